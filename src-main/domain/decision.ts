// Beslut: the förvaltning's register of decisions on its international work. A decision about a project within one of
// its phases stands in the project (project.ts); here stand the others, and those that need a text of their own.
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { dateSchema } from './period.ts';
import { linksOf, type RecordKind } from './record-kind.ts';
import { aimParts, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const decisionSchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  decisionKind: codeSchema.optional(),
  /** Instans: which body decided. */
  body: shortTextSchema.optional(),
  decidedOn: dateSchema.optional(),
  section: shortTextSchema.optional(),
  projectId: idSchema.optional(),
  opportunityId: idSchema.optional(),
  ...aimParts,
  /** What was decided. */
  outcome: longTextSchema.optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decisionKind: RecordKind<Decision> = {
  title: ({ title }) => title ?? '',
  span: ({ decidedOn }) => ({ from: decidedOn, to: decidedOn }),
  codes: ({ decisionKind: kind, goals, directions }) => [
    { member: 'decisionKind', list: 'decisionKinds', codes: [kind], isFacet: true },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: linksOf,
  required: () => ['title', 'body', 'decidedOn'],
};
