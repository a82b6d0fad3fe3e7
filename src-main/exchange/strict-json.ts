// Reads JSON under the package profile (format §2.2) and its limits (§2.6). JSON.parse cannot: it keeps the last of
// two equal keys, turns 1.0 into 1, makes `__proto__` a member and goes as deep as the file likes. One pass builds the
// value and checks it; recursion ends at the depth limit, so no file can overflow the stack.
import { isUtf8 } from 'node:buffer';
import type { JsonValue } from '../domain/package/canonical.ts';
import type { PackageCode } from '../domain/package/codes.ts';
import type { PackageFinding } from '../domain/package/finding.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { accept, type Checked, quoted, refuse } from './checked.ts';

export interface StrictJson {
  /** Members stand in canonical order, so that JSON.stringify gives the canonical text of any part of it. */
  value: JsonValue;
  /** The canonical text of the whole (RFC 8785) in UTF-8. */
  canonicalBytes: Uint8Array;
}

/** @param part the part of a .docx that the bytes come from; absent for a .json file. */
export function readStrictJson(bytes: Uint8Array, part?: string): Checked<StrictJson> {
  if (bytes.length > packageLimits.jsonBytes)
    return refuse('json', 'LIM-JSON-SIZE', { part }, { bytes: bytes.length, limit: packageLimits.jsonBytes });
  if (!isUtf8(bytes))
    return refuse('json', isCutInsideCharacter(bytes) ? 'JSN-TRUNCATED' : 'ENC-NOT-UTF8', { part });

  const reader = new StrictJsonReader(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  );
  const value = reader.readDocument();
  if (value === undefined) {
    const { code, pointer, params } = reader.refusal();
    return refuse('json', code, { part, pointer }, params);
  }
  return accept({ value, canonicalBytes: canonicalBytes(bytes, value, reader.spelling) });
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

/** How the text differs from the canonical one: not at all, by white space only, or otherwise. */
type Spelling = 'canonical' | 'spaced' | 'other';

/** Our own files are canonical or spaced; taking their bytes costs a fraction of writing the value anew. */
const canonicalBytes = (bytes: Uint8Array, value: JsonValue, spelling: Spelling): Uint8Array => {
  if (spelling === 'canonical') return bytes;
  return spelling === 'spaced' ? withoutSpace(bytes) : Buffer.from(JSON.stringify(value));
};

/** @param json UTF-8 that has been read as JSON. */
function withoutSpace(json: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(json);
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
      if (byte > space) bytes[written++] = byte;
      at += 1;
    }
  }
  return bytes.subarray(0, written);
}

const space = 0x20;
const quote = 0x22;
const backslash = 0x5c;

const keyPattern = /^[a-z][A-Za-z0-9]*$/;
/** Names that a plain object already answers to (`constructor`, `toString` …); they never become members. */
const inheritedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

const numberSyntax = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainInteger = /^(?:0|-?[1-9]\d{0,15})$/;
/** What a raw string must not hold if it is to be taken as it stands: escapes and everything the profile forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const needsCare = /[\\\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbiddenDecoded = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
const escapeSyntax = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const partialEscapeAtEnd = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

type JsonRecord = { [key: string]: JsonValue };

/**
 * One pass over one text. Every `read…` leaves `position` after what it read, or refuses: it notes the code and
 * returns undefined, which no JSON value is, and each caller returns at once.
 */
class StrictJsonReader {
  readonly #text: string;
  #position = 0;
  #depth = 0;
  #values = 0;
  /** Key or index of the value being read, per depth: the JSON pointer when something is refused. */
  readonly #path: (string | number)[] = [];
  #refusal: { code: PackageCode; params: PackageFinding['params'] } | undefined;

