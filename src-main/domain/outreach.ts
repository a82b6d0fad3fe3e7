// Informationsinsats: how information on EU and international questions was spread within the förvaltning ("ett ansvar
// för att sprida information", the plan, Ansvar).
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { partialDateSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { aimParts, countSchema, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const outreachSchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  channel: codeSchema.optional(),
  /** Several occasions of the year in one line, such as a newsletter. */
  occasions: countSchema.optional(),
  startsOn: partialDateSchema.optional(),
  endsOn: partialDateSchema.optional(),
  unit: shortTextSchema.optional(),
  /** Whom it was for. */
  audience: shortTextSchema.optional(),
  /** How many it reached. */
  recipients: countSchema.optional(),
  network: codeSchema.optional(),
  ...aimParts,
  purpose: longTextSchema.optional(),
  benefit: longTextSchema.optional(),
});
export type Outreach = z.infer<typeof outreachSchema>;

export const outreachKind: RecordKind<Outreach> = {
  title: ({ title }) => title ?? '',
  span: ({ startsOn, endsOn = startsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ channel, network, goals, directions }) => [
    { member: 'channel', list: 'outreachChannels', codes: [channel], isFacet: true },
    { member: 'network', list: 'networks', codes: [network], isFacet: true },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: () => [],
  required: () => ['title', 'channel', 'startsOn', 'audience'],
};
