import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../app/ports.ts';

/** From here on a word is common: its hits are shown newest first, which FTS5 gives without weighing them all. */
const commonFrom = 1_000;

/**
 * Full-text search over every kind of record.
 *
 * Hits in the title come first. Those of rare words are then weighed (bm25). Of a common one FTS5 would weigh every hit
 * to give the best fifty, 40–70 ms for a prefix of two letters among 100,000 records; there the newest come first.
 */
export function createSearch(database: Database): (expression: string, limit: number) => SearchHit[] {
  const columns = `records.record_type AS type, records.id, records.title, records.from_day AS fromDay,
    records.to_day AS toDay`;
  const weigh = database
    .prepare<[string, number], [rowId: number, weight: number]>(
      `SELECT rowid, bm25(record_search, 8.0, 1.0) FROM record_search WHERE record_search MATCH ? LIMIT ?`,
    )
    .raw();
  const inTitle = database
    .prepare<[string], number>('SELECT rowid FROM record_search WHERE record_search MATCH ?')
    .pluck();
  const hit = database.prepare<[number], SearchHit>(`SELECT ${columns} FROM records WHERE row_id = ?`);
  const newest = database.prepare<[string, number], SearchHit>(
    `SELECT ${columns} FROM
      (SELECT rowid FROM record_search WHERE record_search MATCH ? ORDER BY rowid DESC LIMIT ?) AS hits
    JOIN records ON records.row_id = hits.rowid ORDER BY records.row_id DESC`,
  );
  return (expression, limit) => {
    const weighed = weigh.all(expression, commonFrom);
    const ofTitle = `{title} : (${expression})`;
    if (weighed.length < commonFrom) {
      const titled = new Set(inTitle.all(ofTitle));
      const place = (rowId: number): number => (titled.has(rowId) ? 0 : 1);
      // bm25 is the smaller the better the hit; of two alike the newer comes first
      return weighed
        .sort(([first, a], [second, b]) => place(first) - place(second) || a - b || second - first)
        .slice(0, limit)
        .flatMap(([rowId]) => hit.get(rowId) ?? []);
    }
    const hits = newest.all(ofTitle, limit);
    if (hits.length === limit) return hits;
    const seen = new Set(hits.map(({ id }) => id));
    return [...hits, ...newest.all(expression, limit).filter(({ id }) => !seen.has(id))].slice(0, limit);
  };
}
