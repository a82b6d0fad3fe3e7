// Projekt: an EU or international project that a förvaltning owns or takes part in, with the plan's seven phases.
import { z } from 'zod';
import { blankSchema } from './blank.ts';
import { contactSchema } from './contact.ts';
import { codeSchema, idSchema } from './ids.ts';
import { dateSchema, lastDay, partialDateSchema } from './period.ts';
import { projectFundsSchema } from './project-funds.ts';
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

export const partnerSchema = z.strictObject({
  name: shortTextSchema.optional(),
  place: shortTextSchema.optional(),
  country: codeSchema.optional(),
  role: codeSchema.optional(),
});
export type Partner = z.infer<typeof partnerSchema>;

export const decisionSchema = z.strictObject({
  /** Instans: which body decided. */
  body: shortTextSchema.optional(),
  decidedOn: dateSchema.optional(),
  section: shortTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
  phase: z.enum(projectPhases).optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

const phaseNoteSchema = z.strictObject({
  phase: z.enum(projectPhases),
  completedOn: dateSchema.optional(),
  note: longTextSchema.optional(),
});

export const projectSchema = z.strictObject({
  id: idSchema,
  /** The förvaltning that reports it; `owner` is the one that owns it. */
  organisation: codeSchema,
  owner: codeSchema.optional(),
  otherDepartments: z.array(codeSchema).default([]),
  takenOverFrom: codeSchema.optional(),
  name: shortTextSchema.optional(),
  acronym: shortTextSchema.optional(),
  role: codeSchema.optional(),
  programme: codeSchema.optional(),
  programmeArea: shortTextSchema.optional(),
  funderReference: shortTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
  contact: contactSchema.optional(),
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
  goals: z.array(codeSchema).default([]),
  directions: z.array(codeSchema).default([]),
  funds: projectFundsSchema,
  summary: longTextSchema.optional(),
  background: longTextSchema.optional(),
  /** Syfte: the need that it answers. */
  purpose: longTextSchema.optional(),
  directResults: longTextSchema.optional(),
  indirectResults: longTextSchema.optional(),
  spreading: longTextSchema.optional(),
  lessons: longTextSchema.optional(),
  /** Bedömning av ändamålsenlighet och långsiktig nytta. */
  assessment: longTextSchema.optional(),
  decisions: z.array(decisionSchema).default([]),
  blanks: z.array(blankSchema).default([]),
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
