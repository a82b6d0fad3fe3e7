// The closed schema of format version 1.1. Against 1.0 it adds six kinds of record, documents by reference, a rate on each
// amount, scored assessments, claims and some members of activities and projects; all optional. Frozen once it is sent.
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema } from '../ids.ts';
import {
  activityMembers,
  amountMembers,
  blank,
  codes,
  contact,
  count,
  date,
  envelopeMembers,
  fundsMembers,
  fundsYearMembers,
  headerMembers,
  long,
  partialDate,
  payloadMembers,
  projectMembers,
  removedMembers,
  short,
  year,
} from './format-v1-0.ts';

export const money = z.strictObject({
  ...amountMembers,
  /** Kronor for one unit, where the amount was recorded in another currency. */
  rate: z
    .string()
    .regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/)
    .optional(),
  rateSource: short.optional(),
  valueDate: date.optional(),
});

/** A document by reference: never the document, and never where it is kept. */
const documents = z
  .array(
    z.strictObject({
      title: short.optional(),
      registryNumber: short.optional(),
      sha256: digestSchema.optional(),
    }),
  )
  .max(200)
  .optional();

const recordMembers = {
  id: idSchema,
  organisation: codeSchema,
  registryNumber: short.optional(),
  contact: contact.optional(),
  documents,
  blanks: z.array(blank).max(100).optional(),
};
const aims = { goals: codes.optional(), directions: codes.optional() };

const activity = z.strictObject({
  ...activityMembers(money),
  inOrOut: z.enum(['in', 'out', 'both']).optional(),
  travellers: count.optional(),
  spreading: long.optional(),
  planGoal: short.optional(),
  documents,
});

const scores = z
  .array(
    z.strictObject({
      criterion: codeSchema,
      score: z.int().min(1).max(5).optional(),
      comment: long.optional(),
    }),
  )
  .max(50)
  .optional();

const financing = z.strictObject({
  source: codeSchema,
  amount: money.optional(),
  form: z.enum(['cash', 'in-kind']).optional(),
});

const project = z.strictObject({
  ...projectMembers,
  funds: z.strictObject({
    ...fundsMembers(money),
    coFinancing: z.array(financing).max(50).optional(),
    years: z
      .array(z.strictObject({ ...fundsYearMembers(money), budget: money.optional() }))
      .max(50)
      .optional(),
  }),
  planGoal: short.optional(),
  budgetYear: year.optional(),
  claims: z
    .array(
      z.strictObject({
        dueOn: date.optional(),
        submittedOn: date.optional(),
        amount: money.optional(),
        note: short.optional(),
      }),
    )
    .max(100)
    .optional(),
  implementation: long.optional(),
  assessments: z
    .array(z.strictObject({ assessor: short.optional(), assessedOn: date.optional(), scores }))
    .max(50)
    .optional(),
  agreedScores: scores,
  documents,
});

const opportunity = z.strictObject({
  ...recordMembers,
  ...aims,
  title: short.optional(),
  stage: z.enum(['uppmarksammad', 'bedomd', 'ansokt', 'beviljad', 'avslag', 'avstatt']).optional(),
  programme: codeSchema.optional(),
  funder: short.optional(),
  unit: short.optional(),
  source: short.optional(),
  startsOn: partialDate.optional(),
  deadline: date.optional(),
  endsOn: partialDate.optional(),
  countries: codes.optional(),
  applied: money.optional(),
  granted: money.optional(),
  projectId: idSchema.optional(),
  purpose: long.optional(),
  assessment: long.optional(),
});

const outreach = z.strictObject({
  ...recordMembers,
  ...aims,
  title: short.optional(),
  channel: codeSchema.optional(),
  occasions: count.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  unit: short.optional(),
  audience: short.optional(),
  recipients: count.optional(),
  network: codeSchema.optional(),
  purpose: long.optional(),
  benefit: long.optional(),
});

const assistance = z.strictObject({
  ...recordMembers,
  ...aims,
  title: short.optional(),
  assistanceKind: codeSchema.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  unit: short.optional(),
  occasions: count.optional(),
  hours: count.optional(),
  projectId: idSchema.optional(),
  opportunityId: idSchema.optional(),
  purpose: long.optional(),
  benefit: long.optional(),
});

const engagement = z.strictObject({
  ...recordMembers,
  ...aims,
  network: codeSchema.optional(),
  networkName: short.optional(),
  engagementKind: codeSchema.optional(),
  forum: short.optional(),
  post: short.optional(),
  unit: short.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  meetings: count.optional(),
  participants: count.optional(),
  electedParticipants: count.optional(),
  cost: money.optional(),
  purpose: long.optional(),
  benefit: long.optional(),
});

const decision = z.strictObject({
  ...recordMembers,
  ...aims,
  title: short.optional(),
  decisionKind: codeSchema.optional(),
  body: short.optional(),
  decidedOn: date.optional(),
  section: short.optional(),
  projectId: idSchema.optional(),
  opportunityId: idSchema.optional(),
  outcome: long.optional(),
});

const roleDescription = z.strictObject({
  ...recordMembers,
  title: short.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  deputy: contact.optional(),
  manager: short.optional(),
  workingShare: z.int().min(0).max(10_000).optional(),
  duties: z
    .array(
      z.strictObject({
        duty: codeSchema.optional(),
        name: short.optional(),
        representative: long.optional(),
        department: long.optional(),
      }),
    )
    .max(50)
    .optional(),
  body: short.optional(),
  decidedOn: date.optional(),
  note: long.optional(),
});

export const recordType = z.enum([
  'activity',
  'project',
  'opportunity',
  'outreach',
  'assistance',
  'engagement',
  'decision',
  'role-description',
]);

export const removed11 = z.strictObject({ ...removedMembers, recordType });

export const header11 = z.strictObject({
  ...headerMembers,
  counts: z.strictObject({
    activities: count,
    projects: count,
    opportunities: count.optional(),
    outreach: count.optional(),
    assistance: count.optional(),
    engagements: count.optional(),
    decisions: count.optional(),
    roleDescriptions: count.optional(),
  }),
});

export const envelope11 = z.strictObject({
  ...envelopeMembers,
  formatVersion: z.literal('1.1'),
  header: header11,
  payload: z.strictObject({
    ...payloadMembers,
    activities: z.array(activity),
    projects: z.array(project),
    opportunities: z.array(opportunity).optional(),
    outreach: z.array(outreach).optional(),
    assistance: z.array(assistance).optional(),
    engagements: z.array(engagement).optional(),
    decisions: z.array(decision).optional(),
    roleDescriptions: z.array(roleDescription).optional(),
    removed: z.array(removed11),
  }),
});
