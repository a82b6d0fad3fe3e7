// The closed schema of format version 1.0 of the report package (format §2.2), kind `report-bundle`. It is written out
// and does not lean on the domain's own schemas: those may change tomorrow, a version that was sent never does. What a
// later minor version may widen is a parameter (`money`); everything else here is as it was sent.
// Patterns only; what needs a calendar, a code list or another record is checked in meaning.ts.
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../ids.ts';
import { packageLimits } from './limits.ts';

export const formatId = 'eu-rapportpaket';

export const short = z.string().min(1).max(packageLimits.shortStringLength);
export const long = z.string().min(1).max(packageLimits.stringLength);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const year = z.int().min(1990).max(2199);
export const count = z.int().min(0).max(9_999_999);
export const codes = z.array(codeSchema).max(200);
export const amountMembers = {
  amount: z.string().regex(/^-?(0|[1-9]\d{0,10})(\.\d{2})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
};
const money10 = z.strictObject(amountMembers);
export const contact = z.strictObject({
  name: short.optional(),
  function: short.optional(),
  workContact: short.optional(),
});
const blankReason = z.enum(['not-applicable', 'unknown', 'reported-by-other', 'secret', 'nothing-to-report']);
export const blank = z.strictObject({
  field: z.string().regex(/^[a-z][A-Za-z0-9.]{0,63}$/),
  reason: blankReason,
  organisation: codeSchema.optional(),
});
const financing = <M extends z.ZodType>(money: M) =>
  z.strictObject({ source: codeSchema, amount: money.optional() });

export const activityMembers = <M extends z.ZodType>(money: M) => ({
  id: idSchema,
  organisation: codeSchema,
  title: short.optional(),
  activityType: codeSchema.optional(),
  aggregated: z.boolean(),
  unit: short.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  place: short.optional(),
  countries: codes.optional(),
  counterpart: short.optional(),
  network: codeSchema.optional(),
  twinTown: codeSchema.optional(),
  projectId: idSchema.optional(),
  visits: count.optional(),
  visitors: count.optional(),
  trips: count.optional(),
  participants: count.optional(),
  electedParticipants: count.optional(),
  cost: money.optional(),
  financing: z.array(financing(money)).max(50).optional(),
  goals: codes.optional(),
  directions: codes.optional(),
  purpose: long.optional(),
  benefit: long.optional(),
  registryNumber: short.optional(),
  contact: contact.optional(),
  blanks: z.array(blank).max(100).optional(),
});

const phase = z.enum([
  'forankring',
  'bedomning-av-andamalsenligheten',
  'budget',
  'projektorganisation',
  'genomforande',
  'redovisning',
  'uppfoljning',
]);

export const fundsYearMembers = <M extends z.ZodType>(money: M) => ({
  year,
  incurred: money.optional(),
  claimed: money.optional(),
  paid: money.optional(),
  paidToDate: money.optional(),
  passedOn: money.optional(),
  recovered: money.optional(),
});

export const fundsMembers = <M extends z.ZodType>(money: M) => ({
  totalBudget: money.optional(),
  malmoBudget: money.optional(),
  applied: money.optional(),
  granted: money.optional(),
  grantShare: z.int().min(0).max(10_000).optional(),
  lumpSum: z.boolean(),
  coFinancing: z.array(financing(money)).max(50).optional(),
  exchangeRate: z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      rate: z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
      source: short.optional(),
      date: date.optional(),
    })
    .optional(),
  years: z
    .array(z.strictObject(fundsYearMembers(money)))
    .max(50)
    .optional(),
});

