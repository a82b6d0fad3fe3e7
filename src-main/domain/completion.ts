// Komplettering (årsrundan steps 5 and 6): the points that stadskontoret asks a förvaltning to complete, each at a record
// and field or at a question, and the förvaltning's answer to each.
import { z } from 'zod';
import { codeSchema, idSchema, instantSchema } from './ids.ts';
import { reportedTypes } from './record-kind.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** `must`: the report is not whole without it. */
export const pointSeverities = ['must', 'should', 'info'] as const;

/** What is only told needs no answer. */
export const needsResponse = ({ severity }: { severity: (typeof pointSeverities)[number] }): boolean =>
  severity !== 'info';

export const completionPointSchema = z.strictObject({
  itemId: idSchema,
  severity: z.enum(pointSeverities),
  recordType: z.enum(reportedTypes).optional(),
  recordId: idSchema.optional(),
  /** The record's title when the point was written. */
  title: shortTextSchema.optional(),
  /** A member of the record, with steps into it: `funds.years.0.paid`. */
  field: z.string().max(500).optional(),
  questionId: codeSchema.optional(),
  comment: longTextSchema,
  /** Settled by stadskontoret; a point that has been sent is never deleted. */
  closedAt: instantSchema.optional(),
});
export type CompletionPoint = z.infer<typeof completionPointSchema>;

export const responseActions = ['fixed', 'explained', 'disputed'] as const;

export const pointResponseSchema = z
  .strictObject({ itemId: idSchema, action: z.enum(responseActions), comment: longTextSchema.optional() })
  // Only what is mended speaks for itself.
  .refine(({ action, comment }) => action === 'fixed' || comment !== undefined, { path: ['comment'] });
export type PointResponse = z.infer<typeof pointResponseSchema>;
