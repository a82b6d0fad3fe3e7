// Granskningen: lock, approve and open again, each as one more line in a log; and stadskontoret's own notes.
import { followedUpMeasures } from '../domain/asked-measure.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { isPossible, needsReason, type ReviewActKind } from '../domain/standing.ts';
import { cleanText } from '../domain/text.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { openPoints } from './completion-points.ts';
import { headOf, readKeptReport } from './kept-report.ts';
import { logActs, standingOfReport } from './report-standing.ts';
import { sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

export const reviewHandlers = (app: App): Handlers<`review.${'act' | 'saveNote' | 'package'}`> => ({
  'review.act': ({ reports, act, reason }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    if (needsReason(act) && reason === undefined) return fail('REVIEW-NO-REASON');
    const heads: StoredSubmission[] = [];
    for (const { messageId, digest } of reports) {
      const head = headOf(store.value, messageId);
      if (!head) return fail('SUBMISSION-NOT-FOUND');
      if (head.digest !== digest) return fail('REVIEW-OUTDATED');
      const allowed = judgeAct(store.value, head, act);
      if (!allowed.ok) return allowed;
      heads.push(head);
    }
    logActs(app, store.value, heads, act, reason);
    return succeed({});
  },

  'review.saveNote': ({ messageId, place, text }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const head = headOf(store.value, messageId);
    if (!head) return fail('SUBMISSION-NOT-FOUND');
    const { at, actor: by } = auditNow(app, store.value);
    const written = cleanText(text);
    const note = written === '' ? undefined : { place, text: written, at, by };
    const before = store.value.values.find('review-note', head.seriesId, place);
    if (before?.text === note?.text) return succeed({});
    const operation = store.value.values.save('review-note', head.seriesId, place, note, { at, actor: by });
    remember(
      app,
      { act: note ? 'change' : 'remove', what: 'review-note', count: 1 },
      operation,
      `note ${place}`,
    );
    return succeed({});
  },

  'review.package': async ({ messageId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const head = headOf(store.value, messageId);
    if (!head) return fail('SUBMISSION-NOT-FOUND');
    const kept = await readKeptReport(app, head);
    if (!kept) return succeed({});
    const { contact, removed, measures = [], ready = [] } = kept.payload;
    const request = sentInYear(store.value, 'report-request', head.year).get(head.organisation);
    const followedUp = followedUpMeasures(request?.envelope.payload.measures ?? [], measures);
    return succeed({ package: { header: kept.header, contact, removed, followedUp, ready } });
  },
});

/** An approval says that the report is whole: what must be completed is completed or settled first. */
function judgeAct(store: Store, head: StoredSubmission, act: ReviewActKind): Result<undefined> {
  if (!isPossible(act, standingOfReport(store, head))) return fail('REVIEW-NOT-POSSIBLE');
  const hasOpen = openPoints(store, head.seriesId).some(({ severity }) => severity === 'must');
  return act === 'approve' && hasOpen ? fail('REVIEW-OPEN-POINTS') : succeed(undefined);
}
