import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cityWithReport } from '../app/city-exchange.ts';
import { sample, temporaryFolder } from '../app/temporary-core.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const out = temporaryFolder();
let folder: string;

const run = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args, '--json'], { encoding: 'utf8' });
  return { status, reply: stdout === '' ? undefined : JSON.parse(stdout) };
};

beforeAll(async () => {
  const { core } = await cityWithReport();
  core.close();
  const database = join(core.folder, 'data', sample.cityOffice.organisation);
  const { reply } = run('archive', '--database', database, '--year', '2006', '--out', out);
  folder = reply.folderLabel;
});

describe('the archive folder from a terminal', () => {
  it('is complete and unchanged when it has been written', () => {
    const { status, reply } = run('verify-archive', folder);

    expect([status, reply.faults]).toEqual([0, []]);
  });

  it('is told from one where a file is changed, another is gone and a third has come', () => {
    const reports = join(folder, 'data', '2-rapporter');
    const [report = ''] = readdirSync(reports);
    appendFileSync(join(reports, report), ' ');
    rmSync(join(folder, 'data', 'Innehall.docx'));
    writeFileSync(join(folder, 'data', 'ny.txt'), 'ny');

    const { status, reply } = run('verify-archive', folder);
    expect([status, reply.faults]).toEqual([
      1,
      [
        { path: `data/2-rapporter/${report}`, fault: 'changed' },
        { path: 'data/Innehall.docx', fault: 'missing' },
        { path: 'data/ny.txt', fault: 'unlisted' },
      ],
    ]);
  });

  it('is not any folder', () => {
    const { status, reply } = run('verify-archive', temporaryFolder());

    expect([status, reply.faults.map(({ fault }: { fault: string }) => fault)]).toEqual([
      1,
      ['no-manifest', 'no-manifest'],
    ]);
  });
});
