import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAudit } from '../../src-main/database/audit.ts';
import { migrations } from '../../src-main/database/migrate.ts';
import { openDatabase } from '../../src-main/database/open.ts';
import { createOperate } from '../../src-main/database/operation.ts';
import { createSaveValue, type ValuePlace } from '../../src-main/database/save-value.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { createTransact } from '../../src-main/database/transaction.ts';
import { createWorkspaceRow } from '../../src-main/database/workspace-row.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { audit, later, valueFrom, workspace } from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

type Commit = 'COMMIT' | 'ROLLBACK' | undefined;

/**
 * The parts that change things, on a real database. Its next commits report an error after having done what `commits`
 * says, as when the last flush fails on one side or the other of the point of no return.
 */
function parts() {
  const folder = temporaryFolder();
  newStore(folder).close();
  const { database, close } = valueFrom(openDatabase(join(folder, databaseFileName), migrations));
  onTestFinished(close);
  const commits: Commit[] = [];
  const prepare = database.prepare.bind(database);
  const commit = {
    run() {
      const instead = commits.shift();
      prepare(instead ?? 'COMMIT').run();
      if (instead) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
    },
  };
  const spied: Database.Database = Object.create(database, {
    prepare: { value: (sql: string) => (sql === 'COMMIT' ? commit : prepare(sql)) },
    inTransaction: { get: () => database.inTransaction },
  });
  const trail = createAudit(database);
  const operate = createOperate(createTransact(spied), trail);
  return { database, commits, trail, operate, saveValue: createSaveValue(operate, trail) };
}

const change = { action: 'change', recordType: 'answer', recordId: '2006', field: 'samverkan' };
const ioError = fail('DB-IO', { reason: 'SQLITE_IOERR_FSYNC' });

describe('an operation', () => {
  it('gives all that it changes one number, and the next operation the next', () => {
    const { operate, trail } = parts();
    const work = (fields: readonly string[]) =>
      operate((operation) => {
        for (const field of fields) trail.write(audit, operation, { ...change, field });
        return succeed(undefined);
      });
    const numbers = [work(['a', 'b']), work(['c'])];
    expect([numbers, trail.changesOf(1).map(({ field }) => field)]).toEqual([
      [succeed(1), succeed(2)],
      ['a', 'b'],
    ]);
  });

  it('is none when nothing was changed, and takes no number', () => {
    const { operate, trail } = parts();
    const nothing = operate(() => succeed(undefined));
    const something = operate((operation) => succeed(trail.write(audit, operation, change)));
    expect([nothing, something]).toEqual([succeed(undefined), succeed(1)]);
  });

  it('leaves no trace of work that fails', () => {
    const { operate, trail } = parts();
    const failed = operate((operation) => {
      trail.write(audit, operation, change);
      return fail('RECORD-STALE');
    });
    expect([failed, trail.history('2006')]).toEqual([fail('RECORD-STALE'), []]);
  });

  it.each<[string, Commit, unknown, number]>([
    ['is there', 'COMMIT', succeed(1), 1],
    ['is not there', 'ROLLBACK', ioError, 0],
  ])('when the commit reports an error and its trace %s, says so', (_what, instead, expected, traces) => {
    const { operate, trail, commits } = parts();
    commits.push(instead);
    const done = operate((operation) => succeed(trail.write(audit, operation, change)));
    expect([done, trail.history('2006').length]).toEqual([expected, traces]);
  });

  it('is not taken for the one before, whose number it got when that was rolled back', () => {
    const { operate, trail, commits } = parts();
    const write = () => operate((operation) => succeed(trail.write(audit, operation, change)));
    const first = write();
    commits.push('ROLLBACK', 'ROLLBACK');
    expect([first, write(), write(), write(), trail.history('2006').length]).toEqual([
      succeed(1),
      ioError,
      ioError,
      succeed(2),
      2,
    ]);
  });
});

describe('a small value', () => {
  const numbers = (): ValuePlace<number> & { values: Map<string, number> } => {
    const values = new Map<string, number>();
    return {
      values,
      recordType: 'answer',
      at: (_recordId, field) => ({
        current: () => values.get(field),
        store: (value) => (value === undefined ? values.delete(field) : values.set(field, value)),
      }),
    };
  };

  it('is saved with its trace, and is no operation when it is there already', () => {
    const { saveValue, trail } = parts();
    const place = numbers();
    const operations = [1, 1, 2, undefined].map((value) => saveValue(place, '2006', 'a', value, later));
    const trace = { ...later, recordType: 'answer', recordId: '2006', field: 'a' };
    expect([operations, trail.history('2006'), place.values.size]).toEqual([
      [1, undefined, 2, 3],
      [
        { ...trace, action: 'create', after: '1' },
        { ...trace, action: 'change', before: '1', after: '2' },
        { ...trace, action: 'change', before: '2' },
      ],
      0,
    ]);
  });

  it('throws the failure when it could not be saved', () => {
    const { saveValue, commits } = parts();
    commits.push('ROLLBACK');
    expect(() => saveValue(numbers(), '2006', 'a', 1, audit)).toThrow('DB-IO');
  });
});

describe('the owner’s contact', () => {
  it('is shown as it was when the new one could not be saved', () => {
    const { database, saveValue, commits } = parts();
    const row = createWorkspaceRow(database, saveValue);
    commits.push('ROLLBACK');
    expect(() => row.saveContact({ name: 'Åke Ö' }, later)).toThrow('DB-IO');
    expect(row.current()).toEqual(workspace);
  });

  it('is shown as it is when the commit reported an error for nothing', () => {
    const { database, saveValue, commits } = parts();
    const row = createWorkspaceRow(database, saveValue);
    commits.push('COMMIT');
    const operation = row.saveContact({ name: 'Åke Ö' }, later);
    expect([operation, row.current()]).toEqual([1, { ...workspace, contact: { name: 'Åke Ö' } }]);
  });
});
