// One page of a list as SQL. The text is put together from the constant pieces below and nothing else: which pieces
// depends on the question, what is asked for is always bound.
import type { ListQuestion } from '../app/ports.ts';
import type { SortField } from '../domain/record-query.ts';

type Bound = string | number | null;

export interface ListSql {
  where: string;
  bound: Bound[];
}

const listed = 'record_type = ? AND removed_at IS NULL';
const ofYear = 'from_day <= ? AND to_day >= ?';
const withValue =
  'row_id IN (SELECT row_id FROM record_values WHERE facet = ? AND value IN (SELECT value FROM json_each(?)))';
const withWords = 'row_id IN (SELECT rowid FROM record_search WHERE record_search MATCH ?)';
const among = 'id IN (SELECT value FROM json_each(?))';

export function toWhere({ query, expression, ids }: ListQuestion): ListSql {
  const parts = [listed];
  const bound: Bound[] = [query.type];
  const add = (part: string, ...values: Bound[]): void => {
    parts.push(part);
    bound.push(...values);
  };
  if (query.year !== undefined) add(ofYear, `${query.year}-12-31`, `${query.year}-01-01`);
  for (const { facet, values } of query.filters) add(withValue, facet, JSON.stringify(values));
  if (expression !== undefined) add(withWords, expression);
  if (ids !== undefined) add(among, JSON.stringify(ids));
  return { where: parts.join(' AND '), bound };
}

/** A code sorts by its label: `code_ranks` holds each code's place in Swedish order (code-ranks.ts). */
const byLabel = (column: 'kind' | 'programme' | 'phase' | 'status'): string =>
  `(SELECT rank FROM code_ranks WHERE code = records.${column})`;

/** Keys by which a list is sorted. Those of the year in sight have that year bound before the page. */
const sortKeys: Readonly<Record<SortField, string>> = {
  title: 'title_key',
  startsOn: 'from_day',
  endsOn: 'to_day',
  updatedAt: 'updated_at',
  kind: byLabel('kind'),
  programme: byLabel('programme'),
  phase: byLabel('phase'),
  status: byLabel('status'),
  granted: 'granted',
  participants: 'participants',
  visitors: 'visitors',
  paid: `(SELECT year.value ->> '$.paid.minor' FROM json_each(body, '$.funds.years') AS year
    WHERE year.value ->> '$.year' = ?)`,
};

export interface OrderSql {
  order: string;
  bound: Bound[];
}

/** What is not there comes last, whichever way one sorts; equal keys keep the order of their making. */
export function toOrder({ query: { sort, year } }: ListQuestion): OrderSql {
  const key = sortKeys[sort.by];
  const direction = sort.direction === 'ascending' ? 'ASC' : 'DESC';
  return {
    order: `${key} ${direction} NULLS LAST, row_id ${direction}`,
    bound: sort.by === 'paid' ? [year ?? 0] : [],
  };
}
