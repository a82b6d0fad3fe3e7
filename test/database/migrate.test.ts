import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, migrations } from '../../src-main/database/migrate.ts';
import type { Migration } from '../../src-main/database/migrations/migration.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { activity, audit, valueFrom } from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

const addition: Migration = {
  version: 20,
  sql: 'PRAGMA user_version = 20; ALTER TABLE report_years ADD COLUMN note TEXT;',
};
const broken: Migration = {
  version: 20,
  sql: 'PRAGMA user_version = 20; ALTER TABLE report_years ADD COLUMN note TEXT; SELECT * FROM nowhere;',
};

function connect(file: string, options?: Database.Options): Database.Database {
  const database = new Database(file, options);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

/** A database of version 10 with one record, as an earlier version of the program would have left it. */
function olderDatabase(): { folder: string; database: Database.Database } {
  const folder = temporaryFolder();
  const store = newStore(folder);
  valueFrom(store.records.save('activity', activity, 0, audit));
  store.close();
  return { folder, database: connect(join(folder, databaseFileName)) };
}

const columns = (database: Database.Database) =>
  database.prepare(`SELECT name FROM pragma_table_info('report_years')`).pluck().all();

describe('migrating an older database', () => {
  it('runs the new step and keeps a copy of the version before it', () => {
    const { folder, database } = olderDatabase();
    migrate(database, folder, [...migrations, addition]);
    const copy = connect(join(folder, 'backups', 'before-0020.sqlite'), { readonly: true });
    const state = (of: Database.Database) => [
      of.pragma('user_version', { simple: true }),
      columns(of),
      of.prepare('SELECT title FROM records').pluck().all(),
    ];
    expect([state(database), state(copy), readdirSync(join(folder, 'backups'))]).toEqual([
      [20, ['year', 'nothing_to_report', 'note'], ['Studieresa']],
      [10, ['year', 'nothing_to_report'], ['Studieresa']],
      ['before-0020.sqlite'],
    ]);
  });

  it('undoes the whole of a step that fails', () => {
    const { folder, database } = olderDatabase();
    expect(() => migrate(database, folder, [...migrations, broken])).toThrow('no such table: nowhere');
    expect([database.pragma('user_version', { simple: true }), columns(database)]).toEqual([
      10,
      ['year', 'nothing_to_report'],
    ]);
  });

  it('takes a step that forgets its version for a bug', () => {
    const { folder, database } = olderDatabase();
    const forgetful = { version: 20, sql: 'ALTER TABLE report_years ADD COLUMN note TEXT' };
    expect(() => migrate(database, folder, [...migrations, forgetful])).toThrow('did not set its version');
  });

  it('copies nothing when there is nothing to do', () => {
    const { folder, database } = olderDatabase();
    migrate(database, folder, migrations);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });
});

it('has the schema of the committed snapshot', async () => {
  const database = connect(':memory:');
  migrate(database, '', migrations);
  const statements = database
    .prepare(
      `SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'record\\_search\\_%' ESCAPE '\\'
      ORDER BY name`,
    )
    .pluck()
    .all();
  await expect(`${statements.join('\n\n')}\n`).toMatchFileSnapshot('schema-snapshot.sql');
});

it('has steps in tens', () => {
  expect(migrations.map((step) => step.version)).toEqual(
    migrations.map((_step, position) => (position + 1) * 10),
  );
});
