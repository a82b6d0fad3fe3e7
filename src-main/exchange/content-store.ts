// Exact bytes of what was sent and received, each in a file named by its SHA-256. Nothing is ever changed there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentStore, Files } from '../app/ports.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { fail, succeed } from '../domain/result.ts';
import { sha256 } from './digest.ts';
import { writeFailure } from './file-store.ts';

/** Refused files are kept too, also one that was refused for its size. */
const keptBytes = 2 * packageLimits.fileBytes;

/** @param folder the organisation's own; its boxes are made when first needed. */
export function createContentStore(folder: string, files: Files): ContentStore {
  const get: ContentStore['get'] = (box, name) => {
    if (!/^[0-9a-f]{64}$/.test(name)) throw new TypeError('not a SHA-256');
    const read = files.read(join(folder, box, name), keptBytes);
    if (!read.ok) return read;
    return sha256(read.value) === name ? read : fail('FILE-UNREADABLE', { name });
  };
  return {
    get,
    put(box, bytes) {
      const name = sha256(bytes);
      const path = join(folder, box, name);
      // What is there already is kept if it is whole, and written anew if the disk has damaged it.
      if (files.exists(path) && get(box, name).ok) return succeed(name);
      try {
        mkdirSync(join(folder, box), { recursive: true });
      } catch (error) {
        return writeFailure(error, path);
      }
      const written = files.write(path, bytes);
      return written.ok ? succeed(name) : written;
    },
  };
}
