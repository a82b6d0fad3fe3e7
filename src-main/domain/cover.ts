// Redovisas av: an organisation that ended during the year, whose part stands in its successor's report.
import { z } from 'zod';
import { codeSchema, instantSchema } from './ids.ts';

export const coverSchema = z.strictObject({
  organisation: codeSchema,
  /** The successor whose report holds it. */
  by: codeSchema,
  recordedAt: instantSchema,
  recordedBy: z.string(),
});
export type Cover = z.infer<typeof coverSchema>;
