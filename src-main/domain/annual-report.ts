// Verksamhetsberättelsen as sections. Each has what the program makes of the year's material and stadskontoret's own
// words ("redovisar också det egna uppdraget och Brysselkontorets verksamhet", the plan, Uppföljning).
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema } from './ids.ts';
import type { OutlineBlock } from './outline/outline.ts';
import { longTextSchema } from './text.ts';

/** Those of every year, in the order of the document. Beside them: one per förvaltning and one per Brussels task. */
export const fixedSections = [
  'summary',
  'introduction',
  'work',
  'funds',
  'own-mission',
  'coordination',
  'action-plan',
  'memberships',
  'eu-network',
  'twin-towns',
  'brussels-office',
  'follow-up',
  'appendices',
] as const;
export type FixedSection = (typeof fixedSections)[number];

/** A fixed section, or `work.<förvaltning>`, `brussels-office.<task>`. */
export const sectionIdSchema = z.string().regex(/^[a-z][a-z-]*(\.[A-Za-z0-9][A-Za-z0-9+-]{0,63})?$/);

export const sectionStates = ['writing', 'done', 'frozen'] as const;
export type SectionState = (typeof sectionStates)[number];

/** Where in a förvaltning's report a quoted text stands: an answer, or a member of a record. */
export const quotePlaceSchema = z.union([
  z.strictObject({ question: codeSchema }),
  z.strictObject({ recordId: idSchema, member: z.string().min(1).max(100) }),
]);
export type QuotePlace = z.infer<typeof quotePlaceSchema>;

/** Text taken word for word from a report, as it stood in that revision. */
export const quoteSchema = z.strictObject({
  id: idSchema,
  organisation: codeSchema,
  messageId: idSchema,
  revision: z.int().min(1),
  digest: digestSchema,
  place: quotePlaceSchema,
  /** What the text is an answer to, in the words of the form. */
  label: z.string(),
  text: longTextSchema,
  /** What the report said instead when the person chose to keep these words; empty: nothing. */
  keptOver: z.string().optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** The revision of a förvaltning's report that a section stands on. */
export interface BasisReport {
  organisation: string;
  messageId: string;
  revision: number;
}

/** What the program's part of a section said when the person last looked it through; a frozen one is drawn from it. */
export interface SectionBasis {
  blocks: readonly OutlineBlock[];
  /** The figures in the own text: name → what stood there. */
  figures: Readonly<Record<string, string>>;
  reports: readonly BasisReport[];
}

/** What is kept of a section beside its own text. */
export interface ReportSection {
  section: string;
  state: SectionState;
  changedAt: string;
  changedBy: string;
  /** Absent until something has been written in the section or said of it. */
  basis?: SectionBasis | undefined;
  quotes: readonly Quote[];
}
