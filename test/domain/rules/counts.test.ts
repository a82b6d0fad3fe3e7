import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullActivity, fullEngagement } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { ruleContext, withActivity, withRecord } from '../samples.ts';

const ofActivity = (
  rule: RuleFinding['rule'],
  severity: RuleFinding['severity'],
  field: string,
  params: RuleFinding['params'] = {},
): RuleFinding[] => [{ rule, severity, subject: 'activity', recordId: fullActivity.id, field, params }];

const single = {
  ...fullActivity,
  id: id(102),
  aggregated: false,
  startsOn: '2006-05-20',
  endsOn: '2006-05-21',
};
const beside = (change: Partial<typeof single>): RuleContext =>
  ruleContext({ activities: [fullActivity, { ...single, ...change }] });

describe('rules on counts', () => {
  it.each<[string, RuleContext, RuleFinding[]]>([
    [
      'R040 when more are elected than take part',
      withActivity({ participants: 3, electedParticipants: 4 }),
      ofActivity('R040', 'error', 'electedParticipants'),
    ],
    [
      'R040 when more are elected than take part in a network',
      withRecord('engagement', { participants: 3, electedParticipants: 4 }),
      [
        {
          rule: 'R040',
          severity: 'error',
          subject: 'engagement',
          recordId: fullEngagement.id,
          field: 'electedParticipants',
          params: {},
        },
      ],
    ],
    [
      'no R040 when all who take part are elected',
      withActivity({ participants: 4, electedParticipants: 4 }),
      [],
    ],
    [
      'R050 when an aggregated line covers the time of a single activity of its type and unit',
      beside({}),
      ofActivity('R050', 'warning', 'aggregated', { count: 1 }),
    ],
    [
      'R050 when they share only the first day of the line',
      beside({ startsOn: '2006-04-30', endsOn: '2006-05-01' }),
      ofActivity('R050', 'warning', 'aggregated', { count: 1 }),
    ],
    ['no R050 when the single one ends before', beside({ startsOn: '2006-04-29', endsOn: '2006-04-30' }), []],
    ['no R050 for another unit', beside({ unit: 'Fosie bibliotek' }), []],
    ['no R050 for another type', beside({ activityType: 'studieresa' }), []],
    ['no R050 for two aggregated lines', beside({ aggregated: true }), []],
    [
      'R060 when a received visit does not say how many came',
      withActivity({ visitors: undefined }),
      ofActivity('R060', 'warning', 'visitors'),
    ],
    ['no R060 when nobody came', withActivity({ visitors: 0 }), []],
    [
      'no R060 when it says why not',
      withActivity({ visitors: undefined, blanks: [{ field: 'visitors', reason: 'unknown' }] }),
      [],
    ],
    ['no R060 for a journey', withActivity({ activityType: 'studieresa', visitors: undefined }), []],
  ])('give %s', (_, context, findings) => {
    expect(checkReport(context)).toEqual(findings);
  });
});
