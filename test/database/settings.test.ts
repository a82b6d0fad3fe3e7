import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../src-main/database/migrate.ts';
import { openDatabase } from '../../src-main/database/open.ts';
import { applySettings } from '../../src-main/database/settings.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { FailureError } from '../../src-main/domain/failure.ts';
import { valueFrom } from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

it('opens with the settings that keep a reported save, whatever SQLite’s own are', () => {
  const folder = temporaryFolder();
  newStore(folder).close();
  const { database, close } = valueFrom(openDatabase(join(folder, databaseFileName), migrations));
  onTestFinished(close);
  const names = [
    'locking_mode',
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'secure_delete',
    'temp_store',
    'mmap_size',
  ];
  expect(Object.fromEntries(names.map((name) => [name, database.pragma(name, { simple: true })]))).toEqual({
    locking_mode: 'exclusive',
    journal_mode: 'delete',
    synchronous: 3,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    secure_delete: 1,
    temp_store: 2,
    mmap_size: 0,
  });
});

it('refuses a database on which a setting does not take', () => {
  const inMemory = new Database(':memory:');
  onTestFinished(() => {
    inMemory.close();
  });
  expect(() => applySettings(inMemory)).toThrow(new FailureError('DB-SETTINGS', { setting: 'journal_mode' }));
});
