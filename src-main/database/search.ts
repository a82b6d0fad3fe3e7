import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../app/store.ts';

/** So many hits are weighed; of a word that more records have, the newest. */
const weighed = 1_000;

/**
 * Full-text search over every kind of record. Those with a word of it in the title come first, then the best (bm25),
 * then the newest.
 *
 * Of a common word FTS5 would weigh every hit to give the best fifty, 40–70 ms for a prefix of two letters among
 * 100,000 records. Backwards by row it gives the newest without looking at the others.
 */
export function createSearch(database: Database): (expression: string, limit: number) => SearchHit[] {
  // Where only the title weighs, a hit without a word in it weighs nothing.
  const weigh = database
    .prepare<[string, number], [rowId: number, weight: number, isInTitle: 0 | 1]>(
      `SELECT rowid, bm25(record_search, 8.0, 1.0), bm25(record_search, 1.0, 0.0) <> 0
      FROM record_search WHERE record_search MATCH ? ORDER BY rowid DESC LIMIT ?`,
    )
    .raw();
  const hit = database.prepare<[number], SearchHit>(
    'SELECT record_type AS type, id, title, from_day AS fromDay, to_day AS toDay FROM records WHERE row_id = ?',
  );
  return (expression, limit) =>
    weigh
      .all(expression, weighed)
      // bm25 is the smaller the better the hit
      .sort(
        ([first, weight, inTitle], [second, otherWeight, otherInTitle]) =>
          otherInTitle - inTitle || weight - otherWeight || second - first,
      )
      .slice(0, limit)
      .flatMap(([rowId]) => hit.get(rowId) ?? []);
}
