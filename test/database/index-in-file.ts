// The index of a closed database as it lies in the file, and what the domain says that it shall be.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { indexOf } from '../../src-main/domain/record-index.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import { vocabulary } from '../domain/samples.ts';

export interface IndexEntry {
  title: string;
  titleKey: string | null;
  fromDay: string;
  toDay: string;
  /** In the order of facet and value. */
  values: string[];
  /** Word for word, sorted, since members may stand in any order; empty for a record in the wastebasket. */
  words: { title: string[]; text: string[] };
}

/** Reads a closed database without changing it. */
export function readFile<T>(folder: string, read: (database: Database.Database) => T): T {
  const database = new Database(join(folder, databaseFileName), { readonly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}

export const rowsIn = (folder: string, sql: string): unknown[] =>
  readFile(folder, (database) => database.prepare(sql).raw().all());

/** The index of every record, by id. */
export const indexInFile = (folder: string): Record<string, IndexEntry> =>
  readFile(folder, (database) => {
    database.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, record_search, 'instance')`);
    const words = Map.groupBy(
      database
        .prepare<[], { doc: number; col: string; term: string }>('SELECT doc, col, term FROM temp.words')
        .all(),
      ({ doc, col }) => `${doc} ${col}`,
    );
    const wordsOf = (rowId: number, column: string): string[] =>
      (words.get(`${rowId} ${column}`) ?? []).map(({ term }) => term).sort();
    const values = database
      .prepare<[number], string>(
        `SELECT facet || ' ' || value FROM record_values WHERE row_id = ? ORDER BY facet, value`,
      )
      .pluck();
    const rows = database
      .prepare<[], Omit<IndexEntry, 'values' | 'words'> & { rowId: number; id: string }>(
        `SELECT row_id AS rowId, id, title, title_key AS titleKey, from_day AS fromDay, to_day AS toDay FROM records`,
      )
      .all();
    return Object.fromEntries(
      rows.map(({ rowId, id, ...columns }) => [
        id,
        {
          ...columns,
          values: values.all(rowId),
          words: { title: wordsOf(rowId, 'title'), text: wordsOf(rowId, 'text') },
        },
      ]),
    );
  });

export function expectedIndex<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  isRemoved = false,
  lists = vocabulary,
): IndexEntry {
  const { values, searchTitle, searchText, ...columns } = indexOf(type, record, lists);
  const words = (text: string): string[] =>
    isRemoved ? [] : [...(text.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [])].sort();
  return {
    ...columns,
    values: values.map(({ facet, value }) => `${facet} ${value}`).sort(),
    words: { title: words(searchTitle), text: words(searchText) },
  };
}
