import { describe, expect, it } from 'vitest';
import { inKronor } from '../../src-main/domain/in-kronor.ts';
import { kronor, type Money } from '../../src-main/domain/money.ts';

const euro = (minor: number, rate?: string): Money => ({
  minor,
  currency: 'EUR',
  ...(rate === undefined ? {} : { conversion: { rate } }),
});
const ofProject = { currency: 'EUR', rate: '9.25' };

describe('an amount in kronor', () => {
  it.each<[string, Money, Money | undefined]>([
    ['by the rate of its currency', euro(100_00), kronor(925)],
    ['by its own rate before that of its currency', euro(100_00, '10'), kronor(1_000)],
    ['with half an öre rounded up', euro(1, '1.5'), { minor: 2, currency: 'SEK' }],
    ['with half an öre rounded away from zero', euro(-1, '1.5'), { minor: -2, currency: 'SEK' }],
    ['where binary fractions would be an öre short', euro(1_00, '1.005'), { minor: 101, currency: 'SEK' }],
    [
      'from whole units where the currency has no minor ones',
      { minor: 1_000, currency: 'ISK', conversion: { rate: '0.0715' } },
      { minor: 71_50, currency: 'SEK' },
    ],
    ['as it is when it is in kronor', kronor(7), kronor(7)],
    ['not when its currency has no rate', { minor: 1, currency: 'PLN' }, undefined],
    ['not when it is more than an amount can be', euro(9_999_999_999_999, '999999'), undefined],
  ])('is told %s', (_, amount, expected) => {
    expect(inKronor(amount, ofProject)).toEqual(expected);
  });
});
