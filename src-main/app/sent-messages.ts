// What has been sent, looked up for what is asked of it.
import type { EnvelopeOf } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import type { Store, StoredMessage } from './store.ts';

export type SentOf<K extends MessageKind> = StoredMessage & { envelope: EnvelopeOf<K> };

const sent =
  <K extends MessageKind>(kind: K) =>
  (message: StoredMessage): message is SentOf<K> =>
    message.direction === 'sent' && message.kind === kind;

/** What counts of what has been sent in a year, by organisation. A kind with several series has the latest. */
export const sentInYear = <K extends MessageKind>(
  store: Store,
  kind: K,
  year: number,
): Map<string, SentOf<K>> =>
  new Map(
    everSentInYear(store, kind, year)
      .filter(({ isHead }) => isHead)
      .map((message) => [message.organisation, message]),
  );

/** Everything of a kind that has been sent in a year, amended or not. */
export const everSentInYear = <K extends MessageKind>(store: Store, kind: K, year: number): SentOf<K>[] =>
  store.messages.list(year).filter(sent(kind));

/** Everything of a kind that has been sent about a series of reports, oldest first. */
export const sentAbout = <K extends MessageKind>(
  store: Store,
  kind: K,
  reportSeriesId: string,
): SentOf<K>[] => store.messages.about(reportSeriesId).filter(sent(kind));
