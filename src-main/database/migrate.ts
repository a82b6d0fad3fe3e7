import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { FailureError } from '../domain/failure.ts';
import { initial } from './migrations/0010-initial.ts';
import { register } from './migrations/0020-register.ts';
import { exchange } from './migrations/0030-exchange.ts';
import { desk } from './migrations/0040-desk.ts';
import { round } from './migrations/0050-round.ts';
import type { Migration } from './migrations/migration.ts';

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [initial, register, exchange, desk, round];

export const newestVersion = (steps: readonly Migration[]): number => steps.at(-1)?.version ?? 0;

/**
 * Brings a database to the newest step, each step in a transaction of its own. A database that already has a schema
 * is first copied to `backups/before-<step>.sqlite` in its folder, and checked whole afterwards.
 * @throws FailureError or SqliteError; the steps before the failing one are kept.
 */
export function migrate(database: Database.Database, folder: string, steps: readonly Migration[]): void {
  const from = versionOf(database);
  const pending = steps.filter((step) => step.version > from);
  const [next] = pending;
  if (!next) return;
  if (from > 0) copyBefore(database, folder, next.version);
  for (const step of pending) database.transaction(() => run(database, step)).immediate();
  if (from > 0) checkWhole(database);
}

function run(database: Database.Database, step: Migration): void {
  database.exec(step.sql);
  if (versionOf(database) !== step.version)
    throw new Error(`migration ${step.version} did not set its version`);
}

const versionOf = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }));

/** @throws FailureError DB-DAMAGED. Reads every page: about a second for 100,000 records. */
export function checkWhole(database: Database.Database): void {
  const sound = database.pragma('integrity_check(1)', { simple: true }) === 'ok';
  if (!sound || database.prepare('PRAGMA foreign_key_check').get() !== undefined)
    throw new FailureError('DB-DAMAGED');
}

/** Whole or absent: the copy gets its name when it has been closed, opened again and compared. */
function copyBefore(database: Database.Database, folder: string, version: number): void {
  const backups = join(folder, 'backups');
  const target = join(backups, `before-${String(version).padStart(4, '0')}.sqlite`);
  const partial = `${target}.partial`;
  mkdirSync(backups, { recursive: true });
  rmSync(partial, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(partial);
    verifyCopy(partial, database);
    flush(partial);
    renameSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

function verifyCopy(file: string, original: Database.Database): void {
  const copy = new Database(file, { fileMustExist: true, readonly: true });
  try {
    checkWhole(copy);
    if (fingerprint(copy) !== fingerprint(original))
      throw new FailureError('DB-IO', { reason: 'COPY-DIFFERS' });
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The rows of every table, by the version that it came with. */
const rowCounts = [
  {
    since: initial.version,
    sql: `SELECT (SELECT count(*) FROM workspace), (SELECT count(*) FROM records), (SELECT count(*) FROM record_search),
      (SELECT count(*) FROM answers), (SELECT count(*) FROM report_years), (SELECT count(*) FROM exports),
      (SELECT count(*) FROM export_files), (SELECT count(*) FROM export_records), (SELECT count(*) FROM submissions),
      (SELECT count(*) FROM submission_records), (SELECT count(*) FROM submission_answers),
      (SELECT count(*) FROM annual_report_texts), (SELECT count(*) FROM expected_reporters),
      (SELECT count(*) FROM audit)`,
  },
  {
    since: register.version,
    sql: `SELECT (SELECT count(*) FROM record_values), (SELECT count(*) FROM database_facts),
      (SELECT count(*) FROM saved_views), (SELECT count(*) FROM list_mappings), (SELECT count(*) FROM list_rows)`,
  },
  {
    since: exchange.version,
    sql: `SELECT (SELECT count(*) FROM messages), (SELECT count(*) FROM message_files),
      (SELECT count(*) FROM received_files), (SELECT count(*) FROM signing_keys), (SELECT count(*) FROM kept_values)`,
  },
] as const;

/** What an integrity check cannot see: that it is the same database, with all its rows. */
export function fingerprint(database: Database.Database): string {
  const version = versionOf(database);
  return JSON.stringify([
    version,
    database.pragma('application_id', { simple: true }),
    database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all(),
    rowCounts.filter(({ since }) => since <= version).map(({ sql }) => database.prepare(sql).raw().get()),
  ]);
}
