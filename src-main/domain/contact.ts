import { z } from 'zod';
import { shortTextSchema } from './text.ts';

/** Personal data is kept to name, function and work contact (mission §5); nothing private has a field. */
export const contactSchema = z.strictObject({
  name: shortTextSchema.optional(),
  function: shortTextSchema.optional(),
  workContact: shortTextSchema.optional(),
});
export type Contact = z.infer<typeof contactSchema>;
