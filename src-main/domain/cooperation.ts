// What memberships and vänorter have in common: how long they last, who represents Malmö, and year by year what they
// cost, which meetings stadskontoret convened, whom it supported and whether they were worth it ("samordningsansvar:
// delta, sammankalla samordningsmöten, stödja förtroendevalda och tjänstemän", the plan).
import { z } from 'zod';
import { moneySchema } from './money.ts';
import { partialDateSchema, yearSchema } from './period.ts';
import { aimParts, countSchema } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** Someone who represents Malmö: name, function and post, and nothing private. */
export const representativeSchema = z.strictObject({
  name: shortTextSchema.optional(),
  function: shortTextSchema.optional(),
  /** Such as `ledamot i styrelsen`. */
  post: shortTextSchema.optional(),
});
export type Representative = z.infer<typeof representativeSchema>;

export const yearlyFeeSchema = z.strictObject({
  year: yearSchema.optional(),
  amount: moneySchema.optional(),
});
export type YearlyFee = z.infer<typeof yearlyFeeSchema>;

/** A meeting that stadskontoret convened about it. */
export const convenedMeetingSchema = z.strictObject({
  heldOn: partialDateSchema.optional(),
  topic: shortTextSchema.optional(),
  participants: countSchema.optional(),
});
export type ConvenedMeeting = z.infer<typeof convenedMeetingSchema>;

/** Support to förtroendevalda and tjänstemän. */
export const givenSupportSchema = z.strictObject({
  givenOn: partialDateSchema.optional(),
  recipient: shortTextSchema.optional(),
  support: shortTextSchema.optional(),
});
export type GivenSupport = z.infer<typeof givenSupportSchema>;

export const reviewConclusions = ['keep', 'develop', 'leave'] as const;

/** A year's nytta mot kostnad: what came of it, and what follows. */
export const valueReviewSchema = z.strictObject({
  year: yearSchema.optional(),
  contacts: longTextSchema.optional(),
  projects: longTextSchema.optional(),
  influence: longTextSchema.optional(),
  conclusion: z.enum(reviewConclusions).optional(),
  comment: longTextSchema.optional(),
});
export type ValueReview = z.infer<typeof valueReviewSchema>;

export const cooperationParts = {
  startsOn: partialDateSchema.optional(),
  /** Absent while it lasts. */
  endsOn: partialDateSchema.optional(),
  representatives: z.array(representativeSchema).default([]),
  fees: z.array(yearlyFeeSchema).default([]),
  meetings: z.array(convenedMeetingSchema).default([]),
  supports: z.array(givenSupportSchema).default([]),
  reviews: z.array(valueReviewSchema).default([]),
  ...aimParts,
  purpose: longTextSchema.optional(),
};
const cooperationSchema = z.strictObject(cooperationParts);
export type Cooperation = z.infer<typeof cooperationSchema>;

/** The fee and the value review of a year. */
export const feeOf = ({ fees }: Pick<Cooperation, 'fees'>, year: number): YearlyFee['amount'] =>
  fees.find((fee) => fee.year === year)?.amount;
export const reviewOf = ({ reviews }: Pick<Cooperation, 'reviews'>, year: number): ValueReview | undefined =>
  reviews.find((review) => review.year === year);
