import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintLine, fingerprintOf } from '../../../src-main/domain/package/fingerprint.ts';
import { fingerprintWords } from '../../../src-main/domain/package/fingerprint-words.ts';

/** In how many letters two words differ (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, against] of [...other].entries())
      next.push(
        Math.min(
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
          (row[place] ?? 0) + Number(letter !== against),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('the words of a key', () => {
  it('are 256, short, in small Swedish letters', () => {
    expect(fingerprintWords).toHaveLength(256);
    expect(fingerprintWords.filter((word) => !/^[a-zåäö]{3,9}$/.test(word))).toEqual([]);
  });

  it('are never so alike that one is taken for another', () => {
    const alike = fingerprintWords.flatMap((word, index) =>
      fingerprintWords.slice(index + 1).filter((other) => distance(word, other) < 3),
    );

    expect(alike).toEqual([]);
  });

  it('are never changed', () => {
    const digest = createHash('sha256').update(fingerprintWords.join(' ')).digest('hex');

    expect(digest).toBe('92c039aa6c251dfa8c3276cf55e7da59c9a024f441bff0254654d0da080dca99');
  });
});

describe('fingerprintOf', () => {
  /** The thumbprint of RFC 8037 appendix A.3. */
  const known = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';

  it('says the first eight bytes of the thumbprint, in words and in digits', () => {
    const bytes = Buffer.from(known, 'base64url');

    expect(fingerprintOf(known)).toEqual({
      words: [...bytes.subarray(0, 8)].map((byte) => fingerprintWords[byte]),
      digits: '90fa cafe a9b1 5566',
    });
  });

  it('stands in one line in documents', () => {
    expect(fingerprintLine(known)).toMatch(/^(\S+ ){8}\(90fa cafe a9b1 5566\)$/);
  });

  it('differs in its first word when the first byte differs', () => {
    const thumbprints = Array.from({ length: 256 }, (_, byte) =>
      Buffer.from([byte, ...Array.from({ length: 31 }, () => 0)]).toString('base64url'),
    );

    expect(new Set(thumbprints.map((one) => fingerprintOf(one).words[0])).size).toBe(256);
  });

  it.each(['', 'kPrK', '????????????'])('throws for %j, which is no thumbprint', (text) => {
    expect(() => fingerprintOf(text)).toThrow(RangeError);
  });
});
