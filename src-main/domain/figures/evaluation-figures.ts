// The figures of an evaluation over a span of years. Granted money is for a project's whole time and is never added over
// years; what is told of a year is what the projects that started in it were granted.
import { z } from 'zod';
import { bridgedLists } from '../bridge.ts';
import { codeSchema } from '../ids.ts';
import { moneySumSchema } from '../money.ts';
import { yearSchema } from '../period.ts';

const count = z.int().min(0);

/** What a year amounted to, and what that stands on. */
const indicatorYearSchema = z.strictObject({
  year: yearSchema,
  /** Those expected to report, and how many of them did; whoever reports unasked is in neither. */
  expected: count,
  reported: count,
  /** By the day that the request named; absent where none did. */
  inTime: count.optional(),
  nothingToReport: count,
  /** Reports with something in them and an answer to every question, or the word that there is nothing to report. */
  complete: count,
  /** Reports that the figures stand on; without any, the year has no figures. */
  reports: count,
  projects: count,
  started: count,
  ended: count,
  activities: count,
  participants: count,
  visitors: count,
  programmes: count,
  funds: count,
  countries: count,
  paid: moneySumSchema,
  incurred: moneySumSchema,
  grantedToStarted: moneySumSchema,
});
export type IndicatorYear = z.infer<typeof indicatorYearSchema>;

const cutFigures = { projects: count, activities: count, engagements: count, paid: moneySumSchema };

/** One code, or several that are bridged, over the years. */
const cutLineSchema = z.strictObject({
  /** What it is called now first, then what was counted before. */
  codes: z.array(codeSchema).min(1),
  /** Only years that it was reported in; a record that has two goals stands in both lines. */
  years: z.array(z.strictObject({ year: yearSchema, ...cutFigures })),
  /** Each record once, in however many years it was reported; the money of all the years. */
  total: z.strictObject(cutFigures),
});
export type CutLine = z.infer<typeof cutLineSchema>;

export const cutNames = [
  'goals',
  'directions',
  'programmes',
  'departments',
  'networks',
  'countries',
] as const;
export type CutName = (typeof cutNames)[number];

export const seriesBreakSchema = z.strictObject({
  list: z.enum(bridgedLists),
  /** The first year, wholly or in part, with what came after. */
  year: yearSchema,
  from: z.array(codeSchema),
  to: z.array(codeSchema),
  /** by-hand: an official has joined them, or keeps them apart. */
  reason: z.enum(['successor', 'several-successors', 'next-period', 'validity', 'by-hand']),
  isBridged: z.boolean(),
  note: z.string().optional(),
});
export type SeriesBreak = z.infer<typeof seriesBreakSchema>;

export const funnelSteps = ['noticed', 'assessed', 'applied', 'granted', 'project', 'paid'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

const fulfilmentYearSchema = z.strictObject({
  year: yearSchema,
  measures: count,
  /** By the code of their status; empty: those that have none. */
  byStatus: z.array(z.strictObject({ status: z.string(), measures: count })),
});

export const evaluationFiguresSchema = z.strictObject({
  years: z.array(indicatorYearSchema),
  cuts: z.strictObject(
    Object.fromEntries(cutNames.map((cut) => [cut, z.array(cutLineSchema)])) as Record<
      CutName,
      z.ZodArray<typeof cutLineSchema>
    >,
  ),
  /** How far each came that was noticed, applied for or carried out in the years; each once. */
  funnel: z.array(z.strictObject({ step: z.enum(funnelSteps), count, amount: moneySumSchema })),
  fulfilment: z.array(fulfilmentYearSchema),
  breaks: z.array(seriesBreakSchema),
});
export type EvaluationFigures = z.infer<typeof evaluationFiguresSchema>;
