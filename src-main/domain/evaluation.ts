// Utvärderingen: its chapters, in their order. Each has what is generated from the figures, and may have a text of its own.
import { z } from 'zod';
import { cutNames } from './figures/evaluation-figures.ts';
import { longTextSchema } from './text.ts';

export const evaluationChapters = [
  'summary',
  'method',
  ...cutNames,
  'funnel',
  'action-plan',
  'conclusions',
] as const;
export type EvaluationChapter = (typeof evaluationChapters)[number];

/** Kept by the span of years that it is about, and by its chapter. */
export const evaluationTextSchema = z.strictObject({
  chapter: z.enum(evaluationChapters),
  text: longTextSchema,
});
export type EvaluationText = z.infer<typeof evaluationTextSchema>;
