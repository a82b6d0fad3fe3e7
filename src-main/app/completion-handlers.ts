// Granskning (årsrundan step 5): what a förvaltning has reported, the points that stadskontoret wants completed, and what
// came of each in the next revision.
import type { Review, ReviewedPoint } from '../contract/completion-views.ts';
import type { CompletionPoint } from '../domain/completion.ts';
import type { ReportContents } from '../domain/department-report.ts';
import { toInstant } from '../domain/ids.ts';
import { compareContents } from '../domain/package/difference.ts';
import type { PayloadOf } from '../domain/package/format.ts';
import { findRecord, hasChanged } from '../domain/package/point-contents.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { titleOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { cleanText } from '../domain/text.ts';
import { findEntry } from '../domain/vocabulary.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { findingsOfYear } from './department-year.ts';
import { contentsOf, headOf, revisionsOf } from './kept-report.ts';
import { nextLetter, saysSame, sendTo } from './next-letter.ts';
import type { Store } from './ports.ts';
import { type SentOf, sentAbout } from './sent-messages.ts';
import { remember } from './undo-handlers.ts';

type CompletionChannel = `completion.${'get' | 'savePoint' | 'removePoint' | 'closePoint' | 'send'}`;
type Requests = readonly SentOf<'completion-request'>[];

export const completionHandlers = (app: App): Handlers<CompletionChannel> => ({
  'completion.get': async ({ messageId }) => {
    const opened = openReport(app, messageId);
    return opened.ok ? succeed(await review(app, opened.value.store, opened.value.head)) : opened;
  },

  'completion.savePoint': ({ messageId, point }) => {
    const opened = openReport(app, messageId);
    if (!opened.ok) return opened;
    const { store, head } = opened.value;
    const { itemId = app.ports.ids.next(), ...written } = point;
    const before = store.values.find('completion-point', head.seriesId, itemId);
    const placed = placedPoint(app, store, head, before, { itemId, ...written });
    if (!placed.ok) return placed;
    savePoint(app, store, head, placed.value, before ? 'change' : 'create');
    return succeed({ itemId });
  },

  'completion.removePoint': ({ messageId, itemId }) => {
    const opened = openReport(app, messageId);
    if (!opened.ok) return opened;
    const { store, head } = opened.value;
    if (sentIds(sentAbout(store, 'completion-request', head.seriesId)).has(itemId)) return fail('POINT-SENT');
    const point = store.values.find('completion-point', head.seriesId, itemId);
    if (!point) return fail('RECORD-NOT-FOUND');
    const audit = auditNow(app, store);
    const operation = store.values.save('completion-point', head.seriesId, itemId, undefined, audit);
    remember(app, { act: 'remove', what: 'completion-point', title: point.title, count: 1 }, operation);
    return succeed({});
  },

  'completion.closePoint': ({ messageId, itemId, isClosed }) => {
    const opened = openReport(app, messageId);
    if (!opened.ok) return opened;
    const { store, head } = opened.value;
    const point = store.values.find('completion-point', head.seriesId, itemId);
    if (!point) return fail('RECORD-NOT-FOUND');
    const { closedAt = toInstant(app.ports.clock.now()), ...open } = point;
    savePoint(app, store, head, isClosed ? { ...open, closedAt } : open, 'change');
    return succeed({});
  },

  'completion.send': async ({ messageId, dueOn, message, jobId }) => {
    const opened = openReport(app, messageId);
    if (!opened.ok) return opened;
    const { store, head } = opened.value;
    const earlier = sentAbout(store, 'completion-request', head.seriesId).findLast(({ isHead }) => isHead);
    const payload = requestOf(head, openPoints(store, head.seriesId), { dueOn, message });
    // An empty list after one that was not tells that everything is settled.
    if (payload.items.length === 0 && !earlier) return fail('COMPLETION-EMPTY');
    const letter = nextLetter(
      {
        kind: 'completion-request',
        payload,
        recipient: head.organisation,
        year: head.year,
        inReplyTo: [{ kind: 'report-bundle', messageId: head.messageId, digest: head.digest }],
      },
      earlier,
    );
    return sendTo(app, store, [letter], jobId);
  },
});

/** The report that a message id is of, as the revision that counts. */
function openReport(app: App, messageId: string): Result<{ store: Store; head: StoredSubmission }> {
  const store = openStore(app, 'city-office');
  if (!store.ok) return store;
  const head = headOf(store.value, messageId);
  return head ? succeed({ store: store.value, head }) : fail('SUBMISSION-NOT-FOUND');
}

/** Those of a series of reports, in the order in which they were written: their ids tell the time. */
const pointsOf = (store: Store, seriesId: string): CompletionPoint[] =>
  store.values.list('completion-point', seriesId);

export const openPoints = (store: Store, seriesId: string): CompletionPoint[] =>
  pointsOf(store, seriesId).filter(({ closedAt }) => closedAt === undefined);

export const sentIds = (requests: Requests): Set<string> =>
  new Set(requests.flatMap(({ envelope }) => envelope.payload.items.map(({ itemId }) => itemId)));

