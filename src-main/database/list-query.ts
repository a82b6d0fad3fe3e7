// A list of records as SQL, apart from the words of the question (list-pages.ts). The text is put together from the
// constant pieces below and nothing else: which pieces depends on the question, what is asked for is always bound.
//
// A page is asked for as row numbers and its records are fetched by them, so that what is passed over is never read.
// Each order names the index that it walks: all of them hold the days between which a record belongs, so that a year
// is told without reading a record. SQLite, which does not know how few records a question leaves, would sort them.
import type { ListQuestion } from '../app/store.ts';
import type { RecordType } from '../domain/record-kind.ts';
import type { SortField } from '../domain/record-query.ts';
import type { VocabularyList } from '../domain/vocabulary.ts';

type Bound = string | number;

export interface ListSql {
  sql: string;
  bound: Bound[];
}

const listed = 'record_type = ? AND removed_at IS NULL';
const ofYear = 'from_day <= ? AND to_day >= ?';
const withValue =
  'row_id IN (SELECT row_id FROM record_values WHERE facet = ? AND value IN (SELECT value FROM json_each(?)))';
const among = 'row_id IN (SELECT row_id FROM records WHERE id IN (SELECT value FROM json_each(?)))';

const byTitle = 'records_by_title';
const byChange = 'records_by_change';
const byDay = 'records_by_day';

function toFrom({ query, ids }: ListQuestion, index: string): ListSql {
  const parts = [listed];
  const bound: Bound[] = [query.type];
  const add = (part: string, ...values: Bound[]): void => {
    parts.push(part);
    bound.push(...values);
  };
  if (query.year !== undefined) add(ofYear, `${query.year}-12-31`, `${query.year}-01-01`);
  for (const { facet, values } of query.filters) add(withValue, facet, JSON.stringify(values));
  if (ids !== undefined) add(among, JSON.stringify(ids));
  return { sql: `FROM records INDEXED BY ${index} WHERE ${parts.join(' AND ')}`, bound };
}

/** What `kind` holds, by kind of record; the others have none. */
const kindLists: Readonly<Partial<Record<RecordType, VocabularyList>>> = {
  activity: 'activityTypes',
  opportunity: 'opportunityStages',
  outreach: 'outreachChannels',
  assistance: 'assistanceKinds',
  engagement: 'engagementKinds',
  decision: 'decisionKinds',
};

/** A code sorts by its label: `code_ranks` holds each code's place in its list (record-index-state.ts). */
const rankIn = (
  list: VocabularyList | undefined,
  column: 'kind' | 'programme' | 'phase' | 'status',
): string => `(SELECT rank FROM code_ranks WHERE list = '${list ?? ''}' AND code = records.${column})`;

/** A member of the amount paid in the year that is bound. */
const paid = (member: 'minor' | 'currency'): string =>
  `(SELECT year.value ->> '$.paid.${member}' FROM json_each(body, '$.funds.years') AS year
    WHERE year.value ->> '$.year' = ?)`;

/** Amounts are never compared across currencies: those in kronor come first, then each currency by itself. */
const inCurrency = (currency: string): string =>
  `CASE ${currency} WHEN 'SEK' THEN '' ELSE ${currency} END NULLS LAST, `;

interface Order {
  index: string;
  /** What is sorted by before the key, always in this order. */
  before?: string;
  key: string;
  /** How many times the year is bound. */
  years?: number;
}

function orderBy(by: SortField, type: RecordType, year: number | undefined): Order {
  switch (by) {
    case 'title':
      return { index: byTitle, key: 'title_key' };
    case 'updatedAt':
      return { index: byChange, key: 'updated_at' };
    case 'startsOn':
      return { index: byDay, key: `nullif(from_day, '0000-01-01')` };
    case 'endsOn':
      return { index: byDay, key: `nullif(to_day, '9999-12-31')` };
    case 'kind':
      return { index: byDay, key: rankIn(kindLists[type], 'kind') };
    case 'programme':
      return { index: byDay, key: rankIn('programmes', 'programme') };
    case 'phase':
      return { index: byDay, key: rankIn('phases', 'phase') };
    case 'status':
      return { index: byDay, key: rankIn(type === 'measure' ? 'actionPlanStatuses' : 'statuses', 'status') };
    case 'participants':
    case 'visitors':
      return { index: byDay, key: by };
    case 'granted':
      return { index: byDay, before: inCurrency('granted_currency'), key: 'granted' };
    case 'paid':
      // Paid is told of a year, and of all years there is nothing to sort by.
      return year === undefined
        ? { index: byDay, key: 'NULL' }
        : { index: byDay, before: inCurrency(paid('currency')), key: paid('minor'), years: 3 };
  }
}

/**
 * All row numbers, in order. What is not there comes last, whichever way one sorts; equal keys stand in the order of
 * their making, or its reverse.
 */
export function toRowIds(question: ListQuestion): ListSql {
  const { sort, type, year } = question.query;
  const { index, before = '', key, years = 0 } = orderBy(sort.by, type, year);
  const direction = sort.direction === 'ascending' ? 'ASC' : 'DESC';
  const { sql, bound } = toFrom(question, index);
  return {
    sql: `SELECT row_id ${sql} ORDER BY ${before}${key} ${direction} NULLS LAST, row_id ${direction}`,
    bound: [...bound, ...Array.from({ length: years }, () => year ?? 0)],
  };
}

/** The row numbers of a page, in order. */
export function toPage(question: ListQuestion, offset: number, limit: number): ListSql {
  const { sql, bound } = toRowIds(question);
  return { sql: `${sql} LIMIT ? OFFSET ?`, bound: [...bound, limit, offset] };
}

export function toCount(question: ListQuestion): ListSql {
  const { sql, bound } = toFrom(question, byDay);
  return { sql: `SELECT count(*) ${sql}`, bound };
}

/** How many records of a kind, of a year or of all, have each value that they are filtered by. */
export function toFacetCounts(type: RecordType, year: number | undefined): ListSql {
  const { sql, bound } = toFrom(
    { query: { type, filters: [], sort: { by: 'startsOn', direction: 'ascending' }, ...(year && { year }) } },
    byDay,
  );
  // Walked in the order in which it is counted: the plus keeps SQLite from looking each record's values up.
  return {
    sql: `SELECT facet, value, count(*) AS count FROM record_values
    WHERE +row_id IN (SELECT row_id ${sql}) AND facet <> 'links' GROUP BY facet, value`,
    bound,
  };
}
