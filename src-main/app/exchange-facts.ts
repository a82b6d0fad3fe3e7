// What has passed between stadskontoret and each förvaltning for a year's report, and what has been decided about it, fact by
// fact: each is looked up where it was said.
import type { BoardRow } from '../contract/views.ts';
import { toInstant } from '../domain/ids.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { readyWord } from '../domain/ready-part.ts';
import type { Reminder } from '../domain/reminder.ts';
import { filledOf } from '../domain/rules/filled.ts';
import { standingOf } from '../domain/standing.ts';
import { formatDate } from '../domain/wording/format.ts';
import type { App } from './app.ts';
import { openPoints, sentIds } from './completion-points.ts';
import { revisionsOf } from './kept-report.ts';
import { extensionsIn, lastDaysIn } from './last-day.ts';
import { askedIds } from './measures.ts';
import { actsOf } from './report-standing.ts';
import { type SentOf, sentAbout, sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';
import { requiredQuestionsOf } from './year-questions.ts';

export type ExchangeFacts = Omit<BoardRow, 'organisation' | 'expected' | 'received'>;

/** @param heads by organisation. @returns what is known of one organisation. */
export function exchangeFactsOf(
  app: App,
  store: Store,
  year: number,
  heads: ReadonlyMap<string, StoredSubmission>,
): (organisation: string) => ExchangeFacts {
  const requests = sentInYear(store, 'report-request', year);
  const feedback = sentInYear(store, 'feedback', year);
  const reminders = Map.groupBy(store.values.list('reminder', String(year)), (one) => one.organisation);
  const extensions = extensionsIn(store, year);
  const lastDay = lastDaysIn(store, year);
  const measures = askedIds(store, year);
  const today = formatDate(toInstant(app.ports.clock.now()));
  return (organisation) => {
    const head = heads.get(organisation);
    const request = requests.get(organisation);
    const returned = feedback.get(organisation);
    const revisions = head ? revisionsOf(store, head) : [];
    const due = lastDay(organisation);
    return {
      request: request && requestPart(request),
      lastDay: due,
      extensions: extensions.get(organisation) ?? [],
      late: lateness(due?.dueOn, today, revisions),
      points: head && pointsPart(store, head),
      receipt: head && receiptPart(store, head),
      feedback: returned && { messageId: returned.messageId, sentAt: returned.createdAt },
      reminded: remindedPart(reminders.get(organisation) ?? []),
      revisions: revisions.map(({ messageId, revision, createdAt, importedAt, isHead }) => ({
        messageId,
        revision,
        createdAt,
        importedAt,
        isHead,
      })),
      cover: coverPart(store, year, organisation, heads),
      ready: head && readyWord(head.ready, (measures.get(organisation)?.size ?? 0) > 0),
      ...(head ? reviewPart(app, store, head) : { acts: [] }),
    };
  };
}

/** Of the revision that counts. */
function reviewPart(
  app: App,
  store: Store,
  head: StoredSubmission,
): Pick<ExchangeFacts, 'acts' | 'locked' | 'approved' | 'awaited' | 'lapsed' | 'filled' | 'compiled'> {
  const acts = actsOf(store, head.seriesId);
  const compiled = store.values.find('compiled-report', String(head.year), head.organisation);
  const { year, nothingToReport } = head;
  const contents = store.submissions.contents(head.messageId);
  return {
    acts,
    ...standingOf(acts, head),
    filled: filledOf({ year, nothingToReport, ...contents }, requiredQuestionsOf(app, head)),
    compiled: compiled && {
      revision: compiled.revision,
      at: compiled.compiledAt,
      isCurrent: compiled.digest === head.digest,
    },
  };
}

function coverPart(
  store: Store,
  year: number,
  organisation: string,
  heads: ReadonlyMap<string, StoredSubmission>,
): ExchangeFacts['cover'] {
  const cover = store.values.find('cover', String(year), organisation);
  if (!cover) return undefined;
  const { organisation: _, ...by } = cover;
  return { ...by, hasCome: heads.has(cover.by) };
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
  dueOn: string | undefined,
  today: string,
  [first]: readonly StoredSubmission[],
): ExchangeFacts['late'] {
  if (dueOn === undefined) return undefined;
  if (!first) return today > dueOn ? 'missing' : undefined;
  return formatDate(first.createdAt) > dueOn ? 'received' : undefined;
}

function pointsPart(store: Store, { seriesId }: StoredSubmission): ExchangeFacts['points'] {
  const open = openPoints(store, seriesId);
  if (open.length === 0) return undefined;
  const sent = sentIds(sentAbout(store, 'completion-request', seriesId));
  return {
    open: open.length,
    unsent: open.filter(({ itemId }) => !sent.has(itemId)).length,
    must: open.filter(({ severity }) => severity === 'must').length,
  };
}

function remindedPart(reminders: readonly Reminder[]): ExchangeFacts['reminded'] {
  const [first, ...rest] = reminders.map(({ writtenAt }) => writtenAt).sort();
  return first === undefined ? undefined : { at: rest.at(-1) ?? first, times: reminders.length };
}
