import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src-main/app/ports.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { type Activity, activitySchema } from '../../src-main/domain/activity.ts';
import { FailureError } from '../../src-main/domain/failure.ts';
import { projectSchema } from '../../src-main/domain/project.ts';
import { activity, audit, codeOf, id, later, project, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

/** What the closed file answers to a query. */
function rowsOf(folder: string, sql: string): unknown[] {
  const database = new Database(join(folder, databaseFileName), { readonly: true });
  try {
    return database.prepare(sql).raw().all();
  } finally {
    database.close();
  }
}

const titles = (store: Store) => store.records.list('activity').map(({ record }) => record.title);

describe('saving', () => {
  it('gives back a record of each type as it was saved', () => {
    const store = newStore();
    const saved = [
      valueFrom(store.records.save('activity', activity, 0, audit)),
      valueFrom(store.records.save('project', project, 0, audit)),
    ];
    const common = { version: 1, createdAt: audit.at, updatedAt: audit.at };
    expect([saved, store.records.find('activity', activity.id), store.records.list('project')]).toEqual([
      [
        { record: activity, ...common },
        { record: project, ...common },
      ],
      { record: activity, ...common },
      [{ record: project, ...common }],
    ]);
  });

  it('has a sample in which every member of the record is filled', () => {
    expect([Object.keys(activity).sort(), Object.keys(project).sort()]).toEqual([
      Object.keys(activitySchema.shape).sort(),
      Object.keys(projectSchema.shape).sort(),
    ]);
  });

  it('grows the version by one and keeps the time of making', () => {
    const store = newStore();
    valueFrom(store.records.save('activity', activity, 0, audit));
    const saved = valueFrom(store.records.save('activity', { ...activity, title: 'Resan' }, 1, later));
    expect(saved).toEqual({
      record: { ...activity, title: 'Resan' },
      version: 2,
      createdAt: audit.at,
      updatedAt: later.at,
    });
  });

  it('writes who changed which member, from what to what', () => {
    const store = newStore();
    const { place, ...withoutPlace } = activity;
    valueFrom(store.records.save('activity', activity, 0, audit));
    const made = store.history(activity.id).length;
    valueFrom(
      store.records.save('activity', { ...withoutPlace, title: 'Åter', countries: ['PL', 'DE'] }, 1, later),
    );
    const change = { ...later, action: 'change', recordType: 'activity', recordId: activity.id };
    expect([made, store.history(activity.id).slice(made)]).toEqual([
      Object.keys(activity).length - 1,
      [
        { ...change, field: 'title', before: '"Studieresa"', after: '"Åter"' },
        { ...change, field: 'place', before: '"Szczecin"' },
        { ...change, field: 'countries', before: '["PL"]', after: '["PL","DE"]' },
      ],
    ]);
  });

  it.each([
    ['made from an older version', 1, 'RECORD-STALE'],
    ['made as new', 0, 'RECORD-STALE'],
    ['made from a version that is not there yet', 3, 'RECORD-STALE'],
  ])('refuses a save %s and changes nothing', (_what, basedOn, code) => {
    const store = newStore();
    valueFrom(store.records.save('activity', activity, 0, audit));
    valueFrom(store.records.save('activity', { ...activity, title: 'Andra' }, 1, audit));
    const before = store.history(activity.id);
    const refused = store.records.save('activity', { ...activity, title: 'Tredje' }, basedOn, later);
    expect([codeOf(refused), titles(store), store.history(activity.id)]).toEqual([code, ['Andra'], before]);
  });

  it('does not make a record of one that was edited but never was here', () => {
    const store = newStore();
    const saved = store.records.save('activity', activity, 4, audit);
    expect([codeOf(saved), titles(store)]).toEqual(['RECORD-NOT-FOUND', []]);
  });

  it('takes an id of another type of record for a bug, and saves nothing', () => {
    const store = newStore();
    valueFrom(store.records.save('activity', activity, 0, audit));
    expect(() => store.records.save('project', { ...project, id: activity.id }, 0, audit)).toThrow('UNIQUE');
    expect(store.records.list('project')).toEqual([]);
  });

  it('lists in the order of making, whatever order they are saved in', () => {
    const store = newStore();
    for (const number of [3, 1, 2])
      valueFrom(
        store.records.save('activity', { ...activity, id: id(number), title: `${number}` }, 0, audit),
      );
    expect(titles(store)).toEqual(['1', '2', '3']);
  });

  it('draws the columns of lists out of the record', () => {
    const folder = temporaryFolder();
    const store = newStore(folder);
    valueFrom(store.records.save('activity', activity, 0, audit));
    valueFrom(store.records.save('project', project, 0, audit));
    store.close();
    const sql = `SELECT record_type, organisation, title, starts_on, ends_on, activity_type, programme, phase, status
      FROM records ORDER BY id`;
    expect(rowsOf(folder, sql)).toEqual([
      ['activity', 'sdf-fosie', 'Studieresa', '2006-05', '2006-05-11', 'studieresa', null, null, null],
      [
        'project',
        'sdf-fosie',
        'Projektnamnet',
        '2005',
        '2007-06-30',
        null,
        'EQUAL',
        'genomforande',
        'pagaende',
      ],
    ]);
  });
});

describe('the wastebasket', () => {
  it('hides a record from lists and from finding, and bars edits', () => {
    const store = newStore();
    valueFrom(store.records.save('activity', activity, 0, audit));
    valueFrom(store.records.remove('activity', activity.id, later));
    expect([
      titles(store),
      store.records.find('activity', activity.id),
      codeOf(store.records.save('activity', activity, 1, later)),
      codeOf(store.records.remove('activity', activity.id, later)),
    ]).toEqual([[], undefined, 'RECORD-NOT-FOUND', 'RECORD-NOT-FOUND']);
  });

  it('gives a record back as it was, with both moves in its history', () => {
    const store = newStore();
    const saved = valueFrom(store.records.save('project', project, 0, audit));
    const made = store.history(project.id).length;
    valueFrom(store.records.remove('project', project.id, audit));
    valueFrom(store.records.restore('project', project.id, later));
    const move = { recordType: 'project', recordId: project.id, field: 'removedAt' };
    expect([store.records.find('project', project.id), store.history(project.id).slice(made)]).toEqual([
      saved,
      [
        { ...audit, ...move, action: 'remove', after: `"${audit.at}"` },
        { ...later, ...move, action: 'restore', before: `"${audit.at}"` },
      ],
    ]);
  });

  it('tells of a record that is not in it', () => {
    const store = newStore();
    valueFrom(store.records.save('activity', activity, 0, audit));
    expect([
      codeOf(store.records.restore('activity', activity.id, later)),
      codeOf(store.records.remove('project', activity.id, later)),
      codeOf(store.records.remove('activity', id(999), later)),
    ]).toEqual(['RECORD-NOT-FOUND', 'RECORD-NOT-FOUND', 'RECORD-NOT-FOUND']);
  });
});

describe('the search index', () => {
  /** The ids that each word finds, after the store has been worked on. */
  function found(words: readonly string[], work: (store: Store) => void): Record<string, unknown> {
    const folder = temporaryFolder();
    const store = newStore(folder);
    work(store);
    store.close();
    const database = new Database(join(folder, databaseFileName), { readonly: true });
    const search = database
      .prepare(
        'SELECT id FROM record_search JOIN records ON row_id = record_search.rowid WHERE record_search MATCH ?',
      )
      .pluck();
    const hits = Object.fromEntries(words.map((word) => [word, search.all(`"${word}"`)]));
    database.close();
    return hits;
  }

  it('finds a record by every text that a person wrote in it', () => {
    // the texts of the samples are told from their codes and dates by being words that begin with a capital
    const texts = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, member]) => (isCode(key) ? [] : texts(member)))
        : typeof value === 'string' && /^[A-ZÅÄÖ][^ ]*$/.test(value)
          ? [value]
          : [];
    const isCode = (key: string): boolean => ['currency', 'country', 'countries', 'programme'].includes(key);
    const expected = [activity, project].map((record) => texts(record).map((word) => [word, [record.id]]));
    const hits = found([activity, project].flatMap(texts), (store) => {
      valueFrom(store.records.save('activity', activity, 0, audit));
      valueFrom(store.records.save('project', project, 0, audit));
    });
    expect([expected.map(({ length }) => length), hits]).toEqual([
      [10, 29],
      Object.fromEntries(expected.flat()),
    ]);
  });

  it('follows an edit, and keeps å, ä and ö apart from a and o', () => {
    const hits = found(['Studieresa', 'Återresa', 'Aterresa'], (store) => {
      valueFrom(store.records.save('activity', activity, 0, audit));
      valueFrom(store.records.save('activity', { ...activity, title: 'Återresa' }, 1, audit));
    });
    expect(hits).toEqual({ Studieresa: [], Återresa: [activity.id], Aterresa: [] });
  });

  it('leaves out what lies in the wastebasket, until it is restored', () => {
    const other: Activity = { ...activity, id: id(102) };
    const hits = found(['Studieresa'], (store) => {
      for (const record of [activity, other]) {
        valueFrom(store.records.save('activity', record, 0, audit));
        valueFrom(store.records.remove('activity', record.id, audit));
      }
      valueFrom(store.records.restore('activity', other.id, audit));
    });
    expect(hits).toEqual({ Studieresa: [other.id] });
  });
});

it('tells that a record is no longer whole instead of breaking', () => {
  const folder = temporaryFolder();
  const file = join(folder, databaseFileName);
  const store = newStore(folder);
  valueFrom(store.records.save('activity', activity, 0, audit));
  store.close();
  const bytes = readFileSync(file);
  bytes.write('?', bytes.indexOf(`{"id":"${activity.id}"`));
  writeFileSync(file, bytes);
  const { records } = valueFrom(openStore(folder));
  expect(() => records.list('activity')).toThrow(new FailureError('DB-DAMAGED'));
  expect(codeOf(records.save('activity', activity, 1, audit))).toBe('DB-DAMAGED');
});
