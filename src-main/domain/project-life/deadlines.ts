// The days ahead that a contact person must not miss, and those that were missed. What is done has none: a submitted
// claim, a closed project, an opportunity that has been applied for.
import { z } from 'zod';
import { idSchema } from '../ids.ts';
import type { Opportunity } from '../opportunity.ts';
import { dateSchema, lastDay } from '../period.ts';
import type { Project } from '../project.ts';

export const deadlineSchema = z.strictObject({
  date: dateSchema,
  kind: z.enum(['project-ends', 'claim-due', 'final-report', 'opportunity-deadline']),
  subject: z.enum(['project', 'opportunity']),
  recordId: idSchema,
  /** The member that has the date: `claims.0.dueOn`. */
  field: z.string(),
  /** The record's own; empty when it has no name yet. */
  title: z.string(),
  note: z.string().optional(),
  /** The day is before today. */
  isPast: z.boolean(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** A project's statuses and an opportunity's stages in which something may still be due; empty: none given. */
export const stillOpen: Readonly<Record<Deadline['subject'], readonly string[]>> = {
  project: ['', 'beviljad', 'pagaende', 'avslutad'],
  opportunity: ['', 'uppmarksammad', 'bedomd'],
};

/** As much of a project as its deadlines go by. */
export type DatedProject = Pick<Project, 'id' | 'status' | 'endsOn' | 'claims' | 'acronym' | 'name'>;

const byDate = (first: Deadline, second: Deadline): number =>
  first.date < second.date ? -1 : first.date > second.date ? 1 : 0;

/**
 * In the order of the calendar. A claim that is due after the project's last day is its final report: the last claim is
 * handed in together with it (from memory of the funds' practice).
 * @param today a day.
 */
export function deadlinesOf(project: DatedProject, today: string): Deadline[] {
  const { id, status, endsOn, claims } = project;
  if (!stillOpen.project.includes(status ?? '')) return [];
  const end = endsOn === undefined ? undefined : lastDay(endsOn);
  const about = { subject: 'project', recordId: id, title: projectTitle(project) } as const;
  const deadlines: Deadline[] = claims.flatMap(({ dueOn, submittedOn, note }, index) =>
    dueOn === undefined || submittedOn !== undefined
      ? []
      : [
          {
            ...about,
            date: dueOn,
            kind: end !== undefined && dueOn > end ? 'final-report' : 'claim-due',
            field: `claims.${index}.dueOn`,
            note,
            isPast: dueOn < today,
          },
        ],
  );
  if (end !== undefined && status !== 'avslutad')
    deadlines.push({ ...about, date: end, kind: 'project-ends', field: 'endsOn', isPast: end < today });
  return deadlines.sort(byDate);
}

const projectTitle = ({ acronym, name }: DatedProject): string => acronym ?? name ?? '';

/** Until it is applied for, let go or settled. */
export function opportunityDeadlines(opportunity: Opportunity, today: string): Deadline[] {
  const { id, title = '', stage, deadline } = opportunity;
  if (deadline === undefined || !stillOpen.opportunity.includes(stage ?? '')) return [];
  return [
    {
      date: deadline,
      kind: 'opportunity-deadline',
      subject: 'opportunity',
      recordId: id,
      field: 'deadline',
      title,
      isPast: deadline < today,
    },
  ];
}

/** Those that have passed and those within a year from now, each in the order of the calendar. */
export function deadlinesInSight(
  deadlines: readonly Deadline[],
  today: string,
): { past: Deadline[]; ahead: Deadline[] } {
  const horizon = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const sorted = deadlines.toSorted(byDate);
  return {
    past: sorted.filter(({ isPast }) => isPast),
    ahead: sorted.filter(({ isPast, date }) => !isPast && date <= horizon),
  };
}
