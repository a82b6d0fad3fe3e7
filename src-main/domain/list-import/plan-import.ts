// What bringing a list in would do, row by row, before anything is done. A row meets the record that was imported under
// the same key, or failing that the one whose own members say the same; so the same list twice changes nothing. A record
// that was imported under the key and has been removed since comes back: another of the same would be one too many.
import { canonicalText } from '../package/canonical.ts';
import { type RecordOf, recordSchemas } from '../records.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Assignment, applyAssignments, valueAt } from './assign.ts';
import { keyOfTexts, type ListMapping, targetsOfMapping } from './mapping.ts';
import { type PlacedProblem, quote } from './problem.ts';
import type { RowReading } from './read-rows.ts';
import type { ImportTarget } from './target-kit.ts';
import { type ImportType, importKinds } from './targets.ts';

export interface ExistingRecord<R> {
  record: R;
  /** It lies in the wastebasket, and is met only by the key that it was imported under. */
  isRemoved?: boolean;
}

export interface MemberChange {
  path: string;
  label: string;
  before: unknown;
  after: unknown;
}

/** What becomes of a row. */
export const rowActions = ['create', 'update', 'restore', 'unchanged', 'skip', 'error'] as const;
export type RowAction = (typeof rowActions)[number];

export type PlannedRow<R> = { row: number } & (
  | { action: 'create'; key: string; record: Omit<R, 'id'>; changes: MemberChange[] }
  /** `restore`: out of the wastebasket, with what the row says. */
  | { action: 'update' | 'restore'; key: string; recordId: string; record: R; changes: MemberChange[] }
  | { action: 'unchanged'; key: string; recordId: string }
  /** By the person's own choice. */
  | { action: 'skip' }
  | { action: 'error'; problems: readonly PlacedProblem[] }
);

export interface ImportPlan<R> {
  rows: PlannedRow<R>[];
  counts: Record<RowAction, number>;
  /** All or nothing: false while any row has an error, and when there is nothing to do. */
  canImport: boolean;
}

interface PlanInput<T extends ImportType> {
  mapping: ListMapping & { recordType: T };
  readings: readonly RowReading[];
  existing: readonly ExistingRecord<RecordOf<T>>[];
  /** Which record the row with a key became, when lists of this shape were brought in before. */
  rowKeys: ReadonlyMap<string, string>;
  /** Rows that the person has chosen to leave out, with whatever is wrong with them. */
  skipped: ReadonlySet<number>;
  /** The organisation whose records they become. */
  organisation: string;
  vocabulary: Vocabulary;
}

/** Stands for the id that a new record gets when it is saved. */
const unsavedId = '00000000-0000-7000-8000-000000000000';

export function planImport<T extends ImportType>(input: PlanInput<T>): ImportPlan<RecordOf<T>> {
  const { readings, skipped } = input;
  const active = readings.filter(({ row }) => !skipped.has(row));
  const finder = recordFinder(input);
  const found = new Map(active.map((reading) => [reading.row, finder(reading.key)]));
  const shared = sharedRows(active, found);
  const targets = targetsOfMapping(input.mapping, input.vocabulary);
  const rows = readings.map((reading): PlannedRow<RecordOf<T>> => {
    const { row } = reading;
    if (skipped.has(row)) return { row, action: 'skip' };
    const matches = found.get(row) ?? [];
    const problems = [...reading.problems, ...keyProblems(reading, matches, shared.get(row))];
    if (problems.length > 0) return { row, action: 'error', problems };
    const [match] = matches;
    if (match === undefined && reading.assignments.length === 0)
      return { row, action: 'error', problems: [{ row, code: 'no-content', params: {} }] };
    return planRow(input, targets, reading, match);
  });
  return { rows, ...summary(rows) };
}

function summary<R>(rows: readonly PlannedRow<R>[]): Pick<ImportPlan<R>, 'counts' | 'canImport'> {
  const counts: Record<RowAction, number> = {
    create: 0,
    update: 0,
    restore: 0,
    unchanged: 0,
    skip: 0,
    error: 0,
  };
  for (const { action } of rows) counts[action] += 1;
  const changed = counts.create + counts.update + counts.restore;
  return { counts, canImport: counts.error === 0 && changed > 0 };
}

// ---- which record a row is about --------------------------------------------------------------------------

type Found<R> = readonly ExistingRecord<R>[];

/** Finds by the key that a record was imported under, and failing that by what its members say now. */
function recordFinder<T extends ImportType>({
  mapping,
  existing,
  rowKeys,
}: PlanInput<T>): (key: string | undefined) => Found<RecordOf<T>> {
  const byId = new Map(existing.map((each) => [each.record.id, each]));
  const paths = mapping.key.map((column) => mapping.columns.find((each) => each.column === column)?.path);
  const byMembers = Map.groupBy(existing, ({ record, isRemoved }) =>
    isRemoved || paths.includes(undefined)
      ? undefined
      : keyOfTexts(paths.map((path) => memberText(record, path))),
  );
  return (key) => {
    if (key === undefined) return [];
    const imported = byId.get(rowKeys.get(key) ?? '');
    return imported ? [imported] : (byMembers.get(key) ?? []);
  };
}

