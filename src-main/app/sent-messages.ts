// What has been sent, looked up for what it is asked about.
import type { EnvelopeOf } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import type { Store, StoredMessage } from './ports.ts';

const isKind = <K extends MessageKind>({ envelope }: StoredMessage, kind: K): boolean =>
  envelope.kind === kind;

/** The request that counts of an organisation and year. */
export const sentRequest = (
  store: Store,
  organisation: string,
  year: number,
): EnvelopeOf<'report-request'> | undefined =>
  store.messages
    .list(year)
    .find(
      (message) =>
        message.direction === 'sent' &&
        message.isHead &&
        message.organisation === organisation &&
        isKind(message, 'report-request'),
    )?.envelope as EnvelopeOf<'report-request'> | undefined;

/** The completion request that counts of a series of reports: its points are those that are open. */
export const headCompletion = (
  store: Store,
  reportSeriesId: string,
): EnvelopeOf<'completion-request'> | undefined =>
  store.messages
    .about(reportSeriesId)
    .findLast((message) => message.isHead && isKind(message, 'completion-request'))?.envelope as
    | EnvelopeOf<'completion-request'>
    | undefined;
