// Aktivitet: a visit, trip, meeting, exchange … or a year's worth of them in one aggregated line. Every member but
// the identity may be absent, since a draft is saved as it is; the rules say what is missing before sending.
import { z } from 'zod';
import { blankSchema } from './blank.ts';
import { contactSchema } from './contact.ts';
import { codeSchema, idSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { partialDateSchema } from './period.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

const countSchema = z.int().min(0).max(9_999_999);

const activityFinancingSchema = z.strictObject({ source: codeSchema, amount: moneySchema.optional() });

export const activitySchema = z.strictObject({
  id: idSchema,
  /** The förvaltning that reports it. */
  organisation: codeSchema,
  title: shortTextSchema.optional(),
  activityType: codeSchema.optional(),
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
  /** From Malmö stad, travellers included. */
  participants: countSchema.optional(),
  electedParticipants: countSchema.optional(),
  cost: moneySchema.optional(),
  financing: z.array(activityFinancingSchema).default([]),
  goals: z.array(codeSchema).default([]),
  directions: z.array(codeSchema).default([]),
  /** Behov: the need that it answers. */
  purpose: longTextSchema.optional(),
  /** Resultat och nytta. */
  benefit: longTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
  contact: contactSchema.optional(),
  blanks: z.array(blankSchema).default([]),
});
export type Activity = z.infer<typeof activitySchema>;