  spelling: Spelling = 'canonical';

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): JsonValue | undefined {
    this.#skipSpace();
    const value = this.#readValue();
    if (value === undefined) return undefined;
    this.#skipSpace();
    return this.#position === this.#text.length ? value : this.#refuse('JSN-TRAILING');
  }

  /** Why `readDocument` gave nothing, and where (RFC 6901). */
  refusal(): { code: PackageCode; pointer: string; params: PackageFinding['params'] } {
    if (!this.#refusal) throw new Error('nothing was refused');
    const pointer = this.#path
      .slice(0, this.#depth)
      .map(
        (step) =>
          `/${typeof step === 'number' ? step : quoted(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      );
    return { ...this.#refusal, pointer: pointer.join('') };
  }

  #refuse(code: PackageCode, params: PackageFinding['params'] = {}): undefined {
    this.#refusal ??= { code, params: { ...params, offset: this.#position } };
  }

  /** The text is not JSON here; when it simply ends, the file has been cut. */
  #refuseSyntax(): undefined {
    return this.#refuse(this.#position >= this.#text.length ? 'JSN-TRUNCATED' : 'JSN-SYNTAX');
  }

  #skipSpace(): void {
    const start = this.#position;
    let code = this.#text.charCodeAt(start);
    while (code === space || code === 0x0a || code === 0x0d || code === 0x09)
      code = this.#text.charCodeAt(++this.#position);
    if (this.#position > start && this.spelling === 'canonical') this.spelling = 'spaced';
  }

  #readValue(): JsonValue | undefined {
    this.#values += 1;
    if (this.#values > packageLimits.jsonValues)
      return this.#refuse('LIM-VALUES', { limit: packageLimits.jsonValues });
    switch (this.#text[this.#position]) {
      case '"':
        return this.#readString();
      case '{':
        return this.#readContainer(() => this.#readObject());
      case '[':
        return this.#readContainer(() => this.#readArray());
      case 't':
        return this.#readWord('true', true);
      case 'f':
        return this.#readWord('false', false);
      case 'n':
        return this.#readWord('null', true) === undefined ? undefined : this.#refuse('JSN-NULL');
      default:
        return this.#readNumber();
    }
  }

  #readContainer(read: () => JsonValue | undefined): JsonValue | undefined {
    if (this.#depth === packageLimits.jsonDepth)
      return this.#refuse('LIM-DEPTH', { limit: packageLimits.jsonDepth });
    this.#position += 1;
    this.#skipSpace();
    this.#depth += 1;
    const value = read();
    if (value !== undefined) this.#depth -= 1;
    return value;
  }

  #readObject(): JsonValue | undefined {
    const record: JsonRecord = {};
    let previous = '';
    let sorted = true;
    if (this.#take('}')) return record;
    for (;;) {
      // While the key is being read, the pointer is the object's own.
      this.#depth -= 1;
      const key = this.#readKey(record);
      if (key === undefined) return undefined;
      this.#path[this.#depth] = key;
      this.#depth += 1;
      const value = this.#readValue();
      if (value === undefined) return undefined;
      record[key] = value;
      sorted &&= previous < key;
      previous = key;
      this.#skipSpace();
      if (this.#take('}')) {
        if (sorted) return record;
        this.spelling = 'other';
        return inCanonicalOrder(record);
      }
      if (!this.#take(',')) return this.#refuseSyntax();
      this.#skipSpace();
    }
  }

  /** Reads `"key" :` and the space around it. */
  #readKey(record: JsonRecord): string | undefined {
    if (this.#text.charCodeAt(this.#position) !== quote) return this.#refuseSyntax();
    const key = this.#readString();
    if (key === undefined) return undefined;
    if (key.length > packageLimits.jsonKeyLength)
      return this.#refuse('LIM-KEY', { key: quoted(key), limit: packageLimits.jsonKeyLength });
    if (!keyPattern.test(key) || inheritedNames.has(key))
      return this.#refuse('JSN-KEY-NAME', { key: quoted(key) });
    if (record[key] !== undefined) return this.#refuse('JSN-DUPLICATE-KEY', { key });
    this.#skipSpace();
    if (!this.#take(':')) return this.#refuseSyntax();
    this.#skipSpace();
    return key;
  }

  #readArray(): JsonValue | undefined {
    const items: JsonValue[] = [];
    if (this.#take(']')) return items;
    for (;;) {
      this.#path[this.#depth - 1] = items.length;
      const item = this.#readValue();
      if (item === undefined) return undefined;
      items.push(item);
      this.#skipSpace();
      if (this.#take(']')) return items;
      if (!this.#take(',')) return this.#refuseSyntax();
      this.#skipSpace();
    }
  }

  #take(character: string): boolean {
    if (this.#text[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  #readWord(word: string, value: boolean): boolean | undefined {
    for (const character of word) if (!this.#take(character)) return this.#refuseSyntax() as undefined;
    return value;
  }

  #readNumber(): number | undefined {
    numberSyntax.lastIndex = this.#position;
    const number = numberSyntax.exec(this.#text)?.[0];
    if (number === undefined) {
      if (this.#text.slice(this.#position) === '-') this.#position += 1;
      return this.#refuseSyntax() as undefined;
    }
    const value = plainInteger.test(number) ? Number(number) : Number.NaN;
    if (!Number.isSafeInteger(value)) return this.#refuse('JSN-NUMBER', { number: quoted(number) });
    this.#position += number.length;
    return value;
  }

  #readString(): string | undefined {
    const start = this.#position + 1;
    const end = this.#text.indexOf('"', start);
    const raw = this.#text.slice(start, end === -1 ? this.#text.length : end);
    if (end === -1 || needsCare.test(raw)) return this.#readStringWithCare(start);
    if (raw.length > packageLimits.stringLength) return this.#refuseLength(raw.length);
    this.#position = end + 1;
    return raw;
  }

  #refuseLength(length: number): undefined {
    return this.#refuse('LIM-STRING', { length, limit: packageLimits.stringLength });
  }

  /** The few strings with escapes, line breaks, characters outside the basic plane, or something forbidden. */
  #readStringWithCare(start: number): string | undefined {
    const end = this.#findStringEnd(start);
    if (end === undefined) return undefined;
    const token = this.#text.slice(start - 1, end + 1);
    const decoded = JSON.parse(token) as string;
    if (decoded.length > packageLimits.stringLength) return this.#refuseLength(decoded.length);
    if (!decoded.isWellFormed()) return this.#refuse('JSN-SURROGATE');
    if (forbiddenDecoded.test(decoded)) return this.#refuse('JSN-CONTROL-CHAR');
    if (JSON.stringify(decoded) !== token) this.spelling = 'other';
    this.#position = end + 1;
    return decoded;
  }

  /** @returns where the closing quote stands, every escape before it being well written. */
  #findStringEnd(start: number): number | undefined {
    for (let at = start; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === quote) return at;
      if (code === backslash) {
        escapeSyntax.lastIndex = at;
        const escape = escapeSyntax.exec(this.#text)?.[0];
        if (escape === undefined) {
          this.#position = partialEscapeAtEnd.test(this.#text.slice(at)) ? this.#text.length : at;
          return this.#refuseSyntax() as undefined;
        }
        at += escape.length - 1;
      } else if (code < 0x20) {
        this.#position = at;
        return this.#refuse('JSN-CONTROL-CHAR');
      }
    }
    this.#position = this.#text.length;
    return this.#refuse('JSN-TRUNCATED');
  }
}

/** RFC 8785 §3.2.3: by UTF-16 code units, which is how sort() compares. */
const inCanonicalOrder = (record: JsonRecord): JsonRecord => {
  const sorted: JsonRecord = {};
  for (const key of Object.keys(record).sort()) sorted[key] = record[key] as JsonValue;
  return sorted;
};
