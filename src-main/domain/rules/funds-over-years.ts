// The rules of projektmedel that look at all years up to the report's, and those of a lump sum. A sum in several
// currencies is never compared.
import { type Money, onlyAmount } from '../money.ts';
import { firstDay } from '../period.ts';
import type { Project } from '../project.ts';
import { type FundsYear, fundsOfYear } from '../project-funds.ts';
import { formOf, fundsToDate } from '../project-life/funds-to-date.ts';
import { findEntry } from '../vocabulary.ts';
import { exceeds, incurredWithinBudget, paidToDateHolds } from './funds.ts';
import { type ProjectRule, projectFinding } from './rule.ts';

/** Every year from the project's first to the report's has the amount, so that their sum is the whole. */
function isWhole({ startsOn, funds }: Project, year: number, member: keyof FundsYear): boolean {
  if (startsOn === undefined) return false;
  const first = Number(firstDay(startsOn).slice(0, 4));
  for (let one = first; one <= year; one++) if (fundsOfYear(funds, one)?.[member] === undefined) return false;
  return first <= year;
}

const differs = (amount: Money | undefined, other: Money | undefined): boolean =>
  amount !== undefined &&
  other !== undefined &&
  amount.currency === other.currency &&
  amount.minor !== other.minor;

/** R122: the payments of all years since the start make up what is paid to date. Silent where R120 says it. */
export const yearsMeetPaidToDate: ProjectRule = {
  number: 'R122',
  checkProject: (project, context) => {
    const { year } = context;
    const sum = onlyAmount(fundsToDate(project.funds, year).sums.paid);
    const isWrong =
      isWhole(project, year, 'paid') && differs(sum, fundsOfYear(project.funds, year)?.paidToDate);
    return isWrong && paidToDateHolds.checkProject(project, context).length === 0
      ? [projectFinding('R122', 'warning', project, `funds.years.${year}.paidToDate`)]
      : [];
  },
};

/** R124: what is paid is claimed before. An advance payment is not, and may stand (facts §8). */
export const paidAsClaimed: ProjectRule = {
  number: 'R124',
  checkProject: (project, { year }) => {
    const { sums, paidToDate } = fundsToDate(project.funds, year);
    return isWhole(project, year, 'claimed') && exceeds(onlyAmount(paidToDate), onlyAmount(sums.claimed))
      ? [projectFinding('R124', 'warning', project, `funds.years.${year}.claimed`)]
      : [];
  },
};

/** R126: the funder does not recover more than it has paid. */
export const recoveredWithinPaid: ProjectRule = {
  number: 'R126',
  checkProject: (project, { year }) => {
    const { sums, paidToDate } = fundsToDate(project.funds, year);
    return exceeds(onlyAmount(sums.recovered), onlyAmount(paidToDate))
      ? [projectFinding('R126', 'warning', project, `funds.years.${year}.recovered`)]
      : [];
  },
};

/** R142: incurred since the start stays within Malmö's budget. Silent where the year alone is above it (R140). */
export const accumulatedWithinBudget: ProjectRule = {
  number: 'R142',
  checkProject: (project, context) => {
    const { year } = context;
    const incurred = onlyAmount(fundsToDate(project.funds, year).sums.incurred);
    return exceeds(incurred, project.funds.malmoBudget) &&
      incurredWithinBudget.checkProject(project, context).length === 0
      ? [projectFinding('R142', 'warning', project, `funds.years.${year}.incurred`)]
      : [];
  },
};

/** R144: the budgets of the years, also those to come, stay within Malmö's budget for the whole period. */
export const yearBudgetsWithinBudget: ProjectRule = {
  number: 'R144',
  checkProject: (project) => {
    const last = Math.max(...project.funds.years.map(({ year }) => year));
    const budget = onlyAmount(fundsToDate(project.funds, last).sums.budget);
    return exceeds(budget, project.funds.malmoBudget)
      ? [projectFinding('R144', 'warning', project, 'funds.malmoBudget')]
      : [];
  },
};

const socialFunds: ReadonlySet<string> = new Set(['ESF', 'ESF+']);

/** R152: a lump sum of the social fund takes co-financing in cash only (facts §8, klump). */
export const lumpSumInCash: ProjectRule = {
  number: 'R152',
  checkProject: (project, { vocabulary }) => {
    const { programme = '', funds } = project;
    const fund = findEntry(vocabulary, 'programmes', programme)?.group ?? '';
    return funds.lumpSum &&
      socialFunds.has(fund) &&
      funds.coFinancing.some((row) => formOf(row, vocabulary) === 'in-kind')
      ? [projectFinding('R152', 'warning', project, 'funds.coFinancing')]
      : [];
  },
};

/** R172: a lump sum is paid against a result, so incurred does not apply and is not written (facts §8, klump). */
export const lumpSumHasNoIncurred: ProjectRule = {
  number: 'R172',
  checkProject: (project, { year }) =>
    project.funds.lumpSum && fundsOfYear(project.funds, year)?.incurred !== undefined
      ? [projectFinding('R172', 'warning', project, `funds.years.${year}.incurred`)]
      : [],
};
