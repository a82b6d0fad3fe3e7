// Bryggor: which goal, programme, network or part of the organisation an official counts as the continuation of another,
// so that a series over the years is not broken by a change of codes. Kept, and asked for nowhere twice.
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { shortTextSchema } from './text.ts';

export const bridgedLists = ['organisations', 'goals', 'directions', 'programmes', 'networks'] as const;
export type BridgedList = (typeof bridgedLists)[number];

export const bridgeSchema = z.strictObject({
  list: z.enum(bridgedLists),
  fromCode: codeSchema,
  /** Absent: the two are kept apart, although the code lists would join them. */
  toCode: codeSchema.optional(),
  note: shortTextSchema.optional(),
});
export type Bridge = z.infer<typeof bridgeSchema>;
