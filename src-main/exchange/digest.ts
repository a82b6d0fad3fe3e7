import { createHash } from 'node:crypto';
import type { JsonValue } from '../domain/package/canonical.ts';

/** @returns 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export type JsonDocument = { readonly [key: string]: JsonValue };

/** Members that the digest does not cover (format §2.4). */
const uncovered: ReadonlySet<string> = new Set(['integrity', 'signatures']);

/**
 * The digest of a package that has been read: SHA-256 of its canonical text without `integrity` and `signatures`.
 * The payload, by far the largest member, is taken from `canonicalBytes` rather than written anew.
 * @param document members in canonical order at every level, as the strict reader gives them.
 * @param canonicalBytes the canonical text of all of `document`.
 */
export function digestOfDocument(document: JsonDocument, canonicalBytes: Uint8Array): string {
  const names = Object.keys(document);
  const at = names.indexOf('payload');
  const before = at === -1 ? names : names.slice(0, at);
  const after = at === -1 ? [] : names.slice(at + 1);
  const covered = (members: string[]): string[] => members.filter((name) => !uncovered.has(name));
  const write = (members: string[]): string[] =>
    members.map((name) => `${JSON.stringify(name)}:${JSON.stringify(document[name])}`);
  if (at === -1) return sha256(`{${write(covered(before)).join(',')}}`);

  const head = (members: string[]): string =>
    `{${write(members)
      .map((member) => `${member},`)
      .join('')}`;
  const tail = (members: string[]): string =>
    `${write(members)
      .map((member) => `,${member}`)
      .join('')}}`;
  const payload = canonicalBytes.subarray(
    Buffer.byteLength(head(before)),
    canonicalBytes.length - Buffer.byteLength(tail(after)),
  );
  return createHash('sha256')
    .update(head(covered(before)))
    .update(payload)
    .update(tail(covered(after)))
    .digest('hex');
}
