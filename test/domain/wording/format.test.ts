import { describe, expect, it } from 'vitest';
import {
  capitalise,
  countInWords,
  countOutOf,
  formatAmount,
  formatCount,
  formatDate,
  formatDateInText,
  formatDateTime,
  formatMoney,
  formatMoneyInText,
  formatMoneySum,
  formatPercent,
  formatPeriod,
  joinWords,
  startedAndEnded,
} from '../../../src-main/domain/wording/format.ts';

const sek = (minor: number) => ({ minor, currency: 'SEK' });

describe('numbers and money in tables', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1\u00a0234'],
    [-1_234_567, '\u22121\u00a0234\u00a0567'],
  ])('groups %d by thousands with no-break spaces', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each([
    [sek(123_456_750), '1\u00a0234\u00a0567,50\u00a0kr'],
    [sek(123_456_700), '1\u00a0234\u00a0567\u00a0kr'],
    [sek(-5), '\u22120,05\u00a0kr'],
    [sek(0), '0\u00a0kr'],
    [{ minor: 1_200_000, currency: 'EUR' }, '12\u00a0000\u00a0euro'],
    [{ minor: 30_000, currency: 'PLN' }, '300\u00a0PLN'],
    [{ minor: 1500, currency: 'ISK' }, '1\u00a0500\u00a0ISK'],
  ])('writes %o as %s', (money, text) => {
    expect(formatMoney(money)).toBe(text);
  });

  it('writes an amount without its currency where the column names it', () => {
    expect(formatAmount(sek(123_456_750))).toBe('1\u00a0234\u00a0567,50');
  });

  it('never adds two currencies', () => {
    expect([formatMoneySum({ EUR: 3000, SEK: 120_000 }), formatMoneySum({})]).toEqual([
      '1\u00a0200\u00a0kr och 30\u00a0euro',
      '0\u00a0kr',
    ]);
  });

  it.each([
    [4958, '49,58\u00a0%'],
    [4950, '49,5\u00a0%'],
    [5000, '50\u00a0%'],
    [5, '0,05\u00a0%'],
    [0, '0\u00a0%'],
    [10_000, '100\u00a0%'],
  ])('writes %d hundredths of a per cent as %s', (basisPoints, text) => {
    expect(formatPercent(basisPoints)).toBe(text);
  });
});

describe('money in running text', () => {
  it.each([
    [{ SEK: 494_814_000 }, '4,9\u00a0mnkr'],
    [{ SEK: 500_000_000 }, '5\u00a0mnkr'],
    [{ SEK: 75_700_000 }, '757\u00a0000\u00a0kronor'],
    [{ SEK: 99_999_999 }, '999\u00a0999,99\u00a0kronor'],
    [{ SEK: 100_000_000 }, '1\u00a0mnkr'],
    [{ SEK: -123_456_789_000 }, '\u22121,2\u00a0mdkr'],
    [{ EUR: 250_000_000 }, '2,5\u00a0mn euro'],
    [{ SEK: 99_990_000_000 }, '999,9\u00a0mnkr'],
    [{ SEK: 100, EUR: 200, ISK: 300 }, '1\u00a0kronor, 2\u00a0euro och 300\u00a0ISK'],
    [{}, '0\u00a0kronor'],
  ])('writes %o as %s', (sum, text) => {
    expect(formatMoneyInText(sum)).toBe(text);
  });
});

describe('dates', () => {
  it.each([
    ['2015-11-12', 'den 12 november 2015'],
    ['2015-01-02', 'den 2 januari 2015'],
    ['2015-05', 'maj 2015'],
    ['2015', '2015'],
  ])('writes %s in text as "%s"', (date, text) => {
    expect(formatDateInText(date)).toBe(text);
  });

  it.each([
    ['2006', '2007-05', '2006 – 2007-05'],
    ['2006-05-11', '2006-05-11', '2006-05-11'],
    ['2006', undefined, '2006'],
    [undefined, '2007', '–2007'],
    [undefined, undefined, ''],
  ])('writes the period from %s to %s as "%s"', (startsOn, endsOn, text) => {
    expect(formatPeriod(startsOn, endsOn)).toBe(text);
  });

  it('shows an instant by the clock in Malmö, winter and summer', () => {
    expect([
      formatDateTime('2007-01-15T09:12:33Z'),
      formatDateTime('2007-07-15T09:12:33Z'),
      formatDate('2006-12-31T23:30:00Z'),
    ]).toEqual(['2007-01-15 10.12', '2007-07-15 11.12', '2007-01-01']);
  });
});

describe('words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a och b'],
    [['a', 'b', 'c'], 'a, b och c'],
  ])('joins %j as "%s"', (words, text) => {
    expect(joinWords(words)).toBe(text);
  });

  it('counts in words from nought to twelve and in digits from thirteen', () => {
    expect([0, 1, 2, 12, 13, 1234].map((count) => countInWords(count))).toEqual([
      'noll',
      'ett',
      'två',
      'tolv',
      '13',
      '1\u00a0234',
    ]);
    expect(countInWords(1, 'en')).toBe('en');
  });

  it('gives the first letter its capital, å ä ö too', () => {
    expect([capitalise('åtta av tolv'), capitalise('')]).toEqual(['Åtta av tolv', '']);
  });
});

describe('countOutOf', () => {
  it.each([
    [3, 7, 'tre av sju'],
    [3, 19, '3 av 19'],
    [12, 12, 'tolv av tolv'],
    [13, 13, '13 av 13'],
  ])('writes %i of %i as "%s", never words beside digits', (count, total, text) => {
    expect(countOutOf(count, total)).toBe(text);
  });
});

it.each([
  [2, 1, '2 startade, 1 avslutat'],
  [1, 0, '1 startat, 0 avslutade'],
])('bends the words after %i started and %i ended', (started, ended, text) => {
  expect(startedAndEnded(started, ended)).toBe(text);
});
