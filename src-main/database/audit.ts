import type { Database } from 'better-sqlite3';
import type { AuditContext, AuditEntry } from '../app/store.ts';
import { type Row, withoutNulls } from './rows.ts';
import { read } from './sqlite-failure.ts';

/** One changed member. `before` and `after` are JSON texts; absent is no value. */
export type Change = Omit<AuditEntry, 'at' | 'actor'>;

export interface Audit {
  latestOperation(): number;
  /** A new number, for all that one transaction changes; taken within it. */
  nextOperation(): number;
  /** Within the transaction of the change itself. */
  write(context: AuditContext, operation: number, change: Change): void;
  /** Oldest first. */
  history(recordId: string): AuditEntry[];
  /** What an operation changed, in the order in which it did. */
  changesOf(operation: number): Change[];
  hasTraceOf(operation: number): boolean;
  /** Who took a record away last. */
  removedBy(recordId: string): string | undefined;
}

export function createAudit(database: Database): Audit {
  const insert = database.prepare(
    `INSERT INTO audit (at, actor, operation, action, record_type, record_id, field, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string], Row<AuditEntry>>(
    `SELECT at, actor, action, record_type AS recordType, record_id AS recordId, field, before, after
    FROM audit WHERE record_id = ? ORDER BY id`,
  );
  const selectChanges = database.prepare<[number], Row<Change>>(
    `SELECT action, record_type AS recordType, record_id AS recordId, field, before, after
    FROM audit WHERE operation = ? ORDER BY id`,
  );
  const selectTrace = database
    .prepare<[number], number>('SELECT 1 FROM audit WHERE operation = ? LIMIT 1')
    .pluck();
  const selectLast = database.prepare<[], number | null>('SELECT max(operation) FROM audit').pluck();
  const selectRemover = database
    .prepare<[string], string>(
      `SELECT actor FROM audit WHERE record_id = ? AND action = 'remove' ORDER BY id DESC LIMIT 1`,
    )
    .pluck();
  const latestOperation = (): number => selectLast.get() ?? 0;
  return {
    latestOperation,
    nextOperation: () => latestOperation() + 1,
    write({ at, actor }, operation, { action, recordType, recordId, field, before, after }) {
      insert.run(at, actor, operation, action, recordType, recordId, field, before ?? null, after ?? null);
    },
    history: (recordId) => read(() => select.all(recordId).map(withoutNulls<AuditEntry>)),
    changesOf: (operation) => read(() => selectChanges.all(operation).map(withoutNulls<Change>)),
    hasTraceOf: (operation) => selectTrace.get(operation) !== undefined,
    removedBy: (recordId) => selectRemover.get(recordId),
  };
}
