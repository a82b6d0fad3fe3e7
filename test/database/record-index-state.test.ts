import { expect, it } from 'vitest';
import { createStores } from '../../src-main/database/stores.ts';
import { type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import type { Vocabulary } from '../../src-main/domain/vocabulary.ts';
import { fullRecords } from '../domain/full-records.ts';
import { id } from '../domain/sample-ids.ts';
import { vocabulary } from '../domain/samples.ts';
import { expectedIndex, indexInFile, rowsIn } from './index-in-file.ts';
import { activity, audit, save, valueFrom } from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

/** Code lists in which Malmö's network has another name. */
const renamed: Vocabulary = {
  ...vocabulary,
  version: 'nästa',
  lists: {
    ...vocabulary.lists,
    networks: vocabulary.lists.networks.map((entry) => ({ ...entry, label: `Nya ${entry.label}` })),
  },
};

/** A closed database with a record of each kind, of which the first kinds lie in the wastebasket. */
function filled(removed: readonly RecordType[] = []): string {
  const folder = temporaryFolder();
  const store = newStore(folder);
  const saves = recordTypes.map((type) => ({ type, record: fullRecords[type], basedOn: 0 }));
  valueFrom(store.records.saveAll(saves, audit));
  const moved = removed.map((type) => ({ type, id: fullRecords[type].id }));
  valueFrom(store.records.move(moved, 'wastebasket', audit));
  store.close();
  return folder;
}

/** Opens and closes a database with some code lists. @returns how many times its index was made anew. */
function openWith(folder: string, lists: Vocabulary): number {
  const heard: string[] = [];
  const stores = createStores(lists, { verbose: (sql) => heard.push(String(sql)) });
  valueFrom(stores.open(folder)).close();
  return heard.filter((sql) => sql.includes('delete-all')).length;
}

const allIndexes = (lists: Vocabulary, removed: readonly RecordType[] = []) =>
  Object.fromEntries(
    recordTypes.map((type) => [
      fullRecords[type].id,
      expectedIndex(type, fullRecords[type] as never, removed.includes(type), lists),
    ]),
  );

it('is made anew once when the code lists are others, and is then what the domain says by them', () => {
  const removed: RecordType[] = ['outreach', 'engagement'];
  const folder = filled(removed);
  const times = [vocabulary, renamed, renamed].map((lists) => openWith(folder, lists));
  expect([times, indexInFile(folder)]).toEqual([[0, 1, 0], allIndexes(renamed, removed)]);
});

it('comes back to what it was with the first code lists', () => {
  const folder = filled();
  for (const lists of [renamed, vocabulary]) openWith(folder, lists);
  expect(indexInFile(folder)).toEqual(allIndexes(vocabulary));
});

it('leaves records, versions and history as they are', () => {
  const folder = filled(['decision']);
  const rest = `SELECT id, version, created_at, updated_at, removed_at, body FROM records ORDER BY row_id`;
  const history = 'SELECT * FROM audit ORDER BY id';
  const before = [rest, history].map((sql) => rowsIn(folder, sql));
  openWith(folder, renamed);
  expect([rest, history].map((sql) => rowsIn(folder, sql))).toEqual(before);
});

it('is made of every record, however many there are', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  const many = Array.from({ length: 2_001 }, (_none, number) => ({
    type: 'outreach' as const,
    record: { ...fullRecords.outreach, id: id(5_000 + number), title: `Möte ${number}` },
    basedOn: 0,
  }));
  valueFrom(store.records.saveAll(many, audit));
  valueFrom(save(store, 'activity', activity));
  store.close();
  const before = indexInFile(folder);
  openWith(folder, { ...vocabulary, version: 'nästa' });
  expect([Object.keys(before).length, indexInFile(folder)]).toEqual([2_002, before]);
});
