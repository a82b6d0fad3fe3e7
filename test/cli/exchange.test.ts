// A förvaltning's messages from a terminal: opened, decided on and answered.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf, request, seal, sentReport, subjectOf } from '../app/from-city-office.ts';
import { exportReport, fillDepartment, startTemporaryCore, temporaryFolder } from '../app/temporary-core.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const run = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout };
};
const organisation = 'sdf-fosie';
const itemId = '01890000-0000-7000-8000-000000000901';

let database: string;
let completion: string;
beforeAll(async () => {
  const core = startTemporaryCore();
  await fillDepartment(core, organisation);
  const report = sentReport(await exportReport(core, temporaryFolder()));
  database = (await core.must('workspace.defaultFolder', { organisation })).label;
  core.close();
  completion = fileOf(
    seal({
      kind: 'completion-request',
      payload: {
        subject: subjectOf(report),
        items: [{ itemId, severity: 'must', comment: 'Vilka parter deltog?' }],
      },
      to: organisation,
      number: 902,
    }),
  );
});

describe('open', () => {
  it('shows a request in words and takes it', () => {
    const path = fileOf(seal({ kind: 'report-request', payload: request(), to: organisation, number: 903 }));
    const { status, stdout } = run('open', '--database', database, path);

    expect(status).toBe(0);
    expect(stdout).toContain('Begäran, kan tas emot');
    expect(stdout).toContain('Sista dag att lämna rapporten: 2007-01-31');
    expect(stdout).toContain('Mottagen.');
  });

  it('takes what is held only with --take', () => {
    const payload = request({ dueOn: '2007-02-28' });
    const path = fileOf(seal({ kind: 'report-request', payload, to: organisation, number: 904 }));
    const without = run('open', '--database', database, path, '--json');
    const decided = run('open', '--database', database, '--take', path, '--json');

    expect([without, decided].map(({ status, stdout }) => [status, JSON.parse(stdout).files[0]])).toEqual([
      [1, expect.objectContaining({ verdict: 'held', codes: ['IDN-SECOND-SERIES'] })],
      [0, expect.objectContaining({ verdict: 'imported', codes: ['IDN-SECOND-SERIES'] })],
    ]);
  });
});

describe('respond', () => {
  it('lists the points, and answers them from a file', () => {
    run('open', '--database', database, completion);
    const listed = run('respond', '--database', database, '--year', '2006');
    const answers = join(temporaryFolder(), 'svar.json');
    writeFileSync(answers, JSON.stringify([{ itemId, action: 'explained', comment: 'Fem skolor.' }]));
    const answered = run('respond', '--database', database, '--year', '2006', answers, '--json');

    expect([listed.status, answered.status]).toEqual([1, 0]);
    expect(listed.stdout).toContain('Måste kompletteras: Vilka parter deltog?');
    expect(JSON.parse(answered.stdout).points[0].response).toEqual({
      itemId,
      action: 'explained',
      comment: 'Fem skolor.',
    });
  });

  it('says that a file is no list of answers', () => {
    const file = join(temporaryFolder(), 'svar.json');
    writeFileSync(file, '{}');
    expect(run('respond', '--database', database, '--year', '2006', file).status).toBe(2);
  });
});
