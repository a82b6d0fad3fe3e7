import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitMinor } from '../../../src-main/domain/figures/split-funds.ts';

it('gives what is left over to those that were nearest to one more', () => {
  expect([splitMinor(100, [50, 30, 20]), splitMinor(-101, [50, 50]), splitMinor(1, [0, 100])]).toEqual([
    [50, 30, 20],
    [-51, -50],
    [0, 1],
  ]);
});

it('divides every amount into parts that make up the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e13, max: 1e13 }),
      fc
        .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 })
        .filter((all) => all.some(Boolean)),
      (minor, weights) => splitMinor(minor, weights).reduce((sum, part) => sum + part, 0) === minor,
    ),
  );
});
