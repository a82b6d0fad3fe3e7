// Begärda kompletteringar as the förvaltning is shown them: each point with where it leads and what has been answered.
import { z } from 'zod';
import { completionPointSchema, pointResponseSchema } from '../domain/completion.ts';
import { explanationSchema } from '../domain/explanation.ts';
import { idSchema, instantSchema } from '../domain/ids.ts';
import { yearSchema } from '../domain/period.ts';

export const openPointSchema = completionPointSchema.omit({ closedAt: true }).extend({
  response: pointResponseSchema.optional(),
  /** Whether what it is about is other than in the revision that was reviewed. */
  isChanged: z.boolean(),
  /** Whether there is a record in the register to lead to. */
  isInRegister: z.boolean(),
});
export type OpenPoint = z.infer<typeof openPointSchema>;

export const openPointsSchema = z.strictObject({
  /** Absent until a completion request has come. */
  request: z
    .strictObject({
      messageId: idSchema,
      receivedAt: instantSchema,
      /** The revision that was reviewed. */
      subjectRevision: z.int().min(1),
      dueOn: z.string().optional(),
      message: z.string().optional(),
    })
    .optional(),
  points: z.array(openPointSchema),
});
export type OpenPoints = z.infer<typeof openPointsSchema>;

export const saveResponseSchema = z.strictObject({ year: yearSchema, response: pointResponseSchema });

/** Without a text the explanation is taken away. */
export const saveExplanationSchema = z.strictObject({
  year: yearSchema,
  explanation: explanationSchema.partial({ text: true }),
});
