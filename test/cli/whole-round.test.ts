// The whole year as files, from a terminal: four förvaltningar and stadskontoret, each with a database of its own, and
// nothing between them but the files that one writes and the other reads. Then the same reports in every order.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createCityOffice,
  fillDepartment,
  importFiles,
  openCopy,
  sample,
  startTemporaryCore,
  temporaryFolder,
} from '../app/temporary-core.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const { year } = sample;
const city = sample.cityOffice.organisation;
/** Three with something to tell, and one with nothing. */
const departments = [...sample.departments.map(({ organisation }) => organisation), 'kulturforvaltningen'];

let folder: string;
/** Stadskontoret when it had asked and nothing had come. */
let asking: string;
/** Each förvaltning's reports, oldest first. */
const reports = new Map<string, string[]>();

const run = (command: string, organisation: string, ...args: string[]) => {
  const database = join(folder, 'data', organisation);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, command, '--database', database, '--json', ...args],
    { encoding: 'utf8' },
  );
  if (status === null || status > 1) throw new Error(`${command} ${organisation}: ${stdout}${stderr}`);
  return { status, reply: JSON.parse(stdout) };
};

/** Runs a command that writes files, in a folder of its own. @returns the paths of the .json among them. */
function write(command: string, organisation: string, ...args: string[]): string[] {
  const out = temporaryFolder();
  run(command, organisation, '--year', String(year), '--out', out, ...args);
  return readdirSync(out)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(out, name));
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const addressee = (path: string): string => read(path).header.recipient.orgCode;
const jsonFile = (content: unknown): string => {
  const file = join(temporaryFolder(), 'indata.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

/** Each förvaltning opens what is for it. @returns the kind and verdict of each file. */
const openAll = (paths: readonly string[]) =>
  departments.flatMap((organisation) =>
    paths
      .filter((path) => addressee(path) === organisation)
      .map((path) => {
        const { status, reply } = run('open', organisation, path);
        return [organisation, status, reply.files[0].verdict];
      }),
  );
const allImported = departments.map((organisation) => [organisation, 0, 'imported']);

function report(organisation: string): string {
  const [path = ''] = write('export', organisation);
  reports.set(organisation, [...(reports.get(organisation) ?? []), path]);
  return path;
}

beforeAll(async () => {
  const core = startTemporaryCore();
  for (const organisation of departments.slice(0, -1)) await fillDepartment(core, organisation);
  const [{ contact } = { contact: {} }] = sample.departments;
  await core.must('workspace.create', { role: 'department', organisation: 'kulturforvaltningen', contact });
  await core.must('report.saveNothingToReport', { year, nothingToReport: true });
  await createCityOffice(core);
  core.close();
  folder = core.folder;
}, 60_000);

describe('the round of files', { timeout: 300_000 }, () => {
  it('goes from request to feedback, and every file is taken', () => {
    const asked = write(
      'request',
      city,
      jsonFile({ dueOn: '2007-01-31', signaturePolicy: 'optional', rates: [] }),
    );
    expect(openAll(asked)).toEqual(allImported);

    asking = temporaryFolder();
    cpSync(join(folder, 'data', city), join(asking, 'data', city), { recursive: true });

    const first = departments.map(report);
    expect(run('import', city, ...first.toReversed()).status).toBe(0);

    const completions = departments.flatMap((organisation) => {
      const points = [
        { severity: 'must', questionId: 'prioriterade-omraden', comment: `Vilka, ${organisation}?` },
      ];
      return write(
        'complete',
        city,
        '--organisation',
        organisation,
        jsonFile({ dueOn: '2007-02-28', points }),
      );
    });
    expect(openAll(completions)).toEqual(allImported);

    for (const [index, organisation] of departments.entries()) {
      const { itemId } = read(completions[index] ?? '').payload.items[0];
      const answers = [{ itemId, action: 'explained', comment: 'Se svaret på frågan om samverkan.' }];
      run('respond', organisation, '--year', String(year), jsonFile(answers));
    }
    const second = departments.map(report);
    expect(second.map((path) => read(path).header.series.revision)).toEqual(departments.map(() => 2));
    expect(second.map((path) => read(path).payload.responses.length)).toEqual(departments.map(() => 1));
    expect(run('import', city, ...second).status).toBe(0);

    const receipts = write('receipt', city);
    expect(receipts.map((path) => read(path).payload.head.revision)).toEqual(departments.map(() => 2));
    expect(openAll(receipts)).toEqual(allImported);

    const feedback = write('feedback', city, jsonFile({ message: 'Tack för året.' }));
    expect(openAll(feedback)).toEqual(allImported);
  });

  it('ends the same in whatever order the four förvaltningar’s reports come, and whichever revision comes first', async () => {
    const ends = new Set<string>();
    const orders = permutations(departments);
    for (const order of orders) {
      const copy = join(temporaryFolder(), 'data');
      cpSync(join(asking, 'data'), copy, { recursive: true });
      const core = startTemporaryCore({ folder: join(copy, '..'), now: () => new Date() });
      await openCopy(core, city);
      const files = order.flatMap((organisation, index) => {
        const revisions = reports.get(organisation) ?? [];
        return index % 2 === 0 ? revisions : revisions.toReversed();
      });
      await importFiles(core, files);
      const board = await core.must('board.get', { year });
      const received = board.rows
        .flatMap((row) =>
          row.received ? [[row.organisation, row.received.messageId, row.received.revision]] : [],
        )
        .sort();
      ends.add(JSON.stringify([received, (await core.must('annualReport.get', { year })).figures.totals]));
      core.close();
    }

    const [end = ''] = ends;
    expect([orders.length, ends.size, JSON.parse(end)[0].length]).toEqual([24, 1, departments.length]);
  });
});

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) =>
        permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
      );
