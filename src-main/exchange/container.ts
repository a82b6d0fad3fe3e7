// Reads a zip held in memory, for .docx files from outside. Written out rather than borrowed: the border's `read` is
// synchronous and everything that makes a hostile zip dangerous (lying sizes, overlaps, doubled names) must be
// checked before anything is inflated. Nothing is written to disk and only the parts asked for are inflated.
// Source: APPNOTE.TXT 6.3.10 §4.3–4.5; tests B7–B16 of the format.
import { crc32, inflateRawSync } from 'node:zlib';
import type { PackageCode } from '../domain/package/codes.ts';
import type { PackageFinding } from '../domain/package/finding.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { accept, type Checked, quoted, type Refusal, refuse } from './checked.ts';
import type { XmlBudget } from './xml.ts';

interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  deflatedBytes: number;
  inflatedBytes: number;
  headerOffset: number;
  dataOffset: number;
}

/** A zip whose directory has passed every check. */
export interface Container {
  /** Names as written, in the order of the directory. */
  names: readonly string[];
  /** OPC part names are equal without regard to case (ECMA-376-2 §6.2.2). */
  has(name: string): boolean;
  /** Inflates one part. A part that is not there is OPC-MISSING-PART. */
  read(name: string): Checked<Uint8Array>;
  /** What may still be read of the parts that say how the document hangs together. */
  structure: XmlBudget;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const centralSignature = 0x02014b50;
const centralBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const longestComment = 0xffff;
/** Encrypted, strongly encrypted, masked header: §4.4.4 bits 0, 6 and 13. */
const encryptionFlags = 0x2041;
/** Sizes stand after the data, and the local header has zeros (§4.4.4 bit 3). */
const descriptorFlag = 0x0008;
const stored = 0;
const deflated = 8;

const refuseZip = (
  code: PackageCode,
  location: PackageFinding['location'] = {},
  params: PackageFinding['params'] = {},
): Refusal => refuse('zip', code, location, params);

/** Two names that some system takes for the same. */
const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

export function openContainer(bytes: Uint8Array): Checked<Container> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(zip);
  if (!entries.ok) return entries;
  const refusal = findLocalFault(zip, entries.value.list, entries.value.directoryOffset);
  if (refusal) return refusal;

  const byName = new Map(entries.value.list.map((entry) => [foldName(entry.name), entry]));
  return accept({
    names: entries.value.list.map((entry) => entry.name),
    has: (name) => byName.has(foldName(name)),
    read: (name) => {
      const entry = byName.get(foldName(name));
      return entry ? inflate(zip, entry) : refuse('container', 'OPC-MISSING-PART', { part: quoted(name) });
    },
    structure: { elements: packageLimits.xmlStructureElements, bytes: packageLimits.xmlStructureBytes },
  });
}

interface Directory {
  list: ZipEntry[];
  directoryOffset: number;
}

function readDirectory(zip: Buffer): Checked<Directory> {
  const end = findEnd(zip);
  if (end === undefined) return refuseZip('ZIP-TRUNCATED');
  const count = zip.readUInt16LE(end + 10);
  const directoryBytes = zip.readUInt32LE(end + 12);
  const directoryOffset = zip.readUInt32LE(end + 16);
  if (count > packageLimits.zipEntries)
    return refuseZip('LIM-ENTRIES', {}, { entries: count, limit: packageLimits.zipEntries });
  // One disk, the directory right before the end record. A zip64 file cannot be this small and is not read.
  if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count) return refuseZip('ZIP-CORRUPT');
  if (directoryOffset + directoryBytes !== end) return refuseZip('ZIP-CORRUPT');

  const list: ZipEntry[] = [];
  const seen = new Set<string>();
  let inflatedBytes = 0;
  let at = directoryOffset;
  for (let index = 0; index < count; index += 1) {
    if (at + centralBytes > end || zip.readUInt32LE(at) !== centralSignature) return refuseZip('ZIP-CORRUPT');
    const nextAt =
      at + centralBytes + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (nextAt > end) return refuseZip('ZIP-CORRUPT');
    const entry = readCentralHeader(zip, at);
    if (!entry.ok) return entry;
    const { name } = entry.value;
    const folded = foldName(name);
    if (seen.has(folded)) return refuseZip('ZIP-DUPLICATE', { part: quoted(name) });
    seen.add(folded);
    inflatedBytes += entry.value.inflatedBytes;
    if (inflatedBytes > packageLimits.zipInflatedBytes)
      return refuseZip('LIM-INFLATED', { part: quoted(name) }, { limit: packageLimits.zipInflatedBytes });
    list.push(entry.value);
    at = nextAt;
  }
  return at === end ? accept({ list, directoryOffset }) : refuseZip('ZIP-CORRUPT');
}

