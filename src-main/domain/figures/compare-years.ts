// A förvaltning's year beside the year before: money and counts next to each other, and which projects go on, are new or are
// no longer there. Projects are matched by id: the same project is the same record in both years.
import { z } from 'zod';
import { countRecords, type ReportContents } from '../department-report.ts';
import { idSchema } from '../ids.ts';
import { type MoneySum, moneySchema, moneySumSchema } from '../money.ts';
import { yearSchema } from '../period.ts';
import type { Project } from '../project.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { countYear } from './count-year.ts';

export const comparedCounts = [
  'records',
  'projects',
  'started',
  'ended',
  'activities',
  'trips',
  'participants',
  'visitors',
] as const;
export const comparedSums = ['paid', 'passedOn', 'granted'] as const;

const projectYearSchema = z.strictObject({
  granted: moneySchema.optional(),
  paid: moneySchema.optional(),
  paidToDate: moneySchema.optional(),
});

const countSchema = z.int().min(0);
export const comparedFiguresSchema = z.strictObject({
  counts: z.strictObject(
    Object.fromEntries(comparedCounts.map((name) => [name, countSchema])) as Record<
      (typeof comparedCounts)[number],
      typeof countSchema
    >,
  ),
  sums: z.strictObject(
    Object.fromEntries(comparedSums.map((name) => [name, moneySumSchema])) as Record<
      (typeof comparedSums)[number],
      typeof moneySumSchema
    >,
  ),
});
export type ComparedFigures = z.infer<typeof comparedFiguresSchema>;

export const comparedProjectSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  change: z.enum(['going-on', 'new', 'gone']),
  before: projectYearSchema.optional(),
  now: projectYearSchema.optional(),
});
export type ComparedProject = z.infer<typeof comparedProjectSchema>;

export const comparedYearSchema = z.strictObject({
  year: yearSchema,
  before: comparedFiguresSchema,
  now: comparedFiguresSchema,
  projects: z.array(comparedProjectSchema),
});
export type ComparedYear = z.infer<typeof comparedYearSchema>;

/** What one förvaltning reported for one year. */
export interface ReportedYear {
  year: number;
  organisation: string;
  nothingToReport: boolean;
  contents: ReportContents;
}

export function compareYears(now: ReportedYear, before: ReportedYear, vocabulary: Vocabulary): ComparedYear {
  const earlier = new Map(before.contents.projects.map((project) => [project.id, project]));
  const kept = new Set(now.contents.projects.map(({ id }) => id));
  return {
    year: before.year,
    before: figuresOf(before, vocabulary),
    now: figuresOf(now, vocabulary),
    projects: [
      ...now.contents.projects.map((project): ComparedProject => {
        const old = earlier.get(project.id);
        return {
          id: project.id,
          title: projectTitle(project),
          change: old ? 'going-on' : 'new',
          ...(old && { before: moneyOf(old, before.year) }),
          now: moneyOf(project, now.year),
        };
      }),
      ...before.contents.projects
        .filter(({ id }) => !kept.has(id))
        .map(
          (project): ComparedProject => ({
            id: project.id,
            title: projectTitle(project),
            change: 'gone',
            before: moneyOf(project, before.year),
          }),
        ),
    ],
  };
}

export function figuresOf(
  { year, organisation, nothingToReport, contents }: ReportedYear,
  vocabulary: Vocabulary,
): ComparedFigures {
  const { totals } = countYear(year, [{ organisation, nothingToReport, ...contents }], vocabulary);
  const { projects, started, ended, activities, trips, participants, visitors, funds } = totals;
  const sums: Record<(typeof comparedSums)[number], MoneySum> = {
    paid: funds.paid,
    passedOn: funds.passedOn,
    granted: funds.granted,
  };
  return {
    counts: {
      records: countRecords(contents),
      projects,
      started,
      ended,
      activities,
      trips,
      participants,
      visitors,
    },
    sums,
  };
}

export const projectTitle = ({ acronym, name }: Project): string => acronym ?? name ?? '';

function moneyOf({ funds }: Project, year: number): z.infer<typeof projectYearSchema> {
  const ofYear = fundsOfYear(funds, year);
  return {
    ...(funds.granted && { granted: funds.granted }),
    ...(ofYear?.paid && { paid: ofYear.paid }),
    ...(ofYear?.paidToDate && { paidToDate: ofYear.paidToDate }),
  };
}
