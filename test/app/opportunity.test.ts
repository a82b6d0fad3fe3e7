// From the register's side: an opportunity that becomes a project, what a role description begins with, and decisions that
// stand in projects.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Opportunity } from '../../src-main/domain/opportunity.ts';
import { projectSchema } from '../../src-main/domain/project.ts';
import { fullOpportunity } from '../domain/full-records.ts';
import { id } from '../domain/sample-ids.ts';
import { removeFolder, startTemporaryCore, type TemporaryCore } from './temporary-core.ts';

const year = 2006;
const { organisation } = fullOpportunity;
const { projectId: _, ...unlinked } = fullOpportunity;
const opportunity: Opportunity = unlinked;

let core: TemporaryCore;
beforeEach(async () => {
  core = startTemporaryCore();
  await core.must('workspace.create', { role: 'department', organisation, contact: { name: 'Eva Ek' } });
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

const save = (type: 'opportunity' | 'project', record: object) =>
  core.must('record.save', { type, record, basedOn: 0, year } as never);
const stored = async (type: 'opportunity' | 'project', recordId: string) =>
  (await core.must('record.get', { type, id: recordId, year })).record;

describe('an opportunity', () => {
  it('becomes a project and knows which', async () => {
    await save('opportunity', opportunity);

    const made = await core.must('opportunity.toProject', { id: opportunity.id, year });

    expect([await stored('project', made.id), await stored('opportunity', opportunity.id)]).toMatchObject([
      { name: opportunity.title, funds: { granted: opportunity.granted } },
      { ...opportunity, projectId: made.id },
    ]);
  });

  it('becomes only one project, however often it is asked', async () => {
    await save('opportunity', opportunity);
    const made = await core.must('opportunity.toProject', { id: opportunity.id, year });

    const again = await core.must('opportunity.toProject', { id: opportunity.id, year });

    expect(again).toEqual(made);
  });

  it('is one step to undo: the project goes to the wastebasket and the link with it', async () => {
    await save('opportunity', opportunity);
    const made = await core.must('opportunity.toProject', { id: opportunity.id, year });

    await core.must('undo.undo', {});

    const { rows } = await core.must('record.wastebasket', {});
    expect([rows.map((row) => row.id), await stored('opportunity', opportunity.id)]).toEqual([
      [made.id],
      opportunity,
    ]);
  });

  it('that does not exist becomes nothing', async () => {
    expect(await core.call('opportunity.toProject', { id: id(1), year })).toMatchObject({
      failure: { code: 'RECORD-NOT-FOUND' },
    });
  });
});

describe('a new role description', () => {
  it("begins with the plan's three duties", async () => {
    const { record } = await core.must('record.draft', { type: 'role-description', year });

    expect(record).toMatchObject({
      duties: [
        { duty: 'sprida-information' },
        { duty: 'vara-behjalplig' },
        { duty: 'tillvarata-mojligheter' },
      ],
    });
  });
});

describe('the decisions in projects', () => {
  const project = (number: number, members: object) =>
    save('project', projectSchema.parse({ id: id(number), organisation, funds: {}, ...members }));

  it('are those of the year and those without a date, in the projects of the year, the latest first', async () => {
    await project(1, {
      acronym: 'ETT',
      startsOn: '2005',
      endsOn: '2006',
      decisions: [
        { body: 'Nämnden', decidedOn: '2005-03-01' },
        { body: 'Nämnden', decidedOn: '2006-01-15', section: '12' },
        { body: 'Utskottet' },
      ],
    });
    await project(2, { acronym: 'TVÅ', startsOn: '2006', decisions: [{ decidedOn: '2006-02-01' }] });
    await project(3, { acronym: 'TRE', startsOn: '2007', decisions: [{ decidedOn: '2007-02-01' }] });

    expect(await core.must('project.decisions', { year })).toEqual({
      rows: [
        { projectId: id(1), title: 'ETT', body: 'Utskottet' },
        { projectId: id(2), title: 'TVÅ', decidedOn: '2006-02-01' },
        { projectId: id(1), title: 'ETT', body: 'Nämnden', decidedOn: '2006-01-15', section: '12' },
      ],
    });
  });
});
