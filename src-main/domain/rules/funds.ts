// The rules of projektmedel. Amounts are compared only within one currency; where two meet, R160 says so instead.
import { rateOf } from '../in-kronor.ts';
import type { Money } from '../money.ts';
import { financingMeets, fundsOfYear } from '../project-funds.ts';
import { type ProjectRule, projectFinding } from './rule.ts';

/** More than the limit, in one and the same currency. */
export const exceeds = (amount: Money | undefined, limit: Money | undefined): boolean =>
  amount !== undefined &&
  limit !== undefined &&
  amount.currency === limit.currency &&
  amount.minor > limit.minor;

/** R120: what was paid in the year is part of what has been paid to date, and the sum grows year by year. */
export const paidToDateHolds: ProjectRule = {
  number: 'R120',
  checkProject: (project, { year }) => {
    const ofYear = fundsOfYear(project.funds, year);
    const before = fundsOfYear(project.funds, year - 1)?.paidToDate;
    const { paid, paidToDate } = ofYear ?? {};
    const field = `funds.years.${year}.paidToDate`;
    if (exceeds(paid, paidToDate)) return [projectFinding('R120', 'error', project, field)];
    const meets =
      before === undefined ||
      paid === undefined ||
      paidToDate === undefined ||
      new Set([before.currency, paid.currency, paidToDate.currency]).size > 1 ||
      before.minor + paid.minor === paidToDate.minor;
    return meets ? [] : [projectFinding('R120', 'warning', project, field)];
  },
};

/** R130: the funder does not pay more than it granted. */
export const paidWithinGranted: ProjectRule = {
  number: 'R130',
  checkProject: (project, { year }) =>
    exceeds(fundsOfYear(project.funds, year)?.paidToDate, project.funds.granted)
      ? [projectFinding('R130', 'warning', project, `funds.years.${year}.paidToDate`)]
      : [],
};

/** R140: incurred stays within Malmö's budget. */
export const incurredWithinBudget: ProjectRule = {
  number: 'R140',
  checkProject: (project, { year }) =>
    exceeds(fundsOfYear(project.funds, year)?.incurred, project.funds.malmoBudget)
      ? [projectFinding('R140', 'warning', project, `funds.years.${year}.incurred`)]
      : [],
};

/** R150: what is granted and what Malmö and others put in make up Malmö's budget. */
export const financingMeetsBudget: ProjectRule = {
  number: 'R150',
  checkProject: (project) =>
    financingMeets(project.funds) ? [] : [projectFinding('R150', 'warning', project, 'funds.coFinancing')],
};

/** R160: an amount in a foreign currency has a rate, its own or the project's, so that it can be checked. */
export const foreignAmountsHaveRate: ProjectRule = {
  number: 'R160',
  checkProject: (project, { year }) => {
    const { totalBudget, malmoBudget, applied, granted, coFinancing, exchangeRate } = project.funds;
    const { year: _, ...ofYear } = fundsOfYear(project.funds, year) ?? { year };
    const amounts = [
      totalBudget,
      malmoBudget,
      applied,
      granted,
      ...[...coFinancing, ...project.claims].map(({ amount }) => amount),
      ...Object.values(ofYear),
    ];
    const lacksRate = amounts.some(
      (amount) =>
        amount !== undefined && amount.currency !== 'SEK' && rateOf(amount, exchangeRate) === undefined,
    );
    return lacksRate ? [projectFinding('R160', 'warning', project, 'funds.exchangeRate')] : [];
  },
};

/** R170: the share that is written agrees, within one percentage point, with granted of Malmö's budget. */
export const grantShareAgrees: ProjectRule = {
  number: 'R170',
  checkProject: (project) => {
    const { grantShare, granted, malmoBudget } = project.funds;
    if (grantShare === undefined || granted === undefined || malmoBudget === undefined) return [];
    if (granted.currency !== malmoBudget.currency || malmoBudget.minor === 0) return [];
    const actual = (granted.minor / malmoBudget.minor) * 10_000;
    return Math.abs(actual - grantShare) > 100
      ? [projectFinding('R170', 'warning', project, 'funds.grantShare')]
      : [];
  },
};