function memberText(record: object, path: string | undefined): string {
  const value = path === undefined ? undefined : valueAt(record, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

interface SharedRows {
  code: 'duplicate-key' | 'same-record';
  /** All of them, this one too. */
  rows: readonly number[];
}

/** Rows that have their key, or the record that they are about, in common with other rows. */
function sharedRows<R extends { id: string }>(
  active: readonly RowReading[],
  found: ReadonlyMap<number, Found<R>>,
): ReadonlyMap<number, SharedRows> {
  const shared = new Map<number, SharedRows>();
  const note = (code: SharedRows['code'], readings: readonly RowReading[]): void => {
    const rows = readings.map(({ row }) => row);
    if (rows.length > 1) for (const row of rows) shared.set(row, { code, rows });
  };
  const recordOf = ({ row }: RowReading): string | undefined => found.get(row)?.[0]?.record.id;
  for (const [id, rows] of Map.groupBy(active, recordOf)) if (id !== undefined) note('same-record', rows);
  for (const [key, rows] of Map.groupBy(active, ({ key }) => key))
    if (key !== undefined) note('duplicate-key', rows);
  return shared;
}

const shownOthers = 3;

function keyProblems(
  { row, key }: RowReading,
  matches: readonly unknown[],
  shared: SharedRows | undefined,
): PlacedProblem[] {
  if (key === undefined) return [{ row, code: 'no-key', params: {} }];
  const problems: PlacedProblem[] = [];
  if (matches.length > 1) problems.push({ row, code: 'ambiguous-record', params: { key: quote(key) } });
  if (shared) {
    const others = shared.rows.slice(0, shownOthers + 1).filter((other) => other !== row);
    // Counted from one, as the person sees them.
    const rows = others.slice(0, shownOthers).map((other) => other + 1);
    problems.push({ row, code: shared.code, params: { rows: rows.join(', ') } });
  }
  return problems;
}

// ---- what becomes of it -----------------------------------------------------------------------------------

function planRow<T extends ImportType>(
  { mapping, organisation }: PlanInput<T>,
  targets: ReadonlyMap<string, ImportTarget>,
  { row, key = '', assignments }: RowReading,
  found: ExistingRecord<RecordOf<T>> | undefined,
): PlannedRow<RecordOf<T>> {
  const schema = recordSchemas[mapping.recordType];
  const before = found?.record;
  const base =
    before ?? schema.parse({ id: unsavedId, organisation, ...importKinds[mapping.recordType].empty });
  const parsed = schema.safeParse(applyAssignments(base, assignments));
  if (!parsed.success)
    return {
      row,
      action: 'error',
      problems: [notStorable(row, parsed.error.issues[0]?.path, assignments, targets)],
    };
  const record = parsed.data as RecordOf<T>;
  const changes = changesBetween(base, record, assignments, targets);
  if (before === undefined) {
    const { id: _, ...unsaved } = record;
    return { row, action: 'create', key, record: unsaved, changes };
  }
  const recordId = before.id;
  if (found?.isRemoved) return { row, action: 'restore', key, recordId, record, changes };
  return changes.length === 0
    ? { row, action: 'unchanged', key, recordId }
    : { row, action: 'update', key, recordId, record, changes };
}

/** Each cell can be stored, but not what they make together: a rate without its currency. */
function notStorable(
  row: number,
  path: readonly PropertyKey[] = [],
  assignments: readonly Assignment[],
  targets: ReadonlyMap<string, ImportTarget>,
): PlacedProblem {
  const parent = path.slice(0, -1).map(String).join('.');
  const near = assignments.find((each) => parent !== '' && each.path.startsWith(parent)) ?? assignments[0];
  const field = (near && targets.get(near.path)?.label) ?? '';
  return { row, ...(near ? { column: near.column } : {}), code: 'not-storable', params: { field } };
}

function changesBetween(
  before: object,
  after: object,
  assignments: readonly Assignment[],
  targets: ReadonlyMap<string, ImportTarget>,
): MemberChange[] {
  return assignments.flatMap(({ path }) => {
    const [was, is] = [stated(before, path), stated(after, path)];
    if (comparable(was) === comparable(is)) return [];
    return [{ path, label: targets.get(path)?.label ?? path, before: was, after: is }];
  });
}

/** A member's value, or the reason why it has none. */
function stated(
  record: object & { blanks?: readonly { field: string; reason: string }[] },
  path: string,
): unknown {
  const blank = record.blanks?.find(({ field }) => field === path);
  return blank ? { blank: blank.reason } : valueAt(record, path);
}

const comparable = (value: unknown): string => (value === undefined ? '' : canonicalText(value));
