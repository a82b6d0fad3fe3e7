// All that an organisation's database holds, but for the list of files that came: that list grows with every file that is
// opened, and is all that a refused file may change.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFileName } from '../../src-main/database/stores.ts';
import type { TemporaryCore } from './temporary-core.ts';

/** @returns SHA-256 over every row of every other table. */
export async function registerState(core: TemporaryCore): Promise<string> {
  const { folderLabel = '' } = await core.must('app.state', {});
  const copy = join(core.folder, 'copy.sqlite');
  // By another process: to close the file here would let go of this process's lock on it.
  const copying = "require('fs').copyFileSync(process.argv[1], process.argv[2])";
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-e', copying, join(folderLabel, databaseFileName), copy],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const database = new Database(copy, { readonly: true });
  try {
    const tables = database
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
      .filter((name) => name !== 'received_files');
    const hash = createHash('sha256');
    for (const table of tables)
      for (const row of database.prepare(`SELECT * FROM "${table}"`).raw().all())
        hash.update(table).update(JSON.stringify(row));
    return hash.digest('hex');
  } finally {
    database.close();
  }
}
