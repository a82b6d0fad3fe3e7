// Medlemskap: the networks that Malmö is a member of, which stadskontoret coordinates.
import { z } from 'zod';
import { cooperationParts } from './cooperation.ts';
import { codeSchema } from './ids.ts';
import type { RecordKind } from './record-kind.ts';
import { recordParts } from './record-parts.ts';
import { shortTextSchema } from './text.ts';
import { labelOf } from './vocabulary.ts';

export const membershipSchema = z.strictObject({
  ...recordParts,
  network: codeSchema.optional(),
  /** A network that is not in the code list. */
  networkName: shortTextSchema.optional(),
  ...cooperationParts,
});
export type Membership = z.infer<typeof membershipSchema>;

export const membershipKind: RecordKind<Membership> = {
  title: ({ network, networkName }, vocabulary) =>
    network === undefined ? (networkName ?? '') : labelOf(vocabulary, 'networks', network),
  span: ({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ network, goals, directions }) => [
    { member: 'network', list: 'networks', codes: [network] },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: () => [],
  required: ({ networkName }) => [
    ...(networkName === undefined ? (['network'] as const) : []),
    'representatives',
    'purpose',
  ],
};
