import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../app/ports.ts';

/** So many hits are weighed; of a word that more records have, the newest. */
const weighed = 1_000;

/**
 * Full-text search over every kind of record. Hits in the title come first, then the best (bm25), then the newest.
 *
 * Of a common word FTS5 would weigh every hit to give the best fifty, 40–70 ms for a prefix of two letters among
 * 100,000 records. Backwards by row it gives the newest without looking at the others.
 */
export function createSearch(database: Database): (expression: string, limit: number) => SearchHit[] {
  const weigh = database
    .prepare<[string, number], [rowId: number, weight: number]>(
      `SELECT rowid, bm25(record_search, 8.0, 1.0) FROM record_search WHERE record_search MATCH ?
      ORDER BY rowid DESC LIMIT ?`,
    )
    .raw();
  const inTitle = database
    .prepare<[string, number], number>(
      'SELECT rowid FROM record_search WHERE record_search MATCH ? AND rowid >= ? ORDER BY rowid DESC',
    )
    .pluck();
  const hit = database.prepare<[number], SearchHit>(
    'SELECT record_type AS type, id, title, from_day AS fromDay, to_day AS toDay FROM records WHERE row_id = ?',
  );
  return (expression, limit) => {
    const hits = weigh.all(expression, weighed);
    const oldest = hits.at(-1)?.[0] ?? 0;
    const titled = new Set(inTitle.all(`{title} : (${expression})`, oldest));
    const place = (rowId: number): number => (titled.has(rowId) ? 0 : 1);
    return (
      hits
        // bm25 is the smaller the better the hit
        .sort(([first, a], [second, b]) => place(first) - place(second) || a - b || second - first)
        .slice(0, limit)
        .flatMap(([rowId]) => hit.get(rowId) ?? [])
    );
  };
}
