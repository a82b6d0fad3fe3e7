// Begäran (årsrundan step 1): what stadskontoret asks every förvaltning for, and until when.
import { z } from 'zod';
import { longTextSchema, shortTextSchema } from './text.ts';

const day = z.iso.date();

/** Kronor for one unit of a currency, so that all förvaltningar convert alike. */
export const requestRateSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  rate: z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
  source: shortTextSchema.optional(),
  date: day.optional(),
});

/** The request of a year while it is written; sent, it is a package to each förvaltning. */
export const requestDraftSchema = z.strictObject({
  opensOn: day.optional(),
  dueOn: day.optional(),
  lastCorrectionOn: day.optional(),
  instructions: longTextSchema.optional(),
  signaturePolicy: z.enum(['optional', 'required']),
  rates: z.array(requestRateSchema).max(50),
});
export type RequestDraft = z.infer<typeof requestDraftSchema>;

export const emptyRequestDraft: RequestDraft = { signaturePolicy: 'optional', rates: [] };
