// The closed schemas of format version 1.3. Against 1.2 it adds, all optional: in a request the rows of the handlingsplan
// that its recipient answers for or takes part in, and which questions must be answered; in a report what became of those
// rows, and which of its parts are marked done. The other kinds are as they were. Frozen once it is sent.
import { z } from 'zod';
import { codeSchema, idSchema, instantSchema } from '../ids.ts';
import { codes, long, partialDate, short } from './format-v1-0.ts';
import { envelopes12 } from './format-v1-2.ts';

const version = { formatVersion: z.literal('1.3') };

const request12 = envelopes12['report-request'];
const report12 = envelopes12['report-bundle'];

/** A row of the handlingsplan as it is sent out. */
export const askedMeasure = z.strictObject({
  id: idSchema,
  title: short.optional(),
  goals: codes.optional(),
  directions: codes.optional(),
  intendedResult: long.optional(),
  resources: long.optional(),
  responsible: codeSchema.optional(),
  coActors: codes.optional(),
  timetable: short.optional(),
  dueOn: partialDate.optional(),
  status: codeSchema.optional(),
});

/** What became of a row, by the organisation that was asked. */
export const followedUp = z.strictObject({
  measureId: idSchema,
  status: codeSchema.optional(),
  comment: long.optional(),
});

/** The sender's own word that a part of the report is done. */
export const readyPart = z.strictObject({
  part: z.enum(['work', 'funds', 'questions', 'measures']),
  readyAt: instantSchema,
  by: z.strictObject({ name: short.optional(), function: short.optional() }).optional(),
});

const question = request12.shape.payload.shape.questions.element.extend({
  /** Absent: it must, as every question of 1.2. */
  isRequired: z.boolean().optional(),
});

const reportRequest13 = request12.extend({
  ...version,
  payload: request12.shape.payload.extend({
    questions: z.array(question).max(50),
    measures: z.array(askedMeasure).max(1000).optional(),
  }),
});

const reportBundle13 = report12.extend({
  ...version,
  payload: report12.shape.payload.extend({
    measures: z.array(followedUp).max(1000).optional(),
    ready: z.array(readyPart).max(20).optional(),
  }),
});

export const envelopes13 = {
  'report-bundle': reportBundle13,
  'report-request': reportRequest13,
  receipt: envelopes12.receipt.extend(version),
  'completion-request': envelopes12['completion-request'].extend(version),
  feedback: envelopes12.feedback.extend(version),
  handover: envelopes12.handover.extend(version),
} as const;
