import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue, readableJson } from '../../src-main/domain/package/canonical.ts';
import { digestOfDocument, type JsonDocument, sha256 } from '../../src-main/exchange/digest.ts';
import { readStrictJson } from '../../src-main/exchange/strict-json.ts';
import { jsonInProfile } from './arbitrary-json.ts';

const read = (text: string) => readStrictJson(Buffer.from(text));
const canonicalOf = (text: string): string | undefined => {
  const json = read(text);
  return json.ok ? Buffer.from(json.value.canonicalBytes).toString('utf8') : undefined;
};

/** The same value with its members in another order, spaced and with escapes. */
const shuffled = (value: JsonValue): string => {
  if (Array.isArray(value)) return `[ ${value.map(shuffled).join(' ,\n')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .reverse()
      .map(([key, member]) => `\t${JSON.stringify(key)} : ${shuffled(member)}`)
      .join(',')}}`;
  return typeof value === 'string' ? JSON.stringify(value).replaceAll('a', '\\u0061') : JSON.stringify(value);
};

describe('the strict reader', () => {
  it('reads what the writer wrote, canonical or readable, to the same value and canonical bytes', () => {
    fc.assert(
      fc.property(jsonInProfile, (value) => {
        for (const text of [canonicalJson(value), readableJson(value), shuffled(value)]) {
          const json = read(text);
          expect(json.ok && json.value.value).toEqual(value);
          expect(canonicalOf(text)).toBe(canonicalJson(value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('accepts nothing that JSON.parse refuses, and never reads another value than it does', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0',
      '01',
      'true',
      'null',
      ' ',
      '\\',
      '"',
      '1.5',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        const json = read(text);
        if (json.ok) expect(json.value.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives members in canonical order, so that any part of the value can be written as it stands', () => {
    const json = read('{"b":{"d":1,"c":2},"a":[{"z":true,"y":false}]}');

    expect(json.ok && JSON.stringify(json.value.value)).toBe(
      '{"a":[{"y":false,"z":true}],"b":{"c":2,"d":1}}',
    );
  });

  it.each([
    ['{"payload":{"activities":[{"title":"a"},{"title":null}]}}', 'JSN-NULL', '/payload/activities/1/title'],
    ['{"header":{"a":1,"a":2}}', 'JSN-DUPLICATE-KEY', '/header'],
    ['{"list":[1,2,3.5]}', 'JSN-NUMBER', '/list/2'],
    ['{"a":{"b":1}', 'JSN-TRUNCATED', ''],
    ['{"a":"\\u00', 'JSN-TRUNCATED', '/a'],
    ['{"a":-', 'JSN-TRUNCATED', '/a'],
    ['{"a":tru', 'JSN-TRUNCATED', '/a'],
  ])('says where %s goes wrong', (text, code, pointer) => {
    const json = read(text);

    expect(json.ok || [json.finding.code, json.finding.location.pointer]).toEqual([code, pointer]);
  });

  it('reads a depth of 32 and a text of 20,000 characters, the most that is allowed', () => {
    const deep = `${'['.repeat(32)}${']'.repeat(32)}`;
    const long = JSON.stringify('å'.repeat(20_000));

    expect([canonicalOf(deep), canonicalOf(long)]).toEqual([deep, long]);
  });
});

describe('the digest of a document that has been read', () => {
  const document = fc.dictionary(
    fc.constantFrom(
      'extensions',
      'format',
      'header',
      'integrity',
      'kind',
      'payload',
      'requires',
      'signatures',
      'zebra',
    ),
    jsonInProfile,
    { noNullPrototype: true },
  );

  it('is SHA-256 of the canonical text without integrity and signatures', () => {
    fc.assert(
      fc.property(document, (members) => {
        const json = read(readableJson(members));
        const { integrity, signatures, ...covered } = members;
        if (!json.ok) throw new Error(json.finding.code);

        const digest = digestOfDocument(json.value.value as JsonDocument, json.value.canonicalBytes);
        expect(digest).toBe(sha256(canonicalJson(covered)));
      }),
      { numRuns: 300 },
    );
  });
});
