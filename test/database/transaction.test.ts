import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransact } from '../../src-main/database/transaction.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';

function numbers() {
  const database = new Database(':memory:');
  onTestFinished(() => {
    database.close();
  });
  database.exec('CREATE TABLE numbers (number INTEGER NOT NULL UNIQUE) STRICT');
  const add = (number: number) => database.prepare('INSERT INTO numbers VALUES (?)').run(number);
  const stored = () => database.prepare('SELECT number FROM numbers').pluck().all();
  return { database, transact: createTransact(database), add, stored };
}

const fails = (code: string) => {
  throw new Database.SqliteError('disk I/O error', code);
};

describe('a transaction', () => {
  it('keeps all of the work that succeeds', () => {
    const { transact, add, stored } = numbers();
    const result = transact(
      () => {
        add(1);
        add(2);
        return succeed('both');
      },
      () => false,
    );
    expect([result, stored()]).toEqual([succeed('both'), [1, 2]]);
  });

  it('undoes work that returns a failure', () => {
    const { transact, add, stored } = numbers();
    const result = transact(
      () => {
        add(1);
        return fail('RECORD-STALE');
      },
      () => true,
    );
    expect([result, stored()]).toEqual([fail('RECORD-STALE'), []]);
  });

  it('undoes work that meets an expected error, and is ready for the next', () => {
    const { transact, add, stored } = numbers();
    const first = transact(
      () => {
        add(1);
        return fails('SQLITE_IOERR_WRITE');
      },
      () => true,
    );
    const second = transact(
      () => succeed(add(2).changes),
      () => false,
    );
    expect([first, second, stored()]).toEqual([
      fail('DB-IO', { reason: 'SQLITE_IOERR_WRITE' }),
      succeed(1),
      [2],
    ]);
  });

  it('undoes work that has a bug, and lets the bug through', () => {
    const { transact, add, stored } = numbers();
    const work = () => succeed([add(1), add(1)]);
    expect(() => transact(work, () => true)).toThrow('UNIQUE');
    expect(stored()).toEqual([]);
  });

  // Stands in for a flush that fails after SQLite has passed the point of no return.
  it.each([
    ['is there', true, succeed('saved')],
    ['is not there', false, fail('DB-IO', { reason: 'SQLITE_IOERR_FSYNC' })],
  ])('when a commit reports an error and the data %s, says so', (_what, isThere, expected) => {
    const { database, add, stored } = numbers();
    const prepare = database.prepare.bind(database);
    const failingCommit = {
      run() {
        prepare(isThere ? 'COMMIT' : 'ROLLBACK').run();
        return fails('SQLITE_IOERR_FSYNC');
      },
    };
    const spied = Object.create(database, {
      prepare: { value: (sql: string) => (sql === 'COMMIT' ? failingCommit : prepare(sql)) },
      inTransaction: { get: () => database.inTransaction },
    });
    const result = createTransact(spied)(
      () => {
        add(1);
        return succeed('saved');
      },
      () => stored().length === 1,
    );
    expect(result).toEqual(expected);
  });
});
