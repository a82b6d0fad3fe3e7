import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { ListMemory } from '../../src-main/app/store.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { projectSchema } from '../../src-main/domain/project.ts';
import { id } from '../domain/sample-ids.ts';
import { audit, later, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

const project = (number: number, name: string) => ({
  type: 'project' as const,
  record: projectSchema.parse({ id: id(number), organisation: 'sdf-fosie', name, funds: {} }),
});
const memory = (path: string, rows: Record<string, number>): ListMemory => ({
  signature: 'shape',
  mapping: { recordType: 'project', headerRow: 0, columns: [{ column: 0, path }], key: [0] },
  scope: 'shape and key',
  rows: Object.entries(rows).map(([key, number]) => ({ key, recordId: id(number) })),
});

it('remembers with the records how their list was read and what its rows became, over a reopening', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  store.records.saveAll([{ ...project(1, 'Ett'), basedOn: 0 }], audit, memory('name', { a: 1 }));
  store.records.saveAll([{ ...project(2, 'Två'), basedOn: 0 }], later, memory('acronym', { a: 2, b: 1 }));
  store.close();
  const { lists } = valueFrom(openStore(folder));

  expect([lists.mapping('shape'), [...lists.rows('shape and key')]]).toEqual([
    memory('acronym', {}).mapping,
    [
      ['a', id(2)],
      ['b', id(1)],
    ],
  ]);
  expect([lists.mapping('another shape'), [...lists.rows('shape')]]).toEqual([undefined, []]);
});

it('remembers nothing of a list whose records could not be saved', () => {
  const store = newStore();
  const outcome = store.records.saveAll(
    [
      { ...project(1, 'Ett'), basedOn: 0 },
      { ...project(2, 'Två'), basedOn: 7 },
    ],
    audit,
    memory('name', { a: 1 }),
  );

  expect([outcome.ok, store.records.list('project'), store.lists.mapping('shape')]).toEqual([
    false,
    [],
    undefined,
  ]);
});

it('brings a record out of the wastebasket with its save, in one operation', () => {
  const store = newStore();
  const { record } = project(1, 'Ett');
  store.records.saveAll([{ type: 'project', record, basedOn: 0 }], audit);
  store.records.move([{ type: 'project', id: record.id }], 'wastebasket', audit);
  const thrownAway = store.records.listRemoved('project').map(({ record: { name } }) => name);
  const restored = { ...record, name: 'Nytt' };
  const { operation } = valueFrom(
    store.records.saveAll([{ type: 'project', record: restored, basedOn: 1, restores: true }], later),
  );

  expect([thrownAway, store.records.list('project').map(({ record: { name } }) => name)]).toEqual([
    ['Ett'],
    ['Nytt'],
  ]);
  expect([store.latestOperation(), store.records.listRemoved('project')]).toEqual([operation, []]);
});

it('takes a mapping that is none any more as none', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  store.records.saveAll([{ ...project(1, 'Ett'), basedOn: 0 }], audit, memory('name', { a: 1 }));
  store.close();
  const database = new Database(join(folder, databaseFileName));
  database.prepare(`UPDATE list_mappings SET mapping = '{"recordType":"membership"}'`).run();
  database.close();

  expect(valueFrom(openStore(folder)).lists.mapping('shape')).toBeUndefined();
});
