import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullProject } from '../full-project.ts';
import { fullActivity, fullRecords } from '../full-records.ts';
import { withActivity, withProject, withRecord } from '../samples.ts';

const wrongOrder = (subject: RecordType, recordId: string): RuleFinding[] => [
  { rule: 'R020', severity: 'error', subject, recordId, field: 'endsOn', params: {} },
];
const outside: RuleFinding[] = [
  {
    rule: 'R030',
    severity: 'warning',
    subject: 'activity',
    recordId: fullActivity.id,
    field: 'startsOn',
    params: { year: 2006 },
  },
];
const overdue: RuleFinding[] = [
  {
    rule: 'R110',
    severity: 'warning',
    subject: 'project',
    recordId: fullProject.id,
    field: 'status',
    params: {},
  },
];

describe('rules on dates', () => {
  it.each<[string, RuleContext, RuleFinding[]]>([
    [
      'R020 when an activity ends the day before it starts',
      withActivity({ startsOn: '2006-05-12', endsOn: '2006-05-11' }),
      wrongOrder('activity', fullActivity.id),
    ],
    [
      'R020 when a project ends the year before',
      withProject({ startsOn: '2008-01', endsOn: '2007' }),
      wrongOrder('project', fullProject.id),
    ],
    ['no R020 for one day', withActivity({ startsOn: '2006-05-11', endsOn: '2006-05-11' }), []],
    [
      'no R020 for a day in the month that it ends',
      withActivity({ startsOn: '2006-05-11', endsOn: '2006-05' }),
      [],
    ],
    ['R030 when an activity began the year before', withActivity({ startsOn: '2005-12-31' }), outside],
    ['R030 when an activity runs into the next year', withActivity({ endsOn: '2007-01-01' }), outside],
    [
      'no R030 from the first day to the last',
      withActivity({ startsOn: '2006-01-01', endsOn: '2006-12-31' }),
      [],
    ],
    ['no R030 for a whole year', withActivity({ startsOn: '2006', endsOn: undefined }), []],
    [
      'R110 when an ongoing project ended on the last day of the year',
      withProject({ endsOn: '2006-12-31' }),
      overdue,
    ],
    ['R110 when an ongoing project ended in the year', withProject({ endsOn: '2006' }), overdue],
    ['no R110 when it ends the day after', withProject({ endsOn: '2007-01-01' }), []],
    ['no R110 when it is called ended', withProject({ endsOn: '2006-12-31', status: 'avslutad' }), []],
  ])('give %s', (_, context, findings) => {
    expect(checkReport(context)).toEqual(findings);
  });

  it.each(['opportunity', 'outreach', 'assistance', 'engagement', 'role-description'] as const)(
    'give R020 for %s that ends before it starts',
    (type) => {
      const context = withRecord(type, { startsOn: '2006-04', endsOn: '2006-03-31' });

      expect(checkReport(context)).toEqual(wrongOrder(type, fullRecords[type].id));
    },
  );
});
