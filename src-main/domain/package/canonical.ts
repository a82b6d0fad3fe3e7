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
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object')
    throw new TypeError(`not in the JSON profile: ${String(value)}`);
  const record = value as { readonly [key: string]: JsonValue };
  // RFC 8785 §3.2.3: members sorted by UTF-16 code units, which is what sort() compares.
  const members = Object.keys(record).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key] as JsonValue)}`).join(',')}}`;
}

/** The same document for readers: canonical key order, two spaces, LF, final LF (format §2.10). */
export function readableJson(value: JsonValue): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}
