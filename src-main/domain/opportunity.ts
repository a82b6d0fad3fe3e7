// Möjlighet: something international that the förvaltning could take part in, from when it was noticed to what came of
// it ("uppmärksamma och tillvarata de möjligheter som internationellt samarbete ger förvaltningen", the plan, Ansvar).
import { z } from 'zod';
import { codeSchema, idSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { dateSchema, partialDateSchema } from './period.ts';
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
