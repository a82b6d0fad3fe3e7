// A förvaltning's explanation of why something is right although a rule warns. It travels with the report and is offered
// again the year after.
import { z } from 'zod';
import { idSchema } from './ids.ts';
import { ruleNumbers } from './rules/rule.ts';
import { longTextSchema } from './text.ts';

export const explanationSchema = z.strictObject({
  rule: z.enum(ruleNumbers),
  recordId: idSchema.optional(),
  field: z.string().max(500).optional(),
  text: longTextSchema,
});
export type Explanation = z.infer<typeof explanationSchema>;

/** What an explanation is of: the same warning, at the same place. */
export const explanationKey = ({
  rule,
  recordId = '',
  field = '',
}: {
  rule: string;
  recordId?: string | undefined;
  field?: string | undefined;
}): string => `${rule} ${recordId} ${field}`;
