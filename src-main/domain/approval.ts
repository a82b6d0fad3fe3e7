// Godkännandet: what kommunstyrelsen decided about the year's verksamhetsberättelse, and what each förvaltning's report
// has become in it. The plan: "för godkännande i kommunstyrelsen".
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from './ids.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** Who approved the yearly report, once it is. */
export const approvalSchema = z.strictObject({
  body: shortTextSchema,
  decidedOn: z.iso.date(),
  section: shortTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
});
export type Approval = z.infer<typeof approvalSchema>;

const revision = z.int().min(1);

/** A förvaltning's report as it went into the compiled document last: "sammanställd", one of the five facts. */
export const compiledReportSchema = z.strictObject({
  organisation: codeSchema,
  messageId: idSchema,
  revision,
  digest: digestSchema,
  compiledAt: instantSchema,
});
export type CompiledReport = z.infer<typeof compiledReportSchema>;

/** The document that was approved, byte for byte, and what it stands on. It never changes; what is put right comes beside. */
export const approvedReportSchema = z.strictObject({
  decision: approvalSchema,
  /** The .docx, and what it says as data: both lie in the outbox by their SHA-256. */
  document: z.strictObject({ name: z.string(), sha256: digestSchema }),
  outlineSha256: digestSchema,
  reports: z.array(z.strictObject({ organisation: codeSchema, messageId: idSchema, revision })),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});
export type ApprovedReport = z.infer<typeof approvedReportSchema>;

/** An approval that was taken back, with why. */
export const withdrawnApprovalSchema = z.strictObject({
  decision: approvalSchema,
  reason: longTextSchema,
  withdrawnAt: instantSchema,
  withdrawnBy: z.string(),
});
export type WithdrawnApproval = z.infer<typeof withdrawnApprovalSchema>;

/** Rättelse efter beslut: what was wrong in the document that was approved, and what is right. */
export const correctionSchema = z.strictObject({
  id: idSchema,
  /** Where in the document: a chapter, a table. */
  place: shortTextSchema.optional(),
  wrong: longTextSchema.optional(),
  right: longTextSchema.optional(),
  reason: longTextSchema.optional(),
  /** The corrected report that it comes from, where it comes from one. */
  organisation: codeSchema.optional(),
  revision: revision.optional(),
  writtenAt: instantSchema,
  writtenBy: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

export interface ChangedReport {
  organisation: string;
  revision: number;
  /** Absent: it was not in the approved document at all. */
  approvedRevision?: number;
}

/** Reports that have come, or come anew, since the approval. */
export function changedSinceApproval(
  { reports }: Pick<ApprovedReport, 'reports'>,
  heads: readonly { organisation: string; messageId: string; revision: number }[],
): ChangedReport[] {
  const approved = new Map(reports.map((report) => [report.organisation, report]));
  return heads.flatMap(({ organisation, messageId, revision: now }) => {
    const then = approved.get(organisation);
    if (then?.messageId === messageId) return [];
    return [{ organisation, revision: now, ...(then && { approvedRevision: then.revision }) }];
  });
}
