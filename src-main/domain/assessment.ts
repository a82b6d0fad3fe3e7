// Bedömning av ändamålsenligheten: several persons score a project by the same criteria, and what they agree on is what
// counts. The criteria are those of any development project ("bedömas efter samma kriterier som gäller för övriga
// utvecklingsfrågor", the plan, Inriktning) and stand in the code lists.
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { dateSchema } from './period.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

export const lowestScore = 1;
export const highestScore = 5;

export const criterionScoreSchema = z.strictObject({
  criterion: codeSchema,
  /** 1 not at all … 5 wholly; absent: not judged. */
  score: z.int().min(lowestScore).max(highestScore).optional(),
  comment: longTextSchema.optional(),
});
export type CriterionScore = z.infer<typeof criterionScoreSchema>;

/** One person's scores. */
export const assessmentSchema = z.strictObject({
  /** Name or function. */
  assessor: shortTextSchema.optional(),
  assessedOn: dateSchema.optional(),
  scores: z.array(criterionScoreSchema).default([]),
});
export type Assessment = z.infer<typeof assessmentSchema>;
