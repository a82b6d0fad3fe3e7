// Reading where it may take its time. A call to a share that is gone can hang for minutes and cannot be called back, so each
// is given a while and then left; and a folder that has not answered is not asked again until the call that hangs has
// ended, or the few threads that Node reads with would all hang in time.
import { open, opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FarFiles, ListedFile } from '../app/ports.ts';
import { fail, succeed } from '../domain/result.ts';
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
  const hanging = new Set<string>();

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

  return {
    async list(folder, isWanted) {
      const unreached = fail('FOLDER-NOT-REACHED');
      if (hanging.has(folder)) return unreached;
      hanging.add(folder);
      try {
        const looked = await within(listMs, (signal) =>
          lookThrough(folder, isWanted, signal).finally(() => hanging.delete(folder)),
        );
        return looked === gaveUp ? unreached : succeed(looked);
      } catch (error) {
        systemCode(error);
        return unreached;
      }
    },

    async load(path, limitBytes) {
      const params = { name: basename(path) };
      try {
        const loaded = await within(loadMs, async (signal) => {
          // Told before it is opened: a pipe would be opened for ever.
          const status = await fs.stat(path);
          if (!status.isFile()) return fail('FILE-UNREADABLE', params);
          const tooLarge = fail('FILE-TOO-LARGE', { ...params, limit: limitBytes });
          if (status.size > limitBytes) return tooLarge;
          const file = await fs.open(path, 'r');
          try {
            const bytes = await file.readFile({ signal });
            return bytes.length > limitBytes ? tooLarge : succeed<Uint8Array>(bytes);
          } finally {
            await file.close();
          }
        });
        return loaded === gaveUp ? fail('FILE-UNREADABLE', params) : loaded;
      } catch (error) {
        systemCode(error);
        return fail('FILE-UNREADABLE', params);
      }
    },
  };
}
