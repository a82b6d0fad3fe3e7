// Åtgärder: the rows of the yearly handlingsplan ("en årlig handlingsplan utifrån planen och strategin"). Stadskontoret
// writes them; a row travels to the förvaltning that answers for it, and what became of it travels back in its report.
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { partialDateSchema, yearSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { aimParts, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const measureSchema = z.strictObject({
  ...recordParts,
  /** Of the handlingsplan that it stands in. */
  planYear: yearSchema.optional(),
  /** What is to be done, in a line. */
  title: shortTextSchema.optional(),
  ...aimParts,
  intendedResult: longTextSchema.optional(),
  resources: longTextSchema.optional(),
  /** The organisation that answers for it. */
  responsible: codeSchema.optional(),
  coActors: z.array(codeSchema).default([]),
  /** In words, as the plan has it: `våren`, `löpande`. */
  timetable: shortTextSchema.optional(),
  dueOn: partialDateSchema.optional(),
  status: codeSchema.optional(),
  comment: longTextSchema.optional(),
  /** The row of the year before that it goes on from. */
  carriedFrom: idSchema.optional(),
});
export type Measure = z.infer<typeof measureSchema>;

/** The status of a row that is carried out (vocabulary list `actionPlanStatuses`). */
const carriedOut = 'genomford';
export const isCarriedOut = ({ status }: Pick<Measure, 'status'>): boolean => status === carriedOut;

export const measureKind: RecordKind<Measure> = {
  title: ({ title }) => title ?? '',
  /** It belongs to the plan that it stands in, whenever it is to be done. */
  span: ({ planYear }) => ({ from: planYear?.toString(), to: planYear?.toString() }),
  codes: ({ goals, directions, responsible, coActors, status }) => [
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
    { member: 'responsible', list: 'organisations', codes: [responsible], isFacet: true },
    { member: 'coActors', list: 'organisations', codes: coActors ?? [] },
    { member: 'status', list: 'actionPlanStatuses', codes: [status], isFacet: true },
  ],
  links: ({ carriedFrom }) =>
    carriedFrom === undefined ? [] : [{ member: 'carriedFrom', type: 'measure', id: carriedFrom }],
  required: () => [
    'planYear',
    'title',
    'goals',
    'directions',
    'intendedResult',
    'responsible',
    'timetable',
    'status',
  ],
};

/** What the responsible förvaltning says of a row, in its report. */
export const measureFollowUpSchema = z.strictObject({
  measureId: idSchema,
  status: codeSchema.optional(),
  comment: longTextSchema.optional(),
});
export type MeasureFollowUp = z.infer<typeof measureFollowUpSchema>;
