// `verify` looks at packages without any database.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../app/temporary-core.ts';
import { goldenBytes } from '../exchange/golden.ts';

const program = resolve(import.meta.dirname, '../../src-main/cli/main.ts');
const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

const verify = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'verify', ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
};
const signed = goldenBytes({ file: 'package-1.2.json' }).toString('utf8');
const digest = '7cf4853edd7d39cd1da0e3a30348862e55615205842e0c83d10c556ae1c5b320';
const thumbprint = 'Iqh-ZUiZiTAneKvwgT-G1MuB5zcSmKNhgBzb94PyaDE';

writeFileSync(join(folder, 'rapport.json'), signed);
writeFileSync(join(folder, 'ändrad.json'), signed.replace('Studiebesök', 'Studiebesok'));
writeFileSync(join(folder, 'recept.json'), '{"name":"pannkakor"}');
writeFileSync(join(folder, 'gammal.json'), goldenBytes({ file: 'package-1.0.json' }));

describe('verify', () => {
  it('says of a good package what it is, that it is whole and who signed it', () => {
    expect(verify('rapport.json')).toEqual({
      status: 0,
      stdout: [
        'rapport.json: oskadad',
        '  Rapport 2006, version 2, från Fosie stadsdelsförvaltning (sdf-fosie) till stadskontoret',
        `  Format 1.2, kontrollsumma ${digest}`,
        `  undertecknad med nyckeln ${thumbprint}`,
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('tells whole, damaged and foreign files apart, and ends with 1 when one is not good', () => {
    const { status, stdout } = verify('gammal.json', 'ändrad.json', 'recept.json', '--json');
    const { files } = JSON.parse(stdout);

    expect(status).toBe(1);
    expect(
      files.map(({ file, condition, findings, ...rest }: Record<string, unknown>) => [
        file,
        condition,
        (findings as { code: string }[]).map(({ code }) => code),
        Object.keys(rest),
      ]),
    ).toEqual([
      ['gammal.json', 'intact', [], ['package']],
      ['ändrad.json', 'damaged', ['INT-DIGEST'], []],
      ['recept.json', 'unread', ['VER-NOT-OURS'], []],
    ]);
  });

  it('says of a damaged package what happened and what to do', () => {
    expect(verify('ändrad.json').stdout).toBe(
      [
        'ändrad.json: skadad',
        '  INT-DIGEST (/integrity/digest): Innehållet stämmer inte med kontrollsumman: något har ändrats efter exporten. Be avsändaren exportera rapporten på nytt och skicka båda filerna.',
        '',
      ].join('\n'),
    );
  });

  it('ends with 2 when no file is named and 3 when one is not there', () => {
    expect([verify().status, verify('saknas.json').status]).toEqual([2, 3]);
  });
});
