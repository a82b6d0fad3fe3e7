// What SQLite and the file system can be expected to refuse, as codes. Anything else is a bug and stays thrown.
import Database from 'better-sqlite3';
import { type Failure, type FailureCode, FailureError } from '../domain/failure.ts';
import { fail, type Result } from '../domain/result.ts';

/** By primary result code; an extended code (SQLITE_IOERR_WRITE) begins with its primary one. */
const bySqliteCode: readonly (readonly [prefix: string, FailureCode])[] = [
  ['SQLITE_BUSY', 'DB-LOCKED'],
  ['SQLITE_LOCKED', 'DB-LOCKED'],
  ['SQLITE_FULL', 'DB-FULL'],
  ['SQLITE_READONLY', 'DB-READONLY'],
  ['SQLITE_PERM', 'DB-READONLY'],
  ['SQLITE_CORRUPT', 'DB-DAMAGED'],
  // a file that is not SQLite at all is told by its first bytes, before SQLite opens it
  ['SQLITE_NOTADB', 'DB-DAMAGED'],
  ['SQLITE_IOERR', 'DB-IO'],
  ['SQLITE_CANTOPEN', 'DB-IO'],
];

const byFileCode: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'DB-FULL',
  EDQUOT: 'DB-FULL',
  EACCES: 'DB-READONLY',
  EPERM: 'DB-READONLY',
  EROFS: 'DB-READONLY',
};

const isFileError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

/** @throws the error itself when it is not an expected one: a broken constraint or wrong SQL is a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  if (error instanceof Database.SqliteError) {
    const code = bySqliteCode.find(([prefix]) => error.code.startsWith(prefix))?.[1];
    if (code) return { code, params: { reason: error.code } };
  } else if (isFileError(error)) {
    return { code: byFileCode[error.code] ?? 'DB-IO', params: { reason: error.code } };
  }
  throw error;
}

/** Work that may meet an expected failure, as a Result. */
export function attempt<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const failure = failureOf(error);
    return fail(failure.code, failure.params);
  }
}

/**
 * While a database is opened every statement is prepared, which proves that its schema is there. SQL that then cannot
 * be understood means that the schema is not what its version says; later on it would be a bug.
 */
export function attemptOpening<T>(open: () => Result<T>): Result<T> {
  return attempt(() => {
    try {
      return open();
    } catch (error) {
      if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR')
        return fail('DB-DAMAGED', { reason: error.message });
      throw error;
    }
  });
}

/** @throws FailureError where the port gives a failure no other way out. */
export function required<T>(result: Result<T>): T {
  if (!result.ok) throw new FailureError(result.failure.code, result.failure.params);
  return result.value;
}

/** A read, whose expected failures are thrown as FailureError. */
export function read<T>(rows: () => T): T {
  try {
    return rows();
  } catch (error) {
    const failure = failureOf(error);
    throw new FailureError(failure.code, failure.params);
  }
}
