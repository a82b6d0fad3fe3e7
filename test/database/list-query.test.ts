// Lists by SQL against the same lists by plain filtering and sorting of the records: whatever is asked for, in whatever
// order, page by page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListQuestion, Store } from '../../src-main/app/store.ts';
import { createStores } from '../../src-main/database/stores.ts';
import { type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import { type Facet, type RecordQuery, sortFields } from '../../src-main/domain/record-query.ts';
import { rowOf } from '../../src-main/domain/record-row.ts';
import {
  isInYear,
  kindOf,
  type RecordOf,
  recordKinds,
  recordSchemas,
  titleOf,
} from '../../src-main/domain/records.ts';
import { foldText } from '../../src-main/domain/search/fold.ts';
import { toSearchQuery } from '../../src-main/domain/search/search-query.ts';
import type { VocabularyList } from '../../src-main/domain/vocabulary.ts';
import { id } from '../domain/sample-ids.ts';
import { vocabulary } from '../domain/samples.ts';
import { audit, valueFrom, workspace } from './samples.ts';
import { temporaryFolder } from './temporary-store.ts';

/** In Swedish order; none is the same as another to a person. */
const titles = [
  'Åbo',
  'Ärla 2',
  'Ärla 10',
  'Östersjön',
  'Zürich',
  'Wien',
  'Vasa',
  'malmö',
  'École',
  'Besök i Łódź',
];
const days = [
  '2004',
  '2005-11',
  '2005-12-31',
  '2006',
  '2006-01-01',
  '2006-05',
  '2006-05-11',
  '2006-12-31',
  '2007',
];
const years = [2004, 2005, 2006, 2007, 2008];
const words = ['åbo', 'abo', 'ärla', 'besök łódź', 'lodz', 'vasa', 'vaasa', 'szczecin', 'delegation', 'ö'];

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(...values, undefined);
const codesOf = (list: VocabularyList): string[] =>
  vocabulary.lists[list].slice(0, 5).map(({ code }) => code);
const some = (list: VocabularyList) => fc.subarray(codesOf(list), { maxLength: 3 });
const money = fc.record({
  minor: fc.integer({ min: 0, max: 5 }),
  currency: fc.constantFrom('SEK', 'EUR', 'PLN'),
});

/** The members that lists go by, of every kind; each schema takes its own. */
const members = fc.record({
  title: maybe(titles),
  name: maybe(titles),
  networkName: maybe(titles),
  activityType: maybe(codesOf('activityTypes')),
  stage: maybe(codesOf('opportunityStages')),
  channel: maybe(codesOf('outreachChannels')),
  assistanceKind: maybe(codesOf('assistanceKinds')),
  engagementKind: maybe(codesOf('engagementKinds')),
  decisionKind: maybe(codesOf('decisionKinds')),
  programme: maybe(codesOf('programmes')),
  phase: maybe(codesOf('phases')),
  status: maybe([...codesOf('statuses'), ...codesOf('actionPlanStatuses')]),
  unit: maybe(['Åkerskolan', 'Ö-skolan']),
  place: maybe(['Szczecin', 'Stettin', 'Vasa']),
  startsOn: maybe(days),
  endsOn: maybe(days),
  decidedOn: maybe(days.filter((day) => day.length === 10)),
  goals: some('goals'),
  countries: some('countries'),
  participants: maybe([0, 2, 10]),
  recipients: maybe([0, 2, 10]),
  visitors: maybe([0, 2, 10]),
  granted: fc.option(money, { nil: undefined }),
  paid: fc.option(money, { nil: undefined }),
});

interface Made {
  type: RecordType;
  record: RecordOf<RecordType>;
}

function toRecord(type: RecordType, number: number, values: Record<string, unknown>): RecordOf<RecordType> {
  const { granted, paid, ...rest } = values;
  const { shape } = recordSchemas[type];
  const taken = { ...rest, granted, funds: { granted, years: [{ year: 2006, paid }] } };
  const own = Object.entries(taken).filter(([member]) => Object.hasOwn(shape, member));
  return recordSchemas[type].parse({
    ...Object.fromEntries(own),
    id: id(number),
    organisation: workspace.organisation,
  });
}

/** Mostly of one kind, so that its lists are long enough to tell orders apart. */
const registerOf = (type: RecordType): fc.Arbitrary<Made[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(type, type, type, ...recordTypes), members), {
      minLength: 10,
      maxLength: 40,
      size: 'max',
    })
    .map((made) =>
      made.map(([kind, values], index) => ({ type: kind, record: toRecord(kind, 100 + index, values) })),
    );