export const projectMembers = {
  id: idSchema,
  organisation: codeSchema,
  owner: codeSchema.optional(),
  otherDepartments: codes.optional(),
  takenOverFrom: codeSchema.optional(),
  name: short.optional(),
  acronym: short.optional(),
  role: codeSchema.optional(),
  programme: codeSchema.optional(),
  programmeArea: short.optional(),
  funderReference: short.optional(),
  registryNumber: short.optional(),
  contact: contact.optional(),
  projectLead: contact.optional(),
  steeringGroup: short.optional(),
  leadPartner: short.optional(),
  partners: z
    .array(
      z.strictObject({
        name: short.optional(),
        place: short.optional(),
        country: codeSchema.optional(),
        role: codeSchema.optional(),
      }),
    )
    .max(500)
    .optional(),
  partnerTotal: z.int().min(1).max(9999).optional(),
  funderPhase: short.optional(),
  phase: phase.optional(),
  phaseNotes: z
    .array(z.strictObject({ phase, completedOn: date.optional(), note: long.optional() }))
    .max(50)
    .optional(),
  status: codeSchema.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  goals: codes.optional(),
  directions: codes.optional(),
  summary: long.optional(),
  background: long.optional(),
  purpose: long.optional(),
  directResults: long.optional(),
  indirectResults: long.optional(),
  spreading: long.optional(),
  lessons: long.optional(),
  assessment: long.optional(),
  decisions: z
    .array(
      z.strictObject({
        body: short.optional(),
        decidedOn: date.optional(),
        section: short.optional(),
        registryNumber: short.optional(),
        phase: phase.optional(),
      }),
    )
    .max(100)
    .optional(),
  blanks: z.array(blank).max(100).optional(),
};

export const removedMembers = {
  id: idSchema,
  reason: z.enum(['deleted', 'outside-year']),
  removedAt: instantSchema,
};

/** Members of the payload that hold no records of the register. */
export const payloadMembers = {
  contact,
  nothingToReport: z.boolean(),
  answers: z
    .array(z.strictObject({ question: codeSchema, text: long.optional(), blank: blankReason.optional() }))
    .max(50),
  /** What each code meant to the sender when it was sent; the code decides, the label is for readers. */
  labels: z.array(z.strictObject({ list: z.string().max(64), code: codeSchema, label: short })).max(5000),
};

const revision = z.int().min(1).max(9999);

export const headerMembers = {
  messageId: idSchema,
  createdAt: instantSchema,
  purpose: z.enum(['final', 'draft', 'test']),
  language: z.literal('sv-SE'),
  series: z.strictObject({
    seriesId: idSchema,
    revision,
    previous: z.strictObject({ messageId: idSchema, digest: digestSchema }).optional(),
  }),
  sender: z.strictObject({ orgCode: codeSchema, orgName: short, installationId: idSchema }),
  recipient: z.strictObject({ orgCode: codeSchema }),
  period: z.strictObject({ start: date, end: date }),
  inReplyTo: z
    .array(z.strictObject({ kind: z.string().max(64), messageId: idSchema, digest: digestSchema }))
    .max(20)
    .optional(),
  vocabulary: z.strictObject({ id: z.string().max(64), version: z.string().max(32), digest: digestSchema }),
  generator: z.strictObject({ name: short, version: short }),
};

/** Members of the envelope that are alike in every version 1. */
export const envelopeMembers = {
  format: z.literal(formatId),
  kind: z.literal('report-bundle'),
  requires: z.array(z.string().max(64)).max(0),
  extensions: z
    .array(z.strictObject({ id: z.string().max(64), data: z.unknown() }))
    .max(20)
    .optional(),
  integrity: z.strictObject({
    canonicalization: z.literal('RFC8785'),
    digestAlg: z.literal('SHA-256'),
    digest: digestSchema,
  }),
  signatures: z
    .array(z.strictObject({ protected: short, signature: short }))
    .max(5)
    .optional(),
};

export const envelope10 = z.strictObject({
  ...envelopeMembers,
  formatVersion: z.literal('1.0'),
  header: z.strictObject({
    ...headerMembers,
    counts: z.strictObject({ activities: count, projects: count }),
  }),
  payload: z.strictObject({
    ...payloadMembers,
    activities: z.array(z.strictObject(activityMembers(money10))),
    projects: z.array(z.strictObject({ ...projectMembers, funds: z.strictObject(fundsMembers(money10)) })),
    /** Cumulative over the series: what was in an earlier revision and no longer is ("nothing lost"). */
    removed: z.array(z.strictObject({ ...removedMembers, recordType: z.enum(['activity', 'project']) })),
  }),
});
