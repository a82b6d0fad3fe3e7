// Receiving, up to the question to the person: read, check, weigh against what is stored, count, compare. Nothing in
// the register changes here; the exact bytes are kept in the inbox, refused ones too.
import type { PackagePreview } from '../contract/views.ts';
import { countYear } from '../domain/figures/count-year.ts';
import { groupProjects } from '../domain/figures/shared-projects.ts';
import { compareContents } from '../domain/package/difference.ts';
import { barsImport, type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import type { Envelope } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { checkMeaning } from '../domain/package/meaning.ts';
import { fromPayload } from '../domain/package/payload.ts';
import { judgeRevision, type RevisionVerdict, type StoredSubmission } from '../domain/package/revision.ts';
import type { Project } from '../domain/project.ts';
import { recordLists } from '../domain/records.ts';
import { type Result, succeed } from '../domain/result.ts';
import { organisationName } from '../domain/vocabulary.ts';
import type { App, ReadyPackage } from './app.ts';
import { findingsOfYear } from './department-year.ts';
import type { Job, ReadPackage, Store } from './ports.ts';

/** @returns one preview per file, in the order given; undefined when the work was cancelled. */
export async function previewPackages(
  app: App,
  store: Store,
  paths: readonly string[],
  job: Job,
): Promise<Result<PackagePreview[] | undefined>> {
  const previews: PackagePreview[] = [];
  for (const [index, path] of paths.entries()) {
    job.progress('reading', index, paths.length);
    if (await job.pause()) return succeed(undefined);
    const preview = previewFile(app, store, path);
    if (!preview.ok) return preview;
    previews.push(preview.value);
  }
  return succeed(previews);
}

/** Fails only when the inbox cannot keep the bytes; a bad file is a preview with findings. */
function previewFile(app: App, store: Store, path: string): Result<PackagePreview> {
  const { files, packages, contents, ids } = app.ports;
  const fileName = files.baseName(path);
  const previewId = ids.next();
  const bytes = files.read(path, packageLimits.fileBytes);
  if (!bytes.ok) {
    const code = bytes.failure.code === 'FILE-TOO-LARGE' ? 'LIM-FILE' : 'IO-UNREADABLE';
    const findings = [packageFinding('bytes', code)];
    return succeed(toPreview(previewId, fileName, { fileBytes: 0, carrier: 'unknown' }, findings));
  }
  const kept = contents(app.session.folder ?? '').put('inbox', bytes.value);
  if (!kept.ok) return kept;

  const read = packages.read(bytes.value, fileName);
  return succeed(
    read.envelope
      ? previewEnvelope(app, store, previewId, fileName, read, read.envelope)
      : toPreview(previewId, fileName, read, read.findings),
  );
}

function previewEnvelope(
  app: App,
  store: Store,
  previewId: string,
  fileName: string,
  read: ReadPackage,
  envelope: Envelope,
): PackagePreview {
  const { vocabulary, clock } = app.ports;
  const meaning = checkMeaning(envelope, store.workspace, vocabulary, clock.now());
  const findings = [...read.findings, ...meaning];
  if (meaning.some(barsImport)) return toPreview(previewId, fileName, read, findings);

  const verdict = judgeEnvelope(store, envelope);
  const contents = fromPayload(envelope.payload);
  const { sender, series } = envelope.header;
  const year = Number(envelope.header.period.start.slice(0, 4));
  findings.push(
    ...verdict.codes.map((code) =>
      packageFinding('meaning', code, {}, { count: verdict.vanishedIds.length }),
    ),
    ...sharedProjects(app, store, sender.orgCode, year, contents.projects),
  );
  const report = {
    organisation: sender.orgCode,
    year,
    contact: envelope.payload.contact,
    nothingToReport: envelope.payload.nothingToReport,
    ...contents,
  };
  const head = verdict.head;
  const preview = toPreview(previewId, fileName, read, findings, {
    organisation: sender.orgCode,
    organisationName: organisationName(vocabulary, sender.orgCode),
    year,
    revision: series.revision,
    previousRevision: head?.revision,
    purpose: envelope.header.purpose,
    createdAt: envelope.header.createdAt,
    digest: envelope.integrity.digest,
    nothingToReport: report.nothingToReport,
    figures: countYear(year, [report], vocabulary),
    ruleFindings: findingsOfYear(app, report),
    differences: head
      ? compareContents(store.submissions.contents(head.messageId), contents, vocabulary)
      : [],
  });
  if (preview.verdict === 'importable')
    app.session.previews.set(previewId, { fileName, fileSha256: read.fileSha256, envelope, contents });
  return preview;
}

function toPreview(
  previewId: string,
  fileName: string,
  { fileBytes, carrier }: Pick<ReadPackage, 'fileBytes' | 'carrier'>,
  findings: PackageFinding[],
  contents?: PackagePreview['package'],
): PackagePreview {
  const verdict = ((): PackagePreview['verdict'] => {
    if (findings.some(({ severity }) => severity === 'fatal' || severity === 'reject')) return 'refused';
    if (findings.some(({ code }) => code === 'REV-ALREADY-IMPORTED')) return 'known';
    // A draft or a test may be looked at but is never compiled.
    return findings.some((finding) => barsImport(finding) || finding.code === 'MSG-NOT-FINAL')
      ? 'held'
      : 'importable';
  })();
  return { previewId, fileName, fileBytes, carrier, verdict, findings, package: contents };
}

/** The revision table against what is stored right now; asked again at the import itself. */
export function judgeEnvelope(store: Store, envelope: Envelope): RevisionVerdict {
  const submission = toSubmission(envelope, { fileName: '', fileSha256: '' }, '', false);
  return judgeRevision(submission, store.submissions.related(submission));
}

export function toSubmission(
  { header, payload, integrity }: Envelope,
  { fileName, fileSha256 }: Pick<ReadyPackage, 'fileName' | 'fileSha256'>,
  importedAt: string,
  isHead: boolean,
): StoredSubmission {
  return {
    messageId: header.messageId,
    seriesId: header.series.seriesId,
    revision: header.series.revision,
    previousDigest: header.series.previous?.digest,
    digest: integrity.digest,
    organisation: header.sender.orgCode,
    year: Number(header.period.start.slice(0, 4)),
    purpose: header.purpose,
    createdAt: header.createdAt,
    importedAt,
    fileName,
    fileSha256,
    isHead,
    nothingToReport: payload.nothingToReport,
    activityCount: payload.activities.length,
    projectCount: payload.projects.length,
    recordIds: Object.values(recordLists).flatMap((list) => (payload[list] ?? []).map(({ id }) => id)),
    removedIds: payload.removed.map(({ id }) => id),
    generator: `${header.generator.name} ${header.generator.version}`,
    vocabularyVersion: header.vocabulary.version,
    contactName: payload.contact.name ?? payload.contact.function,
  };
}

/** Tells which of the package's projects another förvaltning has already reported for the year. */
function sharedProjects(
  app: App,
  store: Store,
  sender: string,
  year: number,
  incoming: readonly Project[],
): PackageFinding[] {
  const others = store.submissions
    .heads(year)
    .filter(({ organisation }) => organisation !== sender)
    .flatMap(({ messageId }) => store.submissions.contents(messageId).projects);
  return groupProjects([...incoming, ...others])
    .map(({ lead, others: rest }) => [lead, ...rest])
    .flatMap((group) => {
      const own = group.find(({ organisation }) => organisation === sender);
      return own === undefined
        ? []
        : group
            .filter((project) => project !== own)
            .map(({ organisation }) =>
              packageFinding(
                'meaning',
                'SEM-SHARED-PROJECT',
                { recordId: own.id },
                {
                  project: own.acronym ?? own.name ?? '',
                  organisation: organisationName(app.ports.vocabulary, organisation),
                },
              ),
            );
    });
}
