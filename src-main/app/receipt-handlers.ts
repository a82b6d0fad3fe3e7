// Kvittens (årsrundan step 4): what was told when a report came, back to whoever sent it, so that both know which revision
// counts. Also for a file that was not taken, as long as it could be read as far as who sent what.
import type { PackageFinding } from '../domain/package/finding.ts';
import { type PayloadOf, yearOf } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { findOrganisation } from '../domain/vocabulary.ts';
import { packageFindingText } from '../domain/wording/package-findings.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { readKeptReport, revisionsOf } from './kept-report.ts';
import { nextLetter, saysSame, sendTo } from './next-letter.ts';
import type { Letter } from './send-message.ts';
import { sentAbout } from './sent-messages.ts';
import type { ReceivedFile, Store, StoredMessage } from './store.ts';

type Receipt = PayloadOf<'receipt'>;

/** What a receipt is of. */
interface Subject extends Omit<Receipt, 'findings'> {
  organisation: string;
  year: number;
  findings: readonly PackageFinding[];
}

export const receiptHandlers = (app: App): Handlers<'receipt.write'> => ({
  'receipt.write': async ({ year, messageIds = [], files = [], jobId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const { submissions, receivedFiles } = store.value;
    const subjects = [
      ...(year === undefined ? [] : submissions.heads(year)),
      ...messageIds.flatMap((id) => submissions.get(id) ?? []),
    ].map((submission) => ofSubmission(store.value, submission));
    for (const sha256 of files) {
      const file = receivedFiles.find(sha256);
      const subject = file && (await ofFile(app, store.value, file));
      if (subject) subjects.push(subject);
    }
    const letters = subjects
      .filter(({ organisation }) => findOrganisation(app.ports.vocabulary, organisation) !== undefined)
      .map((subject) => receiptLetter(store.value, subject));
    return sendTo(app, store.value, letters, jobId);
  },
});

function ofSubmission(store: Store, submission: StoredSubmission): Subject {
  const { messageId, digest, seriesId, revision, organisation, year, fileName, fileSha256 } = submission;
  const file = store.receivedFiles.find(fileSha256);
  return {
    organisation,
    year,
    subject: { messageId, digest, seriesId, revision },
    verdict: submission.isHead ? 'accepted' : 'history',
    receivedAt: file?.receivedAt ?? submission.importedAt,
    fileSha256,
    fileName,
    findings: file?.findings ?? [],
    ...headPart(revisionsOf(store, submission).find(({ isHead }) => isHead)),
  };
}

/** @returns undefined for what is no report that can be answered, or awaits a yes. */
async function ofFile(app: App, store: Store, file: ReceivedFile): Promise<Subject | undefined> {
  const envelope = await readKeptReport(app, { fileSha256: file.sha256, fileName: file.name });
  if (!envelope) return undefined;
  const { header, integrity } = envelope;
  const stored = store.submissions.get(header.messageId);
  if (stored?.digest === integrity.digest) return ofSubmission(store, stored);
  if (file.verdict !== 'held' && file.verdict !== 'refused') return undefined;
  const { seriesId, revision } = header.series;
  const organisation = header.sender.orgCode;
  const year = yearOf(envelope);
  const key = { messageId: header.messageId, digest: integrity.digest, seriesId, organisation, year };
  return {
    organisation,
    year,
    subject: { messageId: header.messageId, digest: integrity.digest, seriesId, revision },
    verdict: file.verdict,
    receivedAt: file.receivedAt,
    fileSha256: file.sha256,
    fileName: file.name,
    findings: file.findings,
    ...headPart(
      store.submissions.related(key).find((one) => one.isHead && one.organisation === organisation),
    ),
  };
}

const headPart = (head: StoredSubmission | undefined): Pick<Receipt, 'head'> =>
  head ? { head: { revision: head.revision, digest: head.digest } } : {};

function receiptLetter(
  store: Store,
  { organisation, year, findings, ...rest }: Subject,
): Letter | StoredMessage {
  const payload: Receipt = {
    ...rest,
    ...(rest.fileName !== undefined && { fileName: rest.fileName.slice(-packageLimits.shortStringLength) }),
    findings: findings.map(toReceiptFinding),
  };
  const { messageId, digest, seriesId } = rest.subject;
  const earlier = sentAbout(store, 'receipt', seriesId);
  // A receipt of an older revision is handed out as it was, also when one of a newer revision has been written since.
  const same = earlier.find((receipt) => saysSame(receipt.envelope.payload, payload));
  if (same) return same;
  return nextLetter(
    {
      kind: 'receipt',
      payload,
      recipient: organisation,
      year,
      inReplyTo: [{ kind: 'report-bundle', messageId, digest }],
    },
    earlier.findLast(({ isHead }) => isHead),
  );
}

function toReceiptFinding(finding: PackageFinding): Receipt['findings'][number] {
  const { pointer, recordId } = finding.location;
  return {
    code: finding.code,
    severity: finding.severity,
    ...(pointer !== undefined && { pointer }),
    ...(recordId !== undefined && { recordId }),
    text: packageFindingText(finding).what,
  };
}
