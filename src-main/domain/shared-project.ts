// Delade projekt: what the official has decided about records of different förvaltningar, whether they are one project,
// whose record its amounts are taken from, and how they are shared. It is remembered for the years to come.
import { z } from 'zod';
import { codeSchema, idSchema, instantSchema } from './ids.ts';
import { yearSchema } from './period.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** A record of a project, as one förvaltning reports it. */
export const reportedProjectSchema = z.strictObject({ organisation: codeSchema, id: idSchema });
export type ReportedProject = z.infer<typeof reportedProjectSchema>;

const share = z.int().min(0).max(100);

const choice = {
  isSame: z.boolean(),
  /** The record whose amounts count, and whose name the project goes by. */
  lead: reportedProjectSchema.optional(),
  note: longTextSchema.optional(),
};

interface Choice {
  members: readonly (ReportedProject & { share?: number | undefined })[];
  isSame: boolean;
  lead?: ReportedProject | undefined;
}

export const isSameRecord = (a: ReportedProject, b: ReportedProject): boolean =>
  a.id === b.id && a.organisation === b.organisation;

/** Of different förvaltningar; one project has a lead among them, and its shares are none at all or make up the whole. */
function isWholeChoice({ members, isSame, lead }: Choice): boolean {
  if (new Set(members.map(({ organisation }) => organisation)).size !== members.length) return false;
  const shares = members.flatMap(({ share: percent }) => percent ?? []);
  if (!isSame) return lead === undefined && shares.length === 0;
  if (lead === undefined || !members.some((member) => isSameRecord(member, lead))) return false;
  return (
    shares.length === 0 ||
    (shares.length === members.length && shares.reduce((sum, percent) => sum + percent, 0) === 100)
  );
}

/** What the official says; who, when and what the records were called are put to it. */
export const sharedProjectChoiceSchema = z
  .strictObject({
    year: yearSchema,
    members: z
      .array(reportedProjectSchema.extend({ share: share.optional() }))
      .min(2)
      .max(100),
    ...choice,
  })
  .refine(isWholeChoice, { error: 'not a whole choice' });
export type SharedProjectChoice = z.infer<typeof sharedProjectChoiceSchema>;

/** A record with what it is known again by in another year, should it be made anew. */
const memberSchema = reportedProjectSchema.extend({
  /** Whole percent of the amounts; absent: all of them are the lead's. */
  share: share.optional(),
  name: shortTextSchema.optional(),
  acronym: shortTextSchema.optional(),
  programme: codeSchema.optional(),
  funderReference: shortTextSchema.optional(),
});
export type SharedProjectMember = z.infer<typeof memberSchema>;

export const sharedProjectDecisionSchema = z.strictObject({
  id: idSchema,
  /** The year whose reports it was made about. */
  year: yearSchema,
  members: z.array(memberSchema).min(2),
  ...choice,
  decidedAt: instantSchema,
  decidedBy: z.string(),
});
export type SharedProjectDecision = z.infer<typeof sharedProjectDecisionSchema>;
