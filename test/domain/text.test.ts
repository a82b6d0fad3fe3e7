import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, longTextSchema, shortTextSchema } from '../../src-main/domain/text.ts';

/** The characters of XML 1.0 (§2.2), by code point. */
const isXmlCharacter = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
};
/** Any UTF-16 code units at all, lone surrogates and controls among them. */
const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('text that is stored', () => {
  it.each([
    ['rad 1\r\nrad 2\rrad 3', 'rad 1\nrad 2\nrad 3'],
    ['tabb\tkvar', 'tabb\tkvar'],
    ['a\u0000b\u000bc\u001fd\u007fe\ufffef\uffff', 'abcdef'],
    ['A\u030a', 'Å'],
    ['\ud800', '\ufffd'],
    ['🌍', '🌍'],
  ])('turns %j into %j', (pasted, stored) => {
    expect(cleanText(pasted)).toBe(stored);
  });

  it('is the same when cleaned twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });

  it('holds nothing that XML cannot', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = cleanText(text);
        expect(cleaned.isWellFormed() && [...cleaned].every(isXmlCharacter)).toBe(true);
      }),
    );
  });

  it('is not empty, not too long and already clean', () => {
    const tries = ['', 'a', 'a'.repeat(500), 'a'.repeat(501), 'A\u030a', 'a\r\nb', '\u0001'];

    expect(tries.map((text) => shortTextSchema.safeParse(text).success)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(
      ['a'.repeat(20_000), 'a'.repeat(20_001)].map((text) => longTextSchema.safeParse(text).success),
    ).toEqual([true, false]);
  });
});
