// A bad file gives its code and changes nothing but the list of files that came: every other row of the database is what
// it was.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { hostileFiles } from '../hostile/hostile-files.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  importFiles,
  previewFiles,
  removeFolder,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

let core: TemporaryCore;
let out: string;
let database: string;
let digest: string;

/**
 * All rows but those of the files that came, of a copy. The copy is made by another process: to close the file here
 * would let go of this process's lock on it.
 */
function digestOfRegister(): string {
  const copy = join(out, 'copy.sqlite');
  spawnSync(process.execPath, ['-e', "require('fs').copyFileSync(...process.argv.slice(1))", database, copy]);
  const opened = new Database(copy, { readonly: true, fileMustExist: true });
  const names = opened
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'received_files' ORDER BY name`,
    )
    .pluck()
    .all();
  const rows = names.map((name) => [name, opened.prepare(`SELECT * FROM "${name}"`).raw().all()]);
  opened.close();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

beforeAll(async () => {
  core = startTemporaryCore();
  out = temporaryFolder();
  await fillDepartment(core, 'utbildningsforvaltningen');
  const files = await exportReport(core, out);
  await createCityOffice(core);
  await importFiles(core, files);
  const { folderLabel = '' } = await core.must('app.state', {});
  database = join(folderLabel, databaseFileName);
  digest = digestOfRegister();
});
afterAll(() => {
  core.close();
  removeFolder(core.folder);
  removeFolder(out);
});

it.each(hostileFiles())('$id $name: gives its code and leaves the database as it was', async (hostile) => {
  const folder = join(out, hostile.id);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, hostile.fileName);
  writeFileSync(path, hostile.bytes);

  const [preview] = await previewFiles(core, [path]);

  const codes = preview?.findings.map(({ code }) => code) ?? [];
  expect(
    [hostile.expectedCode].flat().some((code) => codes.includes(code)),
    codes.join(),
  ).toBe(true);
  expect(preview?.verdict).toBe('refused');
  expect(digestOfRegister()).toBe(digest);
});
