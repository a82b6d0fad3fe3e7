// A reminder that stadskontoret has drafted to a förvaltning. The program sends nothing: it writes a draft of a letter or an
// entry for a calendar, and remembers that it did.
import { z } from 'zod';
import { codeSchema, idSchema, instantSchema } from './ids.ts';

export const reminderForms = ['letter', 'calendar'] as const;

export const reminderSchema = z.strictObject({
  id: idSchema,
  organisation: codeSchema,
  form: z.enum(reminderForms),
  writtenAt: instantSchema,
});
export type Reminder = z.infer<typeof reminderSchema>;
