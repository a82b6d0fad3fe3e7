// Överlämning as it is written: the person's own words, and the message as it would be sent now.
import { z } from 'zod';
import { handoverDraftSchema } from '../domain/handover.ts';
import { envelopes13 } from '../domain/package/format-v1-3.ts';
import { yearSchema } from '../domain/period.ts';

export const handoverStateSchema = z.strictObject({
  draft: handoverDraftSchema,
  payload: envelopes13.handover.shape.payload,
});
export type HandoverState = z.infer<typeof handoverStateSchema>;

export const saveHandoverSchema = z.strictObject({ year: yearSchema, draft: handoverDraftSchema });
