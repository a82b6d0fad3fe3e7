// Wherever the program is killed while a person works in the register, all that was reported as saved is there, and of
// the next thing all or nothing.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { indexInFile, rowsIn } from '../database/index-in-file.ts';
import { fillWithEveryKind, organisation } from './every-kind.ts';
import { openCopy, removeFolder, startTemporaryCore, temporaryFolder } from './temporary-core.ts';
import { workSteps } from './work-steps.ts';

const program = fileURLToPath(new URL('run-until-killed.ts', import.meta.url));

interface Run {
  isKilled: boolean;
  operations: number;
  /** How many steps the program had reported as done. */
  reported: number;
}

const run = (folder: string, at?: number): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'work', folder, organisation, '', String(at ?? '')]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code, signal) => {
      const isKilled = signal === 'SIGKILL';
      const lines = stdout.split('\n');
      const reported = lines.filter((line) => line === 'done').length;
      if (isKilled || code === 0) resolve({ isKilled, operations: Number(lines.at(-1)), reported });
      else reject(new Error(stderr));
    });
  });

/** All that a person has made and changed, as it lies in the closed database, and the index of the records. */
async function registerIn(folder: string): Promise<object> {
  const core = startTemporaryCore({ folder, firstId: 900_000 });
  await openCopy(core, organisation);
  const { checks } = await core.must('workspace.inspect', {});
  const { folderLabel = '' } = await core.must('app.state', {});
  core.close();
  const tables = ['records', 'saved_views', 'answers', 'audit'];
  return {
    rows: tables.map((table) => rowsIn(folderLabel, `SELECT * FROM ${table}`)),
    index: indexInFile(folderLabel),
    unsound: checks.filter(({ ok }) => !ok),
  };
}

it('keeps all that was reported, and half of nothing', { timeout: 600_000 }, async () => {
  const original = startTemporaryCore();
  await fillWithEveryKind(original);
  original.close();
  const copy = (): string => {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(original.folder, folder, { recursive: true });
    return folder;
  };
  /** What the register is after each number of steps. */
  const states = [await registerIn(copy())];
  for (const [index] of workSteps.entries()) {
    const folder = copy();
    const core = startTemporaryCore({ folder, firstId: 500_000 });
    await openCopy(core, organisation);
    for (const step of workSteps.slice(0, index + 1)) await step(core);
    core.close();
    states.push(await registerIn(folder));
    removeFolder(folder);
  }
  const { operations, reported: steps } = await run(copy());
  const different = new Set(states.map((state) => JSON.stringify(state)));
  expect([steps, different.size]).toEqual([workSteps.length, workSteps.length + 1]);

  const check = async (at: number): Promise<void> => {
    const folder = copy();
    const { isKilled, reported } = await run(folder, at);
    const left = await registerIn(folder);
    const isThere = states.slice(reported, reported + 2).some((state) => isDeepStrictEqual(state, left));
    expect({ at, isKilled, isThere }).toEqual({ at, isKilled: true, isThere: true });
    removeFolder(folder);
  };
  // Two at a time: the machines that build this have two cores.
  const points = Array.from({ length: operations }, (_, index) => index + 1);
  await Promise.all(
    [0, 1].map(async (lane) => {
      for (const at of points.filter((point) => point % 2 === lane)) await check(at);
    }),
  );
});
