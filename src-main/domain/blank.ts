// A blank is never ambiguous: a field that is empty on purpose says why (mission §3).
import { z } from 'zod';
import { codeSchema } from './ids.ts';

export const blankReasons = [
  'not-applicable',
  'unknown',
  'reported-by-other',
  'secret',
  'nothing-to-report',
] as const;
export type BlankReason = (typeof blankReasons)[number];

export const blankSchema = z.strictObject({
  /** The record's member that is blank, for instance `benefit` or, inside the funds, `funds.years.2006.paid`. */
  field: z.string().regex(/^[a-z][A-Za-z0-9.]{0,63}$/),
  reason: z.enum(blankReasons),
  /** Which organisation reports it, with `reported-by-other`. */
  organisation: codeSchema.optional(),
});
export type Blank = z.infer<typeof blankSchema>;

/** Nothing is written in it: absent, an empty list, a contact without a member. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

export const hasBlank = (blanks: readonly Blank[], field: string): boolean =>
  blanks.some((blank) => blank.field === field);
