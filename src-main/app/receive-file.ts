// Receiving, up to the question to the person: read a file, keep its exact bytes, and weigh what it is by its kind. Nothing
// in the register changes here; that the file came is noted, refused ones too.
import type { PackagePreview } from '../contract/views.ts';
import { toInstant } from '../domain/ids.ts';
import { barsImport, bySeverity, type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import { type Envelope, yearOf } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { checkMeaning } from '../domain/package/meaning.ts';
import { judgeSignature, type SignatureStanding } from '../domain/package/signing-key.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { App } from './app.ts';
import type { Job, ReadPackage } from './ports.ts';
import { sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';
import { weighMessage } from './weigh-message.ts';
import { weighReport } from './weigh-report.ts';

/** A file as it was given: at a path, or the bytes that the inbox keeps. */
export type FileSource = { path: string } | { sha256: string; name: string };

/** What the content of a package is, against what is stored. */
export interface Weighed {
  findings: PackageFinding[];
  /** Whether a person may take it although it is held. */
  decidable: boolean;
  report?: PackagePreview['package'];
  message?: PackagePreview['message'];
}

/** @returns one preview per file, in the order given; undefined when the work was cancelled. */
export async function previewFiles(
  app: App,
  store: Store,
  sources: readonly FileSource[],
  job: Job,
): Promise<Result<PackagePreview[] | undefined>> {
  const previews: PackagePreview[] = [];
  for (const [index, source] of sources.entries()) {
    job.progress('reading', index, sources.length);
    if (await job.pause()) return succeed(undefined);
    const preview = await previewFile(app, store, source);
    if (!preview.ok) return preview;
    previews.push(preview.value);
  }
  return succeed(previews);
}

/**
 * Fails only when the inbox cannot keep the bytes, or the organisation was closed meanwhile; a bad file is a preview with
 * findings.
 */
async function previewFile(app: App, store: Store, source: FileSource): Promise<Result<PackagePreview>> {
  if (app.session.store !== store) return fail('WORKSPACE-NONE');
  const { files, far, packages, contents, ids } = app.ports;
  const inbox = contents(app.session.folder ?? '');
  const fileName = 'path' in source ? files.baseName(source.path) : source.name;
  const previewId = ids.next();
  const bytes =
    'path' in source
      ? await far.load(source.path, packageLimits.fileBytes)
      : inbox.get('inbox', source.sha256);
  if (!bytes.ok) {
    const code = bytes.failure.code === 'FILE-TOO-LARGE' ? 'LIM-FILE' : 'IO-UNREADABLE';
    return succeed({
      previewId,
      fileName,
      fileBytes: 0,
      carrier: 'unknown',
      verdict: 'refused',
      findings: [packageFinding('bytes', code)],
      decidable: false,
    });
  }
  const kept = inbox.put('inbox', bytes.value);
  if (!kept.ok) return kept;

  const read = await packages.read(bytes.value, fileName);
  if (app.session.store !== store) return fail('WORKSPACE-NONE');
  const preview = previewOf(app, store, previewId, fileName, read);
  noteFile(app, store, preview, read);
  return succeed(preview);
}

function previewOf(
  app: App,
  store: Store,
  previewId: string,
  fileName: string,
  read: ReadPackage,
): PackagePreview {
  const { envelope } = read;
  const preview = { previewId, fileName, fileBytes: read.fileBytes, carrier: read.carrier };
  if (!envelope)
    return { ...preview, verdict: verdictOf(read.findings), findings: read.findings, decidable: false };

  const { vocabulary, clock } = app.ports;
  const signature = weighSignature(store, envelope, read.signedBy);
  const findings = [
    ...read.findings,
    ...signature.findings,
    ...checkMeaning(envelope, store.workspace, vocabulary, clock.now()),
    ...checkVocabulary(app, envelope),
  ];
  const known = {
    kind: envelope.kind,
    signature: { standing: signature.standing, thumbprint: read.signedBy },
  };
  if (findings.some(isRefusal))
    return { ...preview, ...known, verdict: 'refused', findings, decidable: false };

  const weighed =
    envelope.kind === 'report-bundle'
      ? weighReport(app, store, envelope)
      : weighMessage(app, store, envelope);
  findings.push(...weighed.findings);
  const verdict = verdictOf(findings);
  const decidable =
    verdict === 'held' && weighed.decidable && !findings.some(({ code }) => code === 'MSG-NOT-FINAL');
  if (verdict === 'importable' || decidable)
    app.session.previews.set(previewId, {
      fileName,
      fileSha256: read.fileSha256,
      carrier: read.carrier === 'docx' ? 'docx' : 'json',
      envelope,
      signedBy: read.signedBy,
      standing: signature.standing,
      isHeld: verdict === 'held',
    });
  return {
    ...preview,
    ...known,
    verdict,
    findings,
    decidable,
    package: weighed.report,
    message: weighed.message,
  };
}

const isRefusal = ({ severity }: PackageFinding): boolean => severity === 'fatal' || severity === 'reject';

function verdictOf(findings: readonly PackageFinding[]): PackagePreview['verdict'] {
  if (findings.some(isRefusal)) return 'refused';
  if (findings.some(({ code }) => code === 'REV-ALREADY-IMPORTED')) return 'known';
  // A draft or a test may be looked at but is never compiled.
  return findings.some((finding) => barsImport(finding) || finding.code === 'MSG-NOT-FINAL')
    ? 'held'
    : 'importable';
}

/** Whose signature it is. A handover is the organisation's own, on whichever machine it was made. */
function weighSignature(
  store: Store,
  envelope: Envelope,
  signedBy: string | undefined,
): { standing: SignatureStanding; findings: PackageFinding[] } {
  const { kind, header } = envelope;
  if (kind === 'handover') return { standing: signedBy === undefined ? 'none' : 'unknown', findings: [] };
  const { orgCode } = header.sender;
  const request =
    kind === 'report-bundle' ? sentInYear(store, 'report-request', yearOf(envelope)).get(orgCode) : undefined;
  const { standing, finding } = judgeSignature(
    orgCode,
    signedBy,
    store.values.list('pinned-key'),
    request?.envelope.payload.signaturePolicy === 'required',
  );
  return {
    standing,
    findings: finding ? [packageFinding('signature', finding.code, {}, {}, finding.severity)] : [],
  };
}

/** Two that go by the same version of the code lists have the same lists, unless someone has changed one. */
function checkVocabulary({ ports, vocabularyDigest }: App, { header }: Envelope): PackageFinding[] {
  const { id, version, digest } = header.vocabulary;
  const isOurs = id === ports.vocabulary.id && version === ports.vocabulary.version;
  return isOurs && digest !== vocabularyDigest
    ? [packageFinding('meaning', 'VOC-DIGEST', { pointer: '/header/vocabulary/digest' })]
    : [];
}

/** That the file came, and what it was found to be. */
function noteFile(
  { ports }: App,
  store: Store,
  { fileName, fileBytes, verdict, findings }: PackagePreview,
  { fileSha256, envelope }: ReadPackage,
): void {
  store.receivedFiles.note({
    sha256: fileSha256,
    name: fileName,
    bytes: fileBytes,
    receivedAt: toInstant(ports.clock.now()),
    verdict,
    ...(envelope && {
      kind: envelope.kind,
      organisation: envelope.header.sender.orgCode,
      year: yearOf(envelope),
      revision: envelope.header.series.revision,
    }),
    codes: [...new Set(findings.toSorted(bySeverity).map(({ code }) => code))],
    findings: findings.toSorted(bySeverity),
  });
}
