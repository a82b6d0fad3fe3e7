import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../src-main/database/migrate.ts';
import { databaseFileName } from '../../../src-main/database/stores.ts';
import { deskTypes } from '../../../src-main/domain/record-kind.ts';
import { fullRecords } from '../../domain/full-records.ts';
import { expectedIndex, indexInFile, rowsIn } from '../index-in-file.ts';
import { audit, valueFrom } from '../samples.ts';
import { openStore, temporaryFolder } from '../temporary-store.ts';
import { makeVersion10, oldActivity, oldProject, oldRemoved } from '../version-10.ts';

const values = 'SELECT facet, value, row_id FROM record_values ORDER BY facet, value, row_id';
const rows = `SELECT row_id, id, record_type, version, created_at, updated_at, removed_at, title, title_key, from_day,
  to_day, kind, status, body FROM records ORDER BY row_id`;

/** A database of version 30 with records, what they are filtered by, and one in the wastebasket. */
function version30(): string {
  const folder = temporaryFolder();
  makeVersion10(folder, 'city-office');
  const database = new Database(join(folder, databaseFileName));
  migrate(
    database,
    folder,
    migrations.filter(({ version }) => version <= 30),
  );
  database.exec(`INSERT INTO record_values SELECT 'goals', 'mal-2006-1', row_id FROM records`);
  database.close();
  return folder;
}

describe('a database of version 30', () => {
  it('keeps every row of its records and of what they are filtered by', () => {
    const folder = version30();
    const before = [rowsIn(folder, rows), rowsIn(folder, values)];
    const database = new Database(join(folder, databaseFileName));
    migrate(database, folder, migrations);
    database.close();
    expect([rowsIn(folder, rows), rowsIn(folder, values)]).toEqual(before);
  });

  it('takes stadskontoret’s own kinds of record from then on', () => {
    const folder = version30();
    const store = valueFrom(openStore(folder));
    const saves = deskTypes.map((type) => ({ type, record: fullRecords[type], basedOn: 0 }));
    valueFrom(store.records.saveAll(saves, audit));
    store.close();
    const old = new Set<string>([oldActivity.id, oldProject.id, oldRemoved.id]);
    const made = Object.entries(indexInFile(folder)).filter(([id]) => !old.has(id));
    expect(Object.fromEntries(made)).toEqual(
      Object.fromEntries(
        deskTypes.map((type) => [fullRecords[type].id, expectedIndex(type, fullRecords[type] as never)]),
      ),
    );
  });
});
