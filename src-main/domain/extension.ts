// Anstånd: a förvaltning has been given more time for its report. Each stays as a trace; the latest one counts.
import { z } from 'zod';
import { codeSchema, idSchema, instantSchema } from './ids.ts';
import { shortTextSchema } from './text.ts';

export const extensionSchema = z.strictObject({
  id: idSchema,
  organisation: codeSchema,
  /** The new last day. */
  dueOn: z.iso.date(),
  reason: shortTextSchema,
  /** Who asked for it, where that is known. */
  askedBy: shortTextSchema.optional(),
  grantedAt: instantSchema,
  grantedBy: z.string(),
});
export type Extension = z.infer<typeof extensionSchema>;
