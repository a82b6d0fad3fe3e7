// Random values inside the package's JSON profile, for property tests.
import fc from 'fast-check';
import type { JsonValue } from '../../src-main/domain/package/canonical.ts';

const key = fc
  .stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/)
  .filter((name) => !(name in Object.prototype) && name !== 'prototype');
/** Text with what JSON escapes, what lies beyond the basic plane, and none of what the profile forbids. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', '\\', '\n', '\t', '/', ' ', ': ', '\u2028', '\u007f', '🌍', 'å'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  })
  .map((raw) => raw.toWellFormed().replace(/[^\n\t\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

export const jsonInProfile = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.boolean(),
    fc.maxSafeInteger().map((number) => number || 0),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;
