// Where a report stands in the review, by the log of what was done.
import { toInstant } from '../domain/ids.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { type ReviewAct, type ReviewActKind, type Standing, standingOf } from '../domain/standing.ts';
import { organisationName } from '../domain/vocabulary.ts';
import { type App, auditNow } from './app.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

/** Oldest first: their ids tell the time. */
export const actsOf = (store: Store, seriesId: string): ReviewAct[] =>
  store.values.list('review-act', seriesId);

export const standingOfReport = (
  store: Store,
  { seriesId, digest }: Pick<StoredSubmission, 'seriesId' | 'digest'>,
): Standing => standingOf(actsOf(store, seriesId), { digest });

/** One line in the log of each report; together they are one step to take back. */
export function logActs(
  app: App,
  store: Store,
  heads: readonly StoredSubmission[],
  act: ReviewActKind,
  reason?: string,
): void {
  const { ids, clock, vocabulary } = app.ports;
  const audit = auditNow(app, store);
  const step = ids.next();
  for (const { seriesId, revision, digest, organisation } of heads) {
    const at = toInstant(clock.now());
    const line: ReviewAct = {
      id: ids.next(),
      act,
      revision,
      digest,
      at,
      by: audit.actor,
      ...(reason !== undefined && { reason }),
    };
    const operation = store.values.save('review-act', seriesId, line.id, line, audit);
    const title = heads.length === 1 ? organisationName(vocabulary, organisation) : undefined;
    remember(
      app,
      { act: 'change', what: 'review-act', ...(title !== undefined && { title }), count: heads.length },
      operation,
      `review ${step}`,
    );
  }
}
