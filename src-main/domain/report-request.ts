// Begäran (årsrundan step 1): what stadskontoret asks every förvaltning for, and until when.
import { z } from 'zod';
import { askedQuestionSchema } from './asked-question.ts';
import { lastDay } from './period.ts';
import type { Project } from './project.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

const day = z.iso.date();

/** Kronor for one unit of a currency, so that all förvaltningar convert alike. */
export const requestRateSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  rate: z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
  source: shortTextSchema.optional(),
  date: day.optional(),
});

/** The request of a year while it is written; sent, it is a package to each förvaltning. */
export const requestDraftSchema = z.strictObject({
  opensOn: day.optional(),
  dueOn: day.optional(),
  lastCorrectionOn: day.optional(),
  instructions: longTextSchema.optional(),
  signaturePolicy: z.enum(['optional', 'required']),
  rates: z.array(requestRateSchema).max(50),
  /** In the order in which they are put; absent: the shipped ones. */
  questions: z.array(askedQuestionSchema).max(50).optional(),
});
export type RequestDraft = z.infer<typeof requestDraftSchema>;

export const emptyRequestDraft: RequestDraft = { signaturePolicy: 'optional', rates: [] };

/** Opens, is due and closes for corrections in that order; a date that is not set is in nobody's way. */
export const datesInOrder = ({
  opensOn = '',
  dueOn,
  lastCorrectionOn,
}: Pick<RequestDraft, 'opensOn' | 'dueOn' | 'lastCorrectionOn'>): boolean =>
  dueOn === undefined || (opensOn <= dueOn && (lastCorrectionOn === undefined || dueOn <= lastCorrectionOn));

/**
 * Where the year's round is. `open`: reports come in · `correcting`: the last day has passed, and corrections are taken ·
 * `closed`: the last day for corrections has passed too, and what comes is a late correction.
 */
export const roundPhases = ['not-sent', 'open', 'correcting', 'closed'] as const;
export type RoundPhase = (typeof roundPhases)[number];

/** @param today a day, `2007-02-01`. */
export function roundPhase(
  { dueOn, lastCorrectionOn }: Pick<RequestDraft, 'dueOn' | 'lastCorrectionOn'>,
  isSent: boolean,
  today: string,
): RoundPhase {
  if (!isSent) return 'not-sent';
  if (dueOn === undefined || today <= dueOn) return 'open';
  return lastCorrectionOn !== undefined && today > lastCorrectionOn ? 'closed' : 'correcting';
}

/**
 * The projects that the year before was told of as going on: they are expected in this year's report, or word of how they
 * ended. One that has no status yet is judged by its last day.
 */
export const expectedBack = (reported: readonly Project[], year: number): Project[] =>
  reported.filter(({ status, endsOn }) =>
    status === undefined ? endsOn === undefined || lastDay(endsOn) >= `${year}-01-01` : goingOn.has(status),
  );

const goingOn: ReadonlySet<string> = new Set(['beviljad', 'pagaende']);
