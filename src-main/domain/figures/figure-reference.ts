// Which figure of a year's follow-up is meant, so that the records behind it can be shown.
import { z } from 'zod';
import { codeSchema } from '../ids.ts';

/** The cuts of the year, and the field of a record that each goes by. */
export const figureCuts = [
  'byProgramme',
  'byFund',
  'byGoal',
  'byDirection',
  'byPhase',
  'byCountry',
  'byActivityType',
  'byStage',
] as const;
export type FigureCut = (typeof figureCuts)[number];

/** Numbers within a record that are added up over the year. */
export const summedMembers = [
  'visits',
  'visitors',
  'trips',
  'participants',
  'electedParticipants',
  'occasions',
  'recipients',
  'hours',
  'meetings',
] as const;
export type SummedMember = (typeof summedMembers)[number];

/** Amounts of a project: granted for its whole time, paid to date since its start, the others for the year. */
export const fundsMembers = ['granted', 'incurred', 'claimed', 'paid', 'paidToDate'] as const;
export type FundsMember = (typeof fundsMembers)[number];

/** Missing is not wrong: what is not filled in yet is told apart from what is in error. */
export const attentionSeverities = ['missing', 'error', 'warning'] as const;
export type AttentionSeverity = (typeof attentionSeverities)[number];

/** Empty: the records that have none. */
const codeOrNone = codeSchema.or(z.literal(''));

export const figureReferenceSchema = z.discriminatedUnion('figure', [
  /** All that are counted: projects carried out, the year's records of any other kind. */
  z.strictObject({ figure: z.literal('counted') }),
  z.strictObject({ figure: z.literal('started') }),
  z.strictObject({ figure: z.literal('ended') }),
  /** Projects that are still ideas and applications, or never became more. */
  z.strictObject({ figure: z.literal('applications') }),
  z.strictObject({ figure: z.literal('cut'), cut: z.enum(figureCuts), code: codeOrNone }),
  /** Goals × directions. */
  z.strictObject({ figure: z.literal('aims'), goal: codeSchema, direction: codeSchema }),
  /** A sum of numbers, and the records that have more than 0 of it. */
  z.strictObject({ figure: z.literal('summed'), member: z.enum(summedMembers) }),
  /** A sum of money, and the projects that have an amount in it; without a programme: those of all. */
  z.strictObject({
    figure: z.literal('money'),
    member: z.enum(fundsMembers),
    programme: codeOrNone.optional(),
  }),
  /** What the rules have something to say about. */
  z.strictObject({ figure: z.literal('attention'), severity: z.enum(attentionSeverities) }),
]);
export type FigureReference = z.infer<typeof figureReferenceSchema>;
