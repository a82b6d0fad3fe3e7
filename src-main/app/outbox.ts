// What leaves the house, byte for byte: kept when it is made, handed out from what is kept, and read again from it.
import { packageFileStem } from '../domain/package/file-name.ts';
import { type Envelope, type ReportBundle, yearOf } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { App } from './app.ts';
import type { ExportedRevision, SentFile } from './store.ts';

const outboxOf = ({ ports, session }: App) => ports.contents(session.folder ?? '');

/**
 * Keeps both carriers of a package.
 * @param document the .docx for readers; @param organisation whom the files are named after.
 * @param limit absent: of any size. Fails with FILE-TOO-LARGE before anything larger is kept.
 */
export function keepFiles(
  app: App,
  envelope: Envelope,
  document: Uint8Array,
  organisation: string,
  limit = Number.POSITIVE_INFINITY,
): Result<SentFile[]> {
  const { packages } = app.ports;
  const outbox = outboxOf(app);
  const stem = packageFileStem({
    kind: envelope.kind,
    year: yearOf(envelope),
    organisation,
    revision: envelope.header.series.revision,
    digest: envelope.integrity.digest,
  });
  const files: SentFile[] = [];
  for (const [extension, bytes] of [
    ['docx', packages.toDocx(envelope, document)],
    ['json', packages.toJson(envelope)],
  ] as const) {
    if (bytes.byteLength > limit) return fail('FILE-TOO-LARGE', { name: stem });
    const kept = outbox.put('outbox', bytes);
    if (!kept.ok) return kept;
    files.push({ extension, name: `${stem}.${extension}`, sha256: kept.value });
  }
  return succeed(files);
}

/** Writes a kept file into a folder. Fails with FILE-TOO-LARGE: what nobody could read is not handed out. */
export function handOutFile(app: App, { name, sha256 }: SentFile, folder: string): Result<void> {
  const bytes = outboxOf(app).get('outbox', sha256);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength > packageLimits.fileBytes) return fail('FILE-TOO-LARGE', { name });
  const { files } = app.ports;
  return files.write(files.join(folder, name), bytes.value);
}

/** A report that was sent, as it was sent. Fails with PACKAGE-NOT-READABLE, FILE-UNREADABLE. */
export async function readSentReport(
  app: App,
  { files }: Pick<ExportedRevision, 'files'>,
): Promise<Result<ReportBundle>> {
  const json = files.find(({ extension }) => extension === 'json');
  if (!json) return fail('PACKAGE-NOT-READABLE', { name: '' });
  const bytes = outboxOf(app).get('outbox', json.sha256);
  if (!bytes.ok) return bytes;
  const { envelope } = await app.ports.packages.read(bytes.value, json.name);
  return envelope?.kind === 'report-bundle'
    ? succeed(envelope)
    : fail('PACKAGE-NOT-READABLE', { name: json.name });
}
