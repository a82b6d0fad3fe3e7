// Arkivmappen, before and after it is written.
import { z } from 'zod';
import { approvalSchema } from '../domain/approval.ts';
import { archiveCategorySchema, archiveGapSchema } from '../domain/archive/archive.ts';
import { codeSchema } from '../domain/ids.ts';
import { yearSchema } from '../domain/period.ts';

const count = z.int().min(0);

export const archiveStateSchema = z.strictObject({
  year: yearSchema,
  /** How many files of each kind there are, in the order of the folders; none is told too. */
  categories: z.array(z.strictObject({ category: archiveCategorySchema, files: count })),
  approval: approvalSchema.optional(),
  /** What is not finished, and for whom. */
  gaps: z.array(z.strictObject({ gap: archiveGapSchema, organisations: z.array(codeSchema) })),
});
export type ArchiveState = z.infer<typeof archiveStateSchema>;

export const archiveResultSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({
    outcome: z.literal('saved'),
    folderLabel: z.string(),
    /** Those under data/, the list of contents among them. */
    files: count,
    bytes: count,
  }),
]);
