import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentStore } from '../../src-main/app/ports.ts';
import { createContentStore } from '../../src-main/exchange/content-store.ts';
import { sha256 } from '../../src-main/exchange/digest.ts';
import { createFiles } from '../../src-main/exchange/file-store.ts';

const bytes = Buffer.from('exact bytes');
const name = sha256(bytes);
let folder: string;
let contents: ContentStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-contents-'));
  contents = createContentStore(folder, createFiles());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the content store', () => {
  it('gives back what was put, once however often it was put, and each box by itself', () => {
    expect([contents.put('inbox', bytes), contents.put('inbox', bytes)]).toEqual([
      { ok: true, value: name },
      { ok: true, value: name },
    ]);
    expect(contents.get('inbox', name)).toEqual({ ok: true, value: bytes });
    expect(contents.get('outbox', name)).toMatchObject({ ok: false, failure: { code: 'FILE-UNREADABLE' } });
    expect(readdirSync(join(folder, 'inbox'))).toEqual([name]);
  });

  it('never gives bytes that the disk has damaged, and heals them when they are put again', () => {
    contents.put('outbox', bytes);
    writeFileSync(join(folder, 'outbox', name), 'other bytes');

    expect(contents.get('outbox', name)).toMatchObject({ ok: false, failure: { code: 'FILE-UNREADABLE' } });
    contents.put('outbox', bytes);
    expect(contents.get('outbox', name)).toEqual({ ok: true, value: bytes });
  });

  it('says that it cannot write where its folder is a file', () => {
    writeFileSync(join(folder, 'inbox'), '');

    expect(contents.put('inbox', bytes)).toEqual({
      ok: false,
      failure: { code: 'FILE-NOT-WRITTEN', params: { name } },
    });
  });

  it('takes nothing but a SHA-256 for a name', () => {
    writeFileSync(join(folder, 'secret'), '');

    expect(() => contents.get('inbox', '../secret')).toThrow(TypeError);
    expect(existsSync(join(folder, 'inbox'))).toBe(false);
  });
});
