// Files on disk, whole or absent. A write goes to a new file beside the old one, is flushed and read back, and only
// then takes its place; libraries that do this for one report success on a full disk (bars §2.1). A folder of files comes
// in the same way: all of it or none.
import { createHash, randomUUID } from 'node:crypto';
import * as nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Files, FolderContents } from '../app/ports.ts';
import type { FailureCode } from '../domain/failure.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { sha256 } from './digest.ts';

/** What is used of node:fs, so that a test can let each operation fail or be the last. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'createReadStream'
  | 'existsSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

export interface FileStoreOptions {
  fs?: FileSystem;
  /** Blocks for that many milliseconds. */
  sleep?: (milliseconds: number) => void;
}

/** Waits before renaming again: a virus scanner or an indexer holds a new file for a moment (Windows). About 5 s. */
const renameWaits = [50, 100, 200, 400, 800, 1600, 1850];
const heldCodes: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const writeCodes: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'FILE-FULL',
  EDQUOT: 'FILE-FULL',
  EACCES: 'FILE-NO-ACCESS',
  EPERM: 'FILE-NO-ACCESS',
  EROFS: 'FILE-NO-ACCESS',
};

const blockFor = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** The system's code of an error from node:fs. Anything else is a bug and goes on its way. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

export const writeFailure = (error: unknown, path: string): Result<never> =>
  fail(writeCodes[systemCode(error)] ?? 'FILE-NOT-WRITTEN', { name: basename(path) });

export function createFiles({ fs = nodeFs, sleep = blockFor }: FileStoreOptions = {}): Files {
  const renameStubbornly = (from: string, to: string): void => {
    for (const wait of renameWaits) {
      try {
        fs.renameSync(from, to);
        return;
      } catch (error) {
        if (!heldCodes.has(systemCode(error))) throw error;
        sleep(wait);
      }
    }
    fs.renameSync(from, to);
  };

  /**
   * Makes the rename outlast a power cut. Where that cannot be done (Windows, some network shares) the file is there
   * all the same, whole and read back, so it is no failure of the write.
   */
  const flushFolder = (folder: string): void => {
    if (process.platform === 'win32') return;
    try {
      const descriptor = fs.openSync(folder, 'r');
      try {
        fs.fsyncSync(descriptor);
      } finally {
        fs.closeSync(descriptor);
      }
    } catch (error) {
      systemCode(error);
    }
  };

  /** @returns false when the disk took the bytes but does not give the same ones back. */
  const writeFlushed = (path: string, bytes: Uint8Array): boolean => {
    const descriptor = fs.openSync(path, 'wx');
    let size: number;
    try {
      fs.writeFileSync(descriptor, bytes);
      fs.fsyncSync(descriptor);
      size = fs.fstatSync(descriptor).size;
    } finally {
      fs.closeSync(descriptor);
    }
    return size === bytes.length && sha256(fs.readFileSync(path)) === sha256(bytes);
  };

  /** What cannot be removed either is left, under a name that nothing reads. */
  const removeLeftover = (path: string): void => {
    try {
      fs.rmSync(path, { force: true, recursive: true });
    } catch (error) {
      systemCode(error);
    }
  };

  const fillFolder = async (
    folder: string,
    contents: FolderContents,
  ): Promise<Result<'written' | 'given-up'>> => {
    fs.mkdirSync(folder, { recursive: true });
    for await (const file of contents) {
      if (file === undefined) return succeed('given-up');
      if (!file.ok) return file;
      const path = join(folder, ...file.value.path.split('/'));
      fs.mkdirSync(dirname(path), { recursive: true });
      if (!writeFlushed(path, file.value.bytes)) return fail('FILE-NOT-WRITTEN', { name: basename(path) });
    }
    return succeed('written');
  };

  return {
    read(path, limitBytes) {
      const params = { name: basename(path) };
      try {
        const status = fs.statSync(path);
        // A pipe or a device would be read for ever.
        if (!status.isFile()) return fail('FILE-UNREADABLE', params);
        if (status.size > limitBytes) return fail('FILE-TOO-LARGE', { ...params, limit: limitBytes });
        const bytes = fs.readFileSync(path);
        return bytes.length > limitBytes
          ? fail('FILE-TOO-LARGE', { ...params, limit: limitBytes })
          : succeed(bytes);
      } catch (error) {
        systemCode(error);
        return fail('FILE-UNREADABLE', params);
      }
    },

    async digest(path) {
      try {
        if (!fs.statSync(path).isFile()) return fail('FILE-UNREADABLE', { name: basename(path) });
        const hash = createHash('sha256');
        for await (const piece of fs.createReadStream(path)) hash.update(piece);
        return succeed(hash.digest('hex'));
      } catch (error) {
        systemCode(error);
        return fail('FILE-UNREADABLE', { name: basename(path) });
      }
    },

    write(path, bytes) {
      const temporary = `${path}.${randomUUID().slice(0, 8)}.partial`;
      try {
        if (!writeFlushed(temporary, bytes)) {
          removeLeftover(temporary);
          return fail('FILE-NOT-WRITTEN', { name: basename(path) });
        }
        renameStubbornly(temporary, path);
        flushFolder(dirname(path));
        return succeed(undefined);
      } catch (error) {
        removeLeftover(temporary);
        return writeFailure(error, path);
      }
    },

    async writeFolder(path, contents) {
      const temporary = `${path}.${randomUUID().slice(0, 8)}.partial`;
      try {
        const made = await fillFolder(temporary, contents);
        if (!made.ok || made.value === 'given-up') {
          removeLeftover(temporary);
          return made;
        }
        renameStubbornly(temporary, path);
        flushFolder(dirname(path));
        return made;
      } catch (error) {
        removeLeftover(temporary);
        return writeFailure(error, path);
      }
    },

    exists: (path) => fs.existsSync(path),
    join: (folder, name) => join(folder, name),
    baseName: (path) => basename(path),
  };
}
