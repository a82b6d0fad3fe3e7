// What stadskontoret has asked for a year, as the förvaltning is shown it.
import { z } from 'zod';
import { idSchema, instantSchema } from '../domain/ids.ts';

export const askedYearSchema = z.strictObject({
  messageId: idSchema,
  /** From 2 on: the request has been amended. */
  revision: z.int().min(1),
  receivedAt: instantSchema,
  opensOn: z.string().optional(),
  dueOn: z.string(),
  lastCorrectionOn: z.string().optional(),
  instructions: z.string().optional(),
  /** Projects that were ongoing the year before and are not in this year's report. */
  missingProjects: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().optional(),
      endsOn: z.string().optional(),
      isInRegister: z.boolean(),
    }),
  ),
  acceptVersions: z.array(z.string()),
  /** The format version that a report from here is in; it may not be among those that are asked for. */
  writes: z.string(),
  /** Of the code lists that the request was written with, and of those here. */
  vocabularyVersion: z.string(),
  ownVocabularyVersion: z.string(),
  /** Signed reports are asked for, and nothing is signed here. */
  lacksSignature: z.boolean(),
});
export type AskedYear = z.infer<typeof askedYearSchema>;
