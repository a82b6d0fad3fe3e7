// Every refusal is quick and takes little memory, whatever the file (bar R15). What a run takes depends on the machine, so
// the limits here are wide; `npm run bench -- R15` has the bar's own.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../app/temporary-core.ts';
import { costlyFiles } from './costly-files.ts';
import type { Refusal } from './refuse-one.ts';

const program = fileURLToPath(new URL('refuse-one.ts', import.meta.url));
const folder = temporaryFolder();

it.each(costlyFiles)('$name is refused with $code within bounds', ({ fileName, code, write }) => {
  const path = join(folder, fileName);
  write(path);
  const { stdout, stderr } = spawnSync(process.execPath, [program, path], { encoding: 'utf8' });
  rmSync(path);
  if (stdout === '') throw new Error(stderr);
  const refusal = JSON.parse(stdout) as Refusal;

  expect(refusal.code).toBe(code);
  expect(refusal.milliseconds).toBeLessThan(10_000);
  expect(refusal.mebibytes).toBeLessThan(400);
});
