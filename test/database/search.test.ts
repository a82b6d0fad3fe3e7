// In which order hits come.
import { expect, it } from 'vitest';
import { id } from '../domain/sample-ids.ts';
import { activity, save, valueFrom } from './samples.ts';
import { newStore } from './temporary-store.ts';

it('gives hits with a word in the title first, then those where the words weigh the most, then the newest', () => {
  const store = newStore();
  const made = {
    'Första mötet': 'Fyrtorn.',
    'Andra mötet': 'Fyrtorn.',
    'Om fyrtorn': 'Alls inget.',
    'Tredje mötet': 'Fyrtorn, fyrtorn och åter fyrtorn.',
  };
  for (const [number, [title, purpose]] of Object.entries(made).entries())
    valueFrom(save(store, 'activity', { ...activity, id: id(700 + number), title, purpose }));

  expect(store.records.search('"fyrtorn"*', 10).map(({ title }) => title)).toEqual([
    'Om fyrtorn',
    'Tredje mötet',
    'Andra mötet',
    'Första mötet',
  ]);
  expect(store.records.search('"fyrtorn"*', 1)).toHaveLength(1);
  expect(store.records.search('"fyrbåk"*', 10)).toEqual([]);
});
