// Reading where it may take its time. A call to a share that is gone can hang for minutes and cannot be called back, so each
// is given a while and then left; and what has not answered is not asked again until the call that hangs has ended, or the
// few threads that Node reads with would all hang in time.
import { open, opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FarFiles, ListedFile } from '../app/ports.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { systemCode } from './file-store.ts';

/** A folder is looked through so far, and no further. */
const mostEntries = 1000;

interface FarOptions {
  fs?: { open: typeof open; opendir: typeof opendir; stat: typeof stat };
  /** A folder answers within so long, or is not there. */
  listMs?: number;
  /** Room for the largest file over a slow line. */
  loadMs?: number;
}

const gaveUp = Symbol('gave up');

/** @param work hears by the signal that nobody waits for it any longer. */
async function within<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof gaveUp> {
  const leaving = new AbortController();
  const { promise, resolve } = Promise.withResolvers<typeof gaveUp>();
  const timer = setTimeout(() => resolve(gaveUp), milliseconds);
  try {
    return await Promise.race([work(leaving.signal), promise]);
  } finally {
    clearTimeout(timer);
    leaving.abort();
  }
}

export function createFarFiles({
  fs = { open, opendir, stat },
  listMs = 3000,
  loadMs = 20_000,
}: FarOptions = {}): FarFiles {
  /** Answers whose calls have not ended; of one that hangs it is the answer that it was given up. */
  const underWay = new Map<string, Promise<unknown>>();

  /** @param otherwise the answer when there is none, or an error of the system. */
  const ask = <T>(
    what: string,
    milliseconds: number,
    work: (signal: AbortSignal) => Promise<T>,
    otherwise: T,
  ): Promise<T> => {
    const known = underWay.get(what) as Promise<T> | undefined;
    if (known) return known;
    const look = async (): Promise<T> => {
      try {
        const answer = await within(milliseconds, (signal) =>
          work(signal).finally(() => underWay.delete(what)),
        );
        return answer === gaveUp ? otherwise : answer;
      } catch (error) {
        systemCode(error);
        return otherwise;
      }
    };
    const answer = look();
    underWay.set(what, answer);
    return answer;
  };

  const lookThrough = async (
    folder: string,
    isWanted: (name: string) => boolean,
    signal: AbortSignal,
  ): Promise<{ files: ListedFile[]; isCut: boolean }> => {
    const files: ListedFile[] = [];
    let seen = 0;
    for await (const entry of await fs.opendir(folder)) {
      seen += 1;
      if (seen > mostEntries || signal.aborted) return { files, isCut: true };
      if (!entry.isFile() || !isWanted(entry.name)) continue;
      try {
        const { size, mtimeMs } = await fs.stat(join(folder, entry.name));
        files.push({ name: entry.name, bytes: size, modifiedAt: mtimeMs });
      } catch (error) {
        // Taken away since the folder told of it.
        systemCode(error);
      }
    }
    return { files, isCut: false };
  };

  const readWhole = async (
    path: string,
    limitBytes: number,
    signal: AbortSignal,
  ): Promise<Result<Uint8Array>> => {
    const params = { name: basename(path) };
    // Told before it is opened: a pipe would be opened for ever.
    const status = await fs.stat(path);
    if (!status.isFile()) return fail('FILE-UNREADABLE', params);
    const tooLarge = fail('FILE-TOO-LARGE', { ...params, limit: limitBytes });
    if (status.size > limitBytes) return tooLarge;
    const file = await fs.open(path, 'r');
    try {
      const bytes = await file.readFile({ signal });
      return bytes.length > limitBytes ? tooLarge : succeed(bytes);
    } finally {
      await file.close();
    }
  };

  return {
    list: (folder, isWanted) =>
      ask<Awaited<ReturnType<FarFiles['list']>>>(
        `folder ${folder}`,
        listMs,
        async (signal) => succeed(await lookThrough(folder, isWanted, signal)),
        fail('FOLDER-NOT-REACHED'),
      ),

    load: (path, limitBytes) =>
      ask<Result<Uint8Array>>(
        `file ${limitBytes} ${path}`,
        loadMs,
        (signal) => readWhole(path, limitBytes, signal),
        fail('FILE-UNREADABLE', { name: basename(path) }),
      ),
  };
}
