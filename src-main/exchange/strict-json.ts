// Reads JSON under the package profile (format §2.2) and its limits (§2.6). JSON.parse alone keeps the last of two equal
// keys, turns 1.0 into 1, makes `__proto__` a member and goes as deep as the file likes; so the text is first checked
// for all that JSON.parse would let through. Recursion ends at the depth limit: no file can overflow the stack.
import { isUtf8 } from 'node:buffer';
import type { JsonValue } from '../domain/package/canonical.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { accept, type Checked, refuse } from './checked.ts';
import { type Spelling, StrictJsonChecker } from './strict-json-checker.ts';

export interface StrictJson {
  /** Members stand in canonical order, so that JSON.stringify gives the canonical text of any part of it. */
  value: JsonValue;
  /** The canonical text of the whole (RFC 8785) in UTF-8. */
  canonicalBytes: Uint8Array;
}

/**
 * @param bytes UTF-8 without a byte order mark.
 * @param part the part of a .docx that the bytes come from; absent for a .json file.
 */
export function readStrictJson(bytes: Uint8Array, part?: string): Checked<StrictJson> {
  const location = part === undefined ? {} : { part };
  if (bytes.length > packageLimits.jsonBytes)
    return refuse('json', 'LIM-JSON-SIZE', location, { bytes: bytes.length, limit: packageLimits.jsonBytes });
  if (!isUtf8(bytes))
    return refuse('json', isCutInsideCharacter(bytes) ? 'JSN-TRUNCATED' : 'ENC-NOT-UTF8', location);

  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const checker = new StrictJsonChecker(text);
  checker.check();
  if (checker.refusal) {
    const { code, pointer, params } = checker.refusal;
    return refuse('json', code, { ...location, pointer }, params);
  }
  const parsed: JsonValue = JSON.parse(text);
  const value = checker.spelling === 'other' ? inCanonicalOrder(parsed) : parsed;
  return accept({ value, canonicalBytes: canonicalBytes(bytes, value, checker.spelling) });
}

/** RFC 8785 §3.2.3: members by UTF-16 code units, which is how sort() compares. */
function inCanonicalOrder(value: JsonValue): JsonValue {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inCanonicalOrder);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, inCanonicalOrder(member)]));
}

/** True when all is UTF-8 but for a last character that is not complete: the file ends too early. */
function isCutInsideCharacter(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Our own files are canonical or spaced; taking their bytes costs a fraction of writing the value anew. */
function canonicalBytes(bytes: Uint8Array, value: JsonValue, spelling: Spelling): Uint8Array {
  if (spelling === 'canonical') return bytes;
  return spelling === 'spaced' ? withoutSpace(bytes) : Buffer.from(JSON.stringify(value));
}

const quote = 0x22;
const backslash = 0x5c;

/** @param json UTF-8 that has been read as JSON. */
function withoutSpace(json: Uint8Array): Uint8Array {
  const bytes = Buffer.from(json);
  let written = 0;
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    if (bytes[at] === quote) {
      for (at += 1; bytes[at] !== quote; ) at += bytes[at] === backslash ? 2 : 1;
      at += 1;
      bytes.copyWithin(written, start, at);
      written += at - start;
    } else {
      const byte = bytes[at] as number;
      if (byte > 0x20) bytes[written++] = byte;
      at += 1;
    }
  }
  return bytes.subarray(0, written);
}
