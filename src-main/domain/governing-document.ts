// Styrdokument: the plan, the strategy and what went before and after them: who decided, how long each is in force, and
// which replaced it.
import { z } from 'zod';
import { idSchema } from './ids.ts';
import { partialDateSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const governingDocumentSchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  /** Instans: which body decided. */
  body: shortTextSchema.optional(),
  decidedOn: partialDateSchema.optional(),
  section: shortTextSchema.optional(),
  /** In force from and to; without an end it still is. */
  startsOn: partialDateSchema.optional(),
  endsOn: partialDateSchema.optional(),
  /** When it is to be evaluated. */
  evaluationOn: partialDateSchema.optional(),
  /** The governing document that replaced it. */
  replacedBy: idSchema.optional(),
  purpose: longTextSchema.optional(),
});
export type GoverningDocument = z.infer<typeof governingDocumentSchema>;

export const governingDocumentKind: RecordKind<GoverningDocument> = {
  title: ({ title }) => title ?? '',
  span: ({ startsOn, decidedOn, endsOn }) => ({ from: startsOn ?? decidedOn, to: endsOn }),
  codes: () => [],
  links: ({ replacedBy }) =>
    replacedBy === undefined ? [] : [{ member: 'replacedBy', type: 'governing-document', id: replacedBy }],
  required: () => ['title', 'body', 'decidedOn'],
};
