import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { createFarFiles } from '../../src-main/exchange/far-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-far-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = (): Promise<never> => new Promise(() => undefined);
const all = (): boolean => true;

describe('a folder far away', () => {
  it('is listed with name, size and time of its wanted files', async () => {
    writeFileSync(join(folder, 'a.json'), '{}');
    writeFileSync(join(folder, 'b.txt'), '');
    mkdirSync(join(folder, 'c.json'));
    const listed = await createFarFiles().list(folder, (name) => name.endsWith('.json'));

    expect(listed).toEqual(
      succeed({ files: [{ name: 'a.json', bytes: 2, modifiedAt: expect.any(Number) }], isCut: false }),
    );
  });

  it('passes over a file that was taken away meanwhile', async () => {
    writeFileSync(join(folder, 'a.json'), '{}');
    const gone = Object.assign(new Error('gone'), { code: 'ENOENT' });
    const far = createFarFiles({ fs: { open, opendir, stat: (() => Promise.reject(gone)) as never } });

    expect(await far.list(folder, all)).toEqual(succeed({ files: [], isCut: false }));
  });

  it('that does not answer is given up, and not asked again until it has', async () => {
    let answers = (): void => undefined;
    let asked = 0;
    const slow = (path: string) => {
      asked += 1;
      return new Promise<void>((resolve) => {
        answers = resolve;
      }).then(() => opendir(path));
    };
    const far = createFarFiles({ fs: { open, opendir: slow as never, stat }, listMs: 20 });
    const outcomes = [await far.list(folder, all), await far.list(folder, all)];
    answers();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const third = far.list(folder, all);
    answers();

    expect([outcomes, asked]).toEqual([[fail('FOLDER-NOT-REACHED'), fail('FOLDER-NOT-REACHED')], 2]);
    expect(await third).toEqual(succeed({ files: [], isCut: false }));
  });

  it('that is asked twice at once answers both', async () => {
    writeFileSync(join(folder, 'a.json'), '{}');
    const far = createFarFiles();
    const [one, other] = await Promise.all([far.list(folder, all), far.list(folder, all)]);

    expect([one.ok, other]).toEqual([true, one]);
  });

  it('that is not there is not reached', async () => {
    expect(await createFarFiles().list(join(folder, 'borta'), all)).toEqual(fail('FOLDER-NOT-REACHED'));
  });
});

describe('a file far away', () => {
  it('is read whole', async () => {
    writeFileSync(join(folder, 'a.json'), '{}');

    expect(await createFarFiles().load(join(folder, 'a.json'), 2)).toEqual(succeed(Buffer.from('{}')));
  });

  it.each([
    ['is larger than wanted', 'a.json', 'FILE-TOO-LARGE', { limit: 1 }],
    ['is not there', 'borta.json', 'FILE-UNREADABLE', {}],
    ['is a folder', '.', 'FILE-UNREADABLE', {}],
  ] as const)('fails when it %s', async (_what, name, code, params) => {
    writeFileSync(join(folder, 'a.json'), '{}');
    const loaded = await createFarFiles().load(join(folder, name), 1);

    expect(loaded).toEqual(fail(code, { name: expect.any(String) as never, ...params }));
  });

  it('that does not answer is given up', async () => {
    writeFileSync(join(folder, 'a.json'), '{}');
    const far = createFarFiles({ fs: { open: never as never, opendir, stat }, loadMs: 20 });

    expect(await far.load(join(folder, 'a.json'), 10)).toEqual(fail('FILE-UNREADABLE', { name: 'a.json' }));
  });
});
