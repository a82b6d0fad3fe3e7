// Wherever the program is killed during export or import, what is left is the old state or the new, and the same
// work done once more ends as if nothing had happened.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  importFiles,
  openCopy,
  readRecord,
  removeFolder,
  sample,
  startTemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const program = fileURLToPath(new URL('run-until-killed.ts', import.meta.url));
const organisation = 'utbildningsforvaltningen';
const { year } = sample;

type Flow = 'export' | 'import';
const owners: Readonly<Record<Flow, string>> = {
  export: organisation,
  import: sample.cityOffice.organisation,
};
interface Run {
  killed: boolean;
  operations: number;
}

const run = (flow: Flow, folder: string, target: string, at?: number): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      program,
      flow,
      folder,
      owners[flow],
      target,
      ...(at ? [String(at)] : []),
    ]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve({ killed: true, operations: 0 });
      else if (code === 0) resolve({ killed: false, operations: Number(stdout) });
      else reject(new Error(stderr));
    });
  });

/** What the register says after a restart, and each whole file that was written for others. */
async function stateAfter(
  flow: Flow,
  folder: string,
  out: string,
): Promise<{ register: string; files: Map<string, Buffer> }> {
  const core = startTemporaryCore({ folder, firstId: 900_000 });
  await openCopy(core, owners[flow]);
  const register =
    flow === 'export'
      ? JSON.stringify((await core.must('report.get', { year })).exports)
      : JSON.stringify([
          await core.must('board.get', { year }),
          (await core.must('annualReport.get', { year })).figures,
        ]);
  core.close();
  const names = readdirSync(out).filter((name) => /\.(docx|json)$/.test(name));
  return { register, files: new Map(names.map((name) => [name, readFileSync(join(out, name))])) };
}

async function killEverywhere(flow: Flow, original: string, packageFile?: string): Promise<void> {
  const place = (): { folder: string; out: string; target: string } => {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(original, folder, { recursive: true });
    const out = join(folder, 'out');
    mkdirSync(out, { recursive: true });
    return { folder, out, target: packageFile ?? out };
  };
  const whole = place();
  const old = await stateAfter(flow, whole.folder, whole.out);
  const { operations } = await run(flow, whole.folder, whole.target);
  const done = await stateAfter(flow, whole.folder, whole.out);
  expect(done.register).not.toBe(old.register);
  expect(operations).toBeGreaterThan(20);

  const check = async (at: number): Promise<void> => {
    const { folder, out, target } = place();
    const { killed } = await run(flow, folder, target, at);
    const left = await stateAfter(flow, folder, out);
    expect({ at, killed, state: [old.register, done.register].includes(left.register) }).toEqual({
      at,
      killed: true,
      state: true,
    });
    for (const [name, bytes] of left.files)
      expect(bytes.equals(done.files.get(name) ?? Buffer.alloc(0)), `${name} at ${at}`).toBe(true);

    const core = startTemporaryCore({ folder, firstId: 500_000 });
    await openCopy(core, owners[flow]);
    if (flow === 'export') await exportReport(core, target);
    else await importFiles(core, [target]);
    core.close();
    const again = await stateAfter(flow, folder, out);
    expect(again.register, `done again after ${at}`).toBe(done.register);
    expect([...again.files.keys()].sort(), `files after ${at}`).toEqual([...done.files.keys()].sort());
    removeFolder(folder);
  };
  // Two at a time: the machines that build this have two cores.
  const points = Array.from({ length: operations }, (_, index) => index + 1);
  await Promise.all(
    [0, 1].map(async (lane) => {
      for (const at of points.filter((point) => point % 2 === lane)) await check(at);
    }),
  );
}

it('leaves the old state or the new when an export is killed', { timeout: 300_000 }, async () => {
  const core = startTemporaryCore();
  await fillDepartment(core, organisation);
  core.close();
  await killEverywhere('export', core.folder);
});

it('leaves the old state or the new when an import is killed', { timeout: 300_000 }, async () => {
  const core = startTemporaryCore();
  await fillDepartment(core, organisation);
  const out = temporaryFolder();
  const first = await exportReport(core, out);
  const activity = await readRecord(core, 'activity', sample.departments[2]?.activities[0]?.id ?? '');
  await core.must('record.save', {
    type: 'activity',
    record: { ...activity.record, benefit: 'Ny nytta.' },
    basedOn: activity.version,
    year,
  });
  const second = await exportReport(core, out);
  await createCityOffice(core);
  await importFiles(core, first);
  core.close();
  await killEverywhere('import', core.folder, second[0]);
});
