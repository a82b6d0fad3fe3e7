// Möjlighet: something international that the förvaltning could take part in, from when it was noticed to what came of
// it ("uppmärksamma och tillvarata de möjligheter som internationellt samarbete ger förvaltningen", the plan, Ansvar).
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { dateSchema, partialDateSchema } from './period.ts';
import { type Project, projectSchema } from './project.ts';
import { linksOf, type RecordKind } from './record-kind.ts';
import { aimParts, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** The way from a call that was noticed to a project; the last two lead elsewhere. */
export const opportunityStages = [
  'uppmarksammad',
  'bedomd',
  'ansokt',
  'beviljad',
  'avslag',
  'avstatt',
] as const;
export type OpportunityStage = (typeof opportunityStages)[number];

const settled: ReadonlySet<OpportunityStage> = new Set(['beviljad', 'avslag', 'avstatt']);

export const opportunitySchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  stage: z.enum(opportunityStages).optional(),
  programme: codeSchema.optional(),
  /** Who announces or offers it, where that is not a programme of the code list. */
  funder: shortTextSchema.optional(),
  unit: shortTextSchema.optional(),
  /** How it was noticed: Brysselkontoret, a partner, a newsletter. */
  source: shortTextSchema.optional(),
  /** When it was noticed. */
  startsOn: partialDateSchema.optional(),
  /** Last day to apply or answer. */
  deadline: dateSchema.optional(),
  /** When it was settled: granted, rejected or let go. */
  endsOn: partialDateSchema.optional(),
  countries: z.array(codeSchema).default([]),
  applied: moneySchema.optional(),
  granted: moneySchema.optional(),
  /** The project that it became. */
  projectId: idSchema.optional(),
  ...aimParts,
  purpose: longTextSchema.optional(),
  /** Why it was taken up or let go. */
  assessment: longTextSchema.optional(),
});
export type Opportunity = z.infer<typeof opportunitySchema>;

export const isSettled = ({ stage }: Opportunity): boolean => stage !== undefined && settled.has(stage);

/** The status of a project by what has come of its application; one that was let go becomes no project. */
const statusOfStage: Readonly<Partial<Record<OpportunityStage, string>>> = {
  uppmarksammad: 'ide',
  bedomd: 'ide',
  ansokt: 'inskickad',
  beviljad: 'beviljad',
  avslag: 'avslag',
};

/**
 * The project that an opportunity becomes, with what is known of it so far. The opportunity is left as it is: whoever
 * stores the two links them.
 * @param id of the new project. @param year whose payments come first in its funds.
 */
export function toProject(opportunity: Opportunity, id: string, year: number): Project {
  const { organisation, title, stage, programme, contact, goals, directions, purpose } = opportunity;
  const { registryNumber, applied, granted } = opportunity;
  return projectSchema.parse({
    id,
    organisation,
    owner: organisation,
    name: title,
    status: stage && statusOfStage[stage],
    programme,
    registryNumber,
    contact,
    goals,
    directions,
    purpose,
    funds: { applied, granted, years: [{ year }] },
  });
}

export const opportunityKind: RecordKind<Opportunity> = {
  title: ({ title }) => title ?? '',
  /** Until it is settled it goes on. */
  span: (opportunity) => ({
    from: opportunity.startsOn,
    to: opportunity.endsOn ?? (isSettled(opportunity) ? opportunity.startsOn : undefined),
  }),
  codes: ({ stage, programme, countries, goals, directions }) => [
    { member: 'stage', list: 'opportunityStages', codes: [stage], isFacet: true },
    { member: 'programme', list: 'programmes', codes: [programme], isFacet: true },
    { member: 'countries', list: 'countries', codes: countries ?? [], isFacet: true },
    { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
    { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
  ],
  links: linksOf,
  required: () => ['title', 'stage', 'startsOn', 'purpose'],
};
