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
export const canonicalJson = (value: JsonValue): string => JSON.stringify(inCanonicalOrder(value));

/** The same document for readers: canonical key order, two spaces, LF, final LF (format §2.10). */
export const readableJson = (value: JsonValue): string =>
  `${JSON.stringify(inCanonicalOrder(value), null, 2)}\n`;

/** Keys that an object does not keep in the order in which they are set; the profile has none of them. */
const unorderableKey = /^(?:\d+|__proto__)$/;

/** A copy whose members stand in canonical order. What JSON.stringify makes of it is RFC 8785's text. */
function inCanonicalOrder(value: JsonValue): JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
    return value;
  }
  if (Array.isArray(value)) return value.map(inCanonicalOrder);
  if (value === null || typeof value !== 'object')
    throw new TypeError(`not in the JSON profile: ${String(value)}`);
  const record = value as { readonly [key: string]: JsonValue };
  const ordered: { [key: string]: JsonValue } = {};
  // RFC 8785 §3.2.3: members sorted by UTF-16 code units, which is what sort() compares.
  for (const key of Object.keys(record).sort()) {
    if (unorderableKey.test(key)) throw new TypeError(`not in the JSON profile: member ${key}`);
    ordered[key] = inCanonicalOrder(record[key] as JsonValue);
  }
  return ordered;
}
