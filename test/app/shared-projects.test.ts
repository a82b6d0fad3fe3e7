// The official decides about a project that two förvaltningar report, and the year's figures follow.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../src-main/contract/contract.ts';
import { receive, reportFrom, sealReport } from './made-packages.ts';
import { createCityOffice, sample, startTemporaryCore, type TemporaryCore } from './temporary-core.ts';

const { year } = sample;

let core: TemporaryCore;
let members: { organisation: string; id: string }[];
beforeEach(async () => {
  core = startTemporaryCore();
  await createCityOffice(core);
  members = [];
  for (const organisation of ['miljoforvaltningen', 'sdf-fosie']) {
    const report = reportFrom(organisation, members.length + 1);
    await receive(core, sealReport(report));
    members.push({ organisation, id: report.payload.projects[0]?.id ?? '' });
  }
});
afterEach(() => core.close());

const list = async () => {
  const { rows, undecided } = await core.must('sharedProject.list', { year });
  return { undecided, standings: rows.map(({ standing }) => standing) };
};
const counted = async () => {
  const { figures } = await core.must('annualReport.get', { year });
  return {
    projects: figures.totals.projects,
    paid: members.map(
      (member) =>
        figures.departments.find(({ organisation }) => organisation === member.organisation)?.funds.paid.SEK,
    ),
  };
};
const paidOnce = 43_000_300;
const decide = (...choices: InputOf<'sharedProject.decide'>['choices']) =>
  core.must('sharedProject.decide', { choices });
const decideDifferent = () => decide({ year, members, isSame: false });

describe('a project that two förvaltningar report', () => {
  it('waits for a decision, with why it may be one', async () => {
    const { rows, undecided } = await core.must('sharedProject.list', { year });

    expect([undecided, rows.map(({ records, reasons }) => [records.length, reasons])]).toEqual([
      1,
      [[2, ['programme-and-reference', 'acronym', 'partners', 'name']]],
    ]);
  });

  it('counts once with the shares that are decided, and as before when that is taken back', async () => {
    const before = await counted();
    const [first, second] = members as [(typeof members)[0], (typeof members)[0]];
    await decide({
      year,
      members: [
        { ...first, share: 25 },
        { ...second, share: 75 },
      ],
      isSame: true,
      lead: first,
    });
    const decided = [await list(), await counted()];
    await core.must('undo.undo', {});

    expect(decided).toEqual([
      { undecided: 0, standings: ['same'] },
      { projects: 1, paid: [paidOnce / 4, (paidOnce * 3) / 4] },
    ]);
    expect([await list(), await counted()]).toEqual([{ undecided: 1, standings: ['undecided'] }, before]);
  });

  it('counts twice when it is two', async () => {
    await decideDifferent();

    expect([await list(), await counted()]).toEqual([
      { undecided: 0, standings: ['different'] },
      { projects: 2, paid: [paidOnce, paidOnce] },
    ]);
  });

  it('has one decision of a year, which is changed and withdrawn', async () => {
    await decideDifferent();
    await decide({ year, members, isSame: true, lead: members[1] });
    const { rows } = await core.must('sharedProject.list', { year });
    await core.must('sharedProject.withdraw', { id: rows[0]?.decision?.id ?? '' });

    expect([rows.map(({ standing, records }) => [standing, records[0]?.organisation]), await list()]).toEqual(
      [[['same', 'sdf-fosie']], { undecided: 1, standings: ['undecided'] }],
    );
  });

  it('is told apart from a third in the same step, which is taken back whole', async () => {
    await receive(core, sealReport(reportFrom('gatukontoret', 3)));
    const [first] = members as [(typeof members)[0]];
    const third = { ...first, organisation: 'gatukontoret' };
    await decide(
      { year, members, isSame: true, lead: first },
      { year, members: [first, third], isSame: false },
    );
    const decided = await list();
    await core.must('undo.undo', {});

    expect([decided, await list()]).toEqual([
      { undecided: 0, standings: ['same', 'different'] },
      { undecided: 1, standings: ['undecided'] },
    ]);
  });

  it('is not decided about when a report no longer has it', async () => {
    const gone = { organisation: 'sdf-fosie', id: '01890000-0000-7000-8000-000000000999' };
    const [first] = members as [(typeof members)[0]];
    const reply = await core.call('sharedProject.decide', {
      choices: [
        { year, members, isSame: false },
        { year, members: [gone, first], isSame: false },
      ],
    });

    expect(reply.ok || reply.failure.code).toBe('SHARED-PROJECT-CHANGED');
    expect(await list()).toEqual({ undecided: 1, standings: ['undecided'] });
  });
});
