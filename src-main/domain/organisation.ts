import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { firstDay, lastDay, touchesYear } from './period.ts';

const organisationKinds = [
  'city-office',
  'department',
  'district-department',
  'city-area-department',
  'unit',
  'company',
  'federation',
] as const;

/** A part of the city with its dates: organisations change in mid-year and none is ever deleted. */
export const organisationSchema = z.strictObject({
  code: codeSchema,
  name: z.string(),
  shortName: z.string().optional(),
  kind: z.enum(organisationKinds),
  /** The nämnd that it answers to. */
  committee: z.string().optional(),
  parentCode: codeSchema.optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  successorCodes: z.array(codeSchema),
  /** False for what is known only from memory, and for what does not report; an official may say otherwise. */
  reports: z.boolean(),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** The kinds that the plan obliges to report ("respektive nämnd och förvaltning"); companies are optional. */
const reportingKinds: ReadonlySet<Organisation['kind']> = new Set([
  'department',
  'district-department',
  'city-area-department',
]);

export const existsInYear = (organisation: Organisation, year: number): boolean =>
  touchesYear(organisation.validFrom, organisation.validTo, year);

/** Those expected to report for a year: every förvaltning that existed on any day of it. */
export const expectedReporters = (organisations: readonly Organisation[], year: number): Organisation[] =>
  organisations.filter(
    (organisation) =>
      reportingKinds.has(organisation.kind) && organisation.reports && existsInYear(organisation, year),
  );

/** What happened to an organisation within a year; one that was there all year has neither. */
export interface ChangeInYear {
  beganOn?: string;
  endedOn?: string;
}

export function changeInYear({ validFrom, validTo }: Organisation, year: number): ChangeInYear {
  const beganOn = validFrom && firstDay(validFrom);
  const endedOn = validTo && lastDay(validTo);
  const isWithin = (day: string): boolean => day > `${year}-01-01` && day < `${year}-12-31`;
  return {
    ...(beganOn !== undefined && isWithin(beganOn) && { beganOn }),
    ...(endedOn !== undefined && isWithin(endedOn) && { endedOn }),
  };
}
