// What a point of a completion request is about, in one revision of the report, so that two revisions can be compared there.
import type { CompletionPoint } from '../completion.ts';
import { recordLists } from '../records.ts';
import { canonicalJson, type JsonValue } from './canonical.ts';
import type { ReportBundle } from './format.ts';

type Place = Pick<CompletionPoint, 'recordType' | 'recordId' | 'field' | 'questionId'>;

/** @returns as canonical text; empty when there is nothing there. */
export function contentsAt(
  payload: ReportBundle['payload'],
  { recordType, recordId, field, questionId }: Place,
): string {
  if (questionId !== undefined)
    return textOf(payload.answers.find(({ question }) => question === questionId));
  if (recordType === undefined) {
    // The report as a whole is what it says, not what is told about it.
    const { responses: _, explanations: __, removed: ___, labels: ____, ...said } = payload;
    return textOf(said);
  }
  const record = payload[recordLists[recordType]]?.find(({ id }) => id === recordId);
  return textOf(field === undefined ? record : field.split('.').reduce<unknown>(stepInto, record));
}

/** A row of money is named by its year, any other by where it stands. */
function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const ofYear = value.find((row) => (row as { year?: unknown }).year === Number(step));
    return ofYear ?? value[Number(step)];
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value as JsonValue));
