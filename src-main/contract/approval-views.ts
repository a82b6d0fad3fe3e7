// The way through kommunstyrelsen: the paper that goes with the verksamhetsberättelse, the decision, and what is put right
// after it.
import { z } from 'zod';
import {
  approvalSchema,
  approvedReportSchema,
  correctionSchema,
  withdrawnApprovalSchema,
} from '../domain/approval.ts';
import { boardPaperSchema } from '../domain/board-paper.ts';
import { codeSchema, idSchema } from '../domain/ids.ts';
import { yearSchema } from '../domain/period.ts';
import { longTextSchema } from '../domain/text.ts';

const revision = z.int().min(1);

export const approvalStateSchema = z.strictObject({
  year: yearSchema,
  paper: boardPaperSchema,
  /** What the year was, from its figures: opens the paper's summary. */
  yearInShort: z.array(z.string()),
  /** Whether anything has come that could be compiled. */
  hasReports: z.boolean(),
  approved: approvedReportSchema.omit({ outlineSha256: true, reports: true }).optional(),
  withdrawn: z.array(withdrawnApprovalSchema),
  corrections: z.array(correctionSchema),
  /** Reports that have come, or come anew, since the approval. */
  changed: z.array(
    z.strictObject({ organisation: codeSchema, revision, approvedRevision: revision.optional() }),
  ),
  /** What the document would say differently if it were made from them now; the first so many of all. */
  differences: z.strictObject({
    total: z.int().min(0),
    rows: z.array(
      z.strictObject({ label: z.string(), before: z.string().optional(), after: z.string().optional() }),
    ),
  }),
});
export type ApprovalState = z.infer<typeof approvalStateSchema>;

const ofYear = { year: yearSchema };
export const savePaperSchema = z.strictObject({ ...ofYear, paper: boardPaperSchema });
export const recordApprovalSchema = z.strictObject({ ...ofYear, decision: approvalSchema, jobId: idSchema });
export const withdrawApprovalSchema = z.strictObject({ ...ofYear, reason: longTextSchema });
export const handOutEditionSchema = z.strictObject({
  ...ofYear,
  edition: z.enum(['approved', 'corrected']),
  jobId: idSchema,
});
/** Without an id it is a new one. */
export const saveCorrectionSchema = z.strictObject({
  ...ofYear,
  correction: correctionSchema.omit({ writtenAt: true, writtenBy: true }).extend({ id: idSchema.optional() }),
});
export const nameCorrectionSchema = z.strictObject({ ...ofYear, id: idSchema });
