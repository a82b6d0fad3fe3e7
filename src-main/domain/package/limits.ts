// Every limit on what a received file may hold (format §2.6). Each has its own LIM code.
const MiB = 1024 * 1024;

export const packageLimits = {
  fileBytes: 20 * MiB,
  zipEntries: 500,
  zipInflatedBytes: 100 * MiB,
  zipPartBytes: 20 * MiB,
  /** Inflated to deflated, for parts above `zipRatioFromBytes`. */
  zipRatio: 200,
  zipRatioFromBytes: MiB,
  customXmlItems: 20,
  jsonBytes: 10 * MiB,
  jsonDepth: 32,
  jsonValues: 200_000,
  jsonKeyLength: 64,
  stringLength: 20_000,
  shortStringLength: 500,
  records: 20_000,
  recordsPerArray: 5_000,
  xmlDepth: 64,
  xmlAttributes: 32,
  /** Of all parts together that say how a document hangs together and carry the package; its body is apart. */
  xmlStructureElements: 50_000,
  xmlStructureBytes: 20 * MiB,
  findings: 1_000,
  /** Of the thread that reads a file, after which it is ended. */
  readingMilliseconds: 15_000,
  readingMebibytes: 512,
} as const;
