// A bad file gives its code and changes nothing in the register: only that the file came is noted.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileFiles } from '../hostile/hostile-files.ts';
import { registerState } from './register-state.ts';
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
let state: string;

beforeAll(async () => {
  core = startTemporaryCore();
  out = temporaryFolder();
  await fillDepartment(core, 'utbildningsforvaltningen');
  const files = await exportReport(core, out);
  await createCityOffice(core);
  await importFiles(core, files);
  state = await registerState(core);
});
afterAll(() => {
  core.close();
  removeFolder(core.folder);
  removeFolder(out);
});

it.each(hostileFiles())('$id $name: gives its code and leaves the register as it was', async (hostile) => {
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
  expect(await registerState(core)).toBe(state);
});
