// Ångra and Gör om as the window asks for them: what is one step, what it is called, what is let go of.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src-main/app/app.ts';
import { undoHandlers } from '../../src-main/app/undo-handlers.ts';
import type { AnyStored, UndoStep } from '../../src-main/contract/record-views.ts';
import { type ReportedType, reportedTypes } from '../../src-main/domain/record-kind.ts';
import { titleOf } from '../../src-main/domain/records.ts';
import { fail, type Result, succeed } from '../../src-main/domain/result.ts';
import { fullRecords } from '../domain/full-records.ts';
import { vocabulary } from '../domain/samples.ts';
import { organisation, year } from './every-kind.ts';
import {
  createCityOffice,
  readRecord,
  removeFolder,
  startTemporaryCore,
  type TemporaryCore,
  testTime,
} from './temporary-core.ts';

const contact = { name: 'Eva Ek' };
const activity = fullRecords.activity;
const titleOfKind = (type: ReportedType): string => titleOf(type, fullRecords[type] as never, vocabulary);
const referenceTo = (type: ReportedType) => ({ type, id: fullRecords[type].id });
const minute = 60_000;

let core: TemporaryCore;
let time: number;
beforeEach(async () => {
  time = Date.parse(testTime);
  core = startTemporaryCore({ now: () => new Date(time) });
  await core.must('workspace.create', { role: 'department', organisation, contact });
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

const save = async (type: ReportedType, change: object = {}, basedOn = 0): Promise<void> => {
  await core.must('record.save', {
    type,
    record: { ...fullRecords[type], ...change },
    basedOn,
    year,
  } as never);
};
const undo = () => core.must('undo.undo', {});
const redo = () => core.must('undo.redo', {});
const title = async () => (await readRecord(core, 'activity', activity.id)).record.title;
const wastebasket = async () => (await core.must('record.wastebasket', {})).rows.map(({ id }) => id);
const total = async (type: ReportedType): Promise<number> => {
  const query = { type, filters: [], sort: { by: 'title', direction: 'ascending' } } as const;
  return (await core.must('record.list', { query: { ...query, filters: [] }, offset: 0, limit: 1 })).total;
};

interface Case {
  what: string;
  step: UndoStep;
  begin?: () => Promise<unknown>;
  change: () => Promise<unknown>;
  state: () => Promise<unknown>;
}
const one = (type: ReportedType, act: UndoStep['act']): UndoStep => ({
  act,
  what: type,
  title: titleOfKind(type),
  count: 1,
});
const answer = { question: 'resultat', text: 'Ja.' };
const report = () => core.must('report.get', { year });
const view = {
  id: '01990000-0000-7000-8000-000000000801',
  name: 'Vyn',
  query: { type: 'activity', filters: [], sort: { by: 'title', direction: 'ascending' } },
} as const;
const savedView = { ...view, query: { ...view.query, filters: [] } };
const views = () => core.must('view.list', {});

const cases: readonly Case[] = [
  ...reportedTypes.flatMap((type): Case[] => {
    const { id } = fullRecords[type];
    const begin = () => save(type);
    const state = async () =>
      [await core.call('record.get', { type, id, year }), await total(type)].map(withoutVersion);
    return [
      {
        what: `a record of the kind ${type} that was changed`,
        step: one(type, 'change'),
        begin,
        change: () => save(type, { registryNumber: 'NY-1' }, 1),
        state,
      },
      {
        what: `a record of the kind ${type} that was removed`,
        step: one(type, 'remove'),
        begin,
        change: () => core.must('record.remove', { records: [{ type, id }] }),
        state,
      },
      {
        what: `a record of the kind ${type} that was restored`,
        step: one(type, 'restore'),
        begin: async () => {
          await save(type);
          await core.must('record.remove', { records: [{ type, id }] });
        },
        change: () => core.must('record.restore', { records: [{ type, id }] }),
        state,
      },
      {
        what: `a record of the kind ${type} that was made`,
        step: one(type, 'create'),
        change: begin,
        state: async () =>
          [await core.call('record.get', { type, id, year }), await total(type)].map(withoutVersion),
      },
      {
        what: `a record of the kind ${type} that was copied`,
        step: one(type, 'create'),
        begin,
        change: () => core.must('record.duplicate', { type, id }),
        state: () => total(type),
      },
    ];
  }),
  {
    what: 'many that were changed at once',
    step: { act: 'change', what: 'activity', count: 2 },
    begin: async () => {
      await save('activity');
      await core.must('record.duplicate', referenceTo('activity'));
    },
    change: async () => {
      const query = { ...savedView.query };
      const { ids } = await core.must('record.ids', { query });
      await core.must('record.changeMany', {
        type: 'activity',
        ids,
        member: 'unit',
        change: { mode: 'set', value: 'Hamnen' },
      });
    },
    state: async () => (await core.must('record.facets', { type: 'activity' })).facets,
  },
  {
    what: 'many that were removed at once, of several kinds',
    step: { act: 'remove', what: 'activity', count: 3 },
    begin: async () => {
      for (const type of ['activity', 'decision', 'outreach'] as const) await save(type);
    },
    change: () =>
      core.must('record.remove', {
        records: (['activity', 'decision', 'outreach'] as const).map(referenceTo),
      }),
    state: async () => (await wastebasket()).sort(),
  },
  {
    what: 'what was carried forward',
    step: { act: 'carry-forward', what: 'outreach', title: titleOfKind('outreach'), count: 1 },
    begin: () => save('outreach'),
    change: () =>
      core.must('record.carryForward', {
        type: 'outreach',
        ids: [fullRecords.outreach.id],
        toYear: year + 1,
      }),
    state: () => total('outreach'),
  },
  {
    what: 'an answer',
    step: { act: 'change', what: 'answer', count: 1 },
    change: () => core.must('report.saveAnswer', { year, answer }),
    state: async () => (await report()).answers,
  },
  {
    what: 'the word that there is nothing to report',
    step: { act: 'change', what: 'nothing-to-report', count: 1 },
    change: () => core.must('report.saveNothingToReport', { year, nothingToReport: true }),
    state: async () => (await report()).nothingToReport,
  },
  {
    what: 'a contact',
    step: { act: 'change', what: 'contact', count: 1 },
    change: () => core.must('workspace.saveContact', { contact: { function: 'Chef' } }),
    state: async () => (await core.must('app.state', {})).workspace,
  },
  {
    what: 'a view that was made',
    step: { act: 'create', what: 'view', title: 'Vyn', count: 1 },
    change: () => core.must('view.save', savedView),
    state: views,
  },
  {
    what: 'a view that was changed',
    step: { act: 'change', what: 'view', title: 'Ny', count: 1 },
    begin: () => core.must('view.save', savedView),
    change: () => core.must('view.save', { ...savedView, name: 'Ny' }),
    state: views,
  },
  {
    what: 'a view that was removed',
    step: { act: 'remove', what: 'view', title: 'Vyn', count: 1 },
    begin: () => core.must('view.save', savedView),
    change: () => core.must('view.remove', { id: view.id }),
    state: views,
  },
];

/** A reply with a record, as it shows: each undo is a version of its own. */
function withoutVersion(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null || !('value' in reply)) return reply;
  const { record } = reply.value as AnyStored;
  return record;
}

it.each(cases)('takes back $what, and does it again', async ({ step, begin, change, state }) => {
  await begin?.();
  time += minute + 1;
  const before = await state();
  await change();
  const after = await state();
  const offered = (await core.must('undo.state', {})).undo;
  const undone = await undo();
  const afterUndo = await state();
  const redone = await redo();
  const afterRedo = await state();
  await undo();

  expect(after).not.toEqual(before);
  expect([offered, undone.redo, redone.undo]).toEqual([step, step, step]);
  expect([afterUndo, afterRedo, await state()]).toEqual([before, after, before]);
});

describe('in stadskontoret', () => {
  beforeEach(() => createCityOffice(core));

  it('takes back a text of the annual report, and does it again', async () => {
    const text = async () =>
      (await core.must('annualReport.section', { year, section: 'introduction' })).text;
    await core.must('annualReport.saveText', { year, section: 'introduction', text: 'Första.' });
    time += minute + 1;
    await core.must('annualReport.saveText', { year, section: 'introduction', text: 'Andra.' });
    await undo();
    const afterUndo = await text();
    await redo();
    expect([afterUndo, await text()]).toEqual(['Första.', 'Andra.']);
  });

  it('takes back who is expected to report', async () => {
    const isExpected = async () =>
      (await core.must('board.get', { year })).rows.find((row) => row.organisation === organisation)
        ?.expected;
    await core.must('board.saveExpectation', { year, organisation, expected: false });
    const changed = await isExpected();
    await undo();
    expect([changed, await isExpected()]).toEqual([false, true]);
  });
});

describe('a step', () => {
  const type = async (titles: readonly string[], from = 1): Promise<void> => {
    for (const [index, one] of titles.entries()) {
      time += 800;
      await save('activity', { title: one }, from + index);
    }
  };

  it('is all that was written on in the same field, and bears the name that it came to', async () => {
    await save('activity');
    await type(['S', 'So', 'Sol']);
    const { undo: step } = await core.must('undo.state', {});
    await undo();
    const afterUndo = await title();
    await redo();
    const afterRedo = await title();
    await undo();
    expect([step?.title, afterUndo, afterRedo, await title()]).toEqual([
      'Sol',
      activity.title,
      'Sol',
      activity.title,
    ]);
  });

  it('ends with the field', async () => {
    await save('activity');
    await type(['Sol']);
    await save('activity', { title: 'Sol', place: 'Kajen' }, 2);
    await undo();
    const { record } = await readRecord(core, 'activity', activity.id);
    expect([record.title, record.place]).toEqual(['Sol', activity.place]);
  });

  it('ends with a minute’s rest', async () => {
    await save('activity');
    await type(['Sol']);
    time += minute;
    await save('activity', { title: 'Solen' }, 2);
    time += minute + 1;
    await save('activity', { title: 'Solens' }, 3);
    await undo();
    const afterOne = await title();
    await undo();
    expect([afterOne, await title()]).toEqual(['Solen', activity.title]);
  });

  it('ends where it was undone: what is written after that is a step of its own', async () => {
    await save('activity');
    await type(['Sol', 'Sola']);
    await undo();
    await redo();
    await save('activity', { title: 'Solar' }, 5);
    await undo();
    expect(await title()).toBe('Sola');
  });

  it('is not made by a save that changes nothing', async () => {
    await save('activity');
    const before = await core.must('undo.state', {});
    const saved = await core.must('record.save', { type: 'activity', record: activity, basedOn: 1, year });
    await core.must('workspace.saveContact', { contact });
    await core.must('report.saveNothingToReport', { year, nothingToReport: false });
    expect([saved.version, await core.must('undo.state', {})]).toEqual([1, before]);
  });

  it('that came to nothing is undone without a change', async () => {
    await save('activity');
    await type(['Sol', activity.title]);
    const before = await readRecord(core, 'activity', activity.id);
    const state = await undo();
    expect([
      await readRecord(core, 'activity', activity.id),
      state.undo?.act,
      (await redo()).undo?.act,
    ]).toEqual([before, 'create', 'change']);
  });
});

describe('what is offered', () => {
  it('is nothing from the start, and asking for it fails', async () => {
    const nothing = { ok: false, failure: { code: 'UNDO-NOTHING', params: {} } };
    expect([
      await core.must('undo.state', {}),
      await core.call('undo.undo', {}),
      await core.call('undo.redo', {}),
    ]).toEqual([{}, nothing, nothing]);
  });

  it('goes back step by step, and forward again', async () => {
    for (const type of reportedTypes) await save(type);
    for (const _ of reportedTypes) await undo();
    const emptied = [(await wastebasket()).sort(), await core.must('undo.state', {})];
    for (const _ of reportedTypes) await redo();
    const totals = [];
    for (const type of reportedTypes) totals.push(await total(type));
    expect([emptied, totals, await wastebasket()]).toEqual([
      [reportedTypes.map((type) => fullRecords[type].id).sort(), { redo: one('activity', 'create') }],
      reportedTypes.map(() => 1),
      [],
    ]);
  });

  it('no longer has what was undone once something else is done', async () => {
    await save('activity');
    await save('decision');
    await undo();
    await save('outreach');
    expect(await core.must('undo.state', {})).toEqual({ undo: one('outreach', 'create') });
  });

  it('is forgotten with the organisation, even when it is opened again', async () => {
    await save('activity');
    await core.must('workspace.close', {});
    await core.must('workspace.open', { role: 'department', organisation });
    expect(await core.must('undo.state', {})).toEqual({});
  });

  it('is forgotten when another organisation is opened, by its folder too', async () => {
    await save('activity');
    const { folderLabel = '' } = await core.must('app.state', {});
    await createCityOffice(core);
    const afterCreate = await core.must('undo.state', {});
    await core.must('board.saveExpectation', { year, organisation, expected: false });
    core.openFolder(folderLabel);
    expect([afterCreate, await core.must('undo.state', {})]).toEqual([{}, {}]);
  });
});

describe('a step that could not be taken back', () => {
  const step: UndoStep = { act: 'change', what: 'contact', count: 1 };
  /** The handlers on a store whose every undo ends in the same way. */
  function handlersWith(outcome: Result<number>) {
    const store = { workspace: { organisation, contact }, undo: () => outcome };
    const session = { store, done: [{ step, operations: [1], at: 0 }], undone: [] };
    return undoHandlers({ session, ports: { clock: { now: () => new Date(testTime) } } } as unknown as App);
  }

  it.each([
    ['stays, to be tried again, when the disk was full', 'DB-FULL', { undo: step }],
    ['is let go of when it has been changed since', 'UNDO-NOT-POSSIBLE', {}],
  ] as const)('%s', async (_what, code, left) => {
    const handlers = handlersWith(fail(code));
    const reply = await handlers['undo.undo']({});
    expect([reply, await handlers['undo.state']({})]).toEqual([fail(code), succeed(left)]);
  });
});

it('tells in the history who took what back, and when', async () => {
  await save('activity');
  time = Date.parse('2007-02-01T12:00:00Z');
  await save('activity', { title: 'Sol' }, 1);
  time = Date.parse('2007-02-02T12:00:00Z');
  await undo();
  const { rows } = await core.must('record.history', { id: activity.id });
  expect(rows.slice(-2)).toEqual([
    {
      at: '2007-02-01T12:00:00Z',
      actor: 'Eva Ek',
      action: 'change',
      field: 'title',
      before: JSON.stringify(activity.title),
      after: '"Sol"',
    },
    {
      at: '2007-02-02T12:00:00Z',
      actor: 'Eva Ek',
      action: 'change',
      field: 'title',
      before: '"Sol"',
      after: JSON.stringify(activity.title),
    },
  ]);
});
