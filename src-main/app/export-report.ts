// Sending (årsrundan step 3): check, freeze as the next revision, keep the exact bytes, write the two files. The
// same contents are the same revision: then the kept bytes are handed out again.
import type { ExportResult } from '../contract/views.ts';
import { type DepartmentReport, recordsOf } from '../domain/department-report.ts';
import { toInstant } from '../domain/ids.ts';
import { departmentReportOutline } from '../domain/outline/department-report-outline.ts';
import { canonicalJson, type JsonValue } from '../domain/package/canonical.ts';
import {
  formatId,
  formatVersion,
  type PublicKey,
  type Removed,
  type ReportBundle,
  type Undigested,
} from '../domain/package/format.ts';
import { countsOf, removedRecords, toPayload } from '../domain/package/payload.ts';
import type { SigningKey } from '../domain/package/signing-key.ts';
import { type ReportedType, reportedTypes } from '../domain/record-kind.ts';
import type { Replies } from '../domain/replies.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { isError } from '../domain/rules/all.ts';
import { type App, auditNow } from './app.ts';
import { findingsOfYear, readYear } from './department-year.ts';
import { envelopeHeader } from './envelope-header.ts';
import { handOutFile, keepFiles, readSentReport } from './outbox.ts';
import { ownSigningKey } from './own-key.ts';
import type { Job } from './ports.ts';
import { receivedRequest } from './received-messages.ts';
import { repliesOf } from './replies.ts';
import type { ExportedRevision, Store } from './store.ts';
import { vocabularyOf } from './year-questions.ts';

/** Stadskontoret, to whom every report goes. */
const recipient = 'stadskontoret';

/** SHA-256 of what the report says, whoever sends it and whenever. */
export const contentDigest = (app: App, report: DepartmentReport, replies: Replies): string =>
  app.ports.packages.sha256(
    canonicalJson(toPayload(report, [], vocabularyOf(app, report), replies) as unknown as JsonValue),
  );

export async function exportReport(
  app: App,
  store: Store,
  year: number,
  job: Job,
): Promise<Result<ExportResult>> {
  job.progress('checking', 0, 1);
  const report = readYear(store, year);
  const findings = findingsOfYear(app, report);
  const errors = findings.filter(isError).length;
  if (errors > 0) return fail('REPORT-HAS-ERRORS', { errors });

  const key = await ownSigningKey(app, store);
  if (!key.ok) return key;

  const folder = await app.ports.dialogs.chooseFolder('export');
  if (!folder.ok) return folder;
  if (folder.value === undefined || (await job.pause())) return succeed({ outcome: 'cancelled' });

  const latest = store.reports.exports(year).at(-1);
  const replies = repliesOf(app, store, report, findings);
  const content = contentDigest(app, report, replies);
  if (latest?.contentDigest === content) {
    const isAsNow = await isSignedAsNow(app, latest, key.value);
    if (!isAsNow.ok) return isAsNow;
    if (isAsNow.value) return handOut(app, latest, folder.value, false, job);
  }

  const frozen = await freeze(app, store, report, replies, content, key.value, job);
  if (!frozen.ok) return frozen;
  return frozen.value === undefined
    ? succeed({ outcome: 'cancelled' })
    : handOut(app, frozen.value, folder.value, true, job);
}

export async function exportAgain(
  app: App,
  store: Store,
  year: number,
  revision: number,
  job: Job,
): Promise<Result<ExportResult>> {
  const exported = store.reports.exports(year).find((one) => one.revision === revision);
  if (!exported) return fail('REPORT-NOT-EXPORTED');
  const folder = await app.ports.dialogs.chooseFolder('export');
  if (!folder.ok) return folder;
  return folder.value === undefined
    ? succeed({ outcome: 'cancelled' })
    : handOut(app, exported, folder.value, false, job);
}

/**
 * Makes the next revision and keeps its bytes. The bytes are durable before the row that names them, so a stop in
 * between leaves the old state and at most an unnamed file.
 * @param content the report's `contentDigest`.
 * @returns undefined when the work was cancelled.
 */
