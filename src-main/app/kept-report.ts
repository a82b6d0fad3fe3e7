// A report as it came, read again from the bytes that the inbox keeps: of an earlier revision only these are left.
import type { ReportContents } from '../domain/department-report.ts';
import type { ReportBundle } from '../domain/package/format.ts';
import { fromPayload } from '../domain/package/payload.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import type { App } from './app.ts';
import type { Store } from './store.ts';

/** @returns undefined when the inbox no longer has them whole. */
export async function readKeptReport(
  { ports, session }: App,
  { fileSha256, fileName }: Pick<StoredSubmission, 'fileSha256' | 'fileName'>,
): Promise<ReportBundle | undefined> {
  const bytes = ports.contents(session.folder ?? '').get('inbox', fileSha256);
  if (!bytes.ok) return undefined;
  const { envelope } = await ports.packages.read(bytes.value, fileName);
  return envelope?.kind === 'report-bundle' ? envelope : undefined;
}

/** What a revision says, whether it is the head or has been replaced. */
export async function contentsOf(
  app: App,
  store: Store,
  submission: StoredSubmission,
): Promise<ReportContents | undefined> {
  if (submission.isHead) return store.submissions.contents(submission.messageId);
  const kept = await readKeptReport(app, submission);
  return kept && fromPayload(kept.payload);
}

/** All revisions of a series that are here, oldest first. */
export const revisionsOf = (
  store: Store,
  { seriesId, messageId, digest, organisation, year }: StoredSubmission,
): StoredSubmission[] =>
  store.submissions
    .related({ seriesId, messageId, digest, organisation, year })
    .filter((one) => one.seriesId === seriesId)
    .sort((first, second) => first.revision - second.revision);

/** The revision that counts of the report that a message id is of. */
export function headOf(store: Store, messageId: string): StoredSubmission | undefined {
  const named = store.submissions.get(messageId);
  return named && (revisionsOf(store, named).find(({ isHead }) => isHead) ?? named);
}
