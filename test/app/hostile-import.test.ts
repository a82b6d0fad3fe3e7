// A bad file gives its code and changes nothing: the database is byte for byte what it was.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Read by another process: to close the file here would let go of this process's lock on it. */
const digestOfDatabase = (): string =>
  spawnSync(
    process.execPath,
    [
      '-e',
      "process.stdout.write(require('crypto').hash('sha256', require('fs').readFileSync(process.argv[1])))",
      database,
    ],
    { encoding: 'utf8' },
  ).stdout;

beforeAll(async () => {
  core = startTemporaryCore();
  out = temporaryFolder();
  await fillDepartment(core, 'utbildningsforvaltningen');
  const files = await exportReport(core, out);
  await createCityOffice(core);
  await importFiles(core, files);
  const { folderLabel = '' } = await core.must('app.state', {});
  database = join(folderLabel, databaseFileName);
  digest = digestOfDatabase();
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
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOfDatabase()).toBe(digest);
});
