// Hämta lista from a terminal: exit codes, what is written, and what is stored.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFile } from '../app/bring-in.ts';
import { startTemporaryCore } from '../app/temporary-core.ts';
import { generateProjects, toUtf8Csv, toWorkbook } from '../exchange/lists/generated-list.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const organisation = 'miljoforvaltningen';
const projects = generateProjects(12);
const workbook = listFile(toWorkbook(projects), 'projekt.xlsx');

let database: string;
const fetchList = (...args: string[]) => {
  const given = ['fetch-list', '--database', database, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** The exit code, and what is told of the list. */
const told = (...args: string[]): object => {
  const { status, stdout } = fetchList('--json', ...args);
  const { mapping, counts, isRemembered, isImported } = JSON.parse(stdout);
  return { status, type: mapping.recordType, counts, isRemembered, isImported };
};
const none = { create: 0, update: 0, restore: 0, unchanged: 0, skip: 0, error: 0 };

beforeAll(async () => {
  const core = startTemporaryCore();
  await core.must('workspace.create', { role: 'department', organisation, contact: { name: 'Eva' } });
  core.close();
  database = join(core.folder, 'data', organisation);
});

describe('fetch-list', () => {
  it('only looks when asked to, then brings in, and finds nothing new the second time', () => {
    expect([told('--dry-run', workbook), told(workbook), told(workbook)]).toEqual([
      { status: 0, type: 'project', counts: { ...none, create: 12 }, isRemembered: false, isImported: false },
      { status: 0, type: 'project', counts: { ...none, create: 12 }, isRemembered: false, isImported: true },
      {
        status: 0,
        type: 'project',
        counts: { ...none, unchanged: 12 },
        isRemembered: true,
        isImported: false,
      },
    ]);
  });

  it('ends with 1 when a row has an error, and says where it is and what to do', () => {
    const faulty = projects.map((project, index) => ({
      ...project,
      startsOn: index === 5 ? 'våren' : project.startsOn,
    }));
    const { status, stdout } = fetchList(listFile(toUtf8Csv(faulty)));

    expect(status).toBe(1);
    expect(stdout).toContain('Rad 7, kolumn G projekt_starttid: ”våren” kan inte läsas.');
    expect(stdout).toContain('Inget är hämtat.');
  });

  it.each([
    [['--type', 'roll', 'x.csv'], 2, 'Ange vad raderna är med --type'],
    [[], 2, 'Ange en lista att hämta'],
    [['finns-inte.csv'], 3, '(FILE-UNREADABLE)'],
  ] as const)('ends with its code for wrong use and for what fails: %j', (args, status, words) => {
    const outcome = fetchList(...args);

    expect([outcome.status, outcome.stderr]).toEqual([status, expect.stringContaining(words)]);
  });
});
