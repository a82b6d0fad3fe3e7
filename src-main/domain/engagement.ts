// Nätverksengagemang: what the förvaltning does in a network, meetings attended and posts held.
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { partialDateSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { aimParts, countSchema, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';
import { labelOf } from './vocabulary.ts';

export const engagementSchema = z.strictObject({
  ...recordParts,
  network: codeSchema.optional(),
  /** A network that is not in the code list. */
  networkName: shortTextSchema.optional(),
  engagementKind: codeSchema.optional(),
  /** The forum or working group within the network. */
  forum: shortTextSchema.optional(),
  /** The post held and by whom: name and function only. */
  post: shortTextSchema.optional(),
  unit: shortTextSchema.optional(),
  startsOn: partialDateSchema.optional(),
  /** Absent while it goes on. */
  endsOn: partialDateSchema.optional(),
  meetings: countSchema.optional(),
  participants: countSchema.optional(),
  electedParticipants: countSchema.optional(),
  cost: moneySchema.optional(),
  ...aimParts,
  purpose: longTextSchema.optional(),
  benefit: longTextSchema.optional(),
});
export type Engagement = z.infer<typeof engagementSchema>;

export const engagementKind: RecordKind<Engagement> = {
  title: ({ network, networkName, forum, post }, vocabulary) =>
    [network === undefined ? networkName : labelOf(vocabulary, 'networks', network), forum, post]
      .filter((part) => part !== undefined)
      .join(', '),
  /** Without an end it goes on. */
  span: ({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ network, engagementKind: kind, goals, directions }) => [
    { member: 'network', list: 'networks', codes: [network], isFacet: true },
    { member: 'engagementKind', list: 'engagementKinds', codes: [kind], isFacet: true },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: () => [],
  required: ({ networkName }) => [
    ...(networkName === undefined ? (['network'] as const) : []),
    'engagementKind',
    'startsOn',
    'purpose',
  ],
};
