// What a package would change, record by record and field by field, in words: shown before anything is imported.
import { z } from 'zod';
import type { Activity } from '../activity.ts';
import type { Answer } from '../department-report.ts';
import type { Project } from '../project.ts';
import { canonicalJson, type JsonValue } from './canonical.ts';

export const recordDifferenceSchema = z.strictObject({
  recordType: z.enum(['activity', 'project', 'answer']),
  recordId: z.string(),
  title: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  fields: z.array(
    z.strictObject({ field: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});
export type RecordDifference = z.infer<typeof recordDifferenceSchema>;

interface Contents {
  activities: readonly Activity[];
  projects: readonly Project[];
  answers: readonly Answer[];
}

/** @returns the differences in the order projects, activities, answers; empty when the contents are the same. */
export const compareContents = (before: Contents, after: Contents): RecordDifference[] => [
  ...compare(
    'project',
    before.projects,
    after.projects,
    ({ id }) => id,
    ({ name, acronym }) => name ?? acronym ?? '',
  ),
  ...compare(
    'activity',
    before.activities,
    after.activities,
    ({ id }) => id,
    ({ title }) => title ?? '',
  ),
  ...compare(
    'answer',
    before.answers,
    after.answers,
    ({ question }) => question,
    ({ question }) => question,
  ),
];

function compare<R extends object>(
  recordType: RecordDifference['recordType'],
  before: readonly R[],
  after: readonly R[],
  keyOf: (record: R) => string,
  titleOf: (record: R) => string,
): RecordDifference[] {
  const old = new Map(before.map((record) => [keyOf(record), record]));
  const kept = new Set(after.map(keyOf));
  const difference = (
    change: RecordDifference['change'],
    record: R,
    fields: RecordDifference['fields'],
  ): RecordDifference => ({ recordType, recordId: keyOf(record), title: titleOf(record), change, fields });
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
  value === undefined || typeof value === 'string'
    ? value
    : canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);
