// What a förvaltning reports for one year: its activities, its projects and the six text answers.
import { z } from 'zod';
import { type Activity, activitySchema } from './activity.ts';
import { blankReasons } from './blank.ts';
import { contactSchema } from './contact.ts';
import { codeSchema } from './ids.ts';
import { touchesYear, yearSchema } from './period.ts';
import { type Project, projectSchema } from './project.ts';
import { longTextSchema } from './text.ts';

/** One of the six fixed text questions (vocabulary list `questions`). */
export const answerSchema = z.strictObject({
  question: codeSchema,
  text: longTextSchema.optional(),
  blank: z.enum(blankReasons).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

export const departmentReportSchema = z.strictObject({
  organisation: codeSchema,
  year: yearSchema,
  contact: contactSchema,
  /** The unit's own word that there is nothing to report: a real report, not a missing one. */
  nothingToReport: z.boolean(),
  activities: z.array(activitySchema),
  projects: z.array(projectSchema),
  answers: z.array(answerSchema),
});
export type DepartmentReport = z.infer<typeof departmentReportSchema>;

/** An activity belongs to the years that it touches; without an end it lasts as long as its start. */
export const activityIsInYear = ({ startsOn, endsOn }: Activity, year: number): boolean =>
  touchesYear(startsOn, endsOn ?? startsOn, year);

/** A project belongs to the years that it touches; without an end it goes on. */
export const projectIsInYear = ({ startsOn, endsOn }: Project, year: number): boolean =>
  touchesYear(startsOn, endsOn, year);
