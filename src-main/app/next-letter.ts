// What is sent to a förvaltning again and again, such as a request: the next revision of it where it says something new,
// else the same bytes once more.

import type { SentResult } from '../contract/message-views.ts';
import { canonicalText } from '../domain/package/canonical.ts';
import type { EnvelopeOf } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import { fail, type Result } from '../domain/result.ts';
import type { App } from './app.ts';
import type { Store, StoredMessage } from './ports.ts';
import { type Letter, sendLetters } from './send-message.ts';

export type SentOf<K extends MessageKind> = StoredMessage & { envelope: EnvelopeOf<K> };

const isSent = <K extends MessageKind>(message: StoredMessage, kind: K): message is SentOf<K> =>
  message.direction === 'sent' && message.kind === kind;

/** What counts of what has been sent in a year, by organisation. A kind with several series has the latest. */
export const sentInYear = <K extends MessageKind>(
  store: Store,
  kind: K,
  year: number,
): Map<string, SentOf<K>> =>
  new Map(
    store.messages
      .list(year)
      .filter((message): message is SentOf<K> => isSent(message, kind) && message.isHead)
      .map((message) => [message.organisation, message]),
  );

/** Everything of a kind that has been sent about a series of reports, oldest first. */
export const sentAbout = <K extends MessageKind>(
  store: Store,
  kind: K,
  reportSeriesId: string,
): SentOf<K>[] =>
  store.messages.about(reportSeriesId).filter((message): message is SentOf<K> => isSent(message, kind));

export const saysSame = (first: object, second: object): boolean =>
  canonicalText(first) === canonicalText(second);

/** @param earlier what counts of what was sent before in the same matter. */
export const nextLetter = (letter: Letter, earlier: StoredMessage | undefined): Letter | StoredMessage =>
  earlier && saysSame(earlier.envelope.payload, letter.payload) ? earlier : { ...letter, amends: earlier };

/** Fails with MESSAGE-NO-RECIPIENTS, before anyone is asked for a folder. */
export const sendTo = async (
  app: App,
  store: Store,
  letters: readonly (Letter | StoredMessage)[],
  jobId: string,
): Promise<Result<SentResult>> =>
  letters.length === 0
    ? fail('MESSAGE-NO-RECIPIENTS')
    : app.jobs.run(jobId, (job) => sendLetters(app, store, letters, job));
