// Vänorter: the towns that Malmö has an agreement with.
import { z } from 'zod';
import { cooperationParts } from './cooperation.ts';
import { codeSchema } from './ids.ts';
import type { RecordKind } from './record-kind.ts';
import { recordParts } from './record-parts.ts';
import { shortTextSchema } from './text.ts';
import { labelOf } from './vocabulary.ts';

export const twinTownSchema = z.strictObject({
  ...recordParts,
  twinTown: codeSchema.optional(),
  /** A town that is not in the code list. */
  townName: shortTextSchema.optional(),
  country: codeSchema.optional(),
  /** What kind of agreement, in words: `vänortsavtal`. */
  agreement: shortTextSchema.optional(),
  /** Who answers for it in the town: name, function and work contact only. */
  counterpart: shortTextSchema.optional(),
  ...cooperationParts,
});
export type TwinTown = z.infer<typeof twinTownSchema>;

export const twinTownKind: RecordKind<TwinTown> = {
  title: ({ twinTown, townName }, vocabulary) =>
    twinTown === undefined ? (townName ?? '') : labelOf(vocabulary, 'twinTowns', twinTown),
  span: ({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ twinTown, country, goals, directions }) => [
    { member: 'twinTown', list: 'twinTowns', codes: [twinTown] },
    { member: 'country', list: 'countries', codes: [country], isFacet: true },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: () => [],
  required: ({ townName }) => [
    ...(townName === undefined ? (['twinTown'] as const) : []),
    'country',
    'agreement',
  ],
};
