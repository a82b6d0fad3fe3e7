// Öppna och importera: files are read and shown first; a yes stores them in one transaction. What came is never lost: the
// inbox keeps every file, and each can be opened again.
import type { ImportResult, PackagePreview, PackageSource } from '../contract/views.ts';
import { toInstant } from '../domain/ids.ts';
import { barsImport, packageFinding } from '../domain/package/finding.ts';
import { type EnvelopeOf, type ReportBundle, yearOf } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import { fromPayload } from '../domain/package/payload.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore, type ReadyPackage } from './app.ts';
import { takeNewFiles } from './inbox-folder.ts';
import type { Job } from './ports.ts';
import { type FileSource, previewFiles } from './receive-file.ts';
import type { Store } from './store.ts';
import { judgeMessage, toReceivedMessage } from './weigh-message.ts';
import { judgeReport, toSubmission } from './weigh-report.ts';

type PackageChannel = `package.${'preview' | 'previewAgain' | 'handOut' | 'import' | 'received'}`;

/** So many of the files that came are listed. */
const listedFiles = 500;

export const packageHandlers = (app: App): Handlers<PackageChannel> => ({
  'package.preview': async ({ jobId, source }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    app.ports.packages.prepareReading();
    return app.jobs.run(jobId, async (job) => {
      const paths = await pathsOf(app, store.value, source);
      if (!paths.ok) return paths;
      if (paths.value === undefined) return succeed({ outcome: 'cancelled' } as const);
      const sources = paths.value.map((path) => ({ path }));
      return preview(app, store.value, sources, job);
    });
  },

  'package.previewAgain': async ({ sha256, jobId }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    const file = store.value.receivedFiles.find(sha256);
    if (!file) return fail('FILE-UNREADABLE', { name: '' });
    return app.jobs.run(jobId, (job) => preview(app, store.value, [{ sha256, name: file.name }], job));
  },

  'package.handOut': async ({ sha256 }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    const file = store.value.receivedFiles.find(sha256);
    if (!file) return fail('FILE-UNREADABLE', { name: '' });
    const bytes = app.ports.contents(app.session.folder ?? '').get('inbox', sha256);
    if (!bytes.ok) return bytes;
    const folder = await app.ports.dialogs.chooseFolder('export');
    if (!folder.ok) return folder;
    if (folder.value === undefined) return succeed({ outcome: 'cancelled' });
    const { files } = app.ports;
    const written = files.write(files.join(folder.value, file.name), bytes.value);
    if (!written.ok) return written;
    return succeed({ outcome: 'sent', messages: 1, fileNames: [file.name], folderLabel: folder.value });
  },

  'package.received': () => {
    const store = openStore(app);
    if (!store.ok) return store;
    const files = store.value.receivedFiles.latest(listedFiles);
    return succeed({ rows: files.map(({ findings: _, ...file }) => file) });
  },

  'package.import': async ({ previewId, decision, jobId }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    const ready = app.session.previews.get(previewId);
    if (!ready) return fail('PREVIEW-GONE');
    // What is held is a question to a person, and the decision is the answer.
    if (ready.isHeld && !decision) return fail('PACKAGE-REFUSED', { name: ready.fileName });
    return app.jobs.run(jobId, async (job): Promise<Result<ImportResult>> => {
      job.progress('comparing', 0, 1);
      if (await job.pause()) return fail('JOB-CANCELLED');
      if (app.session.store !== store.value) return fail('WORKSPACE-NONE');
      job.progress('saving', 0, 1);
      const { envelope } = ready;
      const imported =
        envelope.kind === 'report-bundle'
          ? importReport(app, store.value, ready, envelope, decision !== undefined)
          : importMessage(app, store.value, ready, envelope, decision !== undefined);
      if (!imported.ok) return imported;
      if (decision?.pinKey) pinKey(app, store.value, ready);
      store.value.receivedFiles.noteImported(ready.fileSha256);
      app.session.previews.delete(previewId);
      return imported;
    });
  },
});

/** @returns undefined when the person chose nothing. */
async function pathsOf(
  app: App,
  store: Store,
  source: PackageSource,
): Promise<Result<readonly string[] | undefined>> {
  const { session } = app;
  switch (source.from) {
    case 'dialog':
      return app.ports.dialogs.choosePackages();
    case 'folder':
      return takeNewFiles(app, store);
    case 'dropped': {
      const { dropped } = session;
      if (dropped?.token !== source.token) return fail('PREVIEW-GONE');
      session.dropped = undefined;
      return succeed(dropped.paths);
    }
  }
}