function savePoint(
  app: App,
  store: Store,
  { seriesId }: StoredSubmission,
  point: CompletionPoint,
  act: 'create' | 'change',
): void {
  const audit = auditNow(app, store);
  const operation = store.values.save('completion-point', seriesId, point.itemId, point, audit);
  const step = { act, what: 'completion-point', title: point.title, count: 1 } as const;
  remember(app, step, operation, `point ${point.itemId}`);
}

/** A point with the title of its record. Fails with RECORD-NOT-FOUND where a new place is not in the report. */
function placedPoint(
  { ports }: App,
  store: Store,
  head: StoredSubmission,
  before: CompletionPoint | undefined,
  written: Omit<CompletionPoint, 'title' | 'closedAt'>,
): Result<CompletionPoint> {
  const { recordId, recordType, questionId } = written;
  const kept = before?.closedAt === undefined ? {} : { closedAt: before.closedAt };
  if (questionId !== undefined && !findEntry(ports.vocabulary, 'questions', questionId))
    return fail('RECORD-NOT-FOUND');
  if (recordId === undefined || recordType === undefined) return succeed({ ...written, ...kept });
  const record = findRecord(store.submissions.contents(head.messageId), recordId);
  if (!record)
    // What it is about may have gone in a later revision; the point is still there to be written on.
    return before?.recordId === recordId
      ? succeed({ ...written, ...kept, title: before.title })
      : fail('RECORD-NOT-FOUND');
  const title = cleanText(titleOf(recordType, record as never, ports.vocabulary));
  return succeed({ ...written, ...kept, ...(title !== '' && { title }) });
}

function requestOf(
  { messageId, digest, seriesId, revision }: StoredSubmission,
  points: readonly CompletionPoint[],
  { dueOn, message }: { dueOn?: string | undefined; message?: string | undefined },
): PayloadOf<'completion-request'> {
  return {
    subject: { messageId, digest, seriesId, revision },
    ...(dueOn !== undefined && { dueOn }),
    ...(message !== undefined && { message }),
    items: points.map(({ closedAt: _, ...item }) => item),
  };
}

async function review(app: App, store: Store, head: StoredSubmission): Promise<Review> {
  const contents = store.submissions.contents(head.messageId);
  const revisions = revisionsOf(store, head);
  const requests = sentAbout(store, 'completion-request', head.seriesId);
  const latest = requests.findLast(({ isHead }) => isHead);
  const earlier = createReader(app, store, revisions);
  const before = revisions.findLast(({ revision }) => revision < head.revision);
  const old = before && (await earlier(before.messageId));
  const points: ReviewedPoint[] = [];
  for (const point of pointsOf(store, head.seriesId)) {
    const asked = requests.find(({ envelope }) => envelope.payload.items.some(isOf(point)));
    const then =
      asked && asked.envelope.payload.subject.revision < head.revision
        ? await earlier(asked.envelope.payload.subject.messageId)
        : undefined;
    points.push({
      point,
      isSent: asked !== undefined,
      response: revisions
        .filter(({ revision }) => revision <= head.revision)
        .findLast(({ responses }) => responses.some(isOf(point)))
        ?.responses.find(isOf(point)),
      hasChanged: then && hasChanged(point, then, contents),
      isGone: point.recordId !== undefined && findRecord(contents, point.recordId) === undefined,
    });
  }
  return {
    organisation: head.organisation,
    year: head.year,
    messageId: head.messageId,
    revision: head.revision,
    digest: head.digest,
    createdAt: head.createdAt,
    nothingToReport: head.nothingToReport,
    contactName: head.contactName,
    contents,
    findings: findingsOfYear(app, {
      organisation: head.organisation,
      year: head.year,
      contact: {},
      nothingToReport: head.nothingToReport,
      ...contents,
    }),
    explanations: head.explanations,
    previous: before &&
      old && {
        revision: before.revision,
        differences: compareContents(old, contents, app.ports.vocabulary),
      },
    points,
    request: latest && toRequestView(latest, head, openPoints(store, head.seriesId)),
  };
}

const isOf =
  ({ itemId }: { itemId: string }) =>
  (one: { itemId: string }): boolean =>
    one.itemId === itemId;

function toRequestView(
  { messageId, revision, createdAt, envelope, files }: SentOf<'completion-request'>,
  head: StoredSubmission,
  points: readonly CompletionPoint[],
): Review['request'] {
  const { payload } = envelope;
  const { dueOn, message, subject } = payload;
  return {
    messageId,
    revision,
    sentAt: createdAt,
    aboutRevision: subject.revision,
    dueOn,
    message,
    fileNames: files.map(({ name }) => name),
    isOutdated: !saysSame(payload.items, requestOf(head, points, {}).items),
  };
}

/** Reads the contents of revisions, each at most once. */
function createReader(
  app: App,
  store: Store,
  revisions: readonly StoredSubmission[],
): (messageId: string) => Promise<ReportContents | undefined> {
  const read = new Map<string, ReportContents | undefined>();
  return async (messageId) => {
    const submission = revisions.find((one) => one.messageId === messageId);
    if (submission && !read.has(messageId)) read.set(messageId, await contentsOf(app, store, submission));
    return read.get(messageId);
  };
}
