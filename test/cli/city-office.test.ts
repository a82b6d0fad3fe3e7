// Stadskontoret's round of files from a terminal, as a script would run it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cityWithReport, department } from '../app/city-exchange.ts';
import { sample, temporaryFolder } from '../app/temporary-core.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const out = temporaryFolder();
let database: string;
let projectId: string;

const run = (command: string, ...args: string[]) => {
  const common = ['--database', database, '--year', '2006', '--out', out, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, command, ...common, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr, reply: stdout === '' ? undefined : JSON.parse(stdout) };
};
const jsonFile = (name: string, content: unknown): string => {
  const file = join(out, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const payloadOf = ({ reply }: ReturnType<typeof run>) =>
  JSON.parse(
    readFileSync(
      join(
        out,
        reply.fileNames.find((name: string) => name.endsWith('.json')),
      ),
      'utf8',
    ),
  ).payload;

beforeAll(async () => {
  const { core, messageId } = await cityWithReport();
  projectId = (await core.must('completion.get', { messageId })).contents.projects[0]?.id ?? '';
  core.close();
  database = join(core.folder, 'data', sample.cityOffice.organisation);
});

describe('the round of files from stadskontoret', () => {
  it('asks', () => {
    const file = jsonFile('begaran.json', { dueOn: '2007-01-31', signaturePolicy: 'optional', rates: [] });
    const asked = run('request', '--organisation', department, file);

    expect([asked.status, payloadOf(asked).dueOn]).toEqual([0, '2007-01-31']);
  });

  it('acknowledges', () => {
    const acknowledged = run('receipt');

    expect([acknowledged.status, payloadOf(acknowledged).verdict]).toEqual([0, 'accepted']);
  });

  it('has completed', () => {
    const file = jsonFile('punkter.json', {
      dueOn: '2007-02-28',
      points: [
        {
          severity: 'must',
          recordType: 'project',
          recordId: projectId,
          field: 'summary',
          comment: 'För kort.',
        },
      ],
    });
    const completed = run('complete', '--organisation', department, file);

    expect([completed.status, payloadOf(completed).items]).toMatchObject([
      0,
      [{ severity: 'must', recordId: projectId, field: 'summary', comment: 'För kort.' }],
    ]);
  });

  it('gives back', () => {
    const returned = run('feedback', jsonFile('aterkoppling.json', { message: 'Tack för året.' }));

    expect([returned.status, payloadOf(returned).message]).toEqual([0, 'Tack för året.']);
  });

  it('locks, and does not approve what must be completed', () => {
    const locked = run('lock');
    const approved = run('approve', '--organisation', department);

    expect([locked.status, locked.reply]).toEqual([0, { act: 'lock', organisations: [department] }]);
    expect([approved.status, approved.reply.failure.code]).toEqual([3, 'REVIEW-OPEN-POINTS']);
  });

  it('says which part of a file is wrong, and does nothing', () => {
    const wrong = run(
      'request',
      jsonFile('fel.json', { dueOn: 'snart', signaturePolicy: 'optional', rates: [] }),
    );

    expect([wrong.status, wrong.stderr]).toEqual([2, 'Filen har inte den form som väntas (dueOn).\n']);
  });

  it('says that a förvaltning has not reported', () => {
    const nobody = run('complete', '--organisation', 'sdf-oxie');

    expect([nobody.status, nobody.reply.failure.code]).toEqual([3, 'SUBMISSION-NOT-FOUND']);
  });
});
