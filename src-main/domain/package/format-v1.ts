// The closed schema of format version 1.0 of the report package (format §2.2), kind `report-bundle`. It is written
// out and does not lean on the domain's own schemas: those may change tomorrow, a released version never does.
// Patterns only; what needs a calendar, a code list or another record is checked in meaning.ts.
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../ids.ts';
import { packageLimits } from './limits.ts';

export const formatId = 'eu-rapportpaket';
export const formatVersion = '1.0';
export const mediaType = 'application/vnd.malmo.eu-rapportpaket+json';
export const xmlNamespace = 'urn:uuid:b94572e2-04e3-4e1b-87c5-3c2c4f0e770c';

const short = z.string().min(1).max(packageLimits.shortStringLength);
const long = z.string().min(1).max(packageLimits.stringLength);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const year = z.int().min(1990).max(2199);
const count = z.int().min(0).max(9_999_999);
const codes = z.array(codeSchema).max(200);
const money = z.strictObject({
  amount: z.string().regex(/^-?(0|[1-9]\d{0,10})(\.\d{2})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
const contact = z.strictObject({
  name: short.optional(),
  function: short.optional(),
  workContact: short.optional(),
});
const blankReason = z.enum(['not-applicable', 'unknown', 'reported-by-other', 'secret', 'nothing-to-report']);
const blank = z.strictObject({
  field: z.string().regex(/^[a-z][A-Za-z0-9.]{0,63}$/),
  reason: blankReason,
  organisation: codeSchema.optional(),
});
const financing = z.strictObject({ source: codeSchema, amount: money.optional() });

const activity = z.strictObject({
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
  financing: z.array(financing).max(50).optional(),
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

const funds = z.strictObject({
  totalBudget: money.optional(),
  malmoBudget: money.optional(),
  applied: money.optional(),
  granted: money.optional(),
  grantShare: z.int().min(0).max(10_000).optional(),
  lumpSum: z.boolean(),
  coFinancing: z.array(financing).max(50).optional(),
  exchangeRate: z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      rate: z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
      source: short.optional(),
      date: date.optional(),
    })
    .optional(),
  years: z
    .array(
      z.strictObject({
        year,
        incurred: money.optional(),
        claimed: money.optional(),
        paid: money.optional(),
        paidToDate: money.optional(),
        passedOn: money.optional(),
        recovered: money.optional(),
      }),
    )
    .max(50)
    .optional(),
});

const project = z.strictObject({
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
  funds,
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
});

export const removedSchema = z.strictObject({
  id: idSchema,
  recordType: z.enum(['activity', 'project']),
  reason: z.enum(['deleted', 'outside-year']),
  removedAt: instantSchema,
});

const reportBundle = z.strictObject({
  contact,
  nothingToReport: z.boolean(),
  activities: z.array(activity),
  projects: z.array(project),
  answers: z
    .array(z.strictObject({ question: codeSchema, text: long.optional(), blank: blankReason.optional() }))
    .max(50),
  /** Cumulative over the series: what was in an earlier revision and no longer is ("nothing lost"). */
  removed: z.array(removedSchema),
  /** What each code meant to the sender when it was sent; the code decides, the label is for readers. */
  labels: z.array(z.strictObject({ list: z.string().max(64), code: codeSchema, label: short })).max(5000),
});

const revision = z.int().min(1).max(9999);

export const headerSchema = z.strictObject({
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
  counts: z.strictObject({ activities: count, projects: count }),
});

export const envelopeSchema = z.strictObject({
  format: z.literal(formatId),
  formatVersion: z.literal(formatVersion),
  kind: z.literal('report-bundle'),
  requires: z.array(z.string().max(64)).max(0),
  header: headerSchema,
  payload: reportBundle,
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
});

export type Envelope = z.infer<typeof envelopeSchema>;
export type EnvelopeHeader = z.infer<typeof headerSchema>;
export type Removed = z.infer<typeof removedSchema>;
/** The document that the digest is taken of (format §2.4). */
export type UndigestedEnvelope = Omit<Envelope, 'integrity' | 'signatures'>;