async function preview(
  app: App,
  store: Store,
  sources: readonly FileSource[],
  job: Job,
): Promise<Result<{ outcome: 'cancelled' } | { outcome: 'read'; previews: PackagePreview[] }>> {
  const previews = await previewFiles(app, store, sources, job);
  if (!previews.ok) return previews;
  return succeed(previews.value ? { outcome: 'read', previews: previews.value } : { outcome: 'cancelled' });
}

interface Judged {
  codes: Parameters<typeof packageFinding>[1][];
  effect: 'head' | 'history' | 'none';
  effectIfDecided: 'head' | 'history' | 'none';
}

/** Something else may have been imported since the preview was made, so the table is asked again. */
function effectOf(
  { codes, effect, effectIfDecided }: Judged,
  { fileName }: ReadyPackage,
  isDecided: boolean,
): Result<'head' | 'history' | 'none'> {
  if (codes.includes('REV-ALREADY-IMPORTED')) return succeed('none');
  const findings = codes.map((code) => packageFinding('meaning', code));
  const refused = findings.some(({ severity }) => severity === 'reject' || severity === 'fatal');
  const held = findings.some(barsImport);
  if (refused || (held && !isDecided)) return fail('PACKAGE-REFUSED', { name: fileName });
  return succeed(held ? effectIfDecided : effect);
}

function importReport(
  app: App,
  store: Store,
  ready: ReadyPackage,
  envelope: ReportBundle,
  isDecided: boolean,
): Result<ImportResult> {
  const verdict = judgeReport(store, envelope);
  const effect = effectOf(verdict, ready, isDecided);
  if (!effect.ok) return effect;
  const submission = toSubmission(envelope, ready, toInstant(app.ports.clock.now()), effect.value === 'head');
  const { organisation, year, revision, digest } = submission;
  if (effect.value !== 'none') {
    const contents = fromPayload(envelope.payload);
    const audit = auditNow(app, store);
    const stored = store.submissions.store(
      submission,
      contents,
      effect.value,
      audit,
      replacedBy(submission, verdict.head, effect.value),
    );
    if (!stored.ok) return stored;
    app.ports.log.write('imported', { organisation, year, revision, digest });
  }
  return succeed({ organisation, year, revision, effect: effect.value === 'history' ? 'history' : 'head' });
}

function importMessage(
  app: App,
  store: Store,
  ready: ReadyPackage,
  envelope: EnvelopeOf<MessageKind>,
  isDecided: boolean,
): Result<ImportResult> {
  const verdict = judgeMessage(store, envelope);
  const effect = effectOf(verdict, ready, isDecided);
  if (!effect.ok) return effect;
  const now = toInstant(app.ports.clock.now());
  const message = toReceivedMessage(envelope, ready, now, effect.value === 'head');
  const { organisation, kind, revision, digest } = message;
  if (effect.value !== 'none') {
    const stored = store.messages.store(
      message,
      auditNow(app, store),
      replacedBy(message, verdict.head, effect.value),
    );
    if (!stored.ok) return stored;
    app.ports.log.write('imported', { organisation, kind, year: message.year, revision, digest });
  }
  return succeed({
    organisation,
    year: yearOf(envelope),
    revision,
    effect: effect.value === 'history' ? 'history' : 'head',
  });
}

/** The head of another series, where a person has decided for this one. */
const replacedBy = (
  { seriesId }: { seriesId: string },
  head: { seriesId: string; messageId: string } | undefined,
  effect: 'head' | 'history',
): string | undefined =>
  effect === 'head' && head && head.seriesId !== seriesId ? head.messageId : undefined;

/** From now on the key that signed the package is known as the sender's. */
function pinKey(app: App, store: Store, { envelope, signedBy }: ReadyPackage): void {
  if (signedBy === undefined) return;
  const { orgCode } = envelope.header.sender;
  const pinnedAt = toInstant(app.ports.clock.now());
  const pinned = { thumbprint: signedBy, organisation: orgCode, pinnedAt };
  store.values.save('pinned-key', orgCode, signedBy, pinned, auditNow(app, store));
}
