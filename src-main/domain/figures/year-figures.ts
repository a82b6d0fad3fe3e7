// The figures of one year, counted once and in one place: screens, documents and the demo's control totals all
// read these. Pure: the same reports give the same figures.
import { z } from 'zod';
import { codeSchema, idSchema } from '../ids.ts';
import { moneySumSchema } from '../money.ts';
import { yearSchema } from '../period.ts';

const count = z.int().min(0);

/** What a group of projects got and used. Granted is for the whole period; the others are for the year. */
export const fundsFiguresSchema = z.strictObject({
  granted: moneySumSchema,
  incurred: moneySumSchema,
  claimed: moneySumSchema,
  paid: moneySumSchema,
  paidToDate: moneySumSchema,
  /** Received as lead partner and passed on: not Malmö's, and in none of the other sums. */
  passedOn: moneySumSchema,
  recovered: moneySumSchema,
  coFinancing: moneySumSchema,
});
export type FundsFigures = z.infer<typeof fundsFiguresSchema>;

const projectCountsSchema = z.strictObject({ projects: count, started: count, ended: count });

export const activityFiguresSchema = z.strictObject({
  activities: count,
  visits: count,
  visitors: count,
  trips: count,
  participants: count,
  electedParticipants: count,
});
export type ActivityFigures = z.infer<typeof activityFiguresSchema>;

const totalsSchema = z.strictObject({
  ...projectCountsSchema.shape,
  ...activityFiguresSchema.shape,
  funds: fundsFiguresSchema,
});
export type Totals = z.infer<typeof totalsSchema>;

export const departmentFiguresSchema = z.strictObject({
  organisation: codeSchema,
  nothingToReport: z.boolean(),
  ...totalsSchema.shape,
});
export type DepartmentFigures = z.infer<typeof departmentFiguresSchema>;

/** One slice of a cut: by goal, direction, programme … A record with two goals stands in both slices. */
export const sliceSchema = z.strictObject({
  code: z.string(),
  projects: count,
  activities: count,
  granted: moneySumSchema,
  paid: moneySumSchema,
});
export type Slice = z.infer<typeof sliceSchema>;

/** A project that several förvaltningar reported, and whose record its money is taken from. */
export const sharedProjectSchema = z.strictObject({
  name: z.string(),
  lead: z.strictObject({ organisation: codeSchema, id: idSchema }),
  others: z.array(z.strictObject({ organisation: codeSchema, id: idSchema })),
  /** How the official has divided the amounts, in whole percent; absent: all of them are the lead's. */
  shares: z.array(z.strictObject({ organisation: codeSchema, percent: z.int().min(0).max(100) })).optional(),
});
export type SharedProject = z.infer<typeof sharedProjectSchema>;

export const yearFiguresSchema = z.strictObject({
  year: yearSchema,
  reporting: count,
  nothingToReport: count,
  totals: totalsSchema,
  programmes: count,
  fundsCount: count,
  /** Applications that were under way or ended without a grant; they are not projects. */
  applications: z.strictObject({ prepared: count, submitted: count, rejected: count, granted: count }),
  departments: z.array(departmentFiguresSchema),
  byProgramme: z.array(sliceSchema),
  byFund: z.array(sliceSchema),
  byGoal: z.array(sliceSchema),
  byDirection: z.array(sliceSchema),
  byPhase: z.array(sliceSchema),
  /** Partner countries of projects and countries of activities; Sweden left out. */
  byCountry: z.array(sliceSchema),
  byActivityType: z.array(z.strictObject({ code: z.string(), ...activityFiguresSchema.shape })),
  shared: z.array(sharedProjectSchema),
});
export type YearFigures = z.infer<typeof yearFiguresSchema>;
