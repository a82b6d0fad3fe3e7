import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprint, migrate, migrations } from '../../src-main/database/migrate.ts';
import type { Migration } from '../../src-main/database/migrations/migration.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { activity, save, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';
import { makeVersion10 } from './version-10.ts';

const addition: Migration = {
  version: 60,
  sql: 'PRAGMA user_version = 60; ALTER TABLE report_years ADD COLUMN note TEXT;',
};
const broken: Migration = {
  version: 60,
  sql: 'PRAGMA user_version = 60; ALTER TABLE report_years ADD COLUMN note TEXT; SELECT * FROM nowhere;',
};

function connect(file: string, options?: Database.Options): Database.Database {
  const database = new Database(file, options);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

/** A database of the newest version with one record, as a later version of the program would find it. */
function olderDatabase(): { folder: string; database: Database.Database } {
  const folder = temporaryFolder();
  const store = newStore(folder);
  valueFrom(save(store, 'activity', activity));
  store.close();
  return { folder, database: connect(join(folder, databaseFileName)) };
}

/** With a row in every table, whichever version it came with. */
function fullDatabase(): { folder: string; database: Database.Database } {
  const folder = temporaryFolder();
  makeVersion10(folder);
  valueFrom(openStore(folder)).close();
  const database = connect(join(folder, databaseFileName));
  database.exec(`INSERT INTO saved_views VALUES ('1', 'Vyn', '{}');
    INSERT INTO list_mappings VALUES ('1', '{}', '2006-11-02T10:00:00Z');
    INSERT INTO list_rows VALUES ('1', '1', '1');
    INSERT INTO messages (message_id, direction, kind, organisation, year, series_id, revision, digest, is_head,
      created_at, stored_at, signature, envelope) VALUES ('1', 'sent', 'receipt', 'gata', 2006, '1', 1,
      '${'a'.repeat(64)}', 1, '2006-11-02T10:00:00Z', '2006-11-02T10:00:00Z', 'none', '{}');
    INSERT INTO message_files VALUES ('1', 0, 'json', 'fil.json', '${'b'.repeat(64)}');
    INSERT INTO received_files (sha256, name, bytes, received_at, verdict, codes, findings) VALUES
      ('${'b'.repeat(64)}', 'fil.json', 1, '2006-11-02T10:00:00Z', 'refused', '[]', '[]');
    INSERT INTO signing_keys VALUES ('1', '{}', '', 'plain', '2006-11-02T10:00:00Z', NULL);
    INSERT INTO kept_values VALUES ('response', '2006', '1', '{}');`);
  return { folder, database };
}

const columns = (database: Database.Database) =>
  database.prepare(`SELECT name FROM pragma_table_info('report_years')`).pluck().all();

describe('migrating an older database', () => {
  it('runs the new step and keeps a copy of the version before it', () => {
    const { folder, database } = olderDatabase();
    migrate(database, folder, [...migrations, addition]);
    const copy = connect(join(folder, 'backups', 'before-0060.sqlite'), { readonly: true });
    const state = (of: Database.Database) => [
      of.pragma('user_version', { simple: true }),
      columns(of),
      of.prepare('SELECT title FROM records').pluck().all(),
    ];
    expect([state(database), state(copy), readdirSync(join(folder, 'backups'))]).toEqual([
      [60, ['year', 'nothing_to_report', 'note'], [activity.title]],
      [50, ['year', 'nothing_to_report'], [activity.title]],
      ['before-0060.sqlite'],
    ]);
  });

  it('undoes the whole of a step that fails', () => {
    const { folder, database } = olderDatabase();
    expect(() => migrate(database, folder, [...migrations, broken])).toThrow('no such table: nowhere');
    expect([database.pragma('user_version', { simple: true }), columns(database)]).toEqual([
      50,
      ['year', 'nothing_to_report'],
    ]);
  });

  it('takes a step that forgets its version for a bug', () => {
    const { folder, database } = olderDatabase();
    const forgetful = { version: 60, sql: 'ALTER TABLE report_years ADD COLUMN note TEXT' };
    expect(() => migrate(database, folder, [...migrations, forgetful])).toThrow('did not set its version');
  });

  it('copies nothing when there is nothing to do', () => {
    const { folder, database } = olderDatabase();
    migrate(database, folder, migrations);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });
});

describe('the fingerprint, by which a copy is known to be whole', () => {
  // search text is kept in tables of its own, which SQLite names after it
  const tables = `SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'record\\_search\\_%' ESCAPE '\\' ORDER BY name`;

  it('tells the rows of every table', () => {
    const { database } = fullDatabase();
    const whole = fingerprint(database);
    database.pragma('foreign_keys = OFF');
    database.exec('DROP TRIGGER audit_is_never_deleted');
    const withoutTrigger = fingerprint(database);
    const names = database.prepare<[], string>(tables).pluck().all();
    const blind = names.filter((name) => {
      database.exec(`BEGIN; DELETE FROM ${name}`);
      const isSeen = fingerprint(database) !== withoutTrigger;
      database.exec('ROLLBACK');
      return !isSeen;
    });
    expect([names.length, blind, withoutTrigger === whole]).toEqual([24, [], false]);
  });

  it('is the same for a copy', () => {
    const { database, folder } = fullDatabase();
    const target = join(folder, 'copy.sqlite');
    database.prepare('VACUUM INTO ?').run(target);
    expect(fingerprint(connect(target))).toBe(fingerprint(database));
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
