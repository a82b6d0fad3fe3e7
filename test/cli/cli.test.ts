// The program from a terminal, as a script would use it: exit codes, JSON on stdout, words on stderr.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWithEveryKind, organisation } from '../app/every-kind.ts';
import {
  createCityOffice,
  removeFolder,
  sample,
  startTemporaryCore,
  temporaryFolder,
} from '../app/temporary-core.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

let folder: string;
let fosie: string;
let cityOffice: string;
let played: ReturnType<typeof run>;

beforeAll(() => {
  folder = temporaryFolder();
  played = run('demo', '--out', join(folder, 'demo'), '--json');
  fosie = join(folder, 'demo', 'databaser', 'sdf-fosie');
  cityOffice = join(folder, 'demo', 'databaser', 'stadskontoret');
});
afterAll(() => removeFolder(folder));

describe('demo', () => {
  it('reaches every control total of the sample', () => {
    const { rows, equal, differing } = JSON.parse(played.stdout);
    expect({ status: played.status, differing, all: equal === rows.length }).toEqual({
      status: 0,
      differing: 0,
      all: true,
    });
    expect(rows).toHaveLength(8 * (sample.departments.length + 1) + 5);
  });

  it('writes each report as .docx and .json, and the verksamhetsberättelse', () => {
    const reports = readdirSync(join(folder, 'demo', 'rapporter'));
    expect(reports.filter((name) => name.endsWith('.docx'))).toHaveLength(4);
    expect(reports.filter((name) => name.endsWith('.json'))).toHaveLength(4);
    expect(existsSync(join(folder, 'demo', 'Verksamhetsberattelse_2006.docx'))).toBe(true);
  });

  it('leaves a folder alone that it has not made', () => {
    const other = join(folder, 'viktigt');
    mkdirSync(other);
    writeFileSync(join(other, 'brev.txt'), 'hej');
    expect(run('demo', '--out', other).status).toBe(2);
    expect(readdirSync(other)).toEqual(['brev.txt']);
  });
});

describe('check', () => {
  it('ends with 0 when the report may be sent, and tells the findings as JSON', () => {
    const { status, stdout } = run('check', '--database', fosie, '--year', '2006', '--json');
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({
      status: 0,
      year: 2006,
      activities: 3,
      projects: 2,
    });
  });

  it('ends with 1 when there are errors, each with its number and what to do', () => {
    const { status, stdout } = run('check', '--database', fosie, '--year', '2030');
    expect(status).toBe(1);
    expect(stdout).toContain('Fel     R210 Frågan är inte besvarad.');
  });
});

describe('export and import', () => {
  it('hand a report over, and say the second time that it is already there', () => {
    const out = join(folder, 'ut');
    const exported = run('export', '--database', fosie, '--year', '2006', '--out', out, '--json');
    const { revision, isNew, fileNames } = JSON.parse(exported.stdout);
    expect({ status: exported.status, revision, isNew }).toEqual({ status: 0, revision: 2, isNew: false });

    const imported = run('import', '--database', cityOffice, '--json', join(out, fileNames[0]));
    expect({ status: imported.status, ...JSON.parse(imported.stdout) }).toEqual({
      status: 0,
      files: [{ fileName: fileNames[0], verdict: 'known', codes: ['REV-ALREADY-IMPORTED'] }],
    });
  });

  it('ends with 1 for a file that is not a report, and says what to do', () => {
    const letter = join(folder, 'brev.json');
    writeFileSync(letter, '{"hej": true}');
    const { status, stdout } = run('import', '--database', cityOffice, letter);
    expect(status).toBe(1);
    expect(stdout).toContain('VER-NOT-OURS: Filen kommer från ett annat program.');
  });

  it('ends with 3 and a coded failure for a database of the wrong role', () => {
    const out = join(folder, 'ut.docx');
    const { status, stderr } = run('compile', '--database', fosie, '--year', '2006', '--out', out);
    expect(status).toBe(3);
    expect(stderr).toContain('(WORKSPACE-WRONG-ROLE)');
  });
});

describe('a report with a record of every kind', () => {
  it('is checked, handed over, taken in and compiled', async () => {
    const data = join(folder, 'alla slag');
    const core = startTemporaryCore({ folder: data });
    await fillWithEveryKind(core);
    core.close();
    await createCityOffice(core);
    core.close();
    const [department, office] = [organisation, sample.cityOffice.organisation].map((name) =>
      join(data, 'data', name),
    );
    const out = join(data, 'ut');

    const checked = run('check', '--database', department ?? '', '--year', '2006', '--json');
    const told = run('check', '--database', department ?? '', '--year', '2006');
    const exported = run('export', '--database', department ?? '', '--year', '2006', '--out', out, '--json');
    const [file] = JSON.parse(exported.stdout).fileNames;
    const imported = run('import', '--database', office ?? '', '--json', join(out, file));
    const document = join(data, 'berättelse.docx');
    const compiled = run('compile', '--database', office ?? '', '--year', '2006', '--out', document);

    expect(JSON.parse(checked.stdout)).toEqual({
      year: 2006,
      activities: 1,
      projects: 1,
      others: 6,
      findings: [],
    });
    expect(told.stdout).toBe('1 aktiviteter, 1 projekt, 6 övriga poster, 0 fel, 0 varningar.\n');
    expect(JSON.parse(imported.stdout)).toEqual({
      files: [{ fileName: file, verdict: 'imported', codes: [] }],
    });
    expect([checked, exported, imported, compiled].map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(existsSync(document)).toBe(true);
  });
});

describe('compile and doctor', () => {
  it('compile writes the document', () => {
    const file = join(folder, 'berättelse.docx');
    expect(run('compile', '--database', cityOffice, '--year', '2006', '--out', file).status).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it('doctor finds a whole database whole', () => {
    const { status, stdout } = run('doctor', '--database', fosie, '--json');
    expect(status).toBe(0);
    expect(
      JSON.parse(stdout).checks.map(({ check, ok }: { check: string; ok: boolean }) => [check, ok]),
    ).toEqual([
      ['settings', true],
      ['integrity', true],
      ['references', true],
      ['kept-files', true],
      ['signing-key', true],
    ]);
  });

  it('doctor ends with 1 when a sent file has been changed', () => {
    const outbox = join(fosie, 'outbox');
    writeFileSync(join(outbox, readdirSync(outbox)[0] ?? ''), 'ändrad');
    expect(run('doctor', '--database', fosie).status).toBe(1);
  });

  it('end with 3 where there is no database, and make none', () => {
    const nowhere = join(folder, 'ingenstans');
    const { status, stderr } = run('doctor', '--database', nowhere);
    expect(status).toBe(3);
    expect(stderr).toContain('(DB-MISSING)');
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('wrong use', () => {
  it.each([[[]], [['nonsens']], [['check', '--datbase', 'x']], [['check', '--year', '2006']]])(
    '%j ends with 2',
    (args) => {
      expect(run(...args).status).toBe(2);
    },
  );
});
