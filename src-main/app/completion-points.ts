// The points of completion of one report, and the request that they make up.
import type { CompletionPoint } from '../domain/completion.ts';
import type { PayloadOf } from '../domain/package/format.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import type { SentOf } from './sent-messages.ts';
import type { Store } from './store.ts';

/** Those of a series of reports, in the order in which they were written: their ids tell the time. */
export const pointsOf = (store: Store, seriesId: string): CompletionPoint[] =>
  store.values.list('completion-point', seriesId);

export const openPoints = (store: Store, seriesId: string): CompletionPoint[] =>
  pointsOf(store, seriesId).filter(({ closedAt }) => closedAt === undefined);

export const sentIds = (requests: readonly SentOf<'completion-request'>[]): Set<string> =>
  new Set(requests.flatMap(({ envelope }) => envelope.payload.items.map(({ itemId }) => itemId)));

/** What would be sent about a report now. */
export function requestOf(
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
