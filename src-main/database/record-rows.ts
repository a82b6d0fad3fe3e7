// One record as its rows: the record itself, what it is filtered by, its search text and the trace of each change.
// Everything here runs within a transaction that its caller has begun.
import type { Database } from 'better-sqlite3';
import type { AuditContext, StoredRecord } from '../app/store.ts';
import { indexOf, type RecordIndex } from '../domain/record-index.ts';
import type { RecordType } from '../domain/record-kind.ts';
import type { RecordOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Audit, Change } from './audit.ts';
import { jsonOf, parseJson } from './rows.ts';

export interface RecordRow {
  rowId: number;
  type: RecordType;
  version: number;
  createdAt: string;
  updatedAt: string;
  removedAt: string | null;
  body: string;
}

export const rowColumns = `row_id AS rowId, record_type AS type, version, created_at AS createdAt,
  updated_at AS updatedAt, removed_at AS removedAt, body`;

export interface RecordRows {
  find(id: string, type: RecordType): RecordRow | undefined;
  stored<T extends RecordType>(row: RecordRow): StoredRecord<RecordOf<T>>;
  /** Fails with RECORD-STALE, RECORD-NOT-FOUND. A record that is saved as it was keeps its version. */
  save<T extends RecordType>(
    type: T,
    record: RecordOf<T>,
    basedOn: number,
    context: AuditContext,
    operation: number,
  ): Result<StoredRecord<RecordOf<T>>>;
  /** Into the wastebasket (an instant) or out of it (null): the row stays, the search index follows. */
  move(
    type: RecordType,
    id: string,
    removedAt: string | null,
    context: AuditContext,
    operation: number,
  ): Result<void>;
  /** Draws the index of every record anew. */
  reindex(): void;
}

export function createRecordRows(database: Database, audit: Audit, vocabulary: Vocabulary): RecordRows {
  const select = database.prepare<[id: string, type: RecordType], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE id = ? AND record_type = ?`,
  );
  const selectSome = database.prepare<[after: number], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE row_id > ? ORDER BY row_id LIMIT 1000`,
  );
  const insert = database.prepare(
    `INSERT INTO records (id, record_type, version, created_at, updated_at, title, title_key, from_day, to_day, body)
    VALUES (:id, :type, :version, :createdAt, :updatedAt, :title, :titleKey, :fromDay, :toDay, :body)`,
  );
  const update = database.prepare(
    `UPDATE records SET version = :version, updated_at = :updatedAt, title = :title, title_key = :titleKey,
      from_day = :fromDay, to_day = :toDay, body = :body WHERE row_id = :rowId`,
  );
  const updateIndex = database.prepare(
    `UPDATE records SET title = :title, title_key = :titleKey, from_day = :fromDay, to_day = :toDay
    WHERE row_id = :rowId`,
  );
  const setRemoved = database.prepare('UPDATE records SET removed_at = ? WHERE row_id = ?');
  const selectValues = database
    .prepare<[rowId: number | bigint], [facet: string, value: string]>(
      'SELECT facet, value FROM record_values WHERE row_id = ?',
    )
    .raw();
  const insertValue = database.prepare('INSERT INTO record_values (facet, value, row_id) VALUES (?, ?, ?)');
  const deleteValue = database.prepare(
    'DELETE FROM record_values WHERE facet = ? AND value = ? AND row_id = ?',
  );
  const index = database.prepare(
    'INSERT OR REPLACE INTO record_search (rowid, title, text) VALUES (?, ?, ?)',
  );
  const unindex = database.prepare('DELETE FROM record_search WHERE rowid = ?');
  const emptyValues = database.prepare('DELETE FROM record_values');
  const emptySearch = database.prepare(`INSERT INTO record_search (record_search) VALUES ('delete-all')`);

  const writeValues = (rowId: number | bigint, values: RecordIndex['values']): void => {
    const before = new Set(selectValues.all(rowId).map((pair) => JSON.stringify(pair)));
    for (const { facet, value } of values)
      if (!before.delete(JSON.stringify([facet, value]))) insertValue.run(facet, value, rowId);
    for (const pair of before) deleteValue.run(...(JSON.parse(pair) as [string, string]), rowId);
  };
  const stored = <T extends RecordType>(row: RecordRow): StoredRecord<RecordOf<T>> => ({
    record: parseJson(row.body),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  });
  const indexOfRow = (row: RecordRow): RecordIndex => indexOf(row.type, parseJson(row.body), vocabulary);

  const reindexRow = (row: RecordRow): void => {
    const { values, searchTitle, searchText, ...columns } = indexOfRow(row);
    updateIndex.run({ ...columns, rowId: row.rowId });
    for (const { facet, value } of values) insertValue.run(facet, value, row.rowId);
    if (row.removedAt === null) index.run(row.rowId, searchTitle, searchText);
  };

  return {
    find: (id, type) => select.get(id, type),

    stored,

    save(type, record, basedOn, context, operation) {
      const row = select.get(record.id, type);
      if (row ? row.removedAt !== null : basedOn !== 0) return fail('RECORD-NOT-FOUND');
      if (row && row.version !== basedOn) return fail('RECORD-STALE');
      const changes = changedMembers(row ? parseJson<object>(row.body) : {}, record);
      if (row && changes.length === 0) return succeed(stored(row));

      const version = basedOn + 1;
      const createdAt = row?.createdAt ?? context.at;
      const { values, searchTitle, searchText, ...columns } = indexOf(type, record, vocabulary);
      const fields = { ...columns, version, updatedAt: context.at, body: JSON.stringify(record) };
      const rowId = row?.rowId ?? insert.run({ ...fields, id: record.id, type, createdAt }).lastInsertRowid;
      if (row) update.run({ ...fields, rowId });
      writeValues(rowId, values);
      index.run(rowId, searchTitle, searchText);
      const action = row ? 'change' : 'create';
      for (const change of changes)
        audit.write(context, operation, { ...change, action, recordType: type, recordId: record.id });
      return succeed({ record, version, createdAt, updatedAt: context.at });
    },

    move(type, id, removedAt, context, operation) {
      const row = select.get(id, type);
      if (!row || (row.removedAt === null) === (removedAt === null)) return fail('RECORD-NOT-FOUND');
      setRemoved.run(removedAt, row.rowId);
      if (removedAt === null) {
        const { searchTitle, searchText } = indexOfRow(row);
        index.run(row.rowId, searchTitle, searchText);
      } else unindex.run(row.rowId);
      audit.write(context, operation, {
        action: removedAt === null ? 'restore' : 'remove',
        recordType: type,
        recordId: id,
        field: 'removedAt',
        before: jsonOf(row.removedAt ?? undefined),
        after: jsonOf(removedAt ?? undefined),
      });
      return succeed(undefined);
    },

    reindex() {
      emptyValues.run();
      emptySearch.run();
      let some: RecordRow[];
      let last = 0;
      // so many at a time as memory easily holds
      do {
        some = selectSome.all(last);
        for (const row of some) reindexRow(row);
        last = some.at(-1)?.rowId ?? 0;
      } while (some.length > 0);
    },
  };
}

/** The members that differ as JSON, the identity aside. */
function changedMembers(before: object, after: object): Pick<Change, 'field' | 'before' | 'after'>[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => field !== 'id')
    .map((field) => ({ field, before: jsonOf(old.get(field)), after: jsonOf(fresh.get(field)) }))
    .filter((change) => change.before !== change.after);
}
