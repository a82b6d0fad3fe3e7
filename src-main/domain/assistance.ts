// Stöd: help that the contact person has given in the förvaltning's international work ("att vara behjälplig i
// förvaltningens internationella arbete", the plan, Ansvar).
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { partialDateSchema } from './period.ts';
import { linksOf, type RecordKind } from './record-kind.ts';
import { aimParts, countSchema, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const assistanceSchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  assistanceKind: codeSchema.optional(),
  startsOn: partialDateSchema.optional(),
  endsOn: partialDateSchema.optional(),
  /** Who was helped. */
  unit: shortTextSchema.optional(),
  occasions: countSchema.optional(),
  /** Working hours that it took. */
  hours: countSchema.optional(),
  projectId: idSchema.optional(),
  opportunityId: idSchema.optional(),
  ...aimParts,
  purpose: longTextSchema.optional(),
  benefit: longTextSchema.optional(),
});
export type Assistance = z.infer<typeof assistanceSchema>;

export const assistanceKind: RecordKind<Assistance> = {
  title: ({ title }) => title ?? '',
  span: ({ startsOn, endsOn = startsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ assistanceKind: kind, goals, directions }) => [
    { member: 'assistanceKind', list: 'assistanceKinds', codes: [kind], isFacet: true },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: linksOf,
  required: () => ['title', 'assistanceKind', 'startsOn', 'unit'],
};
