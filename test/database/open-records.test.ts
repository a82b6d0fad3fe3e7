// What is still open, read without the whole of each record: it must give the same deadlines as the records themselves.
import { describe, expect, it } from 'vitest';
import { opportunitySchema, opportunityStages } from '../../src-main/domain/opportunity.ts';
import { type Project, projectSchema } from '../../src-main/domain/project.ts';
import { deadlinesOf, stillOpen } from '../../src-main/domain/project-life/deadlines.ts';
import { id } from '../domain/sample-ids.ts';
import { vocabulary } from '../domain/samples.ts';
import { audit, save, valueFrom } from './samples.ts';
import { newStore } from './temporary-store.ts';

const organisation = 'sdf-fosie';
const today = '2006-05-11';
const project = (number: number, members: object): Project =>
  projectSchema.parse({ id: id(number), organisation, funds: {}, ...members });

describe('projects that are still open', () => {
  it('give the same deadlines as when the whole of them is read', () => {
    const store = newStore();
    const projects = [
      project(1, { acronym: 'KORT', name: 'Det långa namnet', endsOn: '2006', status: 'pagaende' }),
      project(2, { name: 'Utan slut', claims: [{ dueOn: '2006-06-01', note: 'Nr 1' }, { note: 'dueOn' }] }),
      project(3, { endsOn: '2006-02', summary: 'Ett ord: "dueOn".', status: 'beviljad' }),
      project(4, {
        endsOn: '2006-02-28',
        status: 'avslutad',
        claims: [{ dueOn: '2006-03-01', submittedOn: '2006-02-01' }, { dueOn: '2006-04-01' }],
      }),
    ];
    for (const record of projects) valueFrom(save(store, 'project', record));

    expect(
      store.records.datedProjects(stillOpen.project).flatMap((dated) => deadlinesOf(dated, today)),
    ).toEqual(projects.flatMap((record) => deadlinesOf(record, today)));
  });

  it('are those of the statuses that are asked for, none given among them, and not in the wastebasket', () => {
    const store = newStore();
    const statuses = [...vocabulary.lists.statuses.map(({ code }) => code), undefined];
    for (const [index, status] of statuses.entries())
      valueFrom(save(store, 'project', project(index, { name: status ?? 'utan', status })));
    valueFrom(save(store, 'project', project(99, { status: 'pagaende' })));
    valueFrom(store.records.move([{ type: 'project', id: id(99) }], 'wastebasket', audit));

    expect(store.records.datedProjects(stillOpen.project).map(({ name }) => name)).toEqual([
      ...statuses.filter((status) => status && stillOpen.project.includes(status)),
      'utan',
    ]);
  });
});

describe('opportunities that are still open', () => {
  it('are those at the stages that are asked for, none given among them', () => {
    const store = newStore();
    const opportunities = [...opportunityStages, undefined].map((stage, index) =>
      opportunitySchema.parse({ id: id(index), organisation, ...(stage && { stage }) }),
    );
    for (const record of opportunities) valueFrom(save(store, 'opportunity', record));

    expect(store.records.opportunitiesAt(stillOpen.opportunity)).toEqual(
      opportunities.filter(({ stage }) => stillOpen.opportunity.includes(stage ?? '')),
    );
  });
});

describe('records of several years', () => {
  it('are those that touch any of them', () => {
    const store = newStore();
    const spans = [
      ['1999', '2001'],
      ['2001-05', '2002-01-01'],
      ['2004-12-31', undefined],
      ['2005-01-01', undefined],
      [undefined, undefined],
    ];
    for (const [index, [startsOn, endsOn]] of spans.entries())
      valueFrom(save(store, 'project', project(index, { startsOn, endsOn })));

    expect(store.records.ofYear('project', 2002, 2004).map(({ record }) => record.id)).toEqual(
      [1, 2, 4].map(id),
    );
  });
});
