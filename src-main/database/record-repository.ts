import type { Database } from 'better-sqlite3';
import type {
  FacetCount,
  ListQuestion,
  RecordRepository,
  RemovedRecord,
  SearchHit,
  StoredRecord,
} from '../app/store.ts';
import type { DatedProject } from '../domain/project-life/deadlines.ts';
import type { RecordType } from '../domain/record-kind.ts';
import type { Facet } from '../domain/record-query.ts';
import type { RecordOf } from '../domain/records.ts';
import { succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { createListPages } from './list-pages.ts';
import { toFacetCounts } from './list-query.ts';
import type { ListMemories } from './list-repository.ts';
import type { Operate } from './operation.ts';
import { type RecordRow, type RecordRows, rowColumns } from './record-rows.ts';
import { parseJson, type Row, withoutNulls } from './rows.ts';
import { createSearch } from './search.ts';
import { read } from './sqlite-failure.ts';

/** Its title is its acronym or its name. */
type DatedRow = Row<Pick<DatedProject, 'id' | 'name' | 'status' | 'endsOn'>> & { claims: string | null };

export function createRecordRepository(
  database: Database,
  operate: Operate,
  audit: Audit,
  rows: RecordRows,
  memories: ListMemories,
): RecordRepository {
  const selectListed = database.prepare<[type: RecordType], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE record_type = ? AND removed_at IS NULL ORDER BY id`,
  );
  const selectOfYear = database.prepare<[type: RecordType, last: string, first: string], RecordRow>(
    `SELECT ${rowColumns} FROM records
    WHERE record_type = ? AND removed_at IS NULL AND from_day <= ? AND to_day >= ? ORDER BY id`,
  );
  const selectOpportunities = database.prepare<[stages: string], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE record_type = 'opportunity' AND removed_at IS NULL
      AND coalesce(kind, '') IN (SELECT value FROM json_each(?)) ORDER BY id`,
  );
  // Few projects have claims, so few bodies are taken apart.
  const selectDated = database.prepare<[statuses: string], DatedRow>(
    `SELECT id, title AS name, status, nullif(to_day, '9999-12-31') AS endsOn,
      CASE WHEN instr(body, '"dueOn"') > 0 THEN body -> '$.claims' END AS claims
    FROM records WHERE record_type = 'project' AND removed_at IS NULL
      AND coalesce(status, '') IN (SELECT value FROM json_each(?)) ORDER BY id`,
  );
  const selectRemoved = database.prepare<[], Omit<RemovedRecord, 'removedBy'>>(
    `SELECT record_type AS type, id, title, removed_at AS removedAt FROM records
    WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, row_id DESC`,
  );
  const selectListedRemoved = database.prepare<[type: RecordType], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE record_type = ? AND removed_at IS NOT NULL ORDER BY id`,
  );
  const selectLinking = database.prepare<[id: string], { type: RecordType; id: string; title: string }>(
    `SELECT record_type AS type, id, title FROM record_values JOIN records USING (row_id)
    WHERE facet = 'links' AND value = ? AND removed_at IS NULL ORDER BY record_type, title_key`,
  );
  const selectSummary = database.prepare<[id: string], { type: RecordType; id: string; title: string }>(
    'SELECT record_type AS type, id, title FROM records WHERE id = ? AND removed_at IS NULL',
  );
  const selectRow = database.prepare<[rowId: number], RecordRow>(
    `SELECT ${rowColumns} FROM records WHERE row_id = ?`,
  );
  const selectId = database
    .prepare<[rowId: number], string>('SELECT id FROM records WHERE row_id = ?')
    .pluck();
  const search = createSearch(database);

  const selectChanges = database.prepare<[], number>('SELECT total_changes()').pluck();

  const changes = (): number => selectChanges.get() ?? 0;
  const lists = createListPages(database, changes);

  return {
    list: <T extends RecordType>(type: T) =>
      read(() => selectListed.all(type).map((row) => rows.stored<T>(row))),

    ofYear: <T extends RecordType>(type: T, year: number, lastYear = year) =>
      read(() =>
        selectOfYear.all(type, `${lastYear}-12-31`, `${year}-01-01`).map((row) => rows.stored<T>(row)),
      ),

    opportunitiesAt: (stages) =>
      read(() =>
        selectOpportunities.all(JSON.stringify(stages)).map((row) => rows.stored<'opportunity'>(row).record),
      ),
    datedProjects: (statuses) =>
      read(() =>
        selectDated.all(JSON.stringify(statuses)).map(({ claims, ...row }) => ({
          ...withoutNulls<Pick<DatedProject, 'id' | 'name' | 'status' | 'endsOn'>>(row),
          claims: claims === null ? [] : parseJson<DatedProject['claims']>(claims),
        })),
      ),

    find: <T extends RecordType>(type: T, id: string) =>
      read(() => {
        const row = rows.find(id, type);
        return row && row.removedAt === null ? rows.stored<T>(row) : undefined;
      }),

    page: <T extends RecordType>(question: ListQuestion<T>, offset: number, limit: number) =>
      read(() => {
        const { rowIds, total } = lists.page(question, offset, limit);
        const page = rowIds.map((rowId) => selectRow.get(rowId)).filter((row) => row !== undefined);
        return { records: page.map((row) => rows.stored<T>(row)), total };
      }),

    ids: (question) => read(() => lists.rowIds(question).flatMap((rowId) => selectId.get(rowId) ?? [])),

    changes: () => read(changes),

    facets: (type, year) =>
      read(() => {
        const { sql, bound } = toFacetCounts(type, year);
        const found = database.prepare<unknown[], FacetCount & { facet: Facet }>(sql).all(...bound);
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

    listRemoved: <T extends RecordType>(type: T) =>
      read(() => selectListedRemoved.all(type).map((row) => rows.stored<T>(row))),

    saveAll(saves, context, list) {
      const stored: StoredRecord<RecordOf<RecordType>>[] = [];
      const done = operate((operation) => {
        for (const { type, record, basedOn, restores } of saves) {
          const moved = restores ? rows.move(type, record.id, null, context, operation) : succeed(undefined);
          if (!moved.ok) return moved;
          const saved = rows.save(type, record, basedOn, context, operation);
          if (!saved.ok) return saved;
          stored.push(saved.value);
        }
        if (list) memories.remember(list, context.at);
        return succeed(undefined);
      });
      return done.ok ? succeed({ operation: done.value, stored }) : done;
    },

    move: (records, to, context) => {
      const removedAt = to === 'wastebasket' ? context.at : null;
      return operate((operation) => {
        for (const { type, id } of records) {
          const moved = rows.move(type, id, removedAt, context, operation);
          if (!moved.ok) return moved;
        }
        return succeed(undefined);
      });
    },
  };
}
