import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMoney,
  fromDecimalText,
  kronor,
  moneyParts,
  moneySchema,
  sumMoney,
  toDecimalText,
} from '../../src-main/domain/money.ts';
import { money } from './arbitraries.ts';

describe('sums of money', () => {
  it('keeps each currency by itself', () => {
    const sum = sumMoney([
      kronor(100),
      { minor: 250, currency: 'EUR' },
      kronor(1),
      { minor: -50, currency: 'EUR' },
    ]);

    expect(sum).toEqual({ SEK: 10_100, EUR: 200 });
  });

  it('leaves a sum as it was when there is no amount', () => {
    expect(addMoney({ SEK: 1 }, undefined)).toEqual({ SEK: 1 });
  });

  it('does not change the sum that it adds to', () => {
    const sum = Object.freeze({ SEK: 1 });

    expect(addMoney(sum, kronor(1))).toEqual({ SEK: 101 });
  });

  it('refuses a sum that is no longer an exact integer', () => {
    expect(() => addMoney({ SEK: Number.MAX_SAFE_INTEGER }, { minor: 1, currency: 'SEK' })).toThrow(
      RangeError,
    );
    expect(() => addMoney({ SEK: Number.MIN_SAFE_INTEGER }, { minor: -1, currency: 'SEK' })).toThrow(
      RangeError,
    );
  });

  it('is the same in whatever order the amounts come', () => {
    const few = fc.array(money, { maxLength: 8 });

    fc.assert(
      fc.property(few, (amounts) => {
        expect(sumMoney(amounts.toReversed())).toEqual(sumMoney(amounts));
      }),
    );
  });

  it('lists kronor first and the other currencies by code', () => {
    expect(moneyParts({ PLN: 3, EUR: 2, SEK: 1 })).toEqual([
      { minor: 1, currency: 'SEK' },
      { minor: 2, currency: 'EUR' },
      { minor: 3, currency: 'PLN' },
    ]);
  });
});

describe('decimal text', () => {
  it.each([
    [{ minor: 12_500_000, currency: 'SEK' }, '125000.00'],
    [{ minor: 5, currency: 'EUR' }, '0.05'],
    [{ minor: -150, currency: 'SEK' }, '-1.50'],
    [{ minor: 0, currency: 'SEK' }, '0.00'],
    [{ minor: 1500, currency: 'ISK' }, '1500'],
    [{ minor: -7, currency: 'JPY' }, '-7'],
  ])('writes %o as %s', (amount, expected) => {
    expect(toDecimalText(amount)).toBe(expected);
  });

  it.each([
    ['1,50', 'SEK'],
    ['1.5', 'SEK'],
    ['1', 'SEK'],
    ['1e3', 'SEK'],
    ['01.00', 'SEK'],
    ['--1.00', 'SEK'],
    ['+1.00', 'SEK'],
    [' 1.00', 'SEK'],
    ['12345678901234.00', 'SEK'],
    ['1.00', 'ISK'],
    ['12345678901234', 'JPY'],
    ['', 'SEK'],
  ])('does not read "%s" as an amount in %s', (text, currency) => {
    expect(fromDecimalText(text, currency)).toBeUndefined();
  });

  it('reads minus nothing as nothing, since JSON has no negative zero here', () => {
    expect(fromDecimalText('-0.00', 'SEK')).toEqual({ minor: 0, currency: 'SEK' });
  });

  it('gives back every amount that a record can hold', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(moneySchema.parse(amount)).toEqual(amount);
        expect(fromDecimalText(toDecimalText(amount), amount.currency)).toEqual(amount);
      }),
    );
  });

  it.each([
    { minor: 1e15, currency: 'SEK' },
    { minor: -1e13, currency: 'ISK' },
    { minor: 0.5, currency: 'SEK' },
    { minor: 1, currency: 'sek' },
    { minor: 1, currency: 'EURO' },
  ])('lets no record hold %o, which the text could not carry', (amount) => {
    expect(moneySchema.safeParse(amount).success).toBe(false);
  });
});
