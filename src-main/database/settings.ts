import type { Database } from 'better-sqlite3';
import { FailureError } from '../domain/failure.ts';

/**
 * One process, one connection, and a reported save is on the disk: DELETE + EXTRA + EXCLUSIVE loses nothing at a
 * power loss and leaves one file to copy, which WAL does not. secure_delete, temp_store and mmap_size keep text out of
 * free pages, temporary files and shared memory; trusted_schema and cell_size_check are SQLite's advice for files that
 * may be damaged or made by someone else. better-sqlite3 and SQLite have other defaults for most, so each is set on
 * every open and read back. locking_mode stands first: the lock that the next statement takes is then kept.
 */
const settings = [
  { name: 'locking_mode', set: 'locking_mode = EXCLUSIVE', expected: 'exclusive' },
  { name: 'journal_mode', set: 'journal_mode = DELETE', expected: 'delete' },
  { name: 'synchronous', set: 'synchronous = EXTRA', expected: 3 },
  { name: 'foreign_keys', set: 'foreign_keys = ON', expected: 1 },
  { name: 'trusted_schema', set: 'trusted_schema = OFF', expected: 0 },
  { name: 'cell_size_check', set: 'cell_size_check = ON', expected: 1 },
  { name: 'secure_delete', set: 'secure_delete = ON', expected: 1 },
  { name: 'temp_store', set: 'temp_store = MEMORY', expected: 2 },
  { name: 'mmap_size', set: 'mmap_size = 0', expected: 0 },
] as const;

/** @throws FailureError DB-SETTINGS, naming the setting that did not take. */
export function applySettings(database: Database): void {
  for (const { set } of settings) database.pragma(set);
  const [setting] = wrongSettings(database);
  if (setting !== undefined) throw new FailureError('DB-SETTINGS', { setting });
}

/** The names of the settings that are not, right now, what they shall be. */
export const wrongSettings = (database: Database): string[] =>
  settings
    .filter(({ name, expected }) => database.pragma(name, { simple: true }) !== expected)
    .map(({ name }) => name);
