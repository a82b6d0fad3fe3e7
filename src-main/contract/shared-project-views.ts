// What the window is shown of the projects that several förvaltningar report.
import { z } from 'zod';
import { matchReasons, matchStandings, matchStrengths } from '../domain/figures/match-projects.ts';
import { projectSchema } from '../domain/project.ts';
import { sharedProjectChoiceSchema, sharedProjectDecisionSchema } from '../domain/shared-project.ts';

export const projectMatchesSchema = z.strictObject({
  /** What is to be decided comes first. */
  rows: z.array(
    z.strictObject({
      standing: z.enum(matchStandings),
      records: z.array(projectSchema),
      reasons: z.array(z.enum(matchReasons)),
      strength: z.enum(matchStrengths).optional(),
      decision: sharedProjectDecisionSchema.optional(),
    }),
  ),
  undecided: z.int().min(0),
});

/** About the records of one match: that some are one project, and that each of the rest is another. All, or none. */
export const decideSharedSchema = z.strictObject({
  choices: z.array(sharedProjectChoiceSchema).min(1).max(100),
});
