import { firstDay, lastDay, touchesYear } from '../period.ts';
import { isOverdueAt } from '../project.ts';
import type { ActivityRule, ProjectRule, RecordRule } from './rule.ts';

/** R020: nothing ends before it starts. */
export const datesInOrder: RecordRule = {
  number: 'R020',
  checkRecord: (type, record) => {
    const { startsOn, endsOn } = record as { startsOn?: string; endsOn?: string };
    const isBackwards =
      startsOn !== undefined && endsOn !== undefined && lastDay(endsOn) < firstDay(startsOn);
    return isBackwards
      ? [
          {
            rule: 'R020',
            severity: 'error',
            subject: type,
            recordId: record.id,
            field: 'endsOn',
            params: {},
          },
        ]
      : [];
  },
};

/** R030: a single activity lies within the year; one that runs over the turn of the year is worth a second look. */
export const withinTheYear: ActivityRule = {
  number: 'R030',
  checkActivity: (activity, { year }) => {
    const { startsOn, endsOn = activity.startsOn } = activity;
    if (startsOn === undefined || endsOn === undefined || !touchesYear(startsOn, endsOn, year)) return [];
    const within = firstDay(startsOn) >= `${year}-01-01` && lastDay(endsOn) <= `${year}-12-31`;
    if (within) return [];
    return [
      {
        rule: 'R030',
        severity: 'warning',
        subject: 'activity',
        recordId: activity.id,
        field: 'startsOn',
        params: { year },
      },
    ];
  },
};

/** R110: a project whose last day has passed is not still called ongoing. */
export const endedButOngoing: ProjectRule = {
  number: 'R110',
  checkProject: (project, { year }) =>
    isOverdueAt(project, `${year}-12-31`)
      ? [
          {
            rule: 'R110',
            severity: 'warning',
            subject: 'project',
            recordId: project.id,
            field: 'status',
            params: {},
          },
        ]
      : [],
};
