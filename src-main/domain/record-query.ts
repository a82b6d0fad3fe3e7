// What a list of records is asked for: kind, year, words, filters, order. The same shape is a saved view.
import { z } from 'zod';
import { figureReferenceSchema } from './figures/figure-reference.ts';
import { idSchema } from './ids.ts';
import { yearSchema } from './period.ts';
import { recordTypes } from './record-kind.ts';

/** What lists can be filtered by: the codes of a list, or the units that people have written. */
export const facets = [
  'goals',
  'directions',
  'programmes',
  'phases',
  'statuses',
  'roles',
  'activityTypes',
  'opportunityStages',
  'outreachChannels',
  'assistanceKinds',
  'engagementKinds',
  'decisionKinds',
  'countries',
  'networks',
  'twinTowns',
  'actionPlanStatuses',
  'euNetworkPurposes',
  'organisations',
  'units',
] as const;
export type Facet = (typeof facets)[number];

export const sortFields = [
  'title',
  'startsOn',
  'endsOn',
  'updatedAt',
  'kind',
  'programme',
  'phase',
  'status',
  'granted',
  'paid',
  'participants',
  'visitors',
] as const;
export type SortField = (typeof sortFields)[number];

const longestSearch = 200;

export const recordQuerySchema = z.strictObject({
  type: z.enum(recordTypes),
  /** Records that touch the year; absent: of all years. */
  year: yearSchema.optional(),
  text: z.string().max(longestSearch).optional(),
  /** Several values of one facet: any of them; several facets: all of them. */
  filters: z
    .array(z.strictObject({ facet: z.enum(facets), values: z.array(z.string().max(500)).min(1).max(200) }))
    .max(facets.length),
  /** The records behind a figure of the year (`year` is then that year). */
  behind: figureReferenceSchema.optional(),
  sort: z.strictObject({ by: z.enum(sortFields), direction: z.enum(['ascending', 'descending']) }),
});
export type RecordQuery = z.infer<typeof recordQuerySchema>;

/** A query that the person has given a name. A `year` means that it keeps to the year in sight, whichever that is. */
export const savedViewSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(100),
  query: recordQuerySchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
