import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../../src-main/app/store.ts';
import { createStores, databaseFileName } from '../../../src-main/database/stores.ts';
import { type Activity, activitySchema } from '../../../src-main/domain/activity.ts';
import { recordsOf } from '../../../src-main/domain/department-report.ts';
import { type Project, projectSchema } from '../../../src-main/domain/project.ts';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { vocabulary } from '../../domain/samples.ts';
import { expectedIndex, indexInFile, readFile, rowsIn } from '../index-in-file.ts';
import { contents, later, save, submission, valueFrom } from '../samples.ts';
import { openStore, temporaryFolder } from '../temporary-store.ts';
import { headId, makeVersion10, oldActivity, oldProject, oldRemoved } from '../version-10.ts';

const newLists = { documents: [] };
const newProjectLists = { documents: [], claims: [], assessments: [], agreedScores: [] };
const activity = { ...oldActivity, ...newLists };
const removed = { ...oldRemoved, ...newLists };
const project = { ...oldProject, ...newProjectLists };

/** A database of version 10, opened by today's program. */
function migrated(role: 'department' | 'city-office'): { folder: string; store: Store } {
  const folder = temporaryFolder();
  makeVersion10(folder, role);
  return { folder, store: valueFrom(openStore(folder)) };
}

describe('a förvaltning’s database of version 10', () => {
  it('keeps its records, with the lists that came with version 20 empty in each', () => {
    const { store } = migrated('department');
    const times = { createdAt: '2006-11-02T10:00:00Z', updatedAt: '2006-11-03T10:00:00Z' };
    expect([store.records.list('activity'), store.records.list('project')]).toEqual([
      [{ record: activity, version: 2, ...times }],
      [{ record: project, version: 3, ...times }],
    ]);
  });

  it('has records that are what today’s schemas say of a record', () => {
    const { store } = migrated('department');
    const records = [store.records.list('activity'), store.records.list('project')].map((list) =>
      list.map(({ record }) => record),
    );
    expect(records).toEqual([[activitySchema.parse(oldActivity)], [projectSchema.parse(oldProject)]]);
  });

  it('keeps the wastebasket, from which a record comes back as it was', () => {
    const { store } = migrated('department');
    const { id, title } = oldRemoved;
    const basket = store.records.removed();
    valueFrom(store.records.move([{ type: 'activity', id }], 'register', later));
    expect([basket, store.records.find('activity', id)?.record]).toEqual([
      [{ type: 'activity', id, title, removedAt: '2006-11-04T10:00:00Z', removedBy: 'Eva Ek' }],
      removed,
    ]);
  });

  it('has the index that the domain says, in the wastebasket too', () => {
    const { folder, store } = migrated('department');
    store.close();
    expect(indexInFile(folder)).toEqual({
      [activity.id]: expectedIndex('activity', activity as Activity),
      [removed.id]: expectedIndex('activity', removed as Activity, true),
      [project.id]: expectedIndex('project', project as Project),
    });
  });

  it('is searched, listed, filtered and followed by its links', () => {
    const { store } = migrated('department');
    const { records } = store;
    const summary = { type: 'activity', id: activity.id, title: activity.title };
    expect([
      records.search('"hamnbesöket"', 10).map(({ id }) => id),
      records.search('"gammal"', 10),
      records.search('"kasserade"', 10),
      records.ids({
        query: {
          type: 'project',
          year: 2006,
          filters: [{ facet: 'phases', values: ['genomforande'] }],
          sort: { by: 'title', direction: 'ascending' },
        },
      }),
      records.linking(project.id),
    ]).toEqual([[activity.id], [], [], [project.id], [summary]]);
  });

  it('keeps the history, and numbers what is done from now on', () => {
    const { store } = migrated('department');
    const before = store.history(activity.id);
    const operation = save(store, 'activity', activitySchema.parse({ ...activity, title: 'Ny' }), 2, later);
    expect([before.map(({ after }) => after), operation, store.history(activity.id).slice(2)]).toEqual([
      ['"Studieresa"', '"Studieresa till Stettin"'],
      { ok: true, value: 1 },
      [
        {
          ...later,
          action: 'change',
          recordType: 'activity',
          recordId: activity.id,
          field: 'title',
          before: '"Studieresa till Stettin"',
          after: '"Ny"',
        },
      ],
    ]);
  });

  it('keeps answers, years and what was sent', () => {
    const { store } = migrated('department');
    const [exported] = store.reports.exports(2006);
    expect([
      store.reports.answers(2006),
      store.reports.nothingToReport(2005),
      exported?.recordIds,
      exported?.files.map(({ name }) => name),
    ]).toEqual([
      [{ question: 'samverkan', text: 'Ja.' }],
      true,
      [
        { id: oldProject.id, recordType: 'project' },
        { id: oldActivity.id, recordType: 'activity' },
      ],
      ['rapport.json'],
    ]);
  });

  it('takes records of every kind', () => {
    const { store } = migrated('department');
    const others = reportedTypes.filter((type) => type !== 'activity' && type !== 'project');
    for (const type of others) {
      const [record] = recordsOf(contents, type);
      if (record) valueFrom(save(store, type, record));
    }
    expect(others.map((type) => store.records.list(type).length)).toEqual(others.map(() => 1));
  });
});

