// What a förvaltning follows its own year up by, beside the figures that it reports (year-figures.ts): goals against
// directions, its money by programme and year, what it is after and what else it does. Each figure is one whose records
// can be listed (records-behind.ts). Pure: the same records give the same figures.
import { z } from 'zod';
import type { DepartmentReport } from '../department-report.ts';
import { codeSchema } from '../ids.ts';
import { type MoneySum, moneySumSchema, sumMoney } from '../money.ts';
import { yearSchema } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';
import type { AnyRecord } from '../record-kind.ts';
import { isInYear } from '../records.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FundsMember, SummedMember } from './figure-reference.ts';
import { amountOf, numberOf } from './records-behind.ts';

const count = z.int().min(0);
/** Empty: the records that have none. */
const codeOrNone = codeSchema.or(z.literal(''));

const aimSchema = z.strictObject({
  goal: codeSchema,
  direction: codeSchema,
  projects: count,
  activities: count,
});

/** Of the year, per currency. */
const spendingSchema = z.strictObject({ incurred: moneySumSchema, paid: moneySumSchema });
export type Spending = z.infer<typeof spendingSchema>;

const programmeFundsSchema = z.strictObject({
  code: codeOrNone,
  projects: count,
  /** For the projects' whole time: never added over years. */
  granted: moneySumSchema,
  ...spendingSchema.shape,
});

const fundsYearFiguresSchema = z.strictObject({
  year: yearSchema,
  ...spendingSchema.shape,
  byProgramme: z.array(z.strictObject({ code: codeOrNone, ...spendingSchema.shape })),
});
export type FundsYearFigures = z.infer<typeof fundsYearFiguresSchema>;

export const followUpSchema = z.strictObject({
  applications: count,
  /** Those that have a record. A record with two goals stands in both. */
  aims: z.array(aimSchema),
  programmes: z.array(programmeFundsSchema),
  /** The chosen year last; each year with the projects that belong to it, as its own follow-up counts them. */
  funds: z.array(fundsYearFiguresSchema),
  /** Projects without a phase, and activities without a type. */
  without: z.strictObject({ phase: count, activityType: count }),
  opportunities: z.strictObject({
    records: count,
    byStage: z.array(z.strictObject({ code: codeOrNone, records: count })),
  }),
  outreach: z.strictObject({ records: count, occasions: count, recipients: count }),
  assistance: z.strictObject({ records: count, occasions: count, hours: count }),
  engagements: z.strictObject({
    records: count,
    meetings: count,
    participants: count,
    electedParticipants: count,
  }),
  decisions: count,
});
export type FollowUp = z.infer<typeof followUpSchema>;

const shownYears = 5;

/** The first of the years whose money is shown together with that of `year`. */
export const firstFundsYear = (year: number): number => year - shownYears + 1;

/** @param projects of the report's year and of the years before it, from `firstFundsYear` on. */
export function countFollowUp(
  report: DepartmentReport,
  projects: readonly Project[],
  vocabulary: Vocabulary,
): FollowUp {
  const { year, activities, opportunities, outreach, assistance, engagements, decisions } = report;
  const carriedOut = report.projects.filter(isCarriedOut);
  const first = firstFundsYear(year);
  const years = Array.from({ length: shownYears }, (_, index) => first + index);
  const { programmes, opportunityStages } = vocabulary.lists;
  return {
    applications: report.projects.length - carriedOut.length,
    aims: countAims(carriedOut, activities, vocabulary),
    programmes: groups(carriedOut, ({ programme }) => programme, programmes).map(([code, group]) => ({
      code,
      projects: group.length,
      granted: sumOf(group, 'granted', year),
      ...spendingOf(group, year),
    })),
    funds: years.map((fundsYear) => countFundsYear(projects, fundsYear, vocabulary)),
    without: {
      phase: carriedOut.filter(({ phase }) => phase === undefined).length,
      activityType: activities.filter(({ activityType }) => activityType === undefined).length,
    },
    opportunities: {
      records: opportunities.length,
      byStage: groups(opportunities, ({ stage }) => stage, opportunityStages).map(([code, group]) => ({
        code,
        records: group.length,
      })),
    },
    outreach: {
      records: outreach.length,
      occasions: total(outreach, 'occasions'),
      recipients: total(outreach, 'recipients'),
    },
    assistance: {
      records: assistance.length,
      occasions: total(assistance, 'occasions'),
      hours: total(assistance, 'hours'),
    },
    engagements: {
      records: engagements.length,
      meetings: total(engagements, 'meetings'),
      participants: total(engagements, 'participants'),
      electedParticipants: total(engagements, 'electedParticipants'),
    },
    decisions: decisions.length,
  };
}

function countFundsYear(
  projects: readonly Project[],
  year: number,
  vocabulary: Vocabulary,
): FundsYearFigures {
  const counted = projects.filter((project) => isCarriedOut(project) && isInYear('project', project, year));
  const byProgramme = groups(counted, ({ programme }) => programme, vocabulary.lists.programmes);
  return {
    year,
    ...spendingOf(counted, year),
    byProgramme: byProgramme.map(([code, group]) => ({ code, ...spendingOf(group, year) })),
  };
}

const sumOf = (projects: readonly Project[], member: FundsMember, year: number): MoneySum =>
  sumMoney(projects.map(({ funds }) => amountOf(funds, member, year)));

const spendingOf = (projects: readonly Project[], year: number): Spending => ({
  incurred: sumOf(projects, 'incurred', year),
  paid: sumOf(projects, 'paid', year),
});

const total = (records: readonly AnyRecord[], member: SummedMember): number =>
  records.reduce((sum, record) => sum + numberOf(record, member), 0);

interface Aimed {
  goals: readonly string[];
  directions: readonly string[];
}

function countAims(
  projects: readonly Aimed[],
  activities: readonly Aimed[],
  { lists }: Vocabulary,
): FollowUp['aims'] {
  const all = [...projects, ...activities];
  const goals = inOrder(new Set(all.flatMap((record) => record.goals)), lists.goals);
  const directions = inOrder(new Set(all.flatMap((record) => record.directions)), lists.directions);
  const counted = (records: readonly Aimed[], goal: string, direction: string): number =>
    records.filter((record) => record.goals.includes(goal) && record.directions.includes(direction)).length;
  return goals.flatMap((goal) =>
    directions
      .map((direction) => ({
        goal,
        direction,
        projects: counted(projects, goal, direction),
        activities: counted(activities, goal, direction),
      }))
      .filter((aim) => aim.projects + aim.activities > 0),
  );
}

/** The records by a code of theirs, in the order of the code list. */
function groups<R>(
  records: readonly R[],
  codeOf: (record: R) => string | undefined,
  entries: readonly { code: string }[],
): [code: string, group: R[]][] {
  const byCode = Map.groupBy(records, (record) => codeOf(record) ?? '');
  return inOrder(byCode.keys(), entries).map((code) => [code, byCode.get(code) ?? []]);
}

/** In the order of the code list, which is the city's own; then unknown codes, and last those without one. */
function inOrder(codes: Iterable<string>, entries: readonly { code: string }[]): string[] {
  const order = new Map(entries.map(({ code }, index) => [code, index]));
  const place = (code: string): number =>
    order.get(code) ?? (code === '' ? Number.POSITIVE_INFINITY : entries.length);
  return [...codes].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
