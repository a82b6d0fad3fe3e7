import type { Money } from '../../../src-main/domain/money.ts';
import { type FundsYear, fundsOfYear, type ProjectFunds } from '../../../src-main/domain/project-funds.ts';
import { withMember } from '../../ui/with-member.ts';

export type FundsAmount = Exclude<keyof FundsYear, 'year'>;

/** The amounts of a year, in the order in which money comes about. */
export const amountMembers = [
  'budget',
  'incurred',
  'claimed',
  'paid',
  'paidToDate',
  'passedOn',
  'recovered',
] as const satisfies readonly FundsAmount[];

/** The years that have amounts and those that are in sight, in order. */
export const yearsOf = ({ years }: ProjectFunds, inSight: readonly number[]): number[] =>
  [...new Set([...years.map(({ year }) => year), ...inSight])].sort((first, second) => first - second);

export function withYearAmount(
  funds: ProjectFunds,
  year: number,
  member: FundsAmount,
  amount: Money | undefined,
): ProjectFunds {
  const changed = withMember(fundsOfYear(funds, year) ?? { year }, member, amount);
  const others = funds.years.filter((entry) => entry.year !== year);
  return { ...funds, years: [...others, changed].sort((first, second) => first.year - second.year) };
}
