import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databaseFileName } from '../../src-main/database/stores.ts';
import type { SavedView } from '../../src-main/domain/record-query.ts';
import { id } from '../domain/sample-ids.ts';
import { audit, later, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

const view = (number: number, name: string): SavedView => ({
  id: id(number),
  name,
  query: {
    type: 'project',
    year: 2006,
    text: 'hamn',
    filters: [{ facet: 'phases', values: ['budget', 'genomforande'] }],
    behind: { figure: 'attention', severity: 'warning' },
    sort: { by: 'paid', direction: 'descending' },
  },
});

it('keeps views over a reopening, in the order of their making', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  for (const one of [view(3, 'C'), view(1, 'A'), view(2, 'B')]) store.views.save(one, audit);
  store.close();
  expect(valueFrom(openStore(folder)).views.list()).toEqual([view(1, 'A'), view(2, 'B'), view(3, 'C')]);
});

it('changes and removes a view, with its history', () => {
  const store = newStore();
  store.views.save(view(1, 'A'), audit);
  store.views.save(view(1, 'B'), later);
  const changed = store.views.list();
  store.views.remove(id(1), later);
  const trace = { recordType: 'saved-view', recordId: id(1), field: 'view' };
  const [a, b] = [JSON.stringify(view(1, 'A')), JSON.stringify(view(1, 'B'))];
  expect([changed, store.views.list(), store.history(id(1))]).toEqual([
    [view(1, 'B')],
    [],
    [
      { ...audit, ...trace, action: 'create', after: a },
      { ...later, ...trace, action: 'change', before: a, after: b },
      { ...later, ...trace, action: 'change', before: b },
    ],
  ]);
});

it('is no operation to save a view as it is, or to remove one that is not there', () => {
  const { views } = newStore();
  const first = views.save(view(1, 'A'), audit);
  expect([first, views.save(view(1, 'A'), later), views.remove(id(2), later)]).toEqual([
    1,
    undefined,
    undefined,
  ]);
});

it('leaves a view out that asks for something that there no longer is', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  for (const one of [view(1, 'A'), view(2, 'B')]) store.views.save(one, audit);
  store.close();
  const database = new Database(join(folder, databaseFileName));
  database.exec(
    `UPDATE saved_views SET query = json_set(query, '$.filters[0].facet', 'colours') WHERE name = 'A'`,
  );
  database.close();
  expect(valueFrom(openStore(folder)).views.list()).toEqual([view(2, 'B')]);
});
