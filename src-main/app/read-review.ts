// A report as it is reviewed: what was reported, where it stands, how it differs from the revision and the years before it, its
// points, and what came of each in the next revision.
import type { Review, ReviewedPoint } from '../contract/completion-views.ts';
import type { CompletionPoint } from '../domain/completion.ts';
import type { ReportContents } from '../domain/department-report.ts';
import { compareYears, type ReportedYear } from '../domain/figures/compare-years.ts';
import { plausibilityQuestions } from '../domain/figures/plausibility.ts';
import { compareContents } from '../domain/package/difference.ts';
import { findRecord, hasChanged } from '../domain/package/point-contents.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { filledOf } from '../domain/rules/filled.ts';
import { standingOf } from '../domain/standing.ts';
import type { App } from './app.ts';
import { openPoints, pointsOf, requestOf } from './completion-points.ts';
import { findingsOfYear } from './department-year.ts';
import { contentsOf, revisionsOf } from './kept-report.ts';
import { saysSame } from './next-letter.ts';
import { actsOf } from './report-standing.ts';
import { type SentOf, sentAbout } from './sent-messages.ts';
import type { Store } from './store.ts';
import { requiredQuestionsOf, vocabularyOf } from './year-questions.ts';

export async function readReview(app: App, store: Store, head: StoredSubmission): Promise<Review> {
  const contents = store.submissions.contents(head.messageId);
  const revisions = revisionsOf(store, head);
  const requests = sentAbout(store, 'completion-request', head.seriesId);
  const latest = requests.findLast(({ isHead }) => isHead);
  const earlier = createReader(app, store, revisions);
  const before = revisions.findLast(({ revision }) => revision < head.revision);
  const old = before && (await earlier(before.messageId));
  const points: ReviewedPoint[] = [];
  for (const point of pointsOf(store, head.seriesId)) {
    const asked = requests.find(({ envelope }) => envelope.payload.items.some(isOf(point)));
    const then =
      asked && asked.envelope.payload.subject.revision < head.revision
        ? await earlier(asked.envelope.payload.subject.messageId)
        : undefined;
    points.push({
      point,
      isSent: asked !== undefined,
      response: revisions
        .filter(({ revision }) => revision <= head.revision)
        .findLast(({ responses }) => responses.some(isOf(point)))
        ?.responses.find(isOf(point)),
      hasChanged: then && hasChanged(point, then, contents),
      isGone: point.recordId !== undefined && findRecord(contents, point.recordId) === undefined,
    });
  }
  const acts = actsOf(store, head.seriesId);
  const now = reportedYear(head, contents);
  const history = earlierYears(store, head);
  const lastYear = history.find(({ year }) => year === head.year - 1);
  // An own question of the request is called as it was put.
  const vocabulary = vocabularyOf(app, head);
  return {
    organisation: head.organisation,
    year: head.year,
    messageId: head.messageId,
    revision: head.revision,
    digest: head.digest,
    createdAt: head.createdAt,
    nothingToReport: head.nothingToReport,
    contactName: head.contactName,
    contents,
    standing: standingOf(acts, head),
    acts,
    filled: filledOf({ ...now, ...contents }, requiredQuestionsOf(app, head)),
    lastYear: lastYear && compareYears(now, lastYear, vocabulary),
    questions: plausibilityQuestions(now, history, vocabulary),
    notes: store.values.list('review-note', head.seriesId),
    findings: findingsOfYear(app, {
      organisation: head.organisation,
      year: head.year,
      contact: {},
      nothingToReport: head.nothingToReport,
      ...contents,
    }),
    explanations: head.explanations,
    previous: before &&
      old && {
        revision: before.revision,
        differences: compareContents(old, contents, vocabulary),
      },
    points,
    request: latest && toRequestView(latest, head, openPoints(store, head.seriesId)),
  };
}

const isOf =
  ({ itemId }: { itemId: string }) =>
  (one: { itemId: string }): boolean =>
    one.itemId === itemId;

function toRequestView(
  { messageId, revision, createdAt, envelope, files }: SentOf<'completion-request'>,
  head: StoredSubmission,
  points: readonly CompletionPoint[],
): Review['request'] {
  const { payload } = envelope;
  const { dueOn, message, subject } = payload;
  return {
    messageId,
    revision,
    sentAt: createdAt,
    aboutRevision: subject.revision,
    dueOn,
    message,
    fileNames: files.map(({ name }) => name),
    isOutdated: !saysSame(payload.items, requestOf(head, points, {}).items),
  };
}

/** Reads the contents of revisions, each at most once. */
function createReader(
  app: App,
  store: Store,
  revisions: readonly StoredSubmission[],
): (messageId: string) => Promise<ReportContents | undefined> {
  const read = new Map<string, ReportContents | undefined>();
  return async (messageId) => {
    const submission = revisions.find((one) => one.messageId === messageId);
    if (submission && !read.has(messageId)) read.set(messageId, await contentsOf(app, store, submission));
    return read.get(messageId);
  };
}

/** So far back is asked what is usual; older years say little of this one. */
const yearsBack = 5;

const reportedYear = (
  { year, organisation, nothingToReport }: StoredSubmission,
  contents: ReportContents,
): ReportedYear => ({ year, organisation, nothingToReport, contents });

/** The years that the same förvaltning has reported before, latest first. */
const earlierYears = (store: Store, { organisation, year }: StoredSubmission): ReportedYear[] =>
  Array.from({ length: yearsBack }, (_, index) => year - 1 - index).flatMap((earlier) => {
    const head = store.submissions
      .heads(earlier)
      .find((one) => one.organisation === organisation && one.purpose === 'final');
    return head ? [reportedYear(head, store.submissions.contents(head.messageId))] : [];
  });