const filter = (facet: Facet, values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: 2 }).map((chosen) => ({ facet, values: chosen }));

const queryOf = (type: RecordType): fc.Arbitrary<RecordQuery> =>
  fc
    .record({
      type: fc.constant(type),
      year: fc.option(fc.constantFrom(...years), { nil: undefined }),
      text: fc.option(fc.constantFrom(...words), { nil: undefined, freq: 1 }),
      filters: fc
        .uniqueArray(
          fc.oneof(
            filter('goals', codesOf('goals')),
            filter('countries', codesOf('countries')),
            filter('units', ['Åkerskolan', 'Ö-skolan']),
            filter('statuses', codesOf('statuses')),
          ),
          { maxLength: 2, selector: ({ facet }) => facet },
        )
        .chain((filters) => fc.constantFrom([], [], filters)),
      sort: fc.record({
        by: fc.constantFrom(...sortFields),
        direction: fc.constantFrom('ascending' as const, 'descending' as const),
      }),
    })
    .map((asked) => JSON.parse(JSON.stringify(asked)) as RecordQuery);

const register: fc.Arbitrary<[Made[], RecordQuery[]]> = fc
  .constantFrom(...recordTypes)
  .chain((type) => fc.tuple(registerOf(type), fc.array(queryOf(type), { minLength: 20, maxLength: 20 })));

// ---- the same by hand --------------------------------------------------------------------------------------

const collator = new Intl.Collator('sv', { numeric: true });
type Key = string | number | undefined;

const kindLists: Partial<Record<RecordType, VocabularyList>> = {
  activity: 'activityTypes',
  opportunity: 'opportunityStages',
  outreach: 'outreachChannels',
  assistance: 'assistanceKinds',
  engagement: 'engagementKinds',
  decision: 'decisionKinds',
};
const inPlansOrder: ReadonlySet<string | undefined> = new Set([
  'phases',
  'statuses',
  'opportunityStages',
  'actionPlanStatuses',
]);

function codeKey(list: VocabularyList | undefined, code: string | undefined): Key {
  const entries = list === undefined ? [] : vocabulary.lists[list];
  const index = entries.findIndex((entry) => entry.code === code);
  return inPlansOrder.has(list) ? (index === -1 ? undefined : index) : entries[index]?.label;
}

/** What is compared, the first that differs first; `before` is compared upwards whichever way one sorts. */
function keysOf({ type, record }: Made, { sort, year }: RecordQuery): { before: Key[]; key: Key } {
  const row = rowOf(record, year);
  const amount = (sum: Partial<Record<string, number>>): { before: Key[]; key: Key } => {
    const [entry] = Object.entries(sum);
    if (!entry) return { before: [], key: undefined };
    return { before: [Number(entry[0] !== 'SEK'), entry[0]], key: entry[1] };
  };
  const { from, to } = recordKinds[type].span(record as never);
  const day = (partial: string | undefined, last: string): Key =>
    partial === undefined ? undefined : `${partial}${last.slice(partial.length)}`;
  const plain = (key: Key) => ({ before: [], key });
  switch (sort.by) {
    case 'title':
      return plain(titleOf(type, record as never, vocabulary) || undefined);
    case 'startsOn':
      return plain(day(from, '0000-01-01'));
    case 'endsOn':
      return plain(day(to, '0000-12-31'));
    case 'updatedAt':
      return plain('');
    case 'kind':
      return plain(codeKey(kindLists[type], row.kind));
    case 'programme':
      return plain(codeKey('programmes', row.programme));
    case 'phase':
      return plain(codeKey('phases', row.phase));
    case 'status':
      return plain(codeKey(type === 'measure' ? 'actionPlanStatuses' : 'statuses', row.status));
    case 'participants':
      return plain(row.participants);
    case 'visitors':
      return plain(row.visitors);
    case 'granted':
      return amount(row.granted);
    case 'paid':
      return amount(row.paid);
  }
}

const compare = (one: Key, other: Key): number =>
  typeof one === 'number' ? one - Number(other) : collator.compare(String(one), String(other));

