// A register of 100,000 records, made through the real schema and filled in bulk.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { applySettings } from '../../src-main/database/settings.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import type { Activity } from '../../src-main/domain/activity.ts';
import { indexOf } from '../../src-main/domain/record-index.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import { createGenerator, departments, vocabulary } from './generate.ts';
import { call, startCore } from './rooms.ts';

const registerSize = 100_000;
/** A förvaltning's records of twenty years. */
const registerYears = 20;
const owner = departments[0] ?? '';

export interface Register {
  /** Of the installation. */
  userFolder: string;
  /** Within it; a core that starts there opens the register by itself. */
  dataFolder: string;
  file: string;
  /** Activities spread over the register, at version 1. */
  sample: readonly Activity[];
}

export const databaseFileOf = (dataFolder: string, organisation: string): string =>
  join(dataFolder, organisation, databaseFileName);

/** The database opened with nothing but the program's own settings: what every floor stands on. */
export function openBare(file: string): Database.Database {
  const database = new Database(file, { fileMustExist: true });
  applySettings(database);
  return database;
}

/** A copy of the register, opened bare: the core holds the register itself. Made once for a run. */
export function openTwin(folder: string, { file }: Register): Database.Database {
  const twin = join(folder, 'twin.sqlite');
  if (!existsSync(twin)) copyFileSync(file, twin);
  return openBare(twin);
}

export async function createRegister(folder: string): Promise<Register> {
  const userFolder = join(folder, 'register');
  const dataFolder = join(userFolder, 'data');
  const core = startCore(dataFolder);
  await call(core, 'workspace.create', { role: 'department', organisation: owner, contact: {} });
  core.close();
  const file = databaseFileOf(dataFolder, owner);
  return { userFolder, dataFolder, file, sample: fill(file) };
}

/** @returns one activity in a hundred: all of them would fill the memory of what is measured. */
function fill(file: string): Activity[] {
  const database = openBare(file);
  const insert = database.prepare(
    `INSERT INTO records (id, record_type, version, created_at, updated_at, title, title_key, from_day, to_day, body)
    VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertValue = database.prepare('INSERT INTO record_values (facet, value, row_id) VALUES (?, ?, ?)');
  const index = database.prepare('INSERT INTO record_search (rowid, title, text) VALUES (?, ?, ?)');
  const now = '2007-01-15T09:12:33Z';
  const store = <T extends RecordType>(type: T, record: RecordOf<T>): void => {
    const drawn = indexOf(type, record, vocabulary);
    const { lastInsertRowid } = insert.run(
      record.id,
      type,
      now,
      now,
      drawn.title,
      drawn.titleKey,
      drawn.fromDay,
      drawn.toDay,
      JSON.stringify(record),
    );
    for (const { facet, value } of drawn.values) insertValue.run(facet, value, lastInsertRowid);
    index.run(lastInsertRowid, drawn.searchTitle, drawn.searchText);
  };

  const generator = createGenerator(1, registerYears);
  const sample: Activity[] = [];
  database.transaction(() => {
    for (let made = 0; made < registerSize; made += 1) {
      if (made % 5 === 0) store('project', generator.project(owner));
      else {
        const activity = generator.activity(owner);
        store('activity', activity);
        if (made % 100 === 1) sample.push(activity);
      }
    }
  })();
  database.close();
  return sample;
}
