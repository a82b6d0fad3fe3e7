// What a point of a completion request is about, in one revision of a report, so that two revisions can be compared there:
// as it travels in a package, or as it is kept.
import type { CompletionPoint } from '../completion.ts';
import { type RecordList, recordLists } from '../records.ts';
import { canonicalText } from './canonical.ts';

type Place = Pick<CompletionPoint, 'recordId' | 'field' | 'questionId'>;

/** A report's records and answers; whatever else it holds is part of the report as a whole. */
type Contents = {
  readonly [List in RecordList]?: readonly { id: string }[] | undefined;
} & { readonly answers: readonly { question: string }[] };

/** @returns the record of whichever kind. */
export function findRecord(contents: Contents, id: string): { id: string } | undefined {
  for (const list of Object.values(recordLists)) {
    const record = contents[list]?.find((one) => one.id === id);
    if (record) return record;
  }
  return undefined;
}

/** @returns as canonical text; empty when there is nothing there. */
export function contentsAt(contents: Contents, { recordId, field, questionId }: Place): string {
  if (questionId !== undefined)
    return textOf(contents.answers.find(({ question }) => question === questionId));
  if (recordId === undefined)
    return textOf(
      Object.fromEntries(Object.entries(contents).filter(([member]) => !aboutReport.has(member))),
    );
  const record = findRecord(contents, recordId);
  return textOf(field === undefined ? record : field.split('.').reduce<unknown>(stepInto, record));
}

/** The report as a whole is what it says, not what is told about it. */
const aboutReport: ReadonlySet<string> = new Set(['responses', 'explanations', 'removed', 'labels']);

/** @returns undefined for a point about the whole report, which any change would seem to answer. */
export const hasChanged = (point: Place, before: Contents, after: Contents): boolean | undefined =>
  point.recordId === undefined && point.questionId === undefined
    ? undefined
    : contentsAt(before, point) !== contentsAt(after, point);

/** A row of money is named by its year, any other by where it stands. */
function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const ofYear = value.find((row) => (row as { year?: unknown }).year === Number(step));
    return ofYear ?? value[Number(step)];
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalText(value));
