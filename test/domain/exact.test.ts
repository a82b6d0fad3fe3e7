import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleExactly } from '../../src-main/domain/exact.ts';

describe('exact scaling', () => {
  it.each([
    [3, 1n, 2n, 2],
    [-3, 1n, 2n, -2],
    [1, 1n, 3n, 0],
    [-1, 1n, 3n, 0],
    [5, 1n, 3n, 2],
    [9_007_199_254_740_991, 7n, 7n, 9_007_199_254_740_991],
  ])(
    'makes %d × %d ÷ %d the nearest integer, half away from zero',
    (value, numerator, denominator, scaled) => {
      expect(scaleExactly(value, numerator, denominator)).toBe(scaled);
    },
  );

  it('has no answer that is too large to be exact', () => {
    expect(scaleExactly(Number.MAX_SAFE_INTEGER, 2n, 1n)).toBeUndefined();
  });

  it('is never more than half a unit off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.bigInt({ min: 0n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        (value, numerator, denominator) => {
          const scaled = BigInt(scaleExactly(value, numerator, denominator) ?? 0);
          const off = 2n * (scaled * denominator - BigInt(value) * numerator);

          expect(off <= denominator && off >= -denominator).toBe(true);
        },
      ),
    );
  });
});
