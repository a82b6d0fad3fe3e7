// The tokenizer of strict-json.ts: text in, value or refusal out.
import type { JsonValue } from '../domain/package/canonical.ts';
import type { PackageCode } from '../domain/package/codes.ts';
import type { PackageFinding } from '../domain/package/finding.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { quoted } from './checked.ts';

/** How a text differs from the canonical one: not at all, by white space only, or otherwise. */
export type Spelling = 'canonical' | 'spaced' | 'other';

export interface JsonRefusal {
  code: PackageCode;
  /** RFC 6901. */
  pointer: string;
  params: PackageFinding['params'];
}

type JsonRecord = { [key: string]: JsonValue };

const keyPattern = /^[a-z][A-Za-z0-9]*$/;
/** Names that a plain object already answers to (`constructor`, `toString` …); they never become members. */
const inheritedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

const numberSyntax = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainInteger = /^(?:0|-?[1-9]\d{0,15})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
const escapeSyntax = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const cutEscape = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const colon = 0x3a;
const backslash = 0x5c;
const closingBracket = 0x5d;
const closingBrace = 0x7d;
const firstSurrogate = 0xd800;

/**
 * One pass over one text. Every `#read…` leaves the position after what it read, or refuses: it notes the code and
 * returns undefined, which no JSON value is, and each caller returns at once.
 */
export class StrictJsonReader {
  spelling: Spelling = 'canonical';
  refusal: JsonRefusal | undefined;
  readonly #text: string;
  #position = 0;
  #values = 0;
  /** Keys that have been checked; taking the first spelling of each makes the members quick to set. */
  readonly #goodKeys = new Map<string, string>();
  /** Keys and indices that lead to the value being read. */
  readonly #path: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns undefined when the text is refused; `refusal` then says why. */
  readDocument(): JsonValue | undefined {
    this.#skipSpace();
    const value = this.#readValue();
    if (value === undefined) return undefined;
    this.#skipSpace();
    return this.#position === this.#text.length ? value : this.#refuse('JSN-TRAILING');
  }

  #refuse(code: PackageCode, params: PackageFinding['params'] = {}): undefined {
    // Keys on the path have passed the key pattern, so none needs escaping.
    const pointer = this.#path.map((step) => `/${step}`).join('');
    this.refusal = { code, pointer, params: { offset: this.#position, ...params } };
  }

  /** The text is not JSON here; when it simply ends, the file has been cut. */
  #refuseSyntax(at = this.#position): undefined {
    this.#position = at;
    this.#refuse(at >= this.#text.length ? 'JSN-TRUNCATED' : 'JSN-SYNTAX');
  }

  #skipSpace(): void {
    const start = this.#position;
    let code = this.#text.charCodeAt(start);
    while (code === space || code === 0x0a || code === 0x0d || code === 0x09)
      code = this.#text.charCodeAt(++this.#position);
    if (this.#position > start && this.spelling === 'canonical') this.spelling = 'spaced';
  }

  #take(code: number): boolean {
    if (this.#text.charCodeAt(this.#position) !== code) return false;
    this.#position += 1;
    return true;
  }

  #readValue(): JsonValue | undefined {
    this.#values += 1;
    if (this.#values > packageLimits.jsonValues)
      return this.#refuse('LIM-VALUES', { limit: packageLimits.jsonValues });
    switch (this.#text[this.#position]) {
      case '"':
        return this.#readString();
      case '{':
        return this.#enter() ? this.#readObject() : undefined;
      case '[':
        return this.#enter() ? this.#readArray() : undefined;
      case 't':
        return this.#takeWord('true') ? true : undefined;
      case 'f':
        return this.#takeWord('false') ? false : undefined;
      case 'n':
        return this.#takeWord('null') ? this.#refuse('JSN-NULL') : undefined;
      default:
        return this.#readNumber();
    }
  }

