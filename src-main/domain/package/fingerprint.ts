// A key in a form that two people can compare over the phone: eight words, and the same eight bytes as digits. Sixty-four
// bits of a SHA-256 are enough against someone who makes keys until one looks alike.
import { fingerprintWords } from './fingerprint-words.ts';

/** So many bytes of the thumbprint are said. */
const saidBytes = 8;
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export interface Fingerprint {
  /** Eight words, to be read in their order. */
  words: string[];
  /** The first sixteen digits of the thumbprint in groups of four: `0b3c 91f0 …`. */
  digits: string;
}

/** @param thumbprint RFC 7638 in base64url, as `thumbprint` of a key. */
export function fingerprintOf(thumbprint: string): Fingerprint {
  const bytes = firstBytes(thumbprint);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    words: bytes.map((byte) => fingerprintWords[byte] ?? ''),
    digits: hex.replace(/(.{4})(?=.)/g, '$1 '),
  };
}

/** The words and digits in one line, for documents: `abborre bro … (0b3c 91f0 …)`. */
export function fingerprintLine(thumbprint: string): string {
  const { words, digits } = fingerprintOf(thumbprint);
  return `${words.join(' ')} (${digits})`;
}

/** Four characters of base64url are three bytes. */
function firstBytes(text: string): number[] {
  const bytes: number[] = [];
  for (let start = 0; bytes.length < saidBytes; start += 4) {
    const group = [0, 1, 2, 3].reduce((sum, place) => sum * 64 + digitAt(text, start + place), 0);
    bytes.push(group >> 16, (group >> 8) & 255, group & 255);
  }
  return bytes.slice(0, saidBytes);
}

/** @throws for what is no thumbprint: a caller's bug, since thumbprints are computed or checked where they come in. */
function digitAt(text: string, place: number): number {
  const digit = base64url.indexOf(text.charAt(place) || '?');
  if (digit < 0) throw new RangeError('not a thumbprint');
  return digit;
}
