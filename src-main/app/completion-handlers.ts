// Granskning (årsrundan step 5): what a förvaltning has reported, the points that stadskontoret wants completed, and what
// came of each in the next revision.
import { type CompletionPoint, needsResponse } from '../domain/completion.ts';
import { toInstant } from '../domain/ids.ts';
import { findRecord } from '../domain/package/point-contents.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { titleOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { isFrozen } from '../domain/standing.ts';
import { cleanText } from '../domain/text.ts';
import { findEntry } from '../domain/vocabulary.ts';
import { completionAsked } from '../domain/wording/review.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { openPoints, requestOf, sentIds } from './completion-points.ts';
import { headOf } from './kept-report.ts';
import { nextLetter, sendTo } from './next-letter.ts';
import { readReview } from './read-review.ts';
import { logActs, standingOfReport } from './report-standing.ts';
import { sentAbout } from './sent-messages.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

type CompletionChannel = `completion.${'get' | 'savePoint' | 'removePoint' | 'closePoint' | 'send'}`;

export const completionHandlers = (app: App): Handlers<CompletionChannel> => ({
  'completion.get': async ({ messageId }) => {
    const opened = openReport(app, messageId);
    return opened.ok ? succeed(await readReview(app, opened.value.store, opened.value.head)) : opened;
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
    const sent = await sendTo(app, store, [letter], jobId);
    // Who is asked to complete a report is waited for: the lock and the approval give way to the new revision.
    const isAsked = sent.ok && sent.value.outcome === 'sent' && payload.items.some(needsResponse);
    if (isAsked && isFrozen(standingOfReport(store, head)))
      logActs(app, store, [head], 'return', completionAsked);
    return sent;
  },
});

/** The report that a message id is of, as the revision that counts. */
function openReport(app: App, messageId: string): Result<{ store: Store; head: StoredSubmission }> {
  const store = openStore(app, 'city-office');
  if (!store.ok) return store;
  const head = headOf(store.value, messageId);
  return head ? succeed({ store: store.value, head }) : fail('SUBMISSION-NOT-FOUND');
}

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
