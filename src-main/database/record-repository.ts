import type { Database, Statement } from 'better-sqlite3';
import type {
  FacetCount,
  ListQuestion,
  RecordRepository,
  RemovedRecord,
  SearchHit,
  StoredRecord,
} from '../app/ports.ts';
import type { RecordType } from '../domain/record-kind.ts';
import type { Facet } from '../domain/record-query.ts';
import type { RecordOf } from '../domain/records.ts';
import { type Result, succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { toOrder, toWhere } from './list-query.ts';
import { type RecordRow, type RecordRows, rowColumns } from './record-rows.ts';
import { createSearch } from './search.ts';
import { read } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

export function createRecordRepository(
  database: Database,
  transact: Transact,
  audit: Audit,
  rows: RecordRows,
): RecordRepository {
  const selectListed = database.prepare<[type: RecordType], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE record_type = ? AND removed_at IS NULL ORDER BY id`,
  );
  const selectOfYear = database.prepare<[type: RecordType, last: string, first: string], RecordRow>(
    `SELECT ${rowColumns} FROM records
    WHERE record_type = ? AND removed_at IS NULL AND from_day <= ? AND to_day >= ? ORDER BY id`,
  );
  const selectWithStatus = database.prepare<[type: RecordType, statuses: string], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE record_type = ? AND removed_at IS NULL
      AND coalesce(status, kind, '') IN (SELECT value FROM json_each(?)) ORDER BY id`,
  );
  const selectRemoved = database.prepare<[], Omit<RemovedRecord, 'removedBy'>>(
    `SELECT record_type AS type, id, title, removed_at AS removedAt FROM records
    WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, row_id DESC`,
  );
  const selectLinking = database.prepare<[id: string], { type: RecordType; id: string; title: string }>(
    `SELECT record_type AS type, id, title FROM record_values JOIN records USING (row_id)
    WHERE facet = 'links' AND value = ? AND removed_at IS NULL ORDER BY record_type, title_key`,
  );
  const selectSummary = database.prepare<[id: string], { type: RecordType; id: string; title: string }>(
    'SELECT record_type AS type, id, title FROM records WHERE id = ? AND removed_at IS NULL',
  );
  const selectFacets = database.prepare<
    [type: RecordType, last: string, first: string],
    FacetCount & { facet: Facet }
  >(
    `SELECT facet, value, count(*) AS count FROM record_values JOIN records USING (row_id)
    WHERE record_type = ? AND removed_at IS NULL AND from_day <= ? AND to_day >= ? AND facet <> 'links'
    GROUP BY facet, value`,
  );
  const search = createSearch(database);

  // The pieces of a list's SQL are few, so its statements are few too.
  const statements = new Map<string, Statement<unknown[], unknown>>();
  const prepared = <R>(sql: string): Statement<unknown[], R> => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement as Statement<unknown[], R>;
  };
  // Scrolling asks for page after page of the same list; its length changes only when something is written.
  const totals = new Map<string, number>();
  const totalOf = (where: string, bound: readonly unknown[]): number => {
    const key = `${where} ${JSON.stringify(bound)}`;
    let total = totals.get(key);
    if (total === undefined) {
      total = prepared<{ total: number }>(`SELECT count(*) AS total FROM records WHERE ${where}`).get(
        ...bound,
      )?.total;
      totals.set(key, total ?? 0);
    }
    return total ?? 0;
  };

  const write = <T>(work: (operation: number) => Result<T>, isStored: () => boolean): Result<T> => {
    totals.clear();
    return transact(() => work(audit.nextOperation()), isStored);
  };

  return {
    list: <T extends RecordType>(type: T) =>
      read(() => selectListed.all(type).map((row) => rows.stored<T>(row))),

    ofYear: <T extends RecordType>(type: T, year: number, lastYear = year) =>
      read(() =>
        selectOfYear.all(type, `${lastYear}-12-31`, `${year}-01-01`).map((row) => rows.stored<T>(row)),
      ),

    withStatus: <T extends RecordType>(type: T, statuses: readonly string[]) =>
      read(() => selectWithStatus.all(type, JSON.stringify(statuses)).map((row) => rows.stored<T>(row))),

    find: <T extends RecordType>(type: T, id: string) =>
      read(() => {
        const row = rows.find(id, type);
        return row && row.removedAt === null ? rows.stored<T>(row) : undefined;
      }),

    page: <T extends RecordType>(question: ListQuestion<T>, offset: number, limit: number) =>
      read(() => {
        const { where, bound } = toWhere(question);
        const { order, bound: orderBound } = toOrder(question);
        const page = prepared<RecordRow>(
          `SELECT ${rowColumns} FROM records WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
        ).all(...bound, ...orderBound, limit, offset);
        return { records: page.map((row) => rows.stored<T>(row)), total: totalOf(where, bound) };
      }),

    ids: (question) =>
      read(() => {
        const { where, bound } = toWhere(question);
        const { order, bound: orderBound } = toOrder(question);
        return prepared<{ id: string }>(`SELECT id FROM records WHERE ${where} ORDER BY ${order}`)
          .all(...bound, ...orderBound)
          .map(({ id }) => id);
      }),

    facets: (type, year) =>
      read(() => {
        const found = selectFacets.all(
          type,
          year === undefined ? '9999-12-31' : `${year}-12-31`,
          year === undefined ? '0000-01-01' : `${year}-01-01`,
        );
        return [...Map.groupBy(found, ({ facet }) => facet)].map(([facet, values]) => ({
          facet,
          values: values.map(({ value, count }) => ({ value, count })),
        }));
      }),

    search: (expression, limit): SearchHit[] => read(() => search(expression, limit)),

    linking: (id) => read(() => selectLinking.all(id)),
    summary: (id) => read(() => selectSummary.get(id)),

    removed: () =>
      read(() => selectRemoved.all().map((row) => ({ ...row, removedBy: audit.removedBy(row.id) ?? '' }))),

    saveAll: (saves, context) =>
      write<{ operation: number; stored: StoredRecord<RecordOf<RecordType>>[] }>(
        (operation) => {
          const stored: StoredRecord<RecordOf<RecordType>>[] = [];
          for (const { type, record, basedOn } of saves) {
            const saved = rows.save(type, record, basedOn, context, operation);
            if (!saved.ok) return saved;
            stored.push(saved.value);
          }
          return succeed({ operation, stored });
        },
        () => saves.every(({ type, record, basedOn }) => rows.find(record.id, type)?.version === basedOn + 1),
      ),

    move: (records, to, context) => {
      const removedAt = to === 'wastebasket' ? context.at : null;
      return write<number>(
        (operation) => {
          for (const { type, id } of records) {
            const moved = rows.move(type, id, removedAt, context, operation);
            if (!moved.ok) return moved;
          }
          return succeed(operation);
        },
        () => records.every(({ type, id }) => rows.find(id, type)?.removedAt === removedAt),
      );
    },
  };
}
