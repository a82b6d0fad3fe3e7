// A shared project's amounts, divided between the förvaltningar so that the parts make up the whole to the last öre.
import type { Money } from '../money.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';

/**
 * By the largest remainder: each has its whole minor units, and what is left goes to those that were nearest to one more,
 * the first of them where several were.
 * @param weights whole and not negative, and not all 0.
 */
export function splitMinor(minor: number, weights: readonly number[]): number[] {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const whole = BigInt(Math.abs(minor));
  const parts = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, part: product / total, remainder: product % total };
  });
  const left = Number(whole - parts.reduce((sum, { part }) => sum + part, 0n));
  const nearest = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  const raised = new Set(nearest.slice(0, left).map(({ index }) => index));
  const sign = minor < 0 ? -1 : 1;
  return parts.map(({ index, part }) => {
    const share = Number(part) + (raised.has(index) ? 1 : 0);
    return share === 0 ? 0 : sign * share;
  });
}

const moneyMembers = [
  'budget',
  'incurred',
  'claimed',
  'paid',
  'paidToDate',
  'passedOn',
  'recovered',
] as const;

/** One for each weight, in their order: what the figures of the year count. */
export function splitFunds(
  funds: ProjectFunds,
  weights: readonly number[],
): Pick<ProjectFunds, 'granted' | 'coFinancing' | 'years'>[] {
  const split = (amount: Money | undefined): (Money | undefined)[] => {
    if (amount === undefined) return weights.map(() => undefined);
    return splitMinor(amount.minor, weights).map((minor) => ({ minor, currency: amount.currency }));
  };
  const granted = split(funds.granted);
  const coFinancing = funds.coFinancing.map((row) => ({ row, parts: split(row.amount) }));
  const years = funds.years.map((row) => ({
    row,
    parts: moneyMembers.map((member) => ({ member, amounts: split(row[member]) })),
  }));
  return weights.map((_, index) => ({
    granted: granted[index],
    coFinancing: coFinancing.map(({ row, parts }) => ({ ...row, amount: parts[index] })),
    years: years.map(
      ({ row, parts }): FundsYear => ({
        year: row.year,
        ...Object.fromEntries(parts.map(({ member, amounts }) => [member, amounts[index]])),
      }),
    ),
  }));
}