  #enter(): boolean {
    if (this.#path.length === packageLimits.jsonDepth) {
      this.#refuse('LIM-DEPTH', { limit: packageLimits.jsonDepth });
      return false;
    }
    this.#position += 1;
    this.#skipSpace();
    return true;
  }

  #readObject(): JsonRecord | undefined {
    const record: JsonRecord = {};
    if (this.#take(closingBrace)) return record;
    let previous = '';
    let sorted = true;
    for (;;) {
      const key = this.#readKey(record);
      if (key === undefined) return undefined;
      const value = this.#readMember(key);
      if (value === undefined) return undefined;
      record[key] = value;
      sorted &&= previous < key;
      previous = key;
      if (this.#take(closingBrace)) break;
      if (!this.#take(comma)) return this.#refuseSyntax();
      this.#skipSpace();
    }
    if (sorted) return record;
    this.spelling = 'other';
    return inCanonicalOrder(record);
  }

  #readArray(): JsonValue[] | undefined {
    const items: JsonValue[] = [];
    if (this.#take(closingBracket)) return items;
    for (;;) {
      const item = this.#readMember(items.length);
      if (item === undefined) return undefined;
      items.push(item);
      if (this.#take(closingBracket)) return items;
      if (!this.#take(comma)) return this.#refuseSyntax();
      this.#skipSpace();
    }
  }

  #readMember(step: string | number): JsonValue | undefined {
    this.#path.push(step);
    const value = this.#readValue();
    if (value === undefined) return undefined;
    this.#path.pop();
    this.#skipSpace();
    return value;
  }

  /** Reads `"key" :` and the space around it. */
  #readKey(record: JsonRecord): string | undefined {
    if (this.#text.charCodeAt(this.#position) !== quote) return this.#refuseSyntax();
    const spelled = this.#readString();
    if (spelled === undefined) return undefined;
    const key = this.#goodKeys.get(spelled) ?? this.#checkKey(spelled);
    if (key === undefined) return undefined;
    if (record[key] !== undefined) return this.#refuse('JSN-DUPLICATE-KEY', { key });
    this.#skipSpace();
    if (!this.#take(colon)) return this.#refuseSyntax();
    this.#skipSpace();
    return key;
  }

  #checkKey(key: string): string | undefined {
    if (key.length > packageLimits.jsonKeyLength)
      return this.#refuse('LIM-KEY', { key: quoted(key), limit: packageLimits.jsonKeyLength });
    if (!keyPattern.test(key) || inheritedNames.has(key))
      return this.#refuse('JSN-KEY-NAME', { key: quoted(key) });
    this.#goodKeys.set(key, key);
    return key;
  }

  #takeWord(word: string): boolean {
    for (let index = 0; index < word.length; index += 1) {
      if (this.#take(word.charCodeAt(index))) continue;
      this.#refuseSyntax();
      return false;
    }
    return true;
  }

  #readNumber(): number | undefined {
    numberSyntax.lastIndex = this.#position;
    const number = numberSyntax.exec(this.#text)?.[0];
    // A lone minus is the one beginning of a number that the pattern does not match.
    if (number === undefined) return this.#refuseSyntax(this.#position + (this.#take(minus) ? 1 : 0));
    const value = plainInteger.test(number) ? Number(number) : Number.NaN;
    if (!Number.isSafeInteger(value)) return this.#refuse('JSN-NUMBER', { number: quoted(number) });
    this.#position += number.length;
    return value;
  }

  #readString(): string | undefined {
    const start = this.#position + 1;
    let end = start;
    for (;;) {
      const code = this.#text.charCodeAt(end);
      if (code === quote) break;
      // Past the end of the text the code is NaN, which is not in the range either.
      if (!(code >= space && code < firstSurrogate) || code === backslash)
        return this.#readStringWithCare(start);
      end += 1;
    }
    const raw = this.#text.slice(start, end);
    if (raw.length > packageLimits.stringLength) return this.#refuseLength(raw.length);
    this.#position = end + 1;
    return raw;
  }

  #refuseLength(length: number): undefined {
    this.#refuse('LIM-STRING', { length, limit: packageLimits.stringLength });
  }

  /** The few strings with escapes, characters from the surrogates on, or something forbidden. */
  #readStringWithCare(start: number): string | undefined {
    const end = this.#findStringEnd(start);
    if (end === undefined) return undefined;
    const token = this.#text.slice(start - 1, end + 1);
    const decoded = JSON.parse(token) as string;
    if (decoded.length > packageLimits.stringLength) return this.#refuseLength(decoded.length);
    if (!decoded.isWellFormed()) return this.#refuse('JSN-SURROGATE');
    if (forbidden.test(decoded)) return this.#refuse('JSN-CONTROL-CHAR');
    if (JSON.stringify(decoded) !== token) this.spelling = 'other';
    this.#position = end + 1;
    return decoded;
  }

  /** @returns where the closing quote stands; every escape before it is well written. */
  #findStringEnd(start: number): number | undefined {
    for (let at = start; at < this.#text.length; at += 1) {
      const character = this.#text[at] as string;
      if (character === '"') return at;
      if (character === '\\') {
        escapeSyntax.lastIndex = at;
        const matched = escapeSyntax.exec(this.#text)?.[0];
        if (matched === undefined)
          return this.#refuseSyntax(cutEscape.test(this.#text.slice(at, at + 6)) ? this.#text.length : at);
        at += matched.length - 1;
      } else if (character < ' ') {
        return this.#refuse('JSN-CONTROL-CHAR');
      }
    }
    return this.#refuseSyntax(this.#text.length);
  }
}

/** RFC 8785 §3.2.3: by UTF-16 code units, which is how sort() compares. */
function inCanonicalOrder(record: JsonRecord): JsonRecord {
  const ordered: JsonRecord = {};
  for (const key of Object.keys(record).sort()) ordered[key] = record[key] as JsonValue;
  return ordered;
}
