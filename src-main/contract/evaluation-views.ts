// What the window is shown and sends of the evaluation.
import { z } from 'zod';
import { bridgeSchema } from '../domain/bridge.ts';
import { evaluationChapters } from '../domain/evaluation.ts';
import { evaluationFiguresSchema } from '../domain/figures/evaluation-figures.ts';
import { idSchema } from '../domain/ids.ts';
import { yearSchema } from '../domain/period.ts';
import { longTextSchema } from '../domain/text.ts';

const longestSpan = 50;
const span = { from: yearSchema, to: yearSchema };
const inOrder = ({ from, to }: { from: number; to: number }): boolean =>
  from <= to && to - from < longestSpan;

/** Absent: all the years that there are reports for. */
export const askEvaluationSchema = z.strictObject({ span: z.strictObject(span).refine(inOrder).optional() });

export const evaluationStateSchema = z.strictObject({
  /** Years that there are reports for. */
  available: z.array(yearSchema),
  /** Absent where there are none. */
  evaluation: z
    .strictObject({
      ...span,
      figures: evaluationFiguresSchema,
      texts: z.partialRecord(z.enum(evaluationChapters), z.string()),
      bridges: z.array(bridgeSchema),
    })
    .optional(),
});
export type EvaluationState = z.infer<typeof evaluationStateSchema>;

export const saveEvaluationTextSchema = z.strictObject({
  ...span,
  chapter: z.enum(evaluationChapters),
  text: longTextSchema.or(z.literal('')),
});

/** Without a bridge the code lists decide again. */
export const saveBridgeSchema = z.strictObject({
  list: bridgeSchema.shape.list,
  fromCode: bridgeSchema.shape.fromCode,
  bridge: bridgeSchema.optional(),
});

export const compileEvaluationSchema = z.strictObject({ ...span, jobId: idSchema }).refine(inOrder);
