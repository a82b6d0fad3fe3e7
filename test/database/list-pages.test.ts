// What is remembered of a list from one page to the next: that it is used, and that it is never old.
import { expect, it } from 'vitest';
import type { ListQuestion, Store } from '../../src-main/app/store.ts';
import { createStores } from '../../src-main/database/stores.ts';
import { foldText } from '../../src-main/domain/search/fold.ts';
import { id } from '../domain/sample-ids.ts';
import { vocabulary } from '../domain/samples.ts';
import { activity, audit, save, valueFrom, workspace } from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

const ofYear: ListQuestion = {
  query: { type: 'activity', year: 2006, filters: [], sort: { by: 'title', direction: 'ascending' } },
};
const ofAllYears: ListQuestion = { query: { ...ofYear.query, year: undefined } };
const withWord = (word: string): ListQuestion => ({ ...ofYear, expression: `"${foldText(word)}"*` });

const fill = (store: Store, titles: readonly string[]): void => {
  for (const [number, title] of titles.entries())
    valueFrom(save(store, 'activity', { ...activity, id: id(700 + number), title }));
};

const titlesOf = (store: Store, question: ListQuestion): [titles: (string | undefined)[], total: number] => {
  const { records, total } = store.records.page(question, 0, 10);
  return [records.map(({ record }) => (record as typeof activity).title), total];
};

it.each([
  ['of a year', ofYear],
  ['of all years', ofAllYears],
  ['with words', withWord('res')],
])('shows what has been written since the page before: a list %s', (_, question) => {
  const store = newStore();
  fill(store, ['Resa B', 'Resa C']);
  const before = titlesOf(store, question);
  valueFrom(save(store, 'activity', { ...activity, id: id(800), title: 'Resa A' }));
  const added = titlesOf(store, question);
  valueFrom(store.records.move([{ type: 'activity', id: id(700) }], 'wastebasket', audit));
  expect([before, added, titlesOf(store, question)]).toEqual([
    [['Resa B', 'Resa C'], 2],
    [['Resa A', 'Resa B', 'Resa C'], 3],
    [['Resa A', 'Resa C'], 2],
  ]);
});

it('is gone through once while one types, and each word is looked up once while one scrolls', () => {
  const heard: string[] = [];
  const stores = createStores(vocabulary, { verbose: (sql) => heard.push(String(sql)) });
  const store = valueFrom(stores.create(temporaryFolder(), workspace));
  fill(store, ['Fyrtornet i Åbo', 'Fyrtornet i Wien', 'Möte']);
  heard.length = 0;
  const found = ['fy', 'fyr', 'fyrt', 'wie'].map((word) => titlesOf(store, withWord(word)));
  store.records.page(withWord('wie'), 1, 10);
  store.close();

  const both = [['Fyrtornet i Wien', 'Fyrtornet i Åbo'], 2];
  expect(found).toEqual([both, both, both, [['Fyrtornet i Wien'], 1]]);
  expect(heard.filter((sql) => sql.includes('FROM records INDEXED BY'))).toHaveLength(1);
  expect(heard.filter((sql) => sql.includes('record_search MATCH'))).toHaveLength(4);
});
