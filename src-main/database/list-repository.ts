import type { Database } from 'better-sqlite3';
import type { ListMemory, ListRepository } from '../app/store.ts';
import { listMappingSchema } from '../domain/list-import/mapping.ts';
import { parseJson } from './rows.ts';
import { read } from './sqlite-failure.ts';

export interface ListMemories extends ListRepository {
  /** Within the transaction of the import itself. What lists of the same shape left before is written over. */
  remember(memory: ListMemory, at: string): void;
}

export function createListRepository(database: Database): ListMemories {
  const selectMapping = database
    .prepare<[string], string>('SELECT mapping FROM list_mappings WHERE signature = ?')
    .pluck();
  const selectRows = database
    .prepare<[string], [key: string, recordId: string]>(
      'SELECT row_key, record_id FROM list_rows WHERE signature = ?',
    )
    .raw();
  const upsertMapping = database.prepare(
    'INSERT OR REPLACE INTO list_mappings (signature, mapping, used_at) VALUES (?, ?, ?)',
  );
  const upsertRow = database.prepare(
    'INSERT OR REPLACE INTO list_rows (signature, row_key, record_id) VALUES (?, ?, ?)',
  );
  return {
    /** A mapping from before something was renamed is no mapping any more; a new one is suggested. */
    mapping: (signature) =>
      read(() => {
        const mapping = selectMapping.get(signature);
        return mapping === undefined ? undefined : listMappingSchema.safeParse(parseJson(mapping)).data;
      }),
    rows: (scope) => read(() => new Map(selectRows.all(scope))),
    remember({ signature, mapping, scope, rows }, at) {
      upsertMapping.run(signature, JSON.stringify(mapping), at);
      for (const { key, recordId } of rows) upsertRow.run(scope, key, recordId);
    },
  };
}
