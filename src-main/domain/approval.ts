// Godkännandet: what kommunstyrelsen decided about the year's verksamhetsberättelse, and what each förvaltning's report
// has become in it. The plan: "för godkännande i kommunstyrelsen".
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from './ids.ts';
import { shortTextSchema } from './text.ts';

/** Who approved the yearly report, once it is. */
export const approvalSchema = z.strictObject({
  body: shortTextSchema,
  decidedOn: z.iso.date(),
  section: shortTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
});
export type Approval = z.infer<typeof approvalSchema>;

/** A förvaltning's report as it went into the compiled document last: "sammanställd", one of the five facts. */
export const compiledReportSchema = z.strictObject({
  organisation: codeSchema,
  messageId: idSchema,
  revision: z.int().min(1),
  digest: digestSchema,
  compiledAt: instantSchema,
});
export type CompiledReport = z.infer<typeof compiledReportSchema>;
