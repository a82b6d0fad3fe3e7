import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue, readableJson } from '../../../src-main/domain/package/canonical.ts';

const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** The same value with the members of every object in the opposite order. */
const turned = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
};

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by UTF-16 code units, as the RFC’s own example does (§3.2.3)', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '1': 'One',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };

    expect(canonicalJson(example)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('escapes as the RFC says and nothing more (§3.2.2.2)', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/\u007f\b\t\f\r\u2028')).toBe(
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\\b\\t\\f\\r\u2028"',
    );
  });

  it('writes no white space and sorts at every level', () => {
    expect(canonicalJson({ b: [true, { d: 1, c: -2 }], a: {}, e: [] })).toBe(
      '{"a":{},"b":[true,{"c":-2,"d":1}],"e":[]}',
    );
  });

  it('is the same for every order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('gives back the value that it was made of', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
        expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(canonicalJson(value)));
      }),
    );
  });

  it.each([
    ['null', null],
    ['an undefined member', { a: undefined }],
    ['a hole', [undefined]],
    ['a fraction', 1.5],
    ['an integer that is not exact', 2 ** 53],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError);
  });

  it('is indented by two spaces for readers, with a line feed at the end', () => {
    expect(readableJson({ b: 1, a: ['å'] })).toBe('{\n  "a": [\n    "å"\n  ],\n  "b": 1\n}\n');
  });
});
