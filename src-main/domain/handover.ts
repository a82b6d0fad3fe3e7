// Överlämning (årsrundan step 9): what the contact person who leaves wants the next one to know. Deadlines, open points and
// what has been sent are the register's own and are added when it is exported.
import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { longTextSchema } from './text.ts';

export const handoverDraftSchema = z.strictObject({
  to: contactSchema.optional(),
  message: longTextSchema.optional(),
});
export type HandoverDraft = z.infer<typeof handoverDraftSchema>;
