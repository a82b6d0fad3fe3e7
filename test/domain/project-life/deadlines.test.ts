import { describe, expect, it } from 'vitest';
import { type Opportunity, opportunitySchema } from '../../../src-main/domain/opportunity.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { deadlinesOf, opportunityDeadlines } from '../../../src-main/domain/project-life/deadlines.ts';
import { id } from '../sample-ids.ts';
import { finishedProject } from './sample-project.ts';

const today = '2006-05-11';
const ongoing: Project = {
  ...finishedProject,
  status: 'pagaende',
  endsOn: '2006-10',
  claims: [
    { dueOn: '2007-01-31', note: 'Slutrapport' },
    { dueOn: '2006-05-10' },
    { dueOn: '2006-05-11' },
    { dueOn: '2006-06-01', submittedOn: '2006-05-02' },
    { note: 'Utan datum' },
  ],
};

describe('the deadlines of a project', () => {
  it('are its end and the claims that are not submitted, in order, with those that have passed', () => {
    const about = { subject: 'project', recordId: finishedProject.id, title: 'KLART' };

    expect(deadlinesOf(ongoing, today)).toEqual([
      { ...about, date: '2006-05-10', kind: 'claim-due', field: 'claims.1.dueOn', isPast: true },
      { ...about, date: '2006-05-11', kind: 'claim-due', field: 'claims.2.dueOn', isPast: false },
      { ...about, date: '2006-10-31', kind: 'project-ends', field: 'endsOn', isPast: false },
      {
        ...about,
        date: '2007-01-31',
        kind: 'final-report',
        field: 'claims.0.dueOn',
        note: 'Slutrapport',
        isPast: false,
      },
    ]);
  });

  it.each([
    ['avslutad', ['claim-due', 'claim-due', 'final-report']],
    ['slutredovisad', []],
    ['avbruten', []],
    ['inskickad', []],
  ])('are for a project with the status %s %j', (status, kinds) => {
    expect(deadlinesOf({ ...ongoing, status }, today).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('the deadline of an opportunity', () => {
  const opportunity: Opportunity = opportunitySchema.parse({
    id: id(401),
    organisation: 'sdf-fosie',
    title: 'Utlysning',
    deadline: '2006-05-10',
  });

  it('stands until the opportunity is applied for or settled', () => {
    const stages = ['uppmarksammad', 'bedomd', 'ansokt', 'beviljad', 'avslag', 'avstatt'] as const;
    const standing = stages.filter(
      (stage) => opportunityDeadlines({ ...opportunity, stage }, today).length > 0,
    );

    expect([standing, opportunityDeadlines(opportunity, today)]).toEqual([
      ['uppmarksammad', 'bedomd'],
      [
        {
          date: '2006-05-10',
          kind: 'opportunity-deadline',
          subject: 'opportunity',
          recordId: opportunity.id,
          field: 'deadline',
          title: 'Utlysning',
          isPast: true,
        },
      ],
    ]);
  });
});
