import { describe, expect, it } from 'vitest';
import {
  readCount,
  readDate,
  readMoney,
  readRate,
  readShare,
  readYear,
} from '../../src-main/domain/typed-text.ts';

const currencies = new Set(['SEK', 'EUR', 'DKK', 'ISK']);
const money = (text: string, currency = 'SEK') => readMoney(text, currency, currencies);
const amount = (minor: number, currency = 'SEK') => ({ ok: true, value: { minor, currency } });
const isRefused = (outcome: { ok: boolean }) => !outcome.ok;

describe('an amount that is typed', () => {
  it.each([
    ['1 234,50', amount(123_450)],
    ['1\u00a0234,50\u00a0kr', amount(123_450)],
    ['1234.5', amount(123_450)],
    ['1.234.567,50', amount(123_456_750)],
    ['0,1', amount(10)],
    ['−250', amount(-25_000)],
    ['12 tkr', amount(1_200_000)],
    ['1,2 mnkr', amount(120_000_000)],
    ['0,0005 mnkr', amount(50_000)],
    ['1.234.567', amount(123_456_700)],
    ['1 200 EUR', amount(120_000, 'EUR')],
    ['12 000 euro', amount(1_200_000, 'EUR')],
    ['1 200 eur', amount(120_000, 'EUR')],
    ['500 ISK', amount(500, 'ISK')],
    ['€ 1 200', amount(120_000, 'EUR')],
    ['SEK -500', amount(-50_000)],
    ['kr 1 234,50', amount(123_450)],
    ['1 234 kr.', amount(123_400)],
    ['1,234,567.50', amount(123_456_750)],
    ['12 tusen kronor', amount(1_200_000)],
    ['1,5 MEUR', amount(150_000_000, 'EUR')],
    ['', { ok: true, value: undefined }],
  ])('reads %s', (text, expected) => {
    expect(money(text)).toEqual(expected);
  });

  it('stays in the currency that stands in the field', () => {
    expect(money('75', 'EUR')).toEqual(amount(7_500, 'EUR'));
  });

  it('is in the unit that the column says, when it has none of its own', () => {
    const inThousands = (text: string) => readMoney(text, { currency: 'SEK', power: 3 }, currencies);

    expect([inThousands('12,5'), inThousands('500 kr'), inThousands('3 EUR')]).toEqual([
      amount(1_250_000),
      amount(50_000),
      amount(300, 'EUR'),
    ]);
  });

  it.each([
    'mycket',
    '1,234',
    '1.234',
    '1.234 mnkr',
    '12 XYZ',
    '1,2,3',
    '12,5 ISK',
    'SEK 5 kr',
    '1,23,456.50',
    '99999999999999999',
  ])('refuses %s rather than guess', (text) => {
    expect(money(text)).toSatisfy(isRefused);
  });
});

describe('a date that is typed', () => {
  it.each([
    ['2006', '2006'],
    ['2006-05', '2006-05'],
    ['2006-05-11', '2006-05-11'],
    ['20060511', '2006-05-11'],
    ['2006-5-1', '2006-05-01'],
    ['2006-05-11 00:00:00', '2006-05-11'],
    ['2016-10-14T01:17:38', '2016-10-14'],
    ['2006/5/11', '2006-05-11'],
    ['11.5.2006', '2006-05-11'],
    ['11/5 2006', '2006-05-11'],
    ['31/5/2006', '2006-05-31'],
    ['11 maj 2006', '2006-05-11'],
    ['den 1:a Sept. 2006', '2006-09-01'],
    ['11 May 2006', '2006-05-11'],
    ['maj 2006', '2006-05'],
    [' ', undefined],
  ])('reads %s', (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value });
  });

  it.each([
    '2006-13',
    '2006-06-31',
    '06-05-11',
    '5/13/2006',
    '5/6/2006',
    '5-6-2006',
    '2006-05/11',
    'ma 2006',
    'våren 2006',
    '11 mars',
    '2006–2007',
  ])('refuses %s', (text) => {
    expect(readDate(text)).toSatisfy(isRefused);
  });

  it('with the day first where it is known to be Swedish', () => {
    expect(['5/6/2006', '5-6-2006', '5/13/2006'].map((text) => readDate(text, 'any', 'day-first'))).toEqual([
      { ok: true, value: '2006-06-05' },
      { ok: true, value: '2006-06-05' },
      { ok: false, why: 'Datumet finns inte i kalendern. Kontrollera det.' },
    ]);
  });

  it('refuses a month where a whole day is needed', () => {
    expect(readDate('2006-05', 'day')).toSatisfy(isRefused);
  });
});

describe('a number that is typed', () => {
  it('reads whole numbers with Swedish grouping, and nothing else', () => {
    expect(['1 234', '0', '', '12,5', '-3', '10000000'].map((text) => readCount(text).ok)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads a rate with a comma or a point', () => {
    expect([readRate('9,2501'), readRate('9.25'), readRate('0'), readRate('9,1234567').ok]).toEqual([
      { ok: true, value: '9.2501' },
      { ok: true, value: '9.25' },
      { ok: true, value: '0' },
      false,
    ]);
  });

  it('reads a share in hundredths of a per cent, up to one hundred', () => {
    expect([readShare('49,58 %'), readShare('50'), readShare('100,01')]).toEqual([
      { ok: true, value: 4958 },
      { ok: true, value: 5000 },
      { ok: false, why: 'Skriv en procentsats mellan 0 och 100, till exempel 49,58.' },
    ]);
  });

  it('reads a year that a record can have', () => {
    expect([readYear('2006'), readYear(''), readYear('06').ok, readYear('1899').ok]).toEqual([
      { ok: true, value: 2006 },
      { ok: true, value: undefined },
      false,
      false,
    ]);
  });
});