async function freeze(
  app: App,
  store: Store,
  report: DepartmentReport,
  replies: Replies,
  content: string,
  key: SigningKey | undefined,
  job: Job,
): Promise<Result<ExportedRevision | undefined>> {
  const { ports } = app;
  const exports = store.reports.exports(report.year);
  const removed = await listRemoved(app, store, report, exports);
  if (!removed.ok) return removed;

  const said = { report, replies, removed: removed.value };
  const unsealed = toEnvelope(app, store, said, exports.at(-1), key?.publicKey);
  const envelope = ports.packages.seal(unsealed, key);
  job.progress('composing', 0, 1);
  const { header, integrity } = envelope;
  const outline = departmentReportOutline({
    report,
    vocabulary: vocabularyOf(app, report),
    header,
    removed: removed.value,
    digest: integrity.digest,
    replies,
    signedBy: key && ports.packages.thumbprint(key.publicKey),
  });
  const document = await ports.documents.toDocx(outline, header.createdAt);
  if (await job.pause()) return succeed(undefined);

  job.progress('saving', 0, 1);
  const files = keepFiles(app, envelope, document, report.organisation);
  if (!files.ok) return files;
  const exported: ExportedRevision = {
    year: report.year,
    seriesId: header.series.seriesId,
    revision: header.series.revision,
    messageId: header.messageId,
    digest: integrity.digest,
    contentDigest: content,
    createdAt: header.createdAt,
    recordIds: idsOf(report),
    files: files.value,
  };
  store.reports.saveExport(exported, auditNow(app, store));
  ports.log.write('exported', { year: report.year, revision: exported.revision, digest: exported.digest });
  return succeed(exported);
}

const idsOf = (report: DepartmentReport): ExportedRevision['recordIds'] =>
  reportedTypes.flatMap((recordType) => recordsOf(report, recordType).map(({ id }) => ({ id, recordType })));

/** What earlier revisions held and this one does not; their own lists are read from the kept bytes. */
async function listRemoved(
  app: App,
  store: Store,
  report: DepartmentReport,
  exports: readonly ExportedRevision[],
): Promise<Result<Removed[]>> {
  const { ports } = app;
  const earlier = new Map<string, { id: string; recordType: ReportedType }>();
  for (const { recordIds } of exports) for (const record of recordIds) earlier.set(record.id, record);
  const kept = new Set(idsOf(report).map(({ id }) => id));
  let listed: readonly Removed[] = [];
  const latest = exports.at(-1);
  if (latest) {
    const kept = await readSentReport(app, latest);
    if (!kept.ok) return kept;
    listed = kept.value.payload.removed;
  }
  const inRegister = (id: string): boolean => store.records.summary(id) !== undefined;
  return succeed(
    removedRecords([...earlier.values()], listed, kept, inRegister, toInstant(ports.clock.now())),
  );
}

/**
 * Whether handing the kept bytes out once more is what would be sent now. When signing has been turned on or the key is
 * another, the same contents are a new revision; a signature from before signing was turned off does no harm.
 */
async function isSignedAsNow(
  app: App,
  latest: ExportedRevision,
  key: SigningKey | undefined,
): Promise<Result<boolean>> {
  if (!key) return succeed(true);
  const kept = await readSentReport(app, latest);
  return kept.ok ? succeed(kept.value.header.sender.publicKey?.x === key.publicKey.x) : kept;
}

function toEnvelope(
  app: App,
  store: Store,
  { report, replies, removed }: { report: DepartmentReport; replies: Replies; removed: readonly Removed[] },
  previous: ExportedRevision | undefined,
  publicKey: PublicKey | undefined,
): Undigested<ReportBundle> {
  const request = receivedRequest(store, report.year);
  const inReplyTo = request && [{ kind: request.kind, messageId: request.messageId, digest: request.digest }];
  return {
    format: formatId,
    formatVersion,
    kind: 'report-bundle',
    requires: [],
    header: {
      ...envelopeHeader(app, store, { recipient, year: report.year, previous, inReplyTo, publicKey }),
      counts: countsOf(report),
    },
    payload: toPayload(report, removed, vocabularyOf(app, report), replies),
  };
}

/** Writes a frozen revision's kept bytes into a folder, both files. */
async function handOut(
  app: App,
  exported: ExportedRevision,
  folder: string,
  isNew: boolean,
  job: Job,
): Promise<Result<ExportResult>> {
  for (const [index, file] of exported.files.entries()) {
    job.progress('writing', index, exported.files.length);
    const written = handOutFile(app, file, folder);
    if (!written.ok) return written;
  }
  const { revision, digest, files } = exported;
  return succeed({
    outcome: 'exported',
    revision,
    digest,
    isNew,
    fileNames: files.map(({ name }) => name),
    folderLabel: folder,
  });
}
