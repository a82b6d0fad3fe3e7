import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attempt, failureOf, read, required } from '../../src-main/database/sqlite-failure.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { FailureError } from '../../src-main/domain/failure.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

const caught = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('expected errors', () => {
  it.each([
    ['SQLITE_BUSY', 'DB-LOCKED'],
    ['SQLITE_BUSY_RECOVERY', 'DB-LOCKED'],
    ['SQLITE_LOCKED', 'DB-LOCKED'],
    ['SQLITE_FULL', 'DB-FULL'],
    ['SQLITE_READONLY_DIRECTORY', 'DB-READONLY'],
    ['SQLITE_PERM', 'DB-READONLY'],
    ['SQLITE_CORRUPT', 'DB-DAMAGED'],
    ['SQLITE_CORRUPT_VTAB', 'DB-DAMAGED'],
    ['SQLITE_NOTADB', 'DB-DAMAGED'],
    ['SQLITE_IOERR_FSYNC', 'DB-IO'],
    ['SQLITE_CANTOPEN', 'DB-IO'],
  ])('reads %s as %s', (reason, code) => {
    expect(failureOf(new Database.SqliteError('', reason))).toEqual({ code, params: { reason } });
  });

  it.each([
    ['ENOSPC', 'DB-FULL'],
    ['EDQUOT', 'DB-FULL'],
    ['EACCES', 'DB-READONLY'],
    ['EPERM', 'DB-READONLY'],
    ['EROFS', 'DB-READONLY'],
    ['EIO', 'DB-IO'],
  ])('reads the file system’s %s as %s', (reason, code) => {
    const error = Object.assign(new Error(''), { code: reason, syscall: 'open' });
    expect(failureOf(error)).toEqual({ code, params: { reason } });
  });

  it('knows what SQLite and Node really throw', () => {
    const folder = temporaryFolder();
    newStore(folder).close();
    const database = new Database(join(folder, databaseFileName), { readonly: true });
    onTestFinished(() => {
      database.close();
    });
    const errors = [
      caught(() => database.exec('DELETE FROM workspace')),
      caught(() => readFileSync(join(folder, 'nowhere'))),
    ];
    expect(errors.map((error) => failureOf(error).code)).toEqual(['DB-READONLY', 'DB-IO']);
  });
});

it.each([
  ['a broken constraint', new Database.SqliteError('', 'SQLITE_CONSTRAINT_UNIQUE')],
  ['wrong SQL', new Database.SqliteError('', 'SQLITE_ERROR')],
  ['an error of the program', new TypeError('x is not a function')],
])('lets %s through as the bug that it is', (_what, error) => {
  expect(caught(() => attempt(() => caughtAgain(error)))).toBe(error);
});

const caughtAgain = (error: Error): never => {
  throw error;
};

it('carries the failure out of reads and of saves without a Result', () => {
  const failing = () => caughtAgain(new Database.SqliteError('', 'SQLITE_IOERR_READ'));
  const thrown = [caught(() => read(failing)), caught(() => required(fail('DB-FULL')))];
  expect([thrown.map(failureOf), thrown.every((error) => error instanceof FailureError)]).toEqual([
    [
      { code: 'DB-IO', params: { reason: 'SQLITE_IOERR_READ' } },
      { code: 'DB-FULL', params: {} },
    ],
    true,
  ]);
});

it('gives good values through', () => {
  expect([attempt(() => succeed(1)), read(() => 2), required(succeed(3))]).toEqual([succeed(1), 2, 3]);
});
