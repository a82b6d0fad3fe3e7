// Canonical JSON, RFC 8785 (JCS), for the values that the package profile allows: objects, arrays, strings,
// booleans and safe integers. The digest of a report stands on these bytes, so they never depend on key order,
// white space or the program that wrote the file.

export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * @returns the one canonical text of `value`.
 * @throws TypeError on anything outside the profile (null, fractions, undefined members): that is our own bug,
 *   since what comes from outside has passed the strict reader.
 */
export const canonicalJson = (value: JsonValue): string => write(value, '', new Map());

/** The canonical text of a plain value of the program's own: members that are undefined are left out, as in a package. */
export const canonicalText = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);

/** The same document for readers: canonical key order, two spaces, LF, final LF (format §2.10). */
export const readableJson = (value: JsonValue): string => `${write(value, '\n', new Map())}\n`;

/**
 * @param newLine a line feed and the indentation where the value stands; empty for the canonical text.
 * @param names the few names of a report's many members, as they are written.
 */
function write(value: JsonValue, newLine: string, names: Map<string, string>): string {
  checkProfile(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = newLine === '' ? '' : `${newLine}  `;
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += (text === '' ? inner : `,${inner}`) + write(item, inner, names);
    return text === '' ? '[]' : `[${text}${newLine}]`;
  }
  const record = value as { readonly [key: string]: JsonValue };
  // RFC 8785 §3.2.3: members sorted by UTF-16 code units, which is what sort() compares.
  for (const key of Object.keys(record).sort()) {
    let name = names.get(key);
    if (name === undefined) {
      name = JSON.stringify(key) + (newLine === '' ? ':' : ': ');
      names.set(key, name);
    }
    text += (text === '' ? inner : `,${inner}`) + name + write(record[key] as JsonValue, inner, names);
  }
  return text === '' ? '{}' : `{${text}${newLine}}`;
}

function checkProfile(value: unknown): void {
  if (typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return;
  if (typeof value === 'object' && value !== null) return;
  throw new TypeError(`not in the JSON profile: ${String(value)}`);
}
