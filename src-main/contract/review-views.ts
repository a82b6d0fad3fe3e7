// What stadskontoret decides about a report, and what it goes by.
import { z } from 'zod';
import { askedMeasureSchema } from '../domain/asked-measure.ts';
import { contactSchema } from '../domain/contact.ts';
import { coverSchema } from '../domain/cover.ts';
import { extensionSchema } from '../domain/extension.ts';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { measureFollowUpSchema } from '../domain/measure.ts';
import { envelopes13, readyPart } from '../domain/package/format-v1-3.ts';
import { yearSchema } from '../domain/period.ts';
import { reviewNoteSchema } from '../domain/review-note.ts';
import { filledSchema } from '../domain/rules/filled.ts';
import { reviewActSchema, reviewActs, standingSchema } from '../domain/standing.ts';
import { longTextSchema, shortTextSchema } from '../domain/text.ts';

const revision = z.int().min(1);
const day = z.iso.date();

/** The facts of one report: each is read from where it is said, and none out of another. */
export const reportFacts = {
  /** Klar: the förvaltning's own word, in the report: so many of the parts that it has; the latest, and who said it. */
  ready: z
    .strictObject({
      at: instantSchema,
      by: z.string().optional(),
      parts: z.int().min(1),
      of: z.int().min(1),
    })
    .optional(),
  ...standingSchema.shape,
  /** Sammanställd: the revision that went into the compiled document last, and whether it is the one that counts now. */
  compiled: z.strictObject({ revision, at: instantSchema, isCurrent: z.boolean() }).optional(),
  /** Absent for a nil report, and until one has come. */
  filled: filledSchema.optional(),
  /** Everything that was done in the review, oldest first. */
  acts: z.array(reviewActSchema),
  /** Every revision that is here, oldest first. */
  revisions: z.array(
    z.strictObject({
      messageId: idSchema,
      revision,
      createdAt: instantSchema,
      importedAt: instantSchema,
      isHead: z.boolean(),
    }),
  ),
  /** The day to report by, the latest extension counted in. */
  lastDay: z.strictObject({ dueOn: day, isExtended: z.boolean() }).optional(),
  /** Oldest first. */
  extensions: z.array(extensionSchema),
  /** The successor whose report holds its part, and whether that report has come. */
  cover: coverSchema.omit({ organisation: true }).extend({ hasCome: z.boolean() }).optional(),
};

export const actSchema = z.strictObject({
  /** The revisions that the person has seen: a newer one is not acted on unseen. */
  reports: z
    .array(z.strictObject({ messageId: idSchema, digest: digestSchema }))
    .min(1)
    .max(500),
  act: z.enum(reviewActs),
  reason: shortTextSchema.optional(),
});

export const saveNoteSchema = z.strictObject({
  messageId: idSchema,
  place: reviewNoteSchema.shape.place,
  /** Empty takes it away. */
  text: longTextSchema.or(z.literal('')),
});

export const extendSchema = z.strictObject({
  year: yearSchema,
  organisations: z.array(codeSchema).min(1).max(500),
  dueOn: day,
  reason: shortTextSchema,
  askedBy: shortTextSchema.optional(),
});

export const saveCoverSchema = z.strictObject({
  year: yearSchema,
  organisation: codeSchema,
  /** Absent: it is to report by itself. */
  by: codeSchema.optional(),
});

/** What a report says beside its records, so that it can be read as the document that it came as. */
export const packageViewSchema = z.strictObject({
  header: envelopes13['report-bundle'].shape.header,
  contact: contactSchema,
  removed: envelopes13['report-bundle'].shape.payload.shape.removed,
  followedUp: z.array(z.strictObject({ measure: askedMeasureSchema, followUp: measureFollowUpSchema })),
  ready: z.array(readyPart),
});
