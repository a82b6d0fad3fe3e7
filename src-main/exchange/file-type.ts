// What a file is, by its first bytes; its name is only checked against that (format §2.7 stage 2).
import { accept, type Checked, refuse } from './checked.ts';

export interface FileType {
  carrier: 'json' | 'docx';
  /** Without the byte order mark. */
  content: Uint8Array;
  hasByteOrderMark: boolean;
}

const zipSignatures = ['504b0304', '504b0506'];
const compoundFile = 'd0cf11e0';
const utf8Mark = 'efbbbf';
const otherUnicodeMarks = /^(fffe|feff|0000feff)/;
/** White space or a brace with zeros beside it: UTF-16 or UTF-32 without a mark. */
const wideText = /^((7b|20|09|0a|0d)00|00(7b|20|09|0a|0d)|000000(7b|20|09|0a|0d))/;
/** Kinds that people mistake for a report, told so that the message can say what it is. */
const knownOthers: readonly (readonly [RegExp, string])[] = [
  [/^25504446/, 'pdf'],
  [/^(89504e47|ffd8ff|47494638)/, 'picture'],
  [/^3c/, 'web page'],
];
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const space = new Set([0x20, 0x09, 0x0a, 0x0d]);

export function detectFileType(bytes: Uint8Array, fileName: string): Checked<FileType> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const hasByteOrderMark = start.startsWith(utf8Mark);
  const content = hasByteOrderMark ? bytes.subarray(3) : bytes;
  const first = content.find((byte) => !space.has(byte));
  if (first === undefined) return refuse('type', 'IO-EMPTY');

  if (start.startsWith(compoundFile)) {
    // A document with a password is a compound file that holds the real one, encrypted (MS-OFFCRYPTO §1.3).
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage);
    return refuse('type', isEncrypted ? 'OPC-PASSWORD' : 'IO-WRONG-OFFICE-FILE');
  }
  if (otherUnicodeMarks.test(start) || wideText.test(start)) return refuse('type', 'ENC-NOT-UTF8');

  const isZip = zipSignatures.some((signature) => start.startsWith(signature));
  if (!isZip && first !== 0x7b) {
    const found = knownOthers.find(([pattern]) => pattern.test(start))?.[1];
    return refuse('type', 'IO-TYPE-UNKNOWN', {}, found === undefined ? {} : { found });
  }
  const carrier = isZip ? 'docx' : 'json';
  const named = /\.(json|docx)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (named !== undefined && named !== carrier)
    return refuse('type', 'IO-EXTENSION-MISMATCH', {}, { extension: named, content: carrier });
  return accept({ carrier, content, hasByteOrderMark });
}
