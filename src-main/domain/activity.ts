// Aktivitet: a visit, trip, meeting, exchange … or a year's worth of them in one aggregated line. Every member but
// the identity may be absent, since a draft is saved as it is; the rules say what is missing before sending.
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { partialDateSchema } from './period.ts';
import { linksOf, type RecordKind } from './record-kind.ts';
import { aimParts, countSchema, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const inOrOutCodes = ['in', 'out', 'both'] as const;

const activityFinancingSchema = z.strictObject({ source: codeSchema, amount: moneySchema.optional() });

export const activitySchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  activityType: codeSchema.optional(),
  /** Whether others came to Malmö or Malmö went to them: a studiebesök may be either. */
  inOrOut: z.enum(inOrOutCodes).optional(),
  /** Several occasions of the year in one line; its counts then cover them all. */
  aggregated: z.boolean().default(false),
  unit: shortTextSchema.optional(),
  startsOn: partialDateSchema.optional(),
  endsOn: partialDateSchema.optional(),
  place: shortTextSchema.optional(),
  countries: z.array(codeSchema).default([]),
  counterpart: shortTextSchema.optional(),
  network: codeSchema.optional(),
  twinTown: codeSchema.optional(),
  projectId: idSchema.optional(),
  visits: countSchema.optional(),
  visitors: countSchema.optional(),
  trips: countSchema.optional(),
  travellers: countSchema.optional(),
  /** From Malmö stad, travellers included. */
  participants: countSchema.optional(),
  electedParticipants: countSchema.optional(),
  cost: moneySchema.optional(),
  financing: z.array(activityFinancingSchema).default([]),
  ...aimParts,
  /** Behov: the need that it answers. */
  purpose: longTextSchema.optional(),
  /** Resultat och nytta. */
  benefit: longTextSchema.optional(),
  /** How the result was spread. */
  spreading: longTextSchema.optional(),
  /** The goal of the förvaltning's own verksamhetsplan that it serves. */
  planGoal: shortTextSchema.optional(),
});
export type Activity = z.infer<typeof activitySchema>;

export const activityKind: RecordKind<Activity> = {
  title: ({ title }) => title ?? '',
  /** Without an end it lasts as long as its start. */
  span: ({ startsOn, endsOn = startsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ activityType, countries, network, twinTown, financing, goals, directions }) => [
    { member: 'activityType', list: 'activityTypes', codes: [activityType], isFacet: true },
    { member: 'countries', list: 'countries', codes: countries ?? [], isFacet: true },
    { member: 'network', list: 'networks', codes: [network], isFacet: true },
    { member: 'twinTown', list: 'twinTowns', codes: [twinTown], isFacet: true },
    { member: 'financing', list: 'fundingSources', codes: (financing ?? []).map(({ source }) => source) },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: linksOf,
  required: () => [
    'title',
    'activityType',
    'startsOn',
    'place',
    'countries',
    'participants',
    'goals',
    'directions',
    'purpose',
    'benefit',
    'contact',
  ],
};
