import type { Activity } from '../activity.ts';
import { firstDay, lastDay } from '../period.ts';
import type { ActivityRule, RecordRule, ReportRule } from './rule.ts';

/** R040: the elected are some of the participants, so never more. */
export const electedAmongParticipants: RecordRule = {
  number: 'R040',
  checkRecord: (type, record) => {
    const { electedParticipants, participants } = record as {
      electedParticipants?: number;
      participants?: number;
    };
    return electedParticipants !== undefined &&
      participants !== undefined &&
      electedParticipants > participants
      ? [
          {
            rule: 'R040',
            severity: 'error',
            subject: type,
            recordId: record.id,
            field: 'electedParticipants',
            params: {},
          },
        ]
      : [];
  },
};

const span = (activity: Activity): [string, string] => [
  firstDay(activity.startsOn ?? '1900'),
  lastDay(activity.endsOn ?? activity.startsOn ?? '2199'),
];

/** R050: an aggregated line and a single activity of the same type, unit and time may count the same visit twice. */
export const aggregatedBesideSingle: ReportRule = {
  number: 'R050',
  checkReport: ({ activities }) => {
    const singles = Map.groupBy(
      activities.filter((activity) => !activity.aggregated && activity.startsOn !== undefined),
      ({ activityType, unit }) => `${activityType}|${unit}`,
    );
    return activities
      .filter((activity) => activity.aggregated && activity.activityType !== undefined)
      .flatMap((aggregate) => {
        const [from, to] = span(aggregate);
        const beside = (singles.get(`${aggregate.activityType}|${aggregate.unit}`) ?? []).filter((single) => {
          const [startsOn, endsOn] = span(single);
          return startsOn <= to && endsOn >= from;
        });
        if (beside.length === 0) return [];
        return [
          {
            rule: 'R050' as const,
            severity: 'warning' as const,
            subject: 'activity' as const,
            recordId: aggregate.id,
            field: 'aggregated',
            params: { count: beside.length },
          },
        ];
      });
  },
};

/** R060: a received visit says how many came. */
const receivingTypes: ReadonlySet<string> = new Set(['studiebesok-mottaget', 'delegation-mottagen']);
export const visitorsOfVisits: ActivityRule = {
  number: 'R060',
  checkActivity: ({ id, activityType, visitors, blanks }) =>
    activityType !== undefined &&
    receivingTypes.has(activityType) &&
    visitors === undefined &&
    !blanks.some(({ field }) => field === 'visitors')
      ? [
          {
            rule: 'R060',
            severity: 'warning',
            subject: 'activity',
            recordId: id,
            field: 'visitors',
            params: {},
          },
        ]
      : [],
};
