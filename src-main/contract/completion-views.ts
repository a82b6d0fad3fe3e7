// Granskning and komplettering of one förvaltning's report.
import { z } from 'zod';
import { completionPointSchema } from '../domain/completion.ts';
import { departmentReportSchema } from '../domain/department-report.ts';
import { comparedYearSchema } from '../domain/figures/compare-years.ts';
import { plausibilityQuestionSchema } from '../domain/figures/plausibility.ts';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { recordDifferenceSchema } from '../domain/package/difference.ts';
import { explanation, fieldPath, response } from '../domain/package/format-v1-2.ts';
import { yearSchema } from '../domain/period.ts';
import { reviewNoteSchema } from '../domain/review-note.ts';
import { filledSchema } from '../domain/rules/filled.ts';
import { ruleFindingSchema } from '../domain/rules/rule.ts';
import { reviewActSchema, standingSchema } from '../domain/standing.ts';
import { longTextSchema } from '../domain/text.ts';

const revision = z.int().min(1);

export const reviewedPointSchema = z.strictObject({
  point: completionPointSchema,
  /** It stands in a request that has been sent: from then on it is closed, not deleted. */
  isSent: z.boolean(),
  /** The förvaltning's answer, of the latest revision that has one. */
  response: response.optional(),
  /** Whether what it points at differs from what it was when it was first asked; absent: nothing has come since. */
  hasChanged: z.boolean().optional(),
  /** What it points at is no longer in the report. */
  isGone: z.boolean(),
});
export type ReviewedPoint = z.infer<typeof reviewedPointSchema>;

export const reviewSchema = z.strictObject({
  organisation: codeSchema,
  year: yearSchema,
  messageId: idSchema,
  revision,
  digest: digestSchema,
  createdAt: instantSchema,
  nothingToReport: z.boolean(),
  contactName: z.string().optional(),
  /** What was reported: records and answers. */
  contents: departmentReportSchema.omit({
    organisation: true,
    year: true,
    contact: true,
    nothingToReport: true,
  }),
  standing: standingSchema,
  /** Everything that was done in the review, oldest first. */
  acts: z.array(reviewActSchema),
  /** Absent for a nil report. */
  filled: filledSchema.optional(),
  /** Against what the förvaltning reported for the year before, where that is here. */
  lastYear: comparedYearSchema.optional(),
  /** What departs from its earlier years. */
  questions: z.array(plausibilityQuestionSchema),
  /** Stadskontoret's own, which are never sent. */
  notes: z.array(reviewNoteSchema),
  /** What the rules say of it. */
  findings: z.array(ruleFindingSchema),
  /** Why something is right although a rule warns, as the förvaltning sees it. */
  explanations: z.array(explanation),
  /** Against the revision before, where there is one here. */
  previous: z.strictObject({ revision, differences: z.array(recordDifferenceSchema) }).optional(),
  points: z.array(reviewedPointSchema),
  /** The request for completion that was sent last. */
  request: z
    .strictObject({
      messageId: idSchema,
      revision,
      sentAt: instantSchema,
      /** Of the report that it was about. */
      aboutRevision: revision,
      dueOn: z.string().optional(),
      message: z.string().optional(),
      fileNames: z.array(z.string()),
      /** The open points are others, or say something else, than those that were sent. */
      isOutdated: z.boolean(),
    })
    .optional(),
});
export type Review = z.infer<typeof reviewSchema>;

export const savePointSchema = z.strictObject({
  /** Of the report. */
  messageId: idSchema,
  /** Without an item id it is a new point. The title is the record's own. */
  point: completionPointSchema
    .omit({ title: true, closedAt: true })
    .extend({ itemId: idSchema.optional(), field: fieldPath.optional() }),
});

export const namePointSchema = z.strictObject({ messageId: idSchema, itemId: idSchema });
export const closePointSchema = namePointSchema.extend({ isClosed: z.boolean() });

export const sendCompletionSchema = z.strictObject({
  messageId: idSchema,
  dueOn: z.iso.date().optional(),
  message: longTextSchema.optional(),
  jobId: idSchema,
});
