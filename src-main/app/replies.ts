// What a year's report says beside its records as it stands now: answers to points, explanations, what became of the rows of
// the handlingsplan, and the parts that are marked done.
import { type AskedMeasure, followedUpMeasures } from '../domain/asked-measure.ts';
import type { DepartmentReport } from '../domain/department-report.ts';
import { toPayload } from '../domain/package/payload.ts';
import { partContents, type ReadyMark, type ReportPart } from '../domain/ready-part.ts';
import { answeredPoints, explainedWarnings, type Replies } from '../domain/replies.ts';
import type { RuleFinding } from '../domain/rules/rule.ts';
import type { App } from './app.ts';
import { findingsOfYear } from './department-year.ts';
import { openCompletion, receivedRequest } from './received-messages.ts';
import type { Store } from './store.ts';

/** @param findings of the report, where they are known already. */
export function repliesOf(
  app: App,
  store: Store,
  report: DepartmentReport,
  findings: readonly RuleFinding[] = findingsOfYear(app, report),
): Replies {
  const owner = String(report.year);
  const points = openCompletion(store, report.year)?.envelope.payload.items ?? [];
  const replies: Replies = {
    answered: answeredPoints(points, store.values.list('response', owner)),
    explained: explainedWarnings(findings, store.values.list('explanation', owner)),
    followedUp: followedUpMeasures(
      askedMeasures(store, report.year),
      store.values.list('measure-follow-up', owner),
    ),
    ready: [],
  };
  const marks = readyMarks(store, report.year);
  return {
    ...replies,
    ready: marks.filter(({ part, contents }) => contents === partDigest(app, report, replies, part)),
  };
}

/** The rows of the handlingsplan that the year's request asks about. */
export const askedMeasures = (store: Store, year: number): AskedMeasure[] =>
  receivedRequest(store, year)?.envelope.payload.measures ?? [];

export const readyMarks = (store: Store, year: number): ReadyMark[] =>
  store.values.list('ready-part', String(year));

/** SHA-256 of a part of the report as it stands, by which a mark is held against it. */
export const partDigest = (
  { ports }: App,
  report: DepartmentReport,
  replies: Replies,
  part: ReportPart,
): string => ports.packages.sha256(partContents(toPayload(report, [], ports.vocabulary, replies), part));
