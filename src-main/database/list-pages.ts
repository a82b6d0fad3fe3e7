// Lists page by page. A list that anything narrows is told whole, as row numbers in order, and its pages are cut from
// that: to know how long it is SQLite must go through it anyway. Only of all the records of a kind is each page asked
// for by itself.
//
// Words thin out a list that is there already: while one types, or scrolls, neither is gone through again.
import type { Database, Statement } from 'better-sqlite3';
import type { ListQuestion } from '../app/store.ts';
import { type ListSql, toCount, toPage, toRowIds } from './list-query.ts';

export interface ListPages {
  /** The row numbers of a page, in order, and how many rows the list has. */
  page(question: ListQuestion, offset: number, limit: number): { rowIds: readonly number[]; total: number };
  /** All row numbers, in order. */
  rowIds(question: ListQuestion): readonly number[];
}

/** @param changes grows with everything that is written. */
export function createListPages(database: Database, changes: () => number): ListPages {
  // The pieces of a list's SQL are few, so its statements are few too.
  const statements = new Map<string, Statement<unknown[], number>>();
  const prepared = (sql: string): Statement<unknown[], number> => {
    const statement = statements.get(sql) ?? database.prepare<unknown[], number>(sql).pluck();
    statements.set(sql, statement);
    return statement;
  };
  const all = ({ sql, bound }: ListSql): readonly number[] => prepared(sql).all(...bound);

  const selectHits = database
    .prepare<[expression: string], number>(
      'SELECT rowid FROM record_search WHERE record_search MATCH ? ORDER BY rowid',
    )
    .pluck();
  /** One byte for each row: there may be a hundred thousand hits, and a Set of them takes longer than finding them. */
  const thinOut = (rowIds: readonly number[], expression: string): readonly number[] => {
    const hits = selectHits.all(expression);
    const isHit = new Uint8Array((hits.at(-1) ?? 0) + 1);
    for (const rowId of hits) isHit[rowId] = 1;
    return rowIds.filter((rowId) => isHit[rowId] === 1);
  };

  const latestTotal = createMemory<number>(changes);
  const latestList = createMemory<readonly number[]>(changes);
  const latestHits = createMemory<readonly number[]>(changes);
  const rowIds = (question: ListQuestion): readonly number[] => {
    const { expression } = question;
    const asked = toRowIds(question);
    const list = (): readonly number[] => latestList(asked, () => all(asked));
    return expression === undefined
      ? list()
      : latestHits({ ...asked, expression }, () => thinOut(list(), expression));
  };
  return {
    rowIds,
    page(question, offset, limit) {
      if (isNarrowed(question)) {
        const list = rowIds(question);
        return { rowIds: list.slice(offset, offset + limit), total: list.length };
      }
      const counted = toCount(question);
      return {
        rowIds: all(toPage(question, offset, limit)),
        total: latestTotal(counted, () => all(counted)[0] ?? 0),
      };
    },
  };
}

const isNarrowed = ({ query: { year, filters }, expression, ids }: ListQuestion): boolean =>
  year !== undefined || filters.length > 0 || expression !== undefined || ids !== undefined;

/** Keeps the latest answer until something else is asked or anything is written. */
function createMemory<V>(changes: () => number): (asked: object, answer: () => V) => V {
  let latest: { key: string; value: V } | undefined;
  return (asked, answer) => {
    const key = JSON.stringify([changes(), asked]);
    if (latest?.key !== key) latest = { key, value: answer() };
    return latest.value;
  };
}
