// A project's money from its start to the end of a year, what remains of it, and its co-financing. All of it per
// currency: amounts in two currencies are never added, and never subtracted from one another.
import { scaleExactly } from '../exact.ts';
import { type Money, type MoneySum, onlyAmount, sumMoney } from '../money.ts';
import type { CoFinancing, FundsYear, ProjectFunds } from '../project-funds.ts';
import { findEntry, type Vocabulary } from '../vocabulary.ts';

/** What comes about year by year, and so can be added over the years. */
const yearlyAmounts = [
  'budget',
  'incurred',
  'claimed',
  'paid',
  'passedOn',
  'recovered',
] as const satisfies readonly (keyof FundsYear)[];
type YearlyAmount = (typeof yearlyAmounts)[number];

export interface FundsToDate {
  year: number;
  /** The sums of what is written for each year, to the end of this one. */
  sums: Readonly<Record<YearlyAmount, MoneySum>>;
  /** The last sum to date that is written, with what was paid in the years after it. */
  paidToDate: MoneySum;
}

const yearsUntil = ({ years }: ProjectFunds, year: number): FundsYear[] =>
  years.filter((entry) => entry.year <= year).sort((first, second) => first.year - second.year);

/** To the end of a year, which need not have amounts of its own. */
export function fundsToDate(funds: ProjectFunds, year: number): FundsToDate {
  const years = yearsUntil(funds, year);
  const last = years.findLast(({ paidToDate }) => paidToDate !== undefined);
  const since = last === undefined ? years : years.filter((entry) => entry.year > last.year);
  return {
    year,
    sums: Object.fromEntries(
      yearlyAmounts.map((member) => [member, sumMoney(years.map((entry) => entry[member]))]),
    ) as Record<YearlyAmount, MoneySum>,
    paidToDate: sumMoney([last?.paidToDate, ...since.map(({ paid }) => paid)]),
  };
}

/** What is left of an amount; undefined where another currency has come in between. */
function less(amount: Money | undefined, sum: MoneySum): Money | undefined {
  if (amount === undefined || Object.keys(sum).some((currency) => currency !== amount.currency))
    return undefined;
  return { minor: amount.minor - (sum[amount.currency] ?? 0), currency: amount.currency };
}

/** The funder's part of Malmö's costs: granted of Malmö's budget, otherwise the share that is written. */
function grantedPart({ granted, malmoBudget, grantShare }: ProjectFunds): [bigint, bigint] | undefined {
  if (granted && malmoBudget && granted.currency === malmoBudget.currency && malmoBudget.minor > 0)
    return [BigInt(granted.minor), BigInt(malmoBudget.minor)];
  return grantShare === undefined ? undefined : [BigInt(grantShare), 10_000n];
}

/**
 * What the costs to the end of the year give a right to claim: the funder's part of them, at most what is granted.
 * Support is paid on costs (facts §8), so a lump sum, which is paid against a result, has none.
 */
export function claimable(funds: ProjectFunds, year: number): Money | undefined {
  const incurred = onlyAmount(fundsToDate(funds, year).sums.incurred);
  const part = grantedPart(funds);
  if (incurred === undefined || part === undefined || funds.lumpSum) return undefined;
  const minor = scaleExactly(incurred.minor, ...part);
  if (minor === undefined) return undefined;
  const { granted } = funds;
  const most = granted?.currency === incurred.currency ? granted.minor : minor;
  return { minor: Math.min(minor, most), currency: incurred.currency };
}

/** What remains at the end of a year; absent where it is not known or the amounts are in several currencies. */
export interface Remaining {
  /** Granted and not paid. */
  toBePaid?: Money | undefined;
  /** Costs give a right to it and it is not claimed. */
  toBeClaimed?: Money | undefined;
  /** Claimed and not paid. */
  awaited?: Money | undefined;
}

export function remaining(funds: ProjectFunds, year: number): Remaining {
  const { sums, paidToDate } = fundsToDate(funds, year);
  return {
    toBePaid: less(funds.granted, paidToDate),
    toBeClaimed: less(claimable(funds, year), sums.claimed),
    awaited: less(onlyAmount(sums.claimed), paidToDate),
  };
}

/** Whether a source gives money, or time and things: as it is written, otherwise as the source usually does. */
export const formOf = ({ form, source }: CoFinancing, vocabulary: Vocabulary): 'cash' | 'in-kind' =>
  form ?? (findEntry(vocabulary, 'fundingSources', source)?.cash === false ? 'in-kind' : 'cash');

export interface CoFinancingSums {
  cash: MoneySum;
  inKind: MoneySum;
  total: MoneySum;
  /** Of Malmö's budget, in hundredths of a per cent; absent where it cannot be told. */
  share?: number | undefined;
}

export function sumCoFinancing(
  { coFinancing, malmoBudget }: ProjectFunds,
  vocabulary: Vocabulary,
): CoFinancingSums {
  const sumOf = (rows: readonly CoFinancing[]): MoneySum => sumMoney(rows.map(({ amount }) => amount));
  const total = sumOf(coFinancing);
  const amount = onlyAmount(total);
  return {
    cash: sumOf(coFinancing.filter((row) => formOf(row, vocabulary) === 'cash')),
    inKind: sumOf(coFinancing.filter((row) => formOf(row, vocabulary) === 'in-kind')),
    total,
    share:
      amount && malmoBudget && malmoBudget.minor > 0 && amount.currency === malmoBudget.currency
        ? scaleExactly(amount.minor, 10_000n, BigInt(malmoBudget.minor))
        : undefined,
  };
}
