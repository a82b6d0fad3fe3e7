// A row of the handlingsplan on its way: out in the request to whoever answers for it or takes part in it, and back in the
// report as what became of it.
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import type { Measure, MeasureFollowUp } from './measure.ts';
import { partialDateSchema } from './period.ts';
import { longTextSchema, shortTextSchema } from './text.ts';
import { withoutUndefined } from './without-undefined.ts';

export const askedMeasureSchema = z.strictObject({
  id: idSchema,
  title: shortTextSchema.optional(),
  goals: z.array(codeSchema).optional(),
  directions: z.array(codeSchema).optional(),
  intendedResult: longTextSchema.optional(),
  resources: longTextSchema.optional(),
  responsible: codeSchema.optional(),
  coActors: z.array(codeSchema).optional(),
  timetable: shortTextSchema.optional(),
  dueOn: partialDateSchema.optional(),
  /** As stadskontoret has it when it asks. */
  status: codeSchema.optional(),
});
export type AskedMeasure = z.infer<typeof askedMeasureSchema>;

export interface FollowedUpMeasure {
  measure: AskedMeasure;
  followUp: MeasureFollowUp;
}

const concerns = ({ responsible, coActors }: Measure, organisation: string): boolean =>
  responsible === organisation || coActors.includes(organisation);

/** The rows that an organisation is asked about, as they are sent; stadskontoret's own comment stays at home. */
export const measuresAskedOf = (measures: readonly Measure[], organisation: string): AskedMeasure[] =>
  measures
    .filter((measure) => concerns(measure, organisation))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, title, goals, directions, intendedResult, resources, responsible, coActors, ...rest }) =>
      withoutUndefined({
        id,
        title,
        goals: unlessEmpty(goals),
        directions: unlessEmpty(directions),
        intendedResult,
        resources,
        responsible,
        coActors: unlessEmpty(coActors),
        timetable: rest.timetable,
        dueOn: rest.dueOn,
        status: rest.status,
      }),
    );

const unlessEmpty = (codes: string[]): string[] | undefined => (codes.length > 0 ? codes : undefined);

/** Those of the rows that something is said of. */
export const followedUpMeasures = (
  measures: readonly AskedMeasure[],
  followUps: readonly MeasureFollowUp[],
): FollowedUpMeasure[] =>
  measures.flatMap((measure) => {
    const followUp = followUps.find(({ measureId }) => measureId === measure.id);
    return followUp && (followUp.status !== undefined || followUp.comment !== undefined)
      ? [{ measure, followUp }]
      : [];
  });
