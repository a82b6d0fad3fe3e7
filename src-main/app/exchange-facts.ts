// What has passed between stadskontoret and each förvaltning for a year's report, fact by fact.
import type { BoardRow } from '../contract/views.ts';
import { toInstant } from '../domain/ids.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import type { Reminder } from '../domain/reminder.ts';
import { formatDate } from '../domain/wording/format.ts';
import type { App } from './app.ts';
import { openPoints, sentIds } from './completion-handlers.ts';
import { revisionsOf } from './kept-report.ts';
import type { Store } from './ports.ts';
import { type SentOf, sentAbout, sentInYear } from './sent-messages.ts';

export type ExchangeFacts = Pick<
  BoardRow,
  'request' | 'late' | 'points' | 'receipt' | 'feedback' | 'reminded'
>;

/** @returns what is known of one organisation, with the head of its report where one has come. */
export function exchangeFactsOf(
  app: App,
  store: Store,
  year: number,
): (organisation: string, head: StoredSubmission | undefined) => ExchangeFacts {
  const requests = sentInYear(store, 'report-request', year);
  const feedback = sentInYear(store, 'feedback', year);
  const reminders = Map.groupBy(store.values.list('reminder', String(year)), (one) => one.organisation);
  const today = formatDate(toInstant(app.ports.clock.now()));
  return (organisation, head) => {
    const request = requests.get(organisation);
    const dueOn = request?.envelope.payload.dueOn;
    const returned = feedback.get(organisation);
    return {
      request: request && requestPart(request),
      late: lateness(store, dueOn, today, head),
      points: head && pointsPart(store, head),
      receipt: head && receiptPart(store, head),
      feedback: returned && { messageId: returned.messageId, sentAt: returned.createdAt },
      reminded: remindedPart(reminders.get(organisation) ?? []),
    };
  };
}

const requestPart = ({
  messageId,
  revision,
  createdAt,
  envelope,
}: SentOf<'report-request'>): ExchangeFacts['request'] => ({
  messageId,
  revision,
  sentAt: createdAt,
  dueOn: envelope.payload.dueOn,
});

/** Of the revision that counts, else the latest of an earlier one. */
function receiptPart(store: Store, { seriesId, digest }: StoredSubmission): ExchangeFacts['receipt'] {
  const receipts = sentAbout(store, 'receipt', seriesId);
  const current = receipts.findLast(({ envelope }) => envelope.payload.subject.digest === digest);
  const receipt = current ?? receipts.at(-1);
  return (
    receipt && {
      messageId: receipt.messageId,
      writtenAt: receipt.createdAt,
      isCurrent: current !== undefined,
    }
  );
}

/** A report is in time by its first revision: what completes it later does not make it late. */
function lateness(
  store: Store,
  dueOn: string | undefined,
  today: string,
  head: StoredSubmission | undefined,
): ExchangeFacts['late'] {
  if (dueOn === undefined) return undefined;
  if (!head) return today > dueOn ? 'missing' : undefined;
  const first = revisionsOf(store, head)[0] ?? head;
  return formatDate(first.createdAt) > dueOn ? 'received' : undefined;
}

function pointsPart(store: Store, { seriesId }: StoredSubmission): ExchangeFacts['points'] {
  const open = openPoints(store, seriesId);
  if (open.length === 0) return undefined;
  const sent = sentIds(sentAbout(store, 'completion-request', seriesId));
  return { open: open.length, unsent: open.filter(({ itemId }) => !sent.has(itemId)).length };
}

function remindedPart(reminders: readonly Reminder[]): ExchangeFacts['reminded'] {
  const [first, ...rest] = reminders.map(({ writtenAt }) => writtenAt).sort();
  return first === undefined ? undefined : { at: rest.at(-1) ?? first, times: reminders.length };
}
