// Canonical JSON, RFC 8785 (JCS), for the values that the package profile allows: objects, arrays, strings,
// booleans and safe integers. The digest of a report stands on these bytes, so they never depend on key order,
// white space or the program that wrote the file.

export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

type JsonRecord = { readonly [key: string]: JsonValue };

/**
 * @returns the one canonical text of `value`.
 * @throws TypeError on anything outside the profile (null, fractions, undefined members): that is our own bug,
 *   since what comes from outside has passed the strict reader.
 */
export const canonicalJson = (value: JsonValue): string => write(value, new Map());

/** The same document for readers: canonical key order, two spaces, LF, final LF (format §2.10). */
export const readableJson = (value: JsonValue): string =>
  `${JSON.stringify(inCanonicalOrder(value), null, 2)}\n`;

/** @param names the few names of a report's many members, as they are written. */
function write(value: JsonValue, names: Map<string, string>): string {
  checkProfile(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += (text === '' ? '' : ',') + write(item, names);
    return `[${text}]`;
  }
  const record = value as JsonRecord;
  for (const key of sortedKeys(record)) {
    let name = names.get(key);
    if (name === undefined) {
      name = `${JSON.stringify(key)}:`;
      names.set(key, name);
    }
    text += (text === '' ? name : `,${name}`) + write(record[key] as JsonValue, names);
  }
  return `{${text}}`;
}

/** A copy, since an object's members are written in the order in which they were set. */
function inCanonicalOrder(value: JsonValue): JsonValue {
  checkProfile(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inCanonicalOrder);
  const record = value as JsonRecord;
  return Object.fromEntries(
    sortedKeys(record).map((key) => [key, inCanonicalOrder(record[key] as JsonValue)]),
  );
}

/** RFC 8785 §3.2.3: by UTF-16 code units, which is what sort() compares. */
const sortedKeys = (record: JsonRecord): string[] => Object.keys(record).sort();

function checkProfile(value: unknown): void {
  if (typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return;
  if (typeof value === 'object' && value !== null) return;
  throw new TypeError(`not in the JSON profile: ${String(value)}`);
}
