// The checks of strict-json.ts on the text itself, before JSON.parse may build anything from it.
import type { PackageCode } from '../domain/package/codes.ts';
import type { PackageFinding } from '../domain/package/finding.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { quoted } from './checked.ts';

/** How a text differs from the canonical one: not at all, by white space only, or otherwise. */
export type Spelling = 'canonical' | 'spaced' | 'other';

interface JsonRefusal {
  code: PackageCode;
  /** RFC 6901. */
  pointer: string;
  params: PackageFinding['params'];
}

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

/** One pass over one text, building nothing. Each `#check…` leaves the position after what it checked, or refuses. */
export class StrictJsonChecker {
  spelling: Spelling = 'canonical';
  refusal: JsonRefusal | undefined;
  readonly #text: string;
  #position = 0;
  #values = 0;
  /** Keys and indices that lead to the value being checked. */
  readonly #path: (string | number)[] = [];
  /** Keys of good form, each as first met. */
  readonly #goodKeys = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns false when the text is refused; `refusal` then says why. */
  check(): boolean {
    this.#skipSpace();
    if (!this.#checkValue()) return false;
    this.#skipSpace();
    return this.#position === this.#text.length || this.#refuse('JSN-TRAILING');
  }

  #refuse(code: PackageCode, params: PackageFinding['params'] = {}): false {
    // Keys on the path have passed the key pattern, so none needs escaping.
    const pointer = this.#path.map((step) => `/${step}`).join('');
    this.refusal = { code, pointer, params: { offset: this.#position, ...params } };
    return false;
  }

  /** The text is not JSON here; when it simply ends, the file has been cut. */
  #refuseSyntax(at = this.#position): false {
    this.#position = at;
    return this.#refuse(at >= this.#text.length ? 'JSN-TRUNCATED' : 'JSN-SYNTAX');
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

  #checkValue(): boolean {
    this.#values += 1;
    if (this.#values > packageLimits.jsonValues)
      return this.#refuse('LIM-VALUES', { limit: packageLimits.jsonValues });
    switch (this.#text[this.#position]) {
      case '"':
        return this.#checkString();
      case '{':
        return this.#enter() && this.#checkObject();
      case '[':
        return this.#enter() && this.#checkArray();
      case 't':
        return this.#takeWord('true');
      case 'f':
        return this.#takeWord('false');
      case 'n':
        return this.#takeWord('null') && this.#refuse('JSN-NULL');
      default:
        return this.#checkNumber();
    }
  }

  #enter(): boolean {
    if (this.#path.length === packageLimits.jsonDepth)
      return this.#refuse('LIM-DEPTH', { limit: packageLimits.jsonDepth });
    this.#position += 1;
    this.#skipSpace();
    return true;
  }

  #checkObject(): boolean {
    if (this.#take(closingBrace)) return true;
    // Keys in ascending order cannot repeat; only where they are not must all of them be remembered.
    const keys: string[] = [];
    let unordered: Set<string> | undefined;
    for (;;) {
      const key = this.#takeKey();
      if (key === undefined) return false;
      const previous = keys.at(-1);
      if (previous !== undefined && previous >= key) unordered ??= new Set(keys);
      if (unordered?.has(key)) return this.#refuse('JSN-DUPLICATE-KEY', { key });
      unordered?.add(key);
      keys.push(key);
      if (!this.#checkMember(key)) return false;
      if (this.#take(closingBrace)) break;
      if (!this.#take(comma)) return this.#refuseSyntax();
      this.#skipSpace();
    }
    if (unordered) this.spelling = 'other';
    return true;
  }

  #checkArray(): boolean {
    if (this.#take(closingBracket)) return true;
    for (let index = 0; ; index += 1) {
      if (!this.#checkMember(index)) return false;
      if (this.#take(closingBracket)) return true;
      if (!this.#take(comma)) return this.#refuseSyntax();
      this.#skipSpace();
    }
  }

  #checkMember(step: string | number): boolean {
    this.#path.push(step);
    if (!this.#checkValue()) return false;
    this.#path.pop();
    this.#skipSpace();
    return true;
  }

  /** Takes `"key" :` and the space around it. */
  #takeKey(): string | undefined {
    const start = this.#position;
    if (this.#text.charCodeAt(start) !== quote) {
      this.#refuseSyntax();
      return undefined;
    }
    if (!this.#checkString()) return undefined;
    const written = this.#text.slice(start, this.#position);
    const key = this.#goodKeys.get(written) ?? this.#checkKey(written);
    if (key === undefined) return undefined;
    this.#skipSpace();
    if (!this.#take(colon)) {
      this.#refuseSyntax();
      return undefined;
    }
    this.#skipSpace();
    return key;
  }

  /** @param written as it stands in the text, with quotes and escapes. */
  #checkKey(written: string): string | undefined {
    const key = JSON.parse(written) as string;
    if (key.length > packageLimits.jsonKeyLength)
      this.#refuse('LIM-KEY', { key: quoted(key), limit: packageLimits.jsonKeyLength });
    else if (!keyPattern.test(key) || inheritedNames.has(key))
      this.#refuse('JSN-KEY-NAME', { key: quoted(key) });
    else {
      this.#goodKeys.set(written, key);
      return key;
    }
    return undefined;
  }

  #takeWord(word: string): boolean {
    for (let index = 0; index < word.length; index += 1)
      if (!this.#take(word.charCodeAt(index))) return this.#refuseSyntax();
    return true;
  }

  #checkNumber(): boolean {
    numberSyntax.lastIndex = this.#position;
    const number = numberSyntax.exec(this.#text)?.[0];
    // A lone minus is the one beginning of a number that the pattern does not match.
    if (number === undefined) return this.#refuseSyntax(this.#position + (this.#take(minus) ? 1 : 0));
    if (!plainInteger.test(number) || !Number.isSafeInteger(Number(number)))
      return this.#refuse('JSN-NUMBER', { number: quoted(number) });
    this.#position += number.length;
    return true;
  }

  #checkString(): boolean {
    const start = this.#position + 1;
    let end = start;
    for (;;) {
      const code = this.#text.charCodeAt(end);
      if (code === quote) break;
      // Past the end of the text the code is NaN, which is not in the range either.
      if (!(code >= space && code < firstSurrogate) || code === backslash)
        return this.#checkStringWithCare(start);
      end += 1;
    }
    this.#position = end + 1;
    return end - start <= packageLimits.stringLength || this.#refuseLength(end - start);
  }

  #refuseLength(length: number): false {
    return this.#refuse('LIM-STRING', { length, limit: packageLimits.stringLength });
  }

  /** The few strings with escapes, characters from the surrogates on, or something forbidden. */
  #checkStringWithCare(start: number): boolean {
    const end = this.#findStringEnd(start);
    if (end === undefined) return false;
    const token = this.#text.slice(start - 1, end + 1);
    const decoded = JSON.parse(token) as string;
    if (decoded.length > packageLimits.stringLength) return this.#refuseLength(decoded.length);
    if (!decoded.isWellFormed()) return this.#refuse('JSN-SURROGATE');
    if (forbidden.test(decoded)) return this.#refuse('JSN-CONTROL-CHAR');
    if (JSON.stringify(decoded) !== token) this.spelling = 'other';
    this.#position = end + 1;
    return true;
  }

  /** @returns where the closing quote stands; every escape before it is well written. */
  #findStringEnd(start: number): number | undefined {
    for (let at = start; at < this.#text.length; at += 1) {
      const character = this.#text[at] as string;
      if (character === '"') return at;
      if (character === '\\') {
        escapeSyntax.lastIndex = at;
        const matched = escapeSyntax.exec(this.#text)?.[0];
        if (matched === undefined) {
          this.#refuseSyntax(cutEscape.test(this.#text.slice(at, at + 6)) ? this.#text.length : at);
          return undefined;
        }
        at += matched.length - 1;
      } else if (character < ' ') {
        this.#refuse('JSN-CONTROL-CHAR');
        return undefined;
      }
    }
    this.#refuseSyntax(this.#text.length);
    return undefined;
  }
}
