// What has come from stadskontoret, looked up for what a förvaltning needs to know of it.
import type { Receipt } from '../contract/views.ts';
import type { EnvelopeOf } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import type { Store, StoredMessage } from './store.ts';

export type ReceivedMessage<K extends MessageKind> = StoredMessage & { envelope: EnvelopeOf<K> };

const received =
  <K extends MessageKind>(kind: K) =>
  (message: StoredMessage): message is ReceivedMessage<K> =>
    message.direction === 'received' && message.isHead && message.envelope.kind === kind;

/** The request that counts for a year: the latest revision. */
export const receivedRequest = (store: Store, year: number): ReceivedMessage<'report-request'> | undefined =>
  store.messages.list(year).findLast(received('report-request'));

/**
 * The completion request whose points are open for a year's report: the one about the latest revision, and of those the
 * one that was written last, in whatever order they were opened here.
 */
export function openCompletion(
  store: Store,
  year: number,
): ReceivedMessage<'completion-request'> | undefined {
  const seriesId = store.reports.exports(year).at(-1)?.seriesId;
  if (seriesId === undefined) return undefined;
  const rank = ({ envelope, createdAt }: ReceivedMessage<'completion-request'>): string =>
    `${String(envelope.payload.subject.revision).padStart(5, '0')} ${createdAt}`;
  return store.messages
    .about(seriesId)
    .filter(received('completion-request'))
    .toSorted((first, second) => (rank(first) < rank(second) ? -1 : 1))
    .at(-1);
}

/** The latest receipt of each sent revision of a year's report, by the revision's digest. */
export function receiptsOf(store: Store, year: number): ReadonlyMap<string, Receipt> {
  const seriesId = store.reports.exports(year).at(-1)?.seriesId;
  if (seriesId === undefined) return new Map();
  return new Map(
    store.messages
      .about(seriesId)
      .filter(received('receipt'))
      .toSorted((first, second) => (first.createdAt < second.createdAt ? -1 : 1))
      .map(({ messageId, envelope }) => {
        const { subject, verdict, receivedAt, findings } = envelope.payload;
        return [subject.digest, { messageId, verdict, receivedAt, findings: findings.length }];
      }),
  );
}
