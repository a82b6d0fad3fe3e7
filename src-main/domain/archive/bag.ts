// The archive folder is a bag of BagIt 1.0 (RFC 8493): what is kept lies under data/, beside it lie its checksums. Any
// archive's own tools can then tell that it is complete and unchanged, and so can `sha256sum --check`.

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const declarationName = 'bagit.txt';
export const informationName = 'bag-info.txt';
export const manifestName = 'manifest-sha256.txt';
export const tagManifestName = 'tagmanifest-sha256.txt';

export interface Listed {
  /** With `/` between its parts. */
  path: string;
  sha256: string;
}

/** RFC 8493 §2.1.3, one line for each file in the order of their paths. Paths are made by this program and need no escape. */
export const manifestText = (files: readonly Listed[]): string =>
  files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** @returns undefined when it is no manifest: a line that names no file, or one outside the bag. */
export function readManifest(text: string): Listed[] | undefined {
  const files: Listed[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const parts = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line);
    const [, sha256 = '', path = ''] = parts ?? [];
    if (!parts || !isWithin(path)) return undefined;
    files.push({ path, sha256: sha256.toLowerCase() });
  }
  return files;
}

const isWithin = (path: string): boolean =>
  !path.includes('\\') &&
  !path.includes('\0') &&
  !path.includes(':') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** RFC 8493 §2.2.2. */
export const informationText = (lines: readonly (readonly [label: string, value: string])[]): string =>
  lines.map(([label, value]) => `${label}: ${value}\n`).join('');

/** Bytes and number of what is kept: `41520.17`. */
export const payloadOxum = (files: readonly { bytes: number }[]): string =>
  `${files.reduce((sum, { bytes }) => sum + bytes, 0)}.${files.length}`;
