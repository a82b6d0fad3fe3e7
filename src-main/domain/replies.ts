// What a report says beside its records: answers to the points of a completion request, why something is right although a
// rule warns, what became of the handlingsplan's rows, and which parts are marked done. All travel in the package, and the
// document shows all in words.
import type { FollowedUpMeasure } from './asked-measure.ts';
import type { CompletionPoint, PointResponse } from './completion.ts';
import { type Explanation, explanationKey } from './explanation.ts';
import type { ReadyMark } from './ready-part.ts';
import type { RuleFinding } from './rules/rule.ts';

export interface AnsweredPoint {
  point: Omit<CompletionPoint, 'closedAt'>;
  response: PointResponse;
}

export interface ExplainedWarning {
  finding: RuleFinding;
  explanation: Explanation;
}

export interface Replies {
  answered: readonly AnsweredPoint[];
  explained: readonly ExplainedWarning[];
  followedUp: readonly FollowedUpMeasure[];
  /** Only marks that hold for what the report says. */
  ready: readonly ReadyMark[];
}

/** As a document shows them: what a mark stands on is not told there. */
export type ShownReplies = Omit<Replies, 'ready'> & { ready: readonly Omit<ReadyMark, 'contents'>[] };

export const noReplies: Replies = { answered: [], explained: [], followedUp: [], ready: [] };

/** Points with their answers; a point without one is left out, and so is an answer to a point that is no longer open. */
export const answeredPoints = (
  points: readonly AnsweredPoint['point'][],
  responses: readonly PointResponse[],
): AnsweredPoint[] =>
  points.flatMap((point) => {
    const response = responses.find(({ itemId }) => itemId === point.itemId);
    return response ? [{ point, response }] : [];
  });

/**
 * The warnings that are explained, each place once. An error is never explained: it bars sending; and an explanation of a
 * warning that is gone is not sent.
 */
export function explainedWarnings(
  findings: readonly RuleFinding[],
  explanations: readonly Explanation[],
): ExplainedWarning[] {
  const texts = new Map(explanations.map((one) => [explanationKey(one), one]));
  const explained = new Map<string, ExplainedWarning>();
  for (const finding of findings) {
    const key = explanationKey(finding);
    const explanation = texts.get(key);
    if (finding.severity === 'warning' && explanation && !explained.has(key))
      explained.set(key, { finding, explanation });
  }
  return [...explained.values()];
}

/** A field of the year before, as it is called this year: `funds.years.2006.paid` → `funds.years.2007.paid`. */
const movedField = (field: string | undefined, year: number): string | undefined =>
  field?.replace(`.${year - 1}.`, `.${year}.`);

/**
 * What was written last year about the same warning: at the same record, or at last year's of the same kind and name.
 * @param year this year; @param titleOf what a record of either year is called; absent: unknown.
 */
export function suggestExplanations(
  findings: readonly RuleFinding[],
  lastYear: readonly Explanation[],
  year: number,
  titleOf: (recordId: string) => string | undefined,
): Explanation[] {
  const titleIn = (recordId: string | undefined): string =>
    (recordId === undefined ? '' : titleOf(recordId)) ?? '';
  return findings.flatMap(({ severity, rule, recordId, field }) => {
    if (severity !== 'warning') return [];
    const alike = lastYear.filter(
      (earlier) => earlier.rule === rule && movedField(earlier.field, year) === field,
    );
    if (alike.length === 0) return [];
    const title = titleIn(recordId);
    const earlier =
      alike.find((one) => one.recordId === recordId) ??
      (title === '' ? undefined : alike.find((one) => titleIn(one.recordId) === title));
    return earlier ? [{ rule, recordId, field, text: earlier.text }] : [];
  });
}
