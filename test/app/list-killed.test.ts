// Wherever the program is killed while a list is brought in, all of it is there or nothing, and the same list once more
// ends as if nothing had happened.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generateProjects, toUtf8Csv } from '../exchange/lists/generated-list.ts';
import { bringInFile, chooseList, listFile, planOf } from './bring-in.ts';
import { openCopy, removeFolder, startTemporaryCore, temporaryFolder } from './temporary-core.ts';

const program = fileURLToPath(new URL('run-until-killed.ts', import.meta.url));
const organisation = 'miljoforvaltningen';
const projects = generateProjects(2);
const list = listFile(toUtf8Csv(projects));
/** The register has one of the projects already, so that the list makes new ones and changes one. */
const earlier = listFile(toUtf8Csv(projects.slice(0, 1).map((project) => ({ ...project, name: 'Förr' }))));

interface Run {
  isKilled: boolean;
  operations: number;
}

function run(folder: string, at?: number): Run {
  const { signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'list', folder, organisation, list, ...(at === undefined ? [] : [String(at)])],
    { encoding: 'utf8' },
  );
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr);
  return { isKilled: signal === 'SIGKILL', operations: Number(stdout) };
}

/** What the list would still do, what is remembered of it, and what can be found in the register. */
async function stateOf(folder: string): Promise<object> {
  const core = startTemporaryCore({ folder, firstId: 900_000 });
  await openCopy(core, organisation);
  const chosen = await chooseList(core, list);
  const { counts } = await planOf(core, chosen);
  const { rows } = await core.must('record.list', {
    query: { type: 'project', filters: [], sort: { by: 'title', direction: 'ascending' } },
    offset: 0,
    limit: 10,
  });
  core.close();
  return { counts, isRemembered: chosen.suggestion.isRemembered, titles: rows.map(({ title }) => title) };
}

async function onceMore(folder: string): Promise<void> {
  const core = startTemporaryCore({ folder, firstId: 700_000 });
  await openCopy(core, organisation);
  await bringInFile(core, list);
  core.close();
}

it('leaves all of a list or nothing when the program is killed', { timeout: 300_000 }, async () => {
  const original = startTemporaryCore();
  await original.must('workspace.create', { role: 'department', organisation, contact: { name: 'Eva' } });
  await bringInFile(original, earlier);
  original.close();
  const copy = (): string => {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(original.folder, folder, { recursive: true });
    return folder;
  };
  const before = await stateOf(copy());
  const whole = copy();
  const { operations } = run(whole);
  const after = await stateOf(whole);

  expect([before, after]).toMatchObject([
    { counts: { create: 1, update: 1, unchanged: 0 } },
    { counts: { create: 0, update: 0, unchanged: 2 } },
  ]);
  expect(operations).toBeGreaterThan(20);
  for (let at = 1; at <= operations; at += 1) {
    const folder = copy();
    const { isKilled } = run(folder, at);
    const left = await stateOf(folder);
    expect({ at, isKilled, left }).toEqual({ at, isKilled: true, left: expect.toBeOneOf([before, after]) });
    await onceMore(folder);
    expect({ at, again: await stateOf(folder) }).toEqual({ at, again: after });
    removeFolder(folder);
  }
});
