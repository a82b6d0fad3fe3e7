// The days ahead that a contact person must not miss, and those that were missed. What is done has none: a submitted
// claim, a closed project, an opportunity that has been applied for.
import type { Opportunity } from '../opportunity.ts';
import { lastDay } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';

export interface Deadline {
  /** A day: `2008-12-31`. */
  date: string;
  kind: 'project-ends' | 'claim-due' | 'final-report' | 'opportunity-deadline';
  subject: 'project' | 'opportunity';
  recordId: string;
  /** The member that has the date: `claims.0.dueOn`. */
  field: string;
  /** The record's own; empty when it has no name yet. */
  title: string;
  note?: string | undefined;
  /** The day is before today. */
  isPast: boolean;
}

const byDate = (first: Deadline, second: Deadline): number =>
  first.date < second.date ? -1 : first.date > second.date ? 1 : 0;

/**
 * In the order of the calendar. A claim that is due after the project's last day is its final report: the last claim is
 * handed in together with it (from memory of the funds' practice).
 * @param today a day.
 */
export function deadlinesOf(project: Project, today: string): Deadline[] {
  const { id, status, endsOn, claims } = project;
  if (!isCarriedOut(project) || status === 'slutredovisad' || status === 'avbruten') return [];
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

const projectTitle = ({ acronym, name }: Project): string => acronym ?? name ?? '';

const undecided: ReadonlySet<Opportunity['stage']> = new Set([undefined, 'uppmarksammad', 'bedomd']);

/** Until it is applied for, let go or settled. */
export function opportunityDeadlines(opportunity: Opportunity, today: string): Deadline[] {
  const { id, title = '', stage, deadline } = opportunity;
  if (deadline === undefined || !undecided.has(stage)) return [];
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
