// What became of the points of a completion request in a later revision: whether what they point at has in fact changed.
import type { CompletionPoint } from './completion.ts';
import { type ReportContents, recordsOf } from './department-report.ts';
import { canonicalJson, type JsonValue } from './package/canonical.ts';
import type { AnyRecord } from './record-kind.ts';
import { recordTypes } from './record-kind.ts';

type Place = Pick<CompletionPoint, 'recordId' | 'field' | 'questionId'>;

/** @returns undefined for a point about the whole report, which any change would seem to answer. */
export function hasChanged(point: Place, before: ReportContents, after: ReportContents): boolean | undefined {
  if (point.recordId === undefined && point.questionId === undefined) return undefined;
  return textAt(point, before) !== textAt(point, after);
}

export const findRecord = (contents: ReportContents, id: string): AnyRecord | undefined => {
  for (const type of recordTypes) {
    const record = recordsOf(contents, type).find((one) => one.id === id);
    if (record) return record;
  }
  return undefined;
};

/** What stands at a point's place, as text to compare; undefined where there is nothing. */
function textAt({ recordId, field, questionId }: Place, contents: ReportContents): string | undefined {
  const whole: unknown =
    recordId === undefined
      ? contents.answers.find(({ question }) => question === questionId)
      : findRecord(contents, recordId);
  const value = recordId === undefined || field === undefined ? whole : valueAt(whole, field.split('.'));
  return value === undefined ? undefined : canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);
}

/** A step into a list of years is the year (`funds.years.2006.paid`), into any other list the place in it. */
function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const next = Array.isArray(value)
    ? (value.find((row: { year?: number }) => String(row.year) === step) ?? value[Number(step)])
    : (value as Record<string, unknown>)[step];
  return rest.length === 0 ? next : valueAt(next, rest);
}
