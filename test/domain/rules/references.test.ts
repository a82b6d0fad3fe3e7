import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullActivity, fullProject, id, withActivity, withFunds, withProject } from '../samples.ts';

const unknown = (subject: 'activity' | 'project', field: string): RuleFinding[] => [
  {
    rule: 'R080',
    severity: 'error',
    subject,
    recordId: subject === 'activity' ? fullActivity.id : fullProject.id,
    field,
    params: { code: 'okand' },
  },
];

describe('rules on references', () => {
  it.each<[string, RuleContext, RuleFinding[]]>([
    [
      'R070 when the linked project is not in the report',
      withActivity({ projectId: id(999) }),
      [
        {
          rule: 'R070',
          severity: 'error',
          subject: 'activity',
          recordId: fullActivity.id,
          field: 'projectId',
          params: {},
        },
      ],
    ],
    ['no R070 without a linked project', withActivity({ projectId: undefined }), []],
    [
      'R080 for an activity type',
      withActivity({ activityType: 'okand' }),
      unknown('activity', 'activityType'),
    ],
    ['R080 for a country', withActivity({ countries: ['PL', 'okand'] }), unknown('activity', 'countries')],
    ['R080 for a network', withActivity({ network: 'okand' }), unknown('activity', 'network')],
    ['R080 for a twin town', withActivity({ twinTown: 'okand' }), unknown('activity', 'twinTown')],
    [
      'R080 for the source of an activity’s money',
      withActivity({ financing: [{ source: 'okand' }] }),
      unknown('activity', 'financing'),
    ],
    ['R080 for a goal', withActivity({ goals: ['okand'] }), unknown('activity', 'goals')],
    ['R080 for a direction', withActivity({ directions: ['okand'] }), unknown('activity', 'directions')],
    ['R080 for an owner', withProject({ owner: 'okand' }), unknown('project', 'owner')],
    [
      'R080 for another förvaltning',
      withProject({ otherDepartments: ['okand'] }),
      unknown('project', 'otherDepartments'),
    ],
    [
      'R080 for the one that it was taken over from',
      withProject({ takenOverFrom: 'okand' }),
      unknown('project', 'takenOverFrom'),
    ],
    ['R080 for a role', withProject({ role: 'okand' }), unknown('project', 'role')],
    ['R080 for a programme', withProject({ programme: 'okand' }), unknown('project', 'programme')],
    ['R080 for a status', withProject({ status: 'okand' }), unknown('project', 'status')],
    [
      'R080 for a partner’s country',
      withProject({ partners: [{ country: 'okand' }] }),
      unknown('project', 'partners'),
    ],
    [
      'R080 for a partner’s role',
      withProject({ partners: [{ role: 'okand' }] }),
      unknown('project', 'partners'),
    ],
    [
      'R080 for a source of co-financing',
      withFunds({ coFinancing: [{ source: 'okand' }] }),
      unknown('project', 'funds.coFinancing'),
    ],
    ['R080 for a project’s goal', withProject({ goals: ['okand'] }), unknown('project', 'goals')],
    [
      'R080 for a project’s direction',
      withProject({ directions: ['okand'] }),
      unknown('project', 'directions'),
    ],
  ])('give %s', (_, context, findings) => {
    expect(checkReport(context)).toEqual(findings);
  });
});
