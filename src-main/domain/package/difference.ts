// What a package would change, record by record and field by field, in words: shown before anything is imported.
import { z } from 'zod';
import { type ReportContents, readingOrder, recordsOf } from '../department-report.ts';
import { reportedTypes } from '../record-kind.ts';
import { titleOf } from '../records.ts';
import { labelOf, type Vocabulary } from '../vocabulary.ts';
import { canonicalText } from './canonical.ts';

export const recordDifferenceSchema = z.strictObject({
  recordType: z.enum([...reportedTypes, 'answer']),
  recordId: z.string(),
  title: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  fields: z.array(
    z.strictObject({ field: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});
export type RecordDifference = z.infer<typeof recordDifferenceSchema>;

/** @returns the differences in the report's reading order, answers last; empty when the contents are the same. */
export const compareContents = (
  before: ReportContents,
  after: ReportContents,
  vocabulary: Vocabulary,
): RecordDifference[] => [
  ...readingOrder.flatMap((type) =>
    compare(
      type,
      recordsOf(before, type),
      recordsOf(after, type),
      ({ id }) => id,
      (record) => titleOf(type, record, vocabulary),
    ),
  ),
  ...compare(
    'answer',
    before.answers,
    after.answers,
    ({ question }) => question,
    ({ question }) => labelOf(vocabulary, 'questions', question),
  ),
];

function compare<R extends object>(
  recordType: RecordDifference['recordType'],
  before: readonly R[],
  after: readonly R[],
  keyOf: (record: R) => string,
  nameOf: (record: R) => string,
): RecordDifference[] {
  const old = new Map(before.map((record) => [keyOf(record), record]));
  const kept = new Set(after.map(keyOf));
  const difference = (
    change: RecordDifference['change'],
    record: R,
    fields: RecordDifference['fields'],
  ): RecordDifference => ({ recordType, recordId: keyOf(record), title: nameOf(record), change, fields });
  return [
    ...after.flatMap((record) => {
      const earlier = old.get(keyOf(record));
      if (!earlier) return [difference('added', record, [])];
      const fields = changedFields(earlier, record);
      return fields.length === 0 ? [] : [difference('changed', record, fields)];
    }),
    ...before.filter((record) => !kept.has(keyOf(record))).map((record) => difference('removed', record, [])),
  ];
}

/** The top-level members that differ, as text: a string as itself, anything else as canonical JSON. */
export function changedFields(before: object, after: object): RecordDifference['fields'] {
  const [from, to] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((field) => {
    const [was, is] = [asText(from[field]), asText(to[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

const asText = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : canonicalText(value);
