// The follow-up of a year through the real core: its figures against the sample's control totals, its deadlines, and the
// calendar file. That each figure opens as many records as it says is tried from the page (test/renderer).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Overview } from '../../src-main/contract/views.ts';
import { addOtherRecords } from './other-records.ts';
import {
  createCityOffice,
  fillDepartment,
  readBytes,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year, controlTotals } = sample;
const fosie = 'sdf-fosie';
let core: TemporaryCore;

beforeEach(() => {
  core = startTemporaryCore();
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

describe('the overview of the sample year', () => {
  it.each(Object.entries(controlTotals.departments))(
    'counts %s to the totals that were added up by hand',
    async (organisation, control) => {
      await fillDepartment(core, organisation);

      const { figures, followUp } = await core.must('overview.get', { year });

      const { totals } = figures;
      const { projects, activities, trips, participants, visitors, funds } = totals;
      expect({
        projects,
        paid: funds.paid.SEK,
        paidToDate: funds.paidToDate.SEK,
        granted: funds.granted.SEK,
        activities,
        trips,
        participants,
        visitors,
      }).toEqual(control);
      const ofYear = followUp.funds.at(-1);
      expect({
        projects: sum(followUp.programmes.map((programme) => programme.projects)),
        granted: sum(followUp.programmes.map(({ granted }) => granted.SEK ?? 0)),
        paid: sum(followUp.programmes.map(({ paid }) => paid.SEK ?? 0)),
        ofYear: ofYear?.paid.SEK,
        ofProgrammes: sum(ofYear?.byProgramme.map(({ paid }) => paid.SEK ?? 0) ?? []),
      }).toEqual({
        projects: control.projects,
        granted: control.granted,
        paid: control.paid,
        ofYear: control.paid,
        ofProgrammes: control.paid,
      });
    },
  );

  it('stands with last year beside it, from when there was one', async () => {
    await fillDepartment(core, fosie);
    await addOtherRecords(core, fosie);

    const { previous } = await core.must('overview.get', { year });
    const { previous: none } = await core.must('overview.get', { year: 1999 });

    const { projects, activities, funds } = previous?.totals ?? {};
    expect([previous?.year, projects, activities, funds?.paid, none]).toEqual([
      2005,
      4,
      1,
      { SEK: 70_00 },
      undefined,
    ]);
  });

  it('is the förvaltning’s and not stadskontoret’s', async () => {
    await createCityOffice(core);

    expect([await core.call('overview.get', { year }), await core.call('calendar.save', {})]).toMatchObject([
      { failure: { code: 'WORKSPACE-WRONG-ROLE' } },
      { failure: { code: 'WORKSPACE-WRONG-ROLE' } },
    ]);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

describe('the deadlines', () => {
  const told = ({ total, rows }: Overview['deadlines']['past']) => [
    total,
    ...rows.map(({ date, kind, title, note }) => [date, kind, title, note]),
  ];

  it('are those of all that is open, of whatever year, and none of what is settled or more than a year away', async () => {
    await fillDepartment(core, fosie);
    await addOtherRecords(core, fosie);

    const { deadlines } = await core.must('overview.get', { year: 2001 });

    // The clock of the test says 15 January 2007.
    expect([told(deadlines.past), told(deadlines.ahead)]).toEqual([
      [1, ['2007-01-14', 'final-report', 'ÄLDRE', undefined]],
      [
        4,
        ['2007-02-15', 'opportunity-deadline', 'Utlysning', undefined],
        ['2007-03-31', 'final-report', 'ÄLDRE', 'Ring Eva Ek först'],
        ['2007-11-30', 'project-ends', 'Ett; utan program', undefined],
        ['2007-12-31', 'project-ends', 'NVF', undefined],
      ],
    ]);
  });
});

describe('the calendar file', () => {
  it('has the deadlines ahead with no word of what else is written about them, the same bytes each time', async () => {
    await fillDepartment(core, fosie);
    await addOtherRecords(core, fosie);
    const out = temporaryFolder();
    core.choices.save = join(out, 'ett.ics');
    const saved = await core.must('calendar.save', {});
    core.choices.save = join(out, 'två.ics');
    await core.must('calendar.save', {});

    const [first, second] = ['ett.ics', 'två.ics'].map((name) => readBytes(join(out, name)).toString('utf8'));
    expect(saved).toEqual({ outcome: 'saved', fileName: 'ett.ics', entries: 4 });
    expect(second).toBe(first);
    expect(first?.match(/(?<=SUMMARY:).*/g)).toEqual([
      'Utlysning: sista ansökningsdag',
      'ÄLDRE: slutrapport',
      'Ett\\; utan program: projektslut',
      'NVF: projektslut',
    ]);
    expect(first).not.toContain('Eva');
    removeFolder(out);
  });

  it('keeps the identity of an entry whose day is moved', async () => {
    await fillDepartment(core, fosie);
    const out = temporaryFolder();
    core.choices.save = join(out, 'kalender.ics');
    const identities = async () => {
      await core.must('calendar.save', {});
      const file = readBytes(join(out, 'kalender.ics')).toString('utf8');
      return [file.match(/(?<=UID:).*/g), file.match(/(?<=DTSTART;VALUE=DATE:)\d+/g)];
    };
    const [before] = await identities();
    const id = sample.departments.find(({ organisation }) => organisation === fosie)?.projects[1]?.id ?? '';
    const stored = await core.must('record.get', { type: 'project', id, year });
    if (stored.type !== 'project') throw new Error('asked for a project');
    const record = { ...stored.record, endsOn: '2007-10-31' };
    await core.must('record.save', { type: 'project', record, basedOn: stored.version, year });

    expect(await identities()).toEqual([before, ['20071031']]);
    removeFolder(out);
  });

  it('is not written when the person changes their mind', async () => {
    await fillDepartment(core, fosie);

    expect(await core.must('calendar.save', {})).toEqual({ outcome: 'cancelled' });
  });

  it('is not written when nothing is due', async () => {
    const { contact } = sample.cityOffice;
    await core.must('workspace.create', { role: 'department', organisation: fosie, contact });
    core.choices.save = join(core.folder, 'tom.ics');

    const reply = await core.call('calendar.save', {});

    expect([reply, existsSync(core.choices.save)]).toEqual([
      { ok: false, failure: { code: 'CALENDAR-EMPTY', params: {} } },
      false,
    ]);
  });
});
