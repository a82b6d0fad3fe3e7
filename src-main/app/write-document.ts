// A document that a person asks for: where it is to lie, and then the file, made meanwhile and written whole.
import { toInstant } from '../domain/ids.ts';
import { type Result, succeed } from '../domain/result.ts';
import type { App } from './app.ts';
import type { Job } from './ports.ts';

/**
 * @param make the bytes of the .docx; asked for only once it is known where they go.
 * @param job of long work, which may be stopped until the file is written; absent: it is short.
 */
export async function writeDocument(
  { ports: { dialogs, files, clock } }: App,
  name: string,
  make: (createdAt: string) => Promise<Result<Uint8Array>>,
  job?: Job,
): Promise<
  Result<{ outcome: 'cancelled' } | { outcome: 'compiled'; fileName: string; folderLabel: string }>
> {
  const path = await dialogs.chooseSave(name, 'document');
  if (!path.ok) return path;
  if (path.value === undefined || (await job?.pause())) return succeed({ outcome: 'cancelled' });

  job?.progress('composing', 0, 1);
  const bytes = await make(toInstant(clock.now()));
  if (!bytes.ok) return bytes;
  if (await job?.pause()) return succeed({ outcome: 'cancelled' });

  job?.progress('writing', 0, 1);
  const written = files.write(path.value, bytes.value);
  if (!written.ok) return written;
  return succeed({ outcome: 'compiled', fileName: files.baseName(path.value), folderLabel: path.value });
}
