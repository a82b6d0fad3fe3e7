import { describe, expect, it } from 'vitest';
import { kronor } from '../../../src-main/domain/money.ts';
import { type ProjectFunds, projectFundsSchema } from '../../../src-main/domain/project-funds.ts';
import {
  claimable,
  fundsToDate,
  remaining,
  sumCoFinancing,
} from '../../../src-main/domain/project-life/funds-to-date.ts';
import { vocabulary } from '../samples.ts';

const euro = (whole: number) => ({ minor: whole * 100, currency: 'EUR' });
const fundsOf = (change: Partial<ProjectFunds>): ProjectFunds => ({
  ...projectFundsSchema.parse({}),
  ...change,
});
const none = { budget: {}, incurred: {}, claimed: {}, paid: {}, passedOn: {}, recovered: {} };

describe('funds to the end of a year', () => {
  it('add each amount over the years, in whatever order they stand, each currency by itself', () => {
    const funds = fundsOf({
      years: [
        { year: 2007, paid: euro(5), incurred: kronor(20) },
        { year: 2006, paid: kronor(10), incurred: kronor(30), passedOn: kronor(1) },
      ],
    });

    expect([2006, 2007].map((year) => fundsToDate(funds, year))).toEqual([
      {
        year: 2006,
        sums: { ...none, incurred: { SEK: 3000 }, paid: { SEK: 1000 }, passedOn: { SEK: 100 } },
        paidToDate: { SEK: 1000 },
      },
      {
        year: 2007,
        sums: {
          ...none,
          incurred: { SEK: 5000 },
          paid: { SEK: 1000, EUR: 500 },
          passedOn: { SEK: 100 },
        },
        paidToDate: { SEK: 1000, EUR: 500 },
      },
    ]);
  });

  it('trust the last sum to date that is written, and add only what was paid after it', () => {
    const funds = fundsOf({
      years: [
        { year: 2004, paid: kronor(1) },
        { year: 2005, paid: kronor(2), paidToDate: kronor(300) },
        { year: 2006, paid: kronor(40) },
        { year: 2007, paid: kronor(5000) },
      ],
    });

    expect([2003, 2004, 2005, 2006].map((year) => fundsToDate(funds, year).paidToDate)).toEqual([
      {},
      { SEK: 100 },
      { SEK: 300_00 },
      { SEK: 340_00 },
    ]);
  });
});

describe('what can be claimed', () => {
  const half = { malmoBudget: kronor(3), granted: kronor(1) };
  it.each<[string, Partial<ProjectFunds>, ReturnType<typeof claimable>]>([
    [
      'the funder’s part of the costs, to the öre',
      { ...half, years: [{ year: 2006, incurred: kronor(1) }] },
      { minor: 33, currency: 'SEK' },
    ],
    ['at most what is granted', { ...half, years: [{ year: 2006, incurred: kronor(90) }] }, kronor(1)],
    [
      'by the share that is written where there is no budget',
      { grantShare: 4958, years: [{ year: 2006, incurred: kronor(1_000) }] },
      { minor: 495_80, currency: 'SEK' },
    ],
    [
      'not known for a lump sum',
      { ...half, lumpSum: true, years: [{ year: 2006, incurred: kronor(1) }] },
      undefined,
    ],
    [
      'not known when costs are in two currencies',
      {
        ...half,
        years: [
          { year: 2005, incurred: euro(1) },
          { year: 2006, incurred: kronor(1) },
        ],
      },
      undefined,
    ],
    ['not known without a share', { years: [{ year: 2006, incurred: kronor(1) }] }, undefined],
  ])('is %s', (_, change, expected) => {
    expect(claimable(fundsOf(change), 2006)).toEqual(expected);
  });
});

describe('what remains', () => {
  const funds = fundsOf({
    malmoBudget: kronor(1_000),
    granted: kronor(500),
    years: [
      { year: 2005, incurred: kronor(400), claimed: kronor(150), paid: kronor(100) },
      { year: 2006, incurred: kronor(200), claimed: kronor(50), paid: kronor(30) },
    ],
  });

  it('is granted less paid, the right to claim less claimed, and claimed less paid, to the end of the year', () => {
    expect(remaining(funds, 2006)).toEqual({
      toBePaid: kronor(370),
      toBeClaimed: kronor(100),
      awaited: kronor(70),
    });
  });

  it('is not told where another currency has come in between', () => {
    expect(remaining({ ...funds, granted: euro(60) }, 2006)).toEqual({
      toBePaid: undefined,
      toBeClaimed: undefined,
      awaited: kronor(70),
    });
  });

  it('is not told of what is not written', () => {
    expect(remaining(fundsOf({}), 2006)).toEqual({
      toBePaid: undefined,
      toBeClaimed: undefined,
      awaited: undefined,
    });
  });
});

describe('co-financing', () => {
  it('is cash or in kind as it is written, otherwise as the source usually is', () => {
    const funds = fundsOf({
      malmoBudget: kronor(1_000),
      coFinancing: [
        { source: 'egen-kontant', amount: kronor(100) },
        { source: 'egen-tid', amount: kronor(20) },
        { source: 'privat', amount: kronor(3), form: 'in-kind' },
        { source: 'egen-natura', amount: kronor(400), form: 'cash' },
        { source: 'okand-kalla' },
      ],
    });

    expect(sumCoFinancing(funds, vocabulary)).toEqual({
      cash: { SEK: 500_00 },
      inKind: { SEK: 23_00 },
      total: { SEK: 523_00 },
      share: 5230,
    });
  });

  it('has no share of a budget in another currency', () => {
    const funds = fundsOf({
      malmoBudget: euro(10),
      coFinancing: [{ source: 'egen-tid', amount: kronor(20) }],
    });

    expect(sumCoFinancing(funds, vocabulary).share).toBeUndefined();
  });
});
