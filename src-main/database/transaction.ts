import type { Database } from 'better-sqlite3';
import { fail, type Result } from '../domain/result.ts';
import { failureOf } from './sqlite-failure.ts';

/**
 * Runs `work` in one transaction; a failure that it returns or throws undoes all of it.
 *
 * An error from a commit is not proof that nothing was saved: the last flush may fail when the data is already in
 * place. So after such an error the database is asked, by `isStored`, before failure is reported.
 */
export type Transact = <T>(work: () => Result<T>, isStored: () => boolean) => Result<T>;

export function createTransact(database: Database): Transact {
  // IMMEDIATE: a database that cannot be written says so before any work is done
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');

  const undo = (): void => {
    // after some errors SQLite has already rolled back by itself
    if (!database.inTransaction) return;
    try {
      rollback.run();
    } catch {
      // the first error is the one to tell; what is left of the transaction is undone from the journal
    }
  };
  /** What is seen within a transaction that could not be undone is not stored. */
  const looks = (isStored: () => boolean): boolean => {
    try {
      return !database.inTransaction && isStored();
    } catch {
      return false;
    }
  };

  return (work, isStored) => {
    let outcome: ReturnType<typeof work> | undefined;
    try {
      begin.run();
      outcome = work();
      (outcome.ok ? commit : rollback).run();
      return outcome;
    } catch (error) {
      undo();
      const failure = failureOf(error);
      return outcome?.ok && looks(isStored) ? outcome : fail(failure.code, failure.params);
    }
  };
}
