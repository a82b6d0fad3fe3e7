// Åtgärder: the rows of the yearly handlingsplan ("en årlig handlingsplan utifrån planen och strategin"). Stadskontoret
// writes them; a row travels to the förvaltning that answers for it, and what became of it travels back in its report.
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { partialDateSchema, yearSchema } from './period.ts';
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

/** What the responsible förvaltning says of a row, in its report. */
export const measureFollowUpSchema = z.strictObject({
  measureId: idSchema,
  status: codeSchema.optional(),
  comment: longTextSchema.optional(),
});
export type MeasureFollowUp = z.infer<typeof measureFollowUpSchema>;
