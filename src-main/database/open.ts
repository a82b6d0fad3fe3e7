import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { FailureError } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, succeed } from '../domain/result.ts';
import { checkWhole, migrate, newestVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { applySettings } from './settings.ts';
import { attempt } from './sqlite-failure.ts';

/** "Utbl", as the schema sets it in the file's header. */
export const applicationId = 0x5574_626c;

export type SqlListener = (sql?: unknown) => void;

/** A database that this process alone holds, in the newest schema, whose settings have been read back. */
export interface OpenDatabase {
  database: Database.Database;
  /** Marks a clean end and lets go of the file. May be called twice. */
  close(): void;
}

// The kernel forgets all of a process's locks on a file when the process closes any descriptor of it, as reading the
// header does. So a file that is open here is never touched again.
const openFiles = new Set<string>();

/**
 * Opens an existing database and never creates one.
 *
 * Checks follow the risk, since checking every page of 100,000 records costs about a second. Always: the header, the
 * size (SQLite compares it with the header's page count), the schema and the owner's row. Only after a migration or an
 * unclean end, told by a mark that is set from open to close: every page, index and reference. Setting the mark also
 * proves that the file can be written before anyone writes a word.
 */
export function openDatabase(
  file: string,
  steps: readonly Migration[],
  verbose?: SqlListener,
): Result<OpenDatabase> {
  const path = resolve(file);
  if (openFiles.has(path)) return fail('DB-LOCKED');
  return attempt(() => {
    checkHeader(path, steps);
    // timeout 0: whoever holds the file does so until it is closed, so waiting is of no use
    const database = new Database(path, { fileMustExist: true, timeout: 0, verbose });
    try {
      lock(database);
      applySettings(database);
      if (isInUse(database)) checkWhole(database);
      database.prepare('UPDATE workspace SET in_use = 1').run();
      migrate(database, dirname(path), steps);
    } catch (error) {
      database.close();
      throw error;
    }
    openFiles.add(path);
    return succeed({ database, close: () => close(database, path) });
  });
}

function close(database: Database.Database, path: string): void {
  if (!database.open) return;
  try {
    // a mark that cannot be taken back costs no more than a full check at the next start
    attempt(() => succeed(database.prepare('UPDATE workspace SET in_use = 0').run()));
  } finally {
    database.close();
    openFiles.delete(path);
  }
}

/** With locking_mode=EXCLUSIVE the lock that this takes is kept: the next opener is refused at once. */
function lock(database: Database.Database): void {
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec('BEGIN EXCLUSIVE; COMMIT');
}

function isInUse(database: Database.Database): boolean {
  const mark = database.prepare('SELECT in_use FROM workspace').pluck().get();
  if (mark === undefined) throw new FailureError('DB-DAMAGED');
  return mark === 1;
}

const magic = 'SQLite format 3\0';
const headerBytes = 100;

/**
 * Tells foreign and newer files by the file's own header (https://sqlite.org/fileformat.html §1.3), before SQLite
 * opens them: opening may roll back a journal or turn off WAL, and what is not ours is left as it is.
 */
function checkHeader(path: string, steps: readonly Migration[]): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new FailureError('DB-MISSING');
  const header = stats.isFile() ? readStart(path) : undefined;
  if (header?.toString('latin1', 0, magic.length) !== magic || header.readUInt32BE(68) !== applicationId)
    throw new FailureError('DB-NOT-OURS');
  const version = header.readUInt32BE(60);
  if (version > newestVersion(steps)) throw new FailureError('DB-NEWER', { version });
  if (!steps.some((step) => step.version === version)) throw new FailureError('DB-DAMAGED');
}

/** The header's bytes; zeros where the file is shorter. */
function readStart(path: string): Buffer {
  const header = Buffer.alloc(headerBytes);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, header, 0, headerBytes, 0);
  } finally {
    closeSync(descriptor);
  }
  return header;
}
