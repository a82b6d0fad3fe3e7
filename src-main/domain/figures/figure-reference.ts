// Which figure of a year's follow-up is meant, so that the records behind it can be shown.
import { z } from 'zod';
import { codeSchema } from '../ids.ts';

/** The cuts of YearFigures, and the fields of a record that each goes by. */
export const figureCuts = [
  'byProgramme',
  'byFund',
  'byGoal',
  'byDirection',
  'byPhase',
  'byCountry',
  'byActivityType',
] as const;

export const figureReferenceSchema = z.discriminatedUnion('figure', [
  /** All that are counted: projects carried out, activities of the year. */
  z.strictObject({ figure: z.literal('counted') }),
  z.strictObject({ figure: z.literal('started') }),
  z.strictObject({ figure: z.literal('ended') }),
  z.strictObject({ figure: z.literal('cut'), cut: z.enum(figureCuts), code: codeSchema }),
  /** Goals × directions. */
  z.strictObject({ figure: z.literal('aims'), goal: codeSchema, direction: codeSchema }),
  /** What the rules have something to say about. */
  z.strictObject({ figure: z.literal('attention'), severity: z.enum(['error', 'warning']) }),
]);
export type FigureReference = z.infer<typeof figureReferenceSchema>;
