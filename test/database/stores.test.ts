import { chmodSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applicationId } from '../../src-main/database/open.ts';
import { createStores, databaseFileName } from '../../src-main/database/stores.ts';
import { vocabulary } from '../domain/samples.ts';
import { activity, codeOf, later, save, valueFrom, workspace } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

const stores = createStores(vocabulary);

/** A closed database with one activity, and the path of its file. */
function closedDatabase(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const store = newStore(folder);
  valueFrom(save(store, 'activity', activity));
  store.close();
  return { folder, file: join(folder, databaseFileName) };
}

function changeWith(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

describe('creating', () => {
  it('makes the folder and leaves nothing in it but the database', () => {
    const folder = join(temporaryFolder(), 'förvaltning', '2006');
    const store = newStore(folder);
    store.close();
    expect(readdirSync(folder)).toEqual([databaseFileName]);
  });

  it.each(['', '-journal', '-wal'])(
    'refuses a folder where utblick.sqlite%s lies, and leaves it as it is',
    (suffix) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, databaseFileName + suffix), 'något');
      const created = stores.create(folder, workspace);
      expect([codeOf(created), readdirSync(folder)]).toEqual([
        'WORKSPACE-EXISTS',
        [databaseFileName + suffix],
      ]);
    },
  );

  it('starts afresh where an earlier attempt was cut short', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `${databaseFileName}.partial`), 'halv');
    expect(newStore(folder).workspace).toEqual(workspace);
  });

  it('leaves nothing when the database cannot be filled', () => {
    const folder = temporaryFolder();
    const ownerless = { ...workspace, organisation: null as unknown as string };
    expect(() => stores.create(folder, ownerless)).toThrow('NOT NULL');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells of a folder that cannot be made', () => {
    const file = join(temporaryFolder(), 'fil');
    writeFileSync(file, '');
    expect(codeOf(stores.create(join(file, 'mapp'), workspace))).toBe('DB-IO');
  });
});

describe('opening', () => {
  it('gives back what was saved before it was closed', () => {
    const { folder } = closedDatabase();
    const store = valueFrom(openStore(folder));
    expect([store.workspace, store.records.list('activity').map(({ record }) => record)]).toEqual([
      workspace,
      [activity],
    ]);
  });

  it('creates nothing where there is no database', () => {
    const folder = temporaryFolder();
    expect([
      codeOf(stores.open(folder)),
      codeOf(stores.open(join(folder, 'borta'))),
      readdirSync(folder),
    ]).toEqual(['DB-MISSING', 'DB-MISSING', []]);
  });

  it.each([
    ['an empty file', (file: string) => writeFileSync(file, '')],
    ['a text', (file: string) => writeFileSync(file, 'Det här är inte en databas. '.repeat(20))],
    ['another program’s database', (file: string) => changeWith(file, 'CREATE TABLE other (a TEXT) STRICT')],
  ])('refuses %s and leaves it byte for byte', (_what, write) => {
    const folder = temporaryFolder();
    const file = join(folder, databaseFileName);
    write(file);
    const before = readFileSync(file);
    const opened = stores.open(folder);
    expect([codeOf(opened), readFileSync(file).equals(before), readdirSync(folder)]).toEqual([
      'DB-NOT-OURS',
      true,
      [databaseFileName],
    ]);
  });

  it('refuses a database from a newer version and leaves it byte for byte', () => {
    const { folder, file } = closedDatabase();
    changeWith(file, 'PRAGMA user_version = 9990');
    const before = readFileSync(file);
    const opened = stores.open(folder);
    expect([opened, readFileSync(file).equals(before), readdirSync(folder)]).toEqual([
      { ok: false, failure: { code: 'DB-NEWER', params: { version: 9990 } } },
      true,
      [databaseFileName],
    ]);
  });

  it.each([
    ['cut in half', (file: string) => truncateSync(file, readFileSync(file).length / 2)],
    ['of a version that never was', (file: string) => changeWith(file, 'PRAGMA user_version = 7')],
    ['without its owner', (file: string) => changeWith(file, 'DELETE FROM workspace')],
    [
      'whose owner is no organisation',
      (file: string) => changeWith(file, `UPDATE workspace SET contact = '3'`),
    ],
    ['with a table gone', (file: string) => changeWith(file, 'DROP TABLE answers')],
  ])('tells that a database %s is damaged', (_what, damage) => {
    const { folder, file } = closedDatabase();
    damage(file);
    expect(codeOf(stores.open(folder))).toBe('DB-DAMAGED');
  });

  it('finds damage anywhere after an unclean end', () => {
    const { folder, file } = closedDatabase();
    changeWith(
      file,
      `UPDATE workspace SET in_use = 1;
      PRAGMA ignore_check_constraints = ON; UPDATE records SET version = 0;`,
    );
    expect(codeOf(stores.open(folder))).toBe('DB-DAMAGED');
  });

  it('does not touch a file that cannot be written', { skip: process.getuid?.() === 0 }, () => {
    const { folder, file } = closedDatabase();
    chmodSync(file, 0o444);
    expect(codeOf(stores.open(folder))).toBe('DB-READONLY');
  });
});

describe('one opener at a time', () => {
  it('refuses a second opening in the same program until the first is closed', () => {
    const folder = temporaryFolder();
    const first = newStore(folder);
    const whileOpen = codeOf(stores.open(folder));
    first.close();
    expect([whileOpen, codeOf(openStore(folder))]).toEqual(['DB-LOCKED', 'ok']);
  });

  it('keeps other connections out from the moment it is open', () => {
    const folder = temporaryFolder();
    newStore(folder);
    const other = new Database(join(folder, databaseFileName), { timeout: 0 });
    onTestFinished(() => {
      other.close();
    });
    expect(() => other.prepare('SELECT count(*) FROM records').get()).toThrow('database is locked');
  });

  it('tells that another connection holds the database', () => {
    const { folder, file } = closedDatabase();
    const other = new Database(file);
    onTestFinished(() => {
      other.close();
    });
    other.exec('BEGIN EXCLUSIVE');
    expect(codeOf(stores.open(folder))).toBe('DB-LOCKED');
  });

  it('may be closed twice', () => {
    const store = newStore();
    store.close();
    expect(() => store.close()).not.toThrow();
  });
});

describe('the owner', () => {
  it('keeps a new contact, over a reopening, with its history', () => {
    const folder = temporaryFolder();
    const store = newStore(folder);
    store.saveContact({ name: 'Åke Ö', function: 'Handläggare' }, later);
    const shown = store.workspace.contact;
    store.close();
    const again = valueFrom(openStore(folder));
    expect([shown, again.workspace.contact, again.history(workspace.installationId)]).toEqual([
      { name: 'Åke Ö', function: 'Handläggare' },
      { name: 'Åke Ö', function: 'Handläggare' },
      [
        {
          ...later,
          action: 'change',
          recordType: 'workspace',
          recordId: workspace.installationId,
          field: 'contact',
          before: '{"name":"Eva Ek"}',
          after: '{"name":"Åke Ö","function":"Handläggare"}',
        },
      ],
    ]);
  });
});

it('marks the file with the application id by which it is known', () => {
  const { file } = closedDatabase();
  expect(readFileSync(file).readUInt32BE(68)).toBe(applicationId);
});

it('leaves no journal behind when it is closed', () => {
  const { file } = closedDatabase();
  expect(existsSync(`${file}-journal`)).toBe(false);
});
