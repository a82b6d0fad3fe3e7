// The closed schemas of format version 1.2. Against 1.1 it adds the kinds of message that go round a report: the request
// that asks for it, the receipt, the request for completion, the feedback and the handover; on every kind the sender's
// public key; and in a report the answers to points and the explanations of warnings. Nothing that a report of 1.1 had has
// changed. Frozen once it is sent.
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../ids.ts';
import { contact, count, date, envelopeMembers, headerMembers, long, short, year } from './format-v1-0.ts';
import { envelope11, header11, money, recordType } from './format-v1-1.ts';

/** A member of a record, with steps into it: `funds.years.0.paid`; of an answer: its question. */
export const fieldPath = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]{1,64}){0,7}$/);

/** The public half of an Ed25519 key as a JWK (RFC 8037 §2): 32 bytes in base64url. */
export const publicKey = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

const sender = headerMembers.sender.extend({ publicKey: publicKey.optional() });

const header = z.strictObject({ ...headerMembers, sender });

const envelope = <K extends string, P extends z.ZodType>(kind: K, payload: P) =>
  z.strictObject({
    ...envelopeMembers,
    formatVersion: z.literal('1.2'),
    kind: z.literal(kind),
    header,
    payload,
  });

/** The revision of a report that a message is about. */
const subject = z.strictObject({
  messageId: idSchema,
  digest: digestSchema,
  seriesId: idSchema,
  revision: z.int().min(1).max(9999),
});

/** Why a report goes as it is although a rule warns. */
export const explanation = z.strictObject({
  rule: z.string().regex(/^R\d{3}$/),
  recordId: idSchema.optional(),
  field: fieldPath.optional(),
  text: long,
});

/** The förvaltning's answer to a point of a completion request. */
export const response = z.strictObject({
  itemId: idSchema,
  action: z.enum(['fixed', 'explained', 'disputed']),
  comment: long.optional(),
});

const reportBundle12 = z.strictObject({
  ...envelopeMembers,
  formatVersion: z.literal('1.2'),
  header: z.strictObject({ ...header11.shape, sender }),
  payload: z.strictObject({
    ...envelope11.shape.payload.shape,
    responses: z.array(response).max(1000).optional(),
    explanations: z.array(explanation).max(1000).optional(),
  }),
});

const reportRequest12 = envelope(
  'report-request',
  z.strictObject({
    opensOn: date.optional(),
    dueOn: date,
    lastCorrectionOn: date.optional(),
    instructions: long.optional(),
    /** `required`: a report without a valid signature is not taken. */
    signaturePolicy: z.enum(['optional', 'required']),
    acceptVersions: z
      .array(z.string().regex(/^[1-9]\d{0,3}\.(0|[1-9]\d{0,3})$/))
      .min(1)
      .max(50),
    questions: z.array(z.strictObject({ code: codeSchema, label: short, help: long.optional() })).max(50),
    /** So that all förvaltningar convert alike: kronor for one unit. */
    rates: z
      .array(
        z.strictObject({
          currency: z.string().regex(/^[A-Z]{3}$/),
          rate: z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
          source: short.optional(),
          date: date.optional(),
        }),
      )
      .max(50)
      .optional(),
    /** Projects that the year before was told of as ongoing. */
    expectedProjects: z
      .array(z.strictObject({ id: idSchema, name: short.optional(), endsOn: short.optional() }))
      .max(5000)
      .optional(),
  }),
);

export const receipt12 = envelope(
  'receipt',
  z.strictObject({
    subject,
    verdict: z.enum(['accepted', 'history', 'held', 'refused']),
    receivedAt: instantSchema,
    /** Of the file that came, so that the sender can tell which of its copies it was. */
    fileSha256: digestSchema,
    fileName: short.optional(),
    findings: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[A-Z]{2,4}(-[A-Z0-9]+)+$/),
          severity: z.enum(['fatal', 'reject', 'hold', 'warn', 'info']),
          pointer: z.string().max(2000).optional(),
          recordId: idSchema.optional(),
          text: long.optional(),
        }),
      )
      .max(1000),
    /** The revision that counts, when the subject was dealt with. Absent: none does. */
    head: z.strictObject({ revision: z.int().min(1).max(9999), digest: digestSchema }).optional(),
  }),
);

/** A point to be completed: where, how badly it is needed, and why. */
const completionItem = z.strictObject({
  itemId: idSchema,
  severity: z.enum(['must', 'should', 'info']),
  recordType: recordType.optional(),
  recordId: idSchema.optional(),
  /** The record's title when it was asked, for readers. */
  title: short.optional(),
  field: fieldPath.optional(),
  questionId: codeSchema.optional(),
  comment: long,
});

const completionRequest12 = envelope(
  'completion-request',
  z.strictObject({
    subject,
    dueOn: date.optional(),
    message: long.optional(),
    /** All that is open: a point of an earlier revision that is not here is closed. */
    items: z.array(completionItem).max(1000),
  }),
);

const feedback12 = envelope(
  'feedback',
  z.strictObject({
    subject,
    message: long.optional(),
    /** Who approved the yearly report, once it is. */
    decision: z
      .strictObject({
        body: short,
        decidedOn: date,
        section: short.optional(),
        registryNumber: short.optional(),
      })
      .optional(),
    /** The förvaltning's own share beside all of them, year by year. */
    figures: z
      .array(
        z.strictObject({
          figure: codeSchema,
          label: short,
          years: z
            .array(
              z.strictObject({
                year,
                ownCount: count.optional(),
                allCount: count.optional(),
                ownMoney: z.array(money).max(50).optional(),
                allMoney: z.array(money).max(50).optional(),
              }),
            )
            .max(50),
        }),
      )
      .max(100),
  }),
);

const handover12 = envelope(
  'handover',
  z.strictObject({
    from: contact,
    to: contact.optional(),
    message: long.optional(),
    /** What is not finished, with when it must be. */
    matters: z
      .array(
        z.strictObject({
          title: short,
          dueOn: date.optional(),
          recordType: recordType.optional(),
          recordId: idSchema.optional(),
          note: long.optional(),
        }),
      )
      .max(5000),
    explanations: z.array(explanation).max(1000).optional(),
    /** What has been sent, so that who takes over knows which revision counts. */
    sent: z
      .array(
        z.strictObject({
          year,
          seriesId: idSchema,
          revision: z.int().min(1).max(9999),
          digest: digestSchema,
        }),
      )
      .max(200),
  }),
);

export const envelopes12 = {
  'report-bundle': reportBundle12,
  'report-request': reportRequest12,
  receipt: receipt12,
  'completion-request': completionRequest12,
  feedback: feedback12,
  handover: handover12,
} as const;
