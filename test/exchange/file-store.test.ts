import { spawnSync } from 'node:child_process';
import * as nodeFs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FolderContents } from '../../src-main/app/ports.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { createFiles, type FileSystem } from '../../src-main/exchange/file-store.ts';

type FolderFile = FolderContents extends AsyncIterable<infer F> ? F : never;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-files-'));
  path = join(folder, 'rapport.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failing = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};
const system: FileSystem = { ...nodeFs };
const noSleep = { sleep: () => undefined };

/** node:fs where some operations are others. */
const withChanged = (changed: Partial<FileSystem>): FileSystem => ({ ...nodeFs, ...changed });

const written = [
  ['openSync', 'ENOSPC', 'FILE-FULL'],
  ['openSync', 'EACCES', 'FILE-NO-ACCESS'],
  ['openSync', 'ENOENT', 'FILE-NOT-WRITTEN'],
  ['writeFileSync', 'ENOSPC', 'FILE-FULL'],
  ['writeFileSync', 'EDQUOT', 'FILE-FULL'],
  ['fsyncSync', 'EIO', 'FILE-NOT-WRITTEN'],
  ['fstatSync', 'EIO', 'FILE-NOT-WRITTEN'],
  ['closeSync', 'EIO', 'FILE-NOT-WRITTEN'],
  ['readFileSync', 'EIO', 'FILE-NOT-WRITTEN'],
  ['renameSync', 'EROFS', 'FILE-NO-ACCESS'],
  ['renameSync', 'EBUSY', 'FILE-NOT-WRITTEN'],
] as const;

describe('writing a file', () => {
  it('replaces the old one and leaves nothing beside it', () => {
    writeFileSync(path, 'old');

    expect(createFiles().write(path, Buffer.from('new'))).toEqual({ ok: true, value: undefined });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['rapport.json']]);
  });

  it.each(written)(
    'keeps the old file and leaves nothing when %s fails with %s',
    (operation, code, failure) => {
      writeFileSync(path, 'old');
      const files = createFiles({ fs: withChanged({ [operation]: () => failing(code) }), ...noSleep });

      expect(files.write(path, Buffer.from('new'))).toEqual({
        ok: false,
        failure: { code: failure, params: { name: 'rapport.json' } },
      });
      expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['rapport.json']]);
    },
  );

  it('is not fooled by a disk that takes fewer bytes, or other ones, without complaint', () => {
    writeFileSync(path, 'old');
    const disks = ['ne', 'nww'].map((kept) =>
      withChanged({ writeFileSync: (file: nodeFs.PathOrFileDescriptor) => nodeFs.writeFileSync(file, kept) }),
    );

    const results = disks.map((fs) => createFiles({ fs }).write(path, Buffer.from('new')));
    expect(results.map((result) => result.ok || result.failure.code)).toEqual([
      'FILE-NOT-WRITTEN',
      'FILE-NOT-WRITTEN',
    ]);
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['rapport.json']]);
  });

  it('waits for a file that another program holds for a moment', () => {
    const waits: number[] = [];
    let tries = 0;
    const fs = withChanged({
      renameSync: (from, to) => {
        tries += 1;
        if (tries < 4) failing('EPERM');
        nodeFs.renameSync(from, to);
      },
    });

    const result = createFiles({ fs, sleep: (milliseconds) => waits.push(milliseconds) }).write(
      path,
      Buffer.from('new'),
    );
    expect([result.ok, waits, readFileSync(path, 'utf8')]).toEqual([true, [50, 100, 200], 'new']);
  });

  it('leaves the old file or the new one when the program is killed at any operation', () => {
    const script = `
      import * as nodeFs from 'node:fs';
      import { createFiles } from ${JSON.stringify(new URL('../../src-main/exchange/file-store.ts', import.meta.url).href)};
      let left = Number(process.argv[2]);
      const killed = (operation) => (...parameters) => {
        if (left-- === 0) process.kill(process.pid, 'SIGKILL');
        return operation(...parameters);
      };
      const fs = Object.fromEntries(Object.entries(nodeFs).map(([name, value]) => [name, /Sync$/.test(name) ? killed(value) : value]));
      createFiles({ fs }).write(process.argv[1], Buffer.from('new'));
    `;
    const contents: string[] = [];
    for (let operations = 0; operations < 20; operations += 1) {
      writeFileSync(path, 'old');
      const { signal } = spawnSync(process.execPath, [
        '--input-type=module',
        '-e',
        script,
        path,
        String(operations),
      ]);
      contents.push(readFileSync(path, 'utf8'));
      if (signal === null) break;
    }

    // open, write, flush, size, close, read back and rename come before the new file is there.
    expect(contents).toEqual([...Array(7).fill('old'), ...Array(contents.length - 7).fill('new')]);
  }, 30_000);
});

describe('writing a folder', () => {
  const files = ['a.txt', 'data/b.txt'].map((name) => succeed({ path: name, bytes: Buffer.from(name) }));
  const contentsOf = async function* (given: readonly FolderFile[]): FolderContents {
    yield* given;
  };
  const write = (given: readonly FolderFile[], fs?: FileSystem) =>
    createFiles({ ...(fs && { fs }), ...noSleep }).writeFolder(join(folder, 'arkiv'), contentsOf(given));
  const written = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  it('has all its files, in folders of their own', async () => {
    expect(await write(files)).toEqual({ ok: true, value: 'written' });
    expect(readFileSync(join(folder, 'arkiv', 'data', 'b.txt'), 'utf8')).toBe('data/b.txt');
    expect(readdirSync(folder)).toEqual(['arkiv']);
  });

  it('leaves nothing when it is given up, or what should be in it cannot be had', async () => {
    expect(await write([...files, undefined])).toEqual({ ok: true, value: 'given-up' });
    expect(await write([...files, fail('FILE-UNREADABLE', { name: 'c' })])).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const)(
    'leaves nothing when %s fails at any of its files',
    async (operation) => {
      for (let nth = 0; ; nth += 1) {
        let left = nth;
        const real = system[operation] as (...parameters: unknown[]) => unknown;
        const fs = withChanged({
          [operation]: (...parameters: unknown[]) => {
            left -= 1;
            return left === -1 ? failing('ENOSPC') : real(...parameters);
          },
        });
        const result = await write(files, fs);
        if (result.ok) break;
        expect([result.failure.code, written()]).toEqual(['FILE-FULL', []]);
      }
      expect(written()).toEqual(['a.txt', 'b.txt']);
    },
  );
});

describe('reading a file', () => {
  it('gives all of it, or says that it is too large, a folder or not there', () => {
    writeFileSync(path, 'content');
    const files = createFiles();

    expect([
      files.read(path, 7),
      files.read(path, 6),
      files.read(folder, 7),
      files.read(`${path}x`, 7),
    ]).toMatchObject([
      { ok: true, value: Buffer.from('content') },
      { ok: false, failure: { code: 'FILE-TOO-LARGE' } },
      { ok: false, failure: { code: 'FILE-UNREADABLE' } },
      { ok: false, failure: { code: 'FILE-UNREADABLE' } },
    ]);
  });
});
