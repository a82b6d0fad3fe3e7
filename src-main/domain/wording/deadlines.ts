import type { Deadline } from '../project-life/deadlines.ts';

const kinds: Readonly<Record<Deadline['kind'], string>> = {
  'project-ends': 'projektslut',
  'claim-due': 'ansökan om utbetalning',
  'final-report': 'slutrapport',
  'opportunity-deadline': 'sista ansökningsdag',
};

/** What it is the last day for: `ansökan om utbetalning`. */
export const deadlineKindText = (kind: Deadline['kind']): string => kinds[kind];

export const deadlineTitle = ({ title, subject }: Pick<Deadline, 'title' | 'subject'>): string =>
  title || (subject === 'project' ? 'Projekt utan namn' : 'Möjlighet utan rubrik');

/** For a calendar: `SECURE: projektslut`. A claim's note is left out, since anything may be written in it. */
export const deadlineText = (deadline: Deadline): string =>
  `${deadlineTitle(deadline)}: ${deadlineKindText(deadline.kind)}`;
