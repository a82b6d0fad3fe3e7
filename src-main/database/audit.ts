import type { Database } from 'better-sqlite3';
import type { AuditContext, AuditEntry } from '../app/ports.ts';
import { type Row, withoutNulls } from './rows.ts';
import { read } from './sqlite-failure.ts';

/** One changed member. `before` and `after` are JSON texts; absent is no value. */
export type Change = Omit<AuditEntry, 'at' | 'actor'>;

export interface Audit {
  /** Within the transaction of the change itself. */
  write(context: AuditContext, change: Change): void;
  /** Oldest first. */
  history(recordId: string): AuditEntry[];
}

export function createAudit(database: Database): Audit {
  const insert = database.prepare(
    'INSERT INTO audit (at, actor, action, record_type, record_id, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const select = database.prepare<[string], Row<AuditEntry>>(
    `SELECT at, actor, action, record_type AS recordType, record_id AS recordId, field, before, after
    FROM audit WHERE record_id = ? ORDER BY id`,
  );
  return {
    write({ at, actor }, { action, recordType, recordId, field, before, after }) {
      insert.run(at, actor, action, recordType, recordId, field, before ?? null, after ?? null);
    },
    history: (recordId) => read(() => select.all(recordId).map(withoutNulls<AuditEntry>)),
  };
}
