import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordReference, RecordSave, Store } from '../../src-main/app/store.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { FailureError } from '../../src-main/domain/failure.ts';
import { deskTypes, type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import { type RecordOf, titleOf } from '../../src-main/domain/records.ts';
import { fullRecords } from '../domain/full-records.ts';
import { id } from '../domain/sample-ids.ts';
import { vocabulary } from '../domain/samples.ts';
import { expectedIndex, indexInFile, rowsIn } from './index-in-file.ts';
import { activity, audit, codeOf, later, project, save, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

const titles = (store: Store) => store.records.list('activity').map(({ record }) => record.title);
const referenceTo = (type: RecordType): RecordReference => ({ type, id: fullRecords[type].id });
const savesOf = (types: readonly RecordType[]): RecordSave[] =>
  types.map((type) => ({ type, record: fullRecords[type], basedOn: 0 }));

/** Saves, and gives the record without the member. */
function without<R extends object>(record: R, member: keyof R & string): R {
  const { [member]: _, ...rest } = record;
  return rest as R;
}

describe('saving', () => {
  it.each(recordTypes)('gives back a record of the kind %s as it was saved', (type) => {
    const store = newStore();
    const record = fullRecords[type];
    const saved = store.records.saveAll([{ type, record, basedOn: 0 }], audit);
    const stored = { record, version: 1, createdAt: audit.at, updatedAt: audit.at };
    expect([saved, store.records.find(type, record.id), store.records.list(type)]).toEqual([
      { ok: true, value: { operation: 1, stored: [stored] } },
      stored,
      [stored],
    ]);
  });

  it('grows the version by one and keeps the time of making', () => {
    const store = newStore();
    valueFrom(save(store, 'activity', activity));
    valueFrom(save(store, 'activity', { ...activity, title: 'Resan' }, 1, later));
    expect(store.records.find('activity', activity.id)).toEqual({
      record: { ...activity, title: 'Resan' },
      version: 2,
      createdAt: audit.at,
      updatedAt: later.at,
    });
  });

  it.each(recordTypes)('writes who made a record of the kind %s, with every member', (type) => {
    const store = newStore();
    const { id: recordId, ...members } = fullRecords[type];
    valueFrom(save(store, type, fullRecords[type]));
    expect(store.history(recordId)).toEqual(
      Object.entries(members).map(([field, value]) => ({
        ...audit,
        action: 'create',
        recordType: type,
        recordId,
        field,
        after: JSON.stringify(value),
      })),
    );
  });

  it('writes who changed which member, from what to what', () => {
    const store = newStore();
    valueFrom(save(store, 'activity', activity));
    const made = store.history(activity.id).length;
    const changed = { ...without(activity, 'place'), title: 'Åter', countries: ['PL'] };
    valueFrom(save(store, 'activity', changed, 1, later));
    const change = { ...later, action: 'change', recordType: 'activity', recordId: activity.id };
    expect(store.history(activity.id).slice(made)).toEqual([
      { ...change, field: 'title', before: '"Studiebesök från vänorten"', after: '"Åter"' },
      { ...change, field: 'place', before: '"Malmö hamn"' },
      { ...change, field: 'countries', before: '["PL","DE"]', after: '["PL"]' },
    ]);
  });

  it('keeps the version, leaves no trace and is no operation when nothing has changed', () => {
    const store = newStore();
    valueFrom(save(store, 'activity', activity));
    const before = [store.records.find('activity', activity.id), store.history(activity.id)];
    const again = store.records.saveAll([{ type: 'activity', record: activity, basedOn: 1 }], later);
    expect([again, store.records.find('activity', activity.id), store.history(activity.id)]).toEqual([
      { ok: true, value: { operation: undefined, stored: [before[0]] } },
      ...before,
    ]);
  });

  it('gives what is saved at once one number, and the next save the next', () => {
    const store = newStore();
    const first = store.records.saveAll(savesOf(recordTypes), audit);
    const second = save(store, 'activity', { ...activity, title: 'Resan' }, 1);
    expect([valueFrom(first).operation, valueFrom(second)]).toEqual([1, 2]);
  });

  it('tells which members an operation changed, each once', () => {
    const store = newStore();
    const other = { ...activity, id: id(102) };
    valueFrom(
      store.records.saveAll(
        [activity, other].map((record) => ({ type: 'activity', record, basedOn: 0 })),
        audit,
      ),
    );
    const changes = [activity, other].map(
      (record): RecordSave => ({
        type: 'activity',
        record: { ...without(record, 'visits'), goals: [] },
        basedOn: 1,
      }),
    );
    const { operation = 0 } = valueFrom(store.records.saveAll(changes, later));
    expect(store.changedFields(operation).sort()).toEqual(['goals', 'visits']);
  });

  it.each([
    ['made from an older version', 1, 'RECORD-STALE'],
    ['made as new', 0, 'RECORD-STALE'],
    ['made from a version that is not there yet', 3, 'RECORD-STALE'],
  ])('refuses a save %s and changes nothing', (_what, basedOn, code) => {
    const store = newStore();
    valueFrom(save(store, 'activity', activity));
    valueFrom(save(store, 'activity', { ...activity, title: 'Andra' }, 1));
    const before = store.history(activity.id);
    const refused = save(store, 'activity', { ...activity, title: 'Tredje' }, basedOn, later);
    expect([codeOf(refused), titles(store), store.history(activity.id)]).toEqual([code, ['Andra'], before]);
  });

  it('saves none of many when one of them is stale', () => {
    const store = newStore();
    valueFrom(save(store, 'activity', activity));
    const refused = store.records.saveAll(
      [...savesOf(['project', 'decision']), ...savesOf(['activity'])],
      later,
    );
    expect([
      codeOf(refused),
      store.records.list('project'),
      store.records.list('decision'),
      store.history(project.id),
    ]).toEqual(['RECORD-STALE', [], [], []]);
  });

  it('does not make a record of one that was edited but never was here', () => {
    const store = newStore();
    expect([codeOf(save(store, 'activity', activity, 4)), titles(store)]).toEqual(['RECORD-NOT-FOUND', []]);
  });

  it('takes an id of another type of record for a bug, and saves nothing', () => {
    const store = newStore();
    valueFrom(save(store, 'activity', activity));
    expect(() => save(store, 'project', { ...project, id: activity.id })).toThrow('UNIQUE');
    expect(store.records.list('project')).toEqual([]);
  });

  it('lists in the order of making, whatever order they are saved in', () => {
    const store = newStore();
    for (const number of [3, 1, 2])
      valueFrom(save(store, 'activity', { ...activity, id: id(number), title: `${number}` }));
    expect(titles(store)).toEqual(['1', '2', '3']);
  });

  it('lists those that touch a year, and those without dates in every year', () => {
    const store = newStore();
    const dates: readonly Partial<RecordOf<'engagement'>>[] = [
      { startsOn: '2005', endsOn: '2005-12-31' },
      { startsOn: '2005', endsOn: '2006-01' },
      { startsOn: '2006-12-31', endsOn: undefined },
      { startsOn: '2007-01-01', endsOn: undefined },
      { startsOn: undefined, endsOn: undefined },
    ];
    for (const [number, date] of dates.entries())
      valueFrom(save(store, 'engagement', { ...fullRecords.engagement, ...date, id: id(number) }));
    expect(store.records.ofYear('engagement', 2006).map(({ record }) => record.id)).toEqual(
      [1, 2, 4].map(id),
    );
  });
});

describe('the wastebasket', () => {
  it.each(recordTypes)(
    'hides a record of the kind %s from lists and from finding, and bars edits',
    (type) => {
      const store = newStore();
      valueFrom(save(store, type, fullRecords[type]));
      valueFrom(store.records.move([referenceTo(type)], 'wastebasket', later));
      expect([
        store.records.list(type),
        store.records.ofYear(type, 2006),
        store.records.find(type, fullRecords[type].id),
        store.records.summary(fullRecords[type].id),
        codeOf(save(store, type, fullRecords[type], 1, later)),
        codeOf(store.records.move([referenceTo(type)], 'wastebasket', later)),
      ]).toEqual([[], [], undefined, undefined, 'RECORD-NOT-FOUND', 'RECORD-NOT-FOUND']);
    },
  );

  it('tells what lies in it, latest first, and who took it there last', () => {
    const store = newStore();
    valueFrom(store.records.saveAll(savesOf(recordTypes), audit));
    valueFrom(store.records.move([referenceTo('project')], 'wastebasket', audit));
    valueFrom(store.records.move([referenceTo('activity')], 'wastebasket', audit));
    valueFrom(store.records.move([referenceTo('activity')], 'register', audit));
    valueFrom(store.records.move([referenceTo('activity')], 'wastebasket', later));
    const removed = ({ at, actor }: typeof audit) => ({ removedAt: at, removedBy: actor });
    expect(store.records.removed()).toEqual([
      { ...referenceTo('activity'), title: titleOf('activity', activity, vocabulary), ...removed(later) },
      { ...referenceTo('project'), title: titleOf('project', project, vocabulary), ...removed(audit) },
    ]);
  });

  it('gives a record back as it was, with both moves in its history', () => {
    const store = newStore();
    valueFrom(save(store, 'project', project));
    const saved = store.records.find('project', project.id);
    const made = store.history(project.id).length;
    valueFrom(store.records.move([referenceTo('project')], 'wastebasket', audit));
    valueFrom(store.records.move([referenceTo('project')], 'register', later));
    const move = { recordType: 'project', recordId: project.id, field: 'removedAt' };
    expect([store.records.find('project', project.id), store.history(project.id).slice(made)]).toEqual([
      saved,
      [
        { ...audit, ...move, action: 'remove', after: `"${audit.at}"` },
        { ...later, ...move, action: 'restore', before: `"${audit.at}"` },
      ],
    ]);
  });

  it.each([
    ['that is not in it, out of it', 'activity', activity.id, 'register'],
    ['that is of another kind', 'project', activity.id, 'wastebasket'],
    ['that never was', 'activity', id(999), 'wastebasket'],
  ] as const)('moves none of many when there is one %s', (_what, type, recordId, to) => {
    const store = newStore();
    valueFrom(store.records.saveAll(savesOf(['activity', 'decision']), audit));
    const other = referenceTo('decision');
    if (to === 'register') valueFrom(store.records.move([other], 'wastebasket', audit));
    const before = [store.records.removed(), store.history(other.id)];
    const refused = store.records.move([other, { type, id: recordId }], to, later);
    expect([codeOf(refused), store.records.removed(), store.history(other.id)]).toEqual([
      'RECORD-NOT-FOUND',
      ...before,
    ]);
  });
});

describe('links', () => {
  it('tells which records refer to one, by kind and title, but not those in the wastebasket', () => {
    const store = newStore();
    valueFrom(store.records.saveAll(savesOf(recordTypes), audit));
    valueFrom(store.records.move([referenceTo('assistance')], 'wastebasket', audit));
    const summary = (type: RecordType) => ({
      ...referenceTo(type),
      title: titleOf(type, fullRecords[type] as never, vocabulary),
    });
    expect([
      store.records.linking(project.id),
      store.records.linking(fullRecords.opportunity.id),
      store.records.summary(project.id),
    ]).toEqual([
      [summary('activity'), summary('decision'), summary('opportunity')],
      [summary('decision')],
      summary('project'),
    ]);
  });

  it('follow an edit', () => {
    const store = newStore();
    valueFrom(store.records.saveAll(savesOf(['project', 'activity']), audit));
    valueFrom(save(store, 'activity', without(activity, 'projectId'), 1));
    expect(store.records.linking(project.id)).toEqual([]);
  });
});

describe('the index', () => {
  it('is what the domain says of a record, of every kind', () => {
    const folder = temporaryFolder();
    const store = newStore(folder);
    valueFrom(store.records.saveAll(savesOf(recordTypes), audit));
    store.close();
    expect(indexInFile(folder)).toEqual(
      Object.fromEntries(
        recordTypes.map((type) => [fullRecords[type].id, expectedIndex(type, fullRecords[type] as never)]),
      ),
    );
  });

  it('follows an edit, and leaves nothing of what was there before', () => {
    const folder = temporaryFolder();
    const store = newStore(folder);
    valueFrom(save(store, 'activity', activity));
    const edited = { ...activity, title: 'Återresa', goals: [], startsOn: '2007', endsOn: '2007' };
    valueFrom(save(store, 'activity', edited, 1));
    store.close();
    expect(indexInFile(folder)).toEqual({ [activity.id]: expectedIndex('activity', edited) });
  });

  it('leaves the words of what lies in the wastebasket out, until it is restored', () => {
    const folder = temporaryFolder();
    const store = newStore(folder);
    valueFrom(store.records.saveAll(savesOf(['activity', 'decision']), audit));
    valueFrom(store.records.move([referenceTo('activity'), referenceTo('decision')], 'wastebasket', audit));
    valueFrom(store.records.move([referenceTo('decision')], 'register', audit));
    store.close();
    expect(indexInFile(folder)).toEqual({
      [activity.id]: expectedIndex('activity', activity, true),
      [fullRecords.decision.id]: expectedIndex('decision', fullRecords.decision),
    });
  });

  it('keeps beside a record what lists go by, drawn out of it by SQLite', () => {
    const folder = temporaryFolder();
    const store = newStore(folder);
    valueFrom(store.records.saveAll(savesOf(recordTypes), audit));
    store.close();
    const sql = `SELECT record_type, kind, programme, phase, status, granted, participants, visitors FROM records
      ORDER BY row_id`;
    expect(rowsIn(folder, sql)).toEqual([
      ['activity', 'studiebesok-mottaget', null, null, null, null, 5_059, 2_027],
      ['project', null, 'IEE-I', project.phase, 'pagaende', 1_480_000_00, null, null],
      ['opportunity', 'beviljad', 'FP6', null, null, 1_900_321_00, null, null],
      ['outreach', 'informationstraff', null, null, null, null, 1_213, null],
      ['assistance', 'partnersokning', null, null, null, null, null, null],
      ['engagement', 'arbetsgrupp', null, null, null, null, 1_709, null],
      ['decision', 'avtal', null, null, null, null, null, null],
      ['role-description', null, null, null, null, null, null, null],
      ['measure', null, null, null, 'pagar', null, null, null],
      ...deskTypes.slice(1).map((type) => [type, null, null, null, null, null, null, null]),
    ]);
  });
});

it('tells that a record is no longer whole instead of breaking', () => {
  const folder = temporaryFolder();
  const file = join(folder, databaseFileName);
  const store = newStore(folder);
  valueFrom(save(store, 'activity', activity));
  store.close();
  const bytes = readFileSync(file);
  bytes.write('?', bytes.indexOf(`{"id":"${activity.id}"`));
  writeFileSync(file, bytes);
  const opened = valueFrom(openStore(folder));
  expect(() => opened.records.list('activity')).toThrow(new FailureError('DB-DAMAGED'));
  expect(codeOf(save(opened, 'activity', { ...activity, title: 'Ny' }, 1))).toBe('DB-DAMAGED');
});
