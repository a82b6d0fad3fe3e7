// Begäran, and what the board tells of the exchange with each förvaltning.
import { z } from 'zod';
import { approvalSchema } from '../domain/approval.ts';
import { askedQuestionSchema } from '../domain/asked-question.ts';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { measureFollowUpSchema } from '../domain/measure.ts';
import { yearSchema } from '../domain/period.ts';
import { reminderForms } from '../domain/reminder.ts';
import { requestDraftSchema, roundPhases } from '../domain/report-request.ts';
import { longTextSchema } from '../domain/text.ts';

const day = z.iso.date();
const count = z.int().min(0);
const organisations = z.array(codeSchema).min(1).max(500);
const yearJob = { year: yearSchema, jobId: idSchema };

export const requestRecipientSchema = z.strictObject({
  organisation: codeSchema,
  /** Projects that the year before was told of as going on. */
  expectedProjects: count,
  /** Rows of the handlingsplan that it is asked about. */
  measures: count,
  /** The request that counts there; absent: none has been sent. */
  sent: z
    .strictObject({
      messageId: idSchema,
      revision: z.int().min(1),
      sentAt: instantSchema,
      fileNames: z.array(z.string()),
      /** What would be sent now says something else. */
      isOutdated: z.boolean(),
    })
    .optional(),
});
export type RequestRecipient = z.infer<typeof requestRecipientSchema>;

export const requestStateSchema = z.strictObject({
  year: yearSchema,
  draft: requestDraftSchema,
  /** Those expected to report, and those who were when they were asked. */
  recipients: z.array(requestRecipientSchema),
  /** The questions as they are put when the draft says nothing of them. */
  shippedQuestions: z.array(askedQuestionSchema),
  /** Of the code lists, which the request states. */
  vocabularyVersion: z.string(),
  phase: z.enum(roundPhases),
  /** Revisions that were made after the last day for corrections that their sender was told. */
  lateCorrections: z.array(
    z.strictObject({
      organisation: codeSchema,
      messageId: idSchema,
      revision: z.int().min(1),
      createdAt: instantSchema,
    }),
  ),
});
export type RequestState = z.infer<typeof requestStateSchema>;

export const saveRequestSchema = z.strictObject({ year: yearSchema, draft: requestDraftSchema });
/** What an organisation says of a row of the handlingsplan, in the revision of its report that counts. */
export const reportedFollowUpSchema = z.strictObject({
  organisation: codeSchema,
  messageId: idSchema,
  revision: z.int().min(1),
  followUp: measureFollowUpSchema,
});
/** With what the row is called, and whether it says the same already. */
export const shownFollowUpSchema = reportedFollowUpSchema.extend({ title: z.string(), isTaken: z.boolean() });
export type ReportedFollowUp = z.infer<typeof reportedFollowUpSchema>;

/** Absent: to everyone who is expected to report. */
export const sendRequestSchema = z.strictObject({ ...yearJob, organisations: organisations.optional() });

/** Of what: the reports that count in a year, certain reports, files whatever became of them. */
export const writeReceiptsSchema = z.strictObject({
  year: yearSchema.optional(),
  messageIds: z.array(idSchema).max(500).optional(),
  files: z.array(digestSchema).max(500).optional(),
  jobId: idSchema,
});

export const sendFeedbackSchema = z.strictObject({
  ...yearJob,
  /** Absent: to everyone who has reported. */
  organisations: organisations.optional(),
  message: longTextSchema.optional(),
  decision: approvalSchema.optional(),
});

export const writeRemindersSchema = z.strictObject({
  ...yearJob,
  organisations,
  form: z.enum(reminderForms),
});

/** Facts of the exchange with one förvaltning. Each is told by itself and none is read out of another. */
export const exchangeFacts = {
  request: z
    .strictObject({ messageId: idSchema, revision: z.int().min(1), sentAt: instantSchema, dueOn: day })
    .optional(),
  /** `missing`: the day has passed and nothing has come; `received`: the first revision was made after it. */
  late: z.enum(['missing', 'received']).optional(),
  /** Points of completion that are not closed; those of them that have not been sent, and that bar an approval. */
  points: z.strictObject({ open: count, unsent: count, must: count }).optional(),
  receipt: z
    .strictObject({
      messageId: idSchema,
      writtenAt: instantSchema,
      /** It is of the revision that counts now. */
      isCurrent: z.boolean(),
    })
    .optional(),
  feedback: z.strictObject({ messageId: idSchema, sentAt: instantSchema }).optional(),
  reminded: z.strictObject({ at: instantSchema, times: z.int().min(1) }).optional(),
};
