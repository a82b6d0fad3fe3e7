// Projekt: an EU or international project that a förvaltning owns or takes part in, with the plan's seven phases.
import { z } from 'zod';
import { assessmentSchema, type CriterionScore, criterionScoreSchema } from './assessment.ts';
import { contactSchema } from './contact.ts';
import { codeSchema } from './ids.ts';
import { moneySchema } from './money.ts';
import { dateSchema, lastDay, partialDateSchema, yearSchema } from './period.ts';
import { projectFundsSchema } from './project-funds.ts';
import type { RecordKind } from './record-kind.ts';
import { aimParts, recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** The seven duties of the owning förvaltning, in the plan's order ("den totala projekthanteringen"). */
export const projectPhases = [
  'forankring',
  'bedomning-av-andamalsenligheten',
  'budget',
  'projektorganisation',
  'genomforande',
  'redovisning',
  'uppfoljning',
] as const;
export type ProjectPhase = (typeof projectPhases)[number];

export const partnerSchema = z.strictObject({
  name: shortTextSchema.optional(),
  place: shortTextSchema.optional(),
  country: codeSchema.optional(),
  role: codeSchema.optional(),
});
export type Partner = z.infer<typeof partnerSchema>;

/** A decision about the project, within one of its phases. */
export const projectDecisionSchema = z.strictObject({
  /** Instans: which body decided. */
  body: shortTextSchema.optional(),
  decidedOn: dateSchema.optional(),
  section: shortTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
  phase: z.enum(projectPhases).optional(),
});
export type ProjectDecision = z.infer<typeof projectDecisionSchema>;

const phaseNoteSchema = z.strictObject({
  phase: z.enum(projectPhases),
  completedOn: dateSchema.optional(),
  note: longTextSchema.optional(),
});

/** Ansökan om utbetalning: the funder's decision says when each is due. */
export const claimSchema = z.strictObject({
  dueOn: dateSchema.optional(),
  submittedOn: dateSchema.optional(),
  amount: moneySchema.optional(),
  note: shortTextSchema.optional(),
});
export type Claim = z.infer<typeof claimSchema>;

export const projectSchema = z.strictObject({
  ...recordParts,
  /** The förvaltning that owns it; `organisation` is the one that reports it. */
  owner: codeSchema.optional(),
  otherDepartments: z.array(codeSchema).default([]),
  takenOverFrom: codeSchema.optional(),
  name: shortTextSchema.optional(),
  acronym: shortTextSchema.optional(),
  role: codeSchema.optional(),
  programme: codeSchema.optional(),
  programmeArea: shortTextSchema.optional(),
  funderReference: shortTextSchema.optional(),
  projectLead: contactSchema.optional(),
  steeringGroup: shortTextSchema.optional(),
  leadPartner: shortTextSchema.optional(),
  partners: z.array(partnerSchema).default([]),
  /** All partners of the project when not each is listed. */
  partnerTotal: z.int().min(1).max(9999).optional(),
  funderPhase: shortTextSchema.optional(),
  phase: z.enum(projectPhases).optional(),
  phaseNotes: z.array(phaseNoteSchema).default([]),
  status: codeSchema.optional(),
  startsOn: partialDateSchema.optional(),
  endsOn: partialDateSchema.optional(),
  ...aimParts,
  /** The goal of the förvaltning's own verksamhetsplan that it serves, and the year whose budget carries it. */
  planGoal: shortTextSchema.optional(),
  budgetYear: yearSchema.optional(),
  claims: z.array(claimSchema).default([]),
  funds: projectFundsSchema,
  summary: longTextSchema.optional(),
  background: longTextSchema.optional(),
  /** Syfte: the need that it answers. */
  purpose: longTextSchema.optional(),
  directResults: longTextSchema.optional(),
  indirectResults: longTextSchema.optional(),
  spreading: longTextSchema.optional(),
  /** How the results go on in ordinary work. */
  implementation: longTextSchema.optional(),
  lessons: longTextSchema.optional(),
  /** Bedömning av ändamålsenlighet och långsiktig nytta. */
  assessment: longTextSchema.optional(),
  assessments: z.array(assessmentSchema).default([]),
  /** What the assessors agreed on, where that is not simply the middle of their scores. */
  agreedScores: z.array(criterionScoreSchema).default([]),
  decisions: z.array(projectDecisionSchema).default([]),
});
export type Project = z.infer<typeof projectSchema>;

/** Statuses of something that is or was carried out, as against an idea or an application. */
const carriedOut: ReadonlySet<string> = new Set([
  'beviljad',
  'pagaende',
  'avslutad',
  'slutredovisad',
  'avbruten',
]);
export const isCarriedOut = (project: Project): boolean =>
  project.status === undefined || carriedOut.has(project.status);

/** A project whose last day has passed by the end of the year but which is still called ongoing. */
export const isOverdueAt = (project: Project, yearEnd: string): boolean =>
  project.status === 'pagaende' && project.endsOn !== undefined && lastDay(project.endsOn) <= yearEnd;

export const projectKind: RecordKind<Project> = {
  title: ({ name, acronym }) => acronym ?? name ?? '',
  /** Without an end it goes on. */
  span: ({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }),
  codes: (project) => {
    const { owner, otherDepartments = [], takenOverFrom, partners = [], funds, goals, directions } = project;
    const { coFinancing = [], exchangeRate } = funds as Partial<typeof funds>;
    const scores = (project.assessments ?? []).flatMap(({ scores: given = [] }) => given);
    return [
      { member: 'owner', list: 'organisations', codes: [owner] },
      { member: 'otherDepartments', list: 'organisations', codes: otherDepartments },
      { member: 'takenOverFrom', list: 'organisations', codes: [takenOverFrom] },
      { member: 'role', list: 'roles', codes: [project.role], isFacet: true },
      { member: 'programme', list: 'programmes', codes: [project.programme], isFacet: true },
      { member: 'phase', list: 'phases', codes: [project.phase], isFacet: true },
      { member: 'phaseNotes', list: 'phases', codes: phasesOf(project.phaseNotes) },
      { member: 'decisions', list: 'phases', codes: phasesOf(project.decisions) },
      { member: 'status', list: 'statuses', codes: [project.status], isFacet: true },
      {
        member: 'partners',
        list: 'countries',
        codes: partners.map(({ country }) => country),
        isFacet: true,
      },
      { member: 'partners', list: 'roles', codes: partners.map(({ role }) => role) },
      { member: 'funds.coFinancing', list: 'fundingSources', codes: coFinancing.map(({ source }) => source) },
      { member: 'funds.exchangeRate', list: 'currencies', codes: [exchangeRate?.currency] },
      { member: 'assessments', list: 'assessmentCriteria', codes: criteriaOf(scores) },
      { member: 'agreedScores', list: 'assessmentCriteria', codes: criteriaOf(project.agreedScores) },
      { member: 'goals', list: 'goals', codes: goals ?? [], isFacet: true },
      { member: 'directions', list: 'directions', codes: directions ?? [], isFacet: true },
    ];
  },
  links: () => [],
  required: () => [
    'name',
    'owner',
    'role',
    'programme',
    'registryNumber',
    'contact',
    'partners',
    'phase',
    'status',
    'startsOn',
    'endsOn',
    'goals',
    'directions',
    'summary',
    'purpose',
    'directResults',
    'spreading',
    'assessment',
  ],
};

const criteriaOf = (scores: readonly CriterionScore[] = []): string[] =>
  scores.map(({ criterion }) => criterion);

const phasesOf = (rows: readonly { phase?: string | undefined }[] = []): (string | undefined)[] =>
  rows.map(({ phase }) => phase);
