import type { Database } from 'better-sqlite3';
import type { AuditContext, RecordOf, RecordRepository, RecordType } from '../app/ports.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Audit, Change } from './audit.ts';
import { parseJson } from './rows.ts';
import { searchTextOf } from './search-text.ts';
import { read } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

interface RecordRow {
  rowId: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  removedAt: string | null;
  body: string;
}

export function createRecordRepository(
  database: Database,
  transact: Transact,
  audit: Audit,
): RecordRepository {
  const select = database.prepare<[id: string, type: RecordType], RecordRow>(
    `SELECT row_id AS rowId, version, created_at AS createdAt, updated_at AS updatedAt, removed_at AS removedAt, body
    FROM records WHERE id = ? AND record_type = ?`,
  );
  const selectListed = database.prepare<[type: RecordType], RecordRow>(
    `SELECT row_id AS rowId, version, created_at AS createdAt, updated_at AS updatedAt, removed_at AS removedAt, body
    FROM records WHERE record_type = ? AND removed_at IS NULL ORDER BY id`,
  );
  const insert = database.prepare(
    'INSERT INTO records (id, record_type, version, created_at, updated_at, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const update = database.prepare(
    'UPDATE records SET version = ?, updated_at = ?, body = ? WHERE row_id = ?',
  );
  const setRemoved = database.prepare('UPDATE records SET removed_at = ? WHERE row_id = ?');
  const index = database.prepare(
    'INSERT OR REPLACE INTO record_search (rowid, title, text) VALUES (?, ?, ?)',
  );
  const unindex = database.prepare('DELETE FROM record_search WHERE rowid = ?');

  const indexRecord = <T extends RecordType>(type: T, rowId: number | bigint, record: RecordOf<T>): void => {
    const { title, text } = searchTextOf(type, record);
    index.run(rowId, title, text);
  };

  const stored = <T extends RecordType>(row: RecordRow) => ({
    record: parseJson<RecordOf<T>>(row.body),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  });

  /** Into the wastebasket or out of it: the row stays, the search index follows. */
  const move = (
    type: RecordType,
    id: string,
    context: AuditContext,
    removedAt: string | null,
  ): Result<void> =>
    transact(
      () => {
        const row = select.get(id, type);
        if (!row || (row.removedAt === null) === (removedAt === null)) return fail('RECORD-NOT-FOUND');
        setRemoved.run(removedAt, row.rowId);
        if (removedAt === null) indexRecord(type, row.rowId, parseJson(row.body));
        else unindex.run(row.rowId);
        audit.write(context, {
          action: removedAt === null ? 'restore' : 'remove',
          recordType: type,
          recordId: id,
          field: 'removedAt',
          before: jsonOf(row.removedAt ?? undefined),
          after: jsonOf(removedAt ?? undefined),
        });
        return succeed(undefined);
      },
      () => select.get(id, type)?.removedAt === removedAt,
    );

  return {
    list: <T extends RecordType>(type: T) => read(() => selectListed.all(type).map((row) => stored<T>(row))),

    find: <T extends RecordType>(type: T, id: string) =>
      read(() => {
        const row = select.get(id, type);
        return row && row.removedAt === null ? stored<T>(row) : undefined;
      }),

    save: (type, record, basedOn, context) =>
      transact(
        () => {
          const row = select.get(record.id, type);
          if (row ? row.removedAt !== null : basedOn !== 0) return fail('RECORD-NOT-FOUND');
          if (row && row.version !== basedOn) return fail('RECORD-STALE');

          const version = basedOn + 1;
          const body = JSON.stringify(record);
          const createdAt = row?.createdAt ?? context.at;
          const rowId =
            row?.rowId ?? insert.run(record.id, type, version, createdAt, context.at, body).lastInsertRowid;
          if (row) update.run(version, context.at, body, rowId);
          indexRecord(type, rowId, record);
          const before = row ? parseJson<object>(row.body) : {};
          for (const change of changedMembers(before, record))
            audit.write(context, {
              ...change,
              action: row ? 'change' : 'create',
              recordType: type,
              recordId: record.id,
            });
          return succeed({ record, version, createdAt, updatedAt: context.at });
        },
        () => select.get(record.id, type)?.version === basedOn + 1,
      ),

    remove: (type, id, context) => move(type, id, context, context.at),
    restore: (type, id, context) => move(type, id, context, null),
  };
}

/** JSON.stringify gives undefined for undefined, which its type does not say. */
const jsonOf = (value: unknown): string | undefined => JSON.stringify(value);

/** The members that differ as JSON, the identity aside. */
function changedMembers(before: object, after: object): Pick<Change, 'field' | 'before' | 'after'>[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => field !== 'id')
    .map((field) => ({ field, before: jsonOf(old.get(field)), after: jsonOf(fresh.get(field)) }))
    .filter((change) => change.before !== change.after);
}