/** The end record is the last thing in the file: its comment reaches exactly to the end. */
function findEnd(zip: Buffer): number | undefined {
  const lowest = Math.max(0, zip.length - endBytes - longestComment);
  for (let at = zip.length - endBytes; at >= lowest; at -= 1)
    if (zip.readUInt32LE(at) === endSignature && zip.readUInt16LE(at + 20) === zip.length - at - endBytes)
      return at;
  return undefined;
}

function readCentralHeader(zip: Buffer, at: number): Checked<ZipEntry> {
  const nameStart = at + centralBytes;
  const entry: ZipEntry = {
    name: zip.toString('utf8', nameStart, nameStart + zip.readUInt16LE(at + 28)),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    deflatedBytes: zip.readUInt32LE(at + 20),
    inflatedBytes: zip.readUInt32LE(at + 24),
    headerOffset: zip.readUInt32LE(at + 42),
    dataOffset: 0,
  };
  const location = { part: quoted(entry.name) };
  if (!isSafeName(entry.name)) return refuseZip('ZIP-NAME', location);
  if (zip.readUInt16LE(at + 8) & encryptionFlags) return refuseZip('ZIP-ENCRYPTED', location);
  if (entry.method !== stored && entry.method !== deflated)
    return refuseZip('ZIP-METHOD', location, { method: entry.method });
  if (entry.inflatedBytes > packageLimits.zipPartBytes)
    return refuseZip('LIM-PART', location, { limit: packageLimits.zipPartBytes });
  const ratioMatters = entry.inflatedBytes > packageLimits.zipRatioFromBytes;
  if (ratioMatters && entry.inflatedBytes > entry.deflatedBytes * packageLimits.zipRatio)
    return refuseZip('LIM-RATIO', location, { limit: packageLimits.zipRatio });
  if (entry.method === stored && entry.deflatedBytes !== entry.inflatedBytes)
    return refuseZip('ZIP-SIZE-LIE', location);
  return accept(entry);
}

/** Relative, with forward slashes, every step a name. A folder's entry ends with a slash. */
function isSafeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (name === '' || /[\u0000-\u001f\u007f\\]|^[A-Za-z]:/.test(name)) return false;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

/**
 * Compares each local header with the directory, and that no two entries share bytes.
 * Notes in each entry where its data begins.
 */
function findLocalFault(
  zip: Buffer,
  entries: readonly ZipEntry[],
  directoryOffset: number,
): Refusal | undefined {
  let freeFrom = 0;
  for (const entry of entries.toSorted((a, b) => a.headerOffset - b.headerOffset)) {
    const location = { part: quoted(entry.name) };
    const at = entry.headerOffset;
    if (at < freeFrom) return refuseZip('ZIP-OVERLAP', location);
    if (at + localBytes > directoryOffset || zip.readUInt32LE(at) !== localSignature)
      return refuseZip('ZIP-CORRUPT', location);
    const nameEnd = at + localBytes + zip.readUInt16LE(at + 26);
    const flags = zip.readUInt16LE(at + 6);
    const sameName = zip.toString('utf8', at + localBytes, nameEnd) === entry.name;
    if (!sameName || zip.readUInt16LE(at + 8) !== entry.method || flags & encryptionFlags)
      return refuseZip('ZIP-CORRUPT', location);
    const sizesFollow = (flags & descriptorFlag) !== 0 && zip.readUInt32LE(at + 18) === 0;
    const sameSizes =
      zip.readUInt32LE(at + 18) === entry.deflatedBytes && zip.readUInt32LE(at + 22) === entry.inflatedBytes;
    if (!sizesFollow && !sameSizes) return refuseZip('ZIP-SIZE-LIE', location);
    entry.dataOffset = nameEnd + zip.readUInt16LE(at + 28);
    freeFrom = entry.dataOffset + entry.deflatedBytes;
    if (freeFrom > directoryOffset) return refuseZip('ZIP-OVERLAP', location);
  }
  return undefined;
}

function inflate(zip: Buffer, entry: ZipEntry): Checked<Uint8Array> {
  const location = { part: quoted(entry.name) };
  const data = zip.subarray(entry.dataOffset, entry.dataOffset + entry.deflatedBytes);
  let part: Buffer = data;
  if (entry.method === deflated) {
    try {
      part = inflateRawSync(data, { maxOutputLength: Math.max(1, entry.inflatedBytes) });
    } catch (error) {
      const tooLong = error instanceof RangeError;
      return refuseZip(tooLong ? 'ZIP-SIZE-LIE' : 'ZIP-CORRUPT', location);
    }
  }
  if (part.length !== entry.inflatedBytes) return refuseZip('ZIP-SIZE-LIE', location);
  return crc32(part) === entry.crc ? accept(part) : refuseZip('ZIP-CORRUPT', location);
}
