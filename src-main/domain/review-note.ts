// Stadskontoret's own note about a place in a report. It is never sent.
import { z } from 'zod';
import { instantSchema } from './ids.ts';
import { longTextSchema } from './text.ts';

export const reviewNoteSchema = z.strictObject({
  /** A record's id, `answer` and a question's code, or `report`. */
  place: z.string().min(1).max(100),
  text: longTextSchema,
  at: instantSchema,
  by: z.string(),
});
export type ReviewNote = z.infer<typeof reviewNoteSchema>;
