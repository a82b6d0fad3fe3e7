// What is sent to a förvaltning again and again, such as a request: the next revision of it where it says something new,
// else the same bytes once more.

import type { SentResult } from '../contract/message-views.ts';
import { canonicalText } from '../domain/package/canonical.ts';
import { fail, type Result } from '../domain/result.ts';
import type { App } from './app.ts';
import { type Letter, sendLetters } from './send-message.ts';
import type { Store, StoredMessage } from './store.ts';

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
