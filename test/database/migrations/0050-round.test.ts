import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../../src-main/database/migrate.ts';
import { round } from '../../../src-main/database/migrations/0050-round.ts';
import { databaseFileName } from '../../../src-main/database/stores.ts';
import { valueFrom } from '../samples.ts';
import { openStore, temporaryFolder } from '../temporary-store.ts';
import { makeVersion10 } from '../version-10.ts';

it('a report that was stored before says nothing of the handlingsplan, of parts or of its version', () => {
  const folder = temporaryFolder();
  makeVersion10(folder, 'city-office');
  const database = new Database(join(folder, databaseFileName));
  migrate(
    database,
    folder,
    migrations.filter(({ version }) => version < round.version),
  );
  const ids = database
    .prepare<[], string>('SELECT message_id FROM submissions ORDER BY message_id')
    .pluck()
    .all();
  database.close();

  const { submissions } = valueFrom(openStore(folder));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.map((id) => submissions.get(id))).toEqual(
    ids.map((messageId) => expect.objectContaining({ messageId, measures: [], ready: [] })),
  );
  expect(ids.map((id) => submissions.get(id)?.formatVersion)).toEqual(ids.map(() => undefined));
});