describe('stadskontoret’s database of version 10', () => {
  it('keeps the head’s records, with the lists that came with version 20 empty in each', () => {
    const { store } = migrated('city-office');
    const none = (type: ReportedType) => recordsOf(store.submissions.contents(headId), type).length;
    expect([
      store.submissions.heads(2006).map(({ messageId, revision }) => [messageId, revision]),
      store.submissions.contents(headId),
      none('decision'),
    ]).toEqual([
      [[headId, 2]],
      expect.objectContaining({
        activities: [activity],
        projects: [project],
        answers: [{ question: 'samverkan', text: 'Ja.' }],
      }),
      0,
    ]);
  });

  it('keeps its own texts and whom it expects', () => {
    const { annualReports } = migrated('city-office').store;
    expect([annualReports.texts(2006), annualReports.expectations(2006)]).toEqual([
      { summary: 'Sammanfattning.' },
      { gatukontoret: false },
    ]);
  });

  it('receives a report with records of every kind', () => {
    const { store } = migrated('city-office');
    const received = submission(1, { seriesId: headId, messageId: oldActivity.id, digest: 'f'.repeat(64) });
    valueFrom(store.submissions.store(received, contents, 'head', later));
    expect(store.submissions.contents(oldActivity.id)).toEqual(contents);
  });
});

describe.each(['department', 'city-office'] as const)('the database of a %s', (role) => {
  it('lies as it was in a copy, which today’s program can open in its turn', () => {
    const folder = temporaryFolder();
    makeVersion10(folder, role);
    const tables = ['records', 'submission_records', 'export_records', 'audit', 'answers', 'record_search'];
    const state = (of: Database.Database) => [
      of.pragma('user_version', { simple: true }),
      tables.map((table) => of.prepare(`SELECT * FROM ${table}`).all()),
    ];
    const before = readFile(folder, state);
    valueFrom(openStore(folder)).close();
    const backups = join(folder, 'backups');
    const copy = new Database(join(backups, 'before-0020.sqlite'), { readonly: true });
    onTestFinished(() => {
      copy.close();
    });
    expect([readdirSync(backups), state(copy)]).toEqual([['before-0020.sqlite'], before]);
  });

  it('is whole, with the schema of a new one', () => {
    const { folder, store } = migrated(role);
    const health = store.inspect();
    store.close();
    const schema = `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'record\\_search\\_%' ESCAPE '\\'
      ORDER BY type, name`;
    const fresh = temporaryFolder();
    const { organisation, installationId, createdAt } = store.workspace;
    const made = createStores(vocabulary).create(fresh, {
      role,
      organisation,
      contact: {},
      installationId,
      createdAt,
    });
    valueFrom(made).close();
    expect([health.filter(({ ok }) => !ok), rowsIn(folder, schema)]).toEqual([[], rowsIn(fresh, schema)]);
  });

  it('is migrated once', () => {
    const folder = temporaryFolder();
    makeVersion10(folder, role);
    valueFrom(openStore(folder)).close();
    const heard: string[] = [];
    const stores = createStores(vocabulary, { verbose: (sql) => heard.push(String(sql)) });
    valueFrom(stores.open(folder)).close();
    expect(heard.filter((sql) => /CREATE TABLE|VACUUM|delete-all/.test(sql))).toEqual([]);
    expect(existsSync(join(folder, databaseFileName))).toBe(true);
  });
});