function expectedIds(made: readonly Made[], asked: RecordQuery): string[] {
  const sign = asked.sort.direction === 'ascending' ? 1 : -1;
  const matches = made.filter((one) => fits(one, asked)).map((one) => ({ ...one, ...keysOf(one, asked) }));
  const order = new Map(made.map(({ record }, index) => [record.id, index]));
  return matches
    .sort((one, other) => {
      const making = sign * ((order.get(one.record.id) ?? 0) - (order.get(other.record.id) ?? 0));
      if (one.key === undefined || other.key === undefined)
        return Number(one.key === undefined) - Number(other.key === undefined) || making;
      const before = one.before.map((key, index) => compare(key, other.before[index])).find(Boolean);
      return before ?? (sign * compare(one.key, other.key) || making);
    })
    .map(({ record }) => record.id);
}

function fits({ type, record }: Made, { type: asked, year, filters, text }: RecordQuery): boolean {
  if (type !== asked || (year !== undefined && !isInYear(type, record as never, year))) return false;
  return (
    filters.every(({ facet, values }) =>
      values.some((value) => valuesOf(type, record, facet).includes(value)),
    ) &&
    (text === undefined || hasWords(type, record, text))
  );
}

function valuesOf(type: RecordType, record: RecordOf<RecordType>, facet: Facet): (string | undefined)[] {
  if (facet === 'units') return [(record as { unit?: string }).unit];
  const uses = kindOf(type).codes(record as never);
  return uses.filter(({ list, isFacet }) => isFacet && list === facet).flatMap(({ codes }) => codes);
}

/** Names of the same place are one: of those that are asked for, Szczecin and Vasa have others. */
const alsoFinds: Readonly<Record<string, string[]>> = {
  vasa: ['vasa', 'vaasa'],
  vaasa: ['vasa', 'vaasa'],
  szczecin: ['szczecin', 'stettin'],
  åbo: ['åbo', 'turku'],
  lodz: ['lodz'],
};

function hasWords(type: RecordType, record: RecordOf<RecordType>, text: string): boolean {
  const labels = kindOf(type)
    .codes(record as never)
    .flatMap(({ list, codes }) =>
      list === 'organisations'
        ? vocabulary.organisations.filter(({ code }) => codes.includes(code)).map(({ name }) => name)
        : vocabulary.lists[list].filter(({ code }) => codes.includes(code)).map(({ label }) => label),
    );
  const { id: _, ...members } = record as Record<string, unknown>;
  const written = foldText(
    [JSON.stringify(members), ...labels, titleOf(type, record as never, vocabulary)].join(' '),
  ).split(/[^\p{L}\p{N}]+/u);
  return foldText(text)
    .split(' ')
    .every((word) => (alsoFinds[word] ?? [word]).some((one) => written.some((part) => part.startsWith(one))));
}

// ---- the properties ----------------------------------------------------------------------------------------

const fill = (store: Store, made: readonly Made[]): void =>
  void valueFrom(
    store.records.saveAll(
      made.map((one) => ({ ...one, basedOn: 0 })),
      audit,
    ),
  );

const toQuestion = (asked: RecordQuery): ListQuestion => ({
  query: asked,
  expression: asked.text === undefined ? undefined : toSearchQuery(asked.text, vocabulary.placeNames),
});

/** All of a list, page by page. */
function allPages({ records }: Store, question: ListQuestion, pageSize: number): string[] {
  const ids: string[] = [];
  for (;;) {
    const page = records.page(question, ids.length, pageSize);
    ids.push(...page.records.map(({ record }) => record.id));
    if (page.records.length === 0) return [...ids, String(page.total)];
  }
}

describe('a list of records', () => {
  it('holds what plain filtering gives, in the order that plain sorting gives, on pages without gaps or doubles', () => {
    fc.assert(
      fc.property(register, ([made, queries]) => {
        const store = valueFrom(createStores(vocabulary).create(temporaryFolder(), workspace));
        try {
          fill(store, made);
          for (const asked of queries) {
            const question = toQuestion(asked);
            const expected = expectedIds(made, asked);
            const paged = [...expected, String(expected.length)];
            expect([asked, store.records.ids(question), allPages(store, question, 7)]).toEqual([
              asked,
              expected,
              paged,
            ]);
          }
        } finally {
          store.close();
        }
      }),
      { numRuns: 50 },
    );
  });
});
