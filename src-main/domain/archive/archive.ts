// Arkivmappen: what of a year is kept for the public record. A folder that whoever opens it in thirty years can read
// without this program: the files as they were sent and received, what they say as plain tables, and a list of it all.
import { z } from 'zod';

/** The folders in it, in their order. */
export const archiveCategories = [
  'report-request',
  'report-bundle',
  'receipt',
  'completion-request',
  'feedback',
  'annual-report',
  'data',
  'other',
] as const;
export const archiveCategorySchema = z.enum(archiveCategories);
export type ArchiveCategory = z.infer<typeof archiveCategorySchema>;

/** What an archivist would ask about a year before it is closed; none of it bars anything. */
const archiveGaps = ['not-approved', 'not-reported', 'open-points', 'no-receipt', 'no-feedback'] as const;
export const archiveGapSchema = z.enum(archiveGaps);
export type ArchiveGap = z.infer<typeof archiveGapSchema>;

/** A file of the archive: where it lies and what it is. */
export interface ArchivedFile {
  category: ArchiveCategory;
  /** Within the folder, with `/` between its parts: `data/2-rapporter/EU-rapport_2006_sdf-fosie_r01_1b3f09aa.docx`. */
  path: string;
  title: string;
  /** The förvaltning that it is from or to. */
  organisation?: string | undefined;
  /** When it was made. */
  at?: string | undefined;
  bytes: number;
  sha256: string;
}
