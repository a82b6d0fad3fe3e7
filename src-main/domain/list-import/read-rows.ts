// The rows of a list under a mapping: for each row the members that its cells say something about, and what is wrong.
// An empty cell says nothing: it never empties a member that has been filled in by hand.

import type { Assignment } from './assign.ts';
import { cellAt, cellText, type ListRow } from './cell.ts';
import { type ColumnMapping, keyOfTexts, type ListMapping, targetsOfMapping } from './mapping.ts';
import type { PlacedProblem } from './problem.ts';
import { readValue } from './read-value.ts';
import type { ReadContext } from './reading.ts';
import type { ValueKind } from './target-kit.ts';

export interface RowReading {
  /** Index in the sheet. */
  row: number;
  /** What tells the row apart, folded; undefined when its key cells are empty. */
  key: string | undefined;
  assignments: readonly Assignment[];
  problems: readonly PlacedProblem[];
  /** Columns whose amount had more decimals than money has. */
  rounded: readonly number[];
}

/** A field that may be marked as blank with a reason. What stands deeper is then simply without a value. */
const canBeBlank = (path: string): boolean => /^(?:funds\.(?:years\.\d{4}\.)?)?[a-zA-Z]+$/.test(path);

/** Rows without any content are left out. */
export function readRows(rows: readonly ListRow[], mapping: ListMapping, context: ReadContext): RowReading[] {
  const targets = targetsOfMapping(mapping, context.vocabulary);
  const columns = mapping.columns.flatMap((column) => {
    const target = targets.get(column.path);
    return target === undefined ? [] : [{ ...column, kind: target.value }];
  });
  return rows.flatMap((row, index) => {
    if (index <= mapping.headerRow || row.every(({ kind }) => kind === 'empty')) return [];
    const reading: OpenReading = { row: index, assignments: [], problems: [], rounded: [] };
    for (const column of columns) readColumn(row, column, reading, context);
    return [{ ...reading, key: keyOfTexts(mapping.key.map((column) => keyText(row, column, reading))) }];
  });
}

interface OpenReading {
  row: number;
  assignments: Assignment[];
  problems: PlacedProblem[];
  rounded: number[];
}

/** What was read of a key cell rather than how it was written: a date is the same in every form. */
function keyText(row: ListRow, column: number, { assignments }: OpenReading): string {
  const read = assignments.find((each) => each.column === column);
  const value = read && 'value' in read ? read.value : undefined;
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : cellText(cellAt(row, column));
}

function readColumn(
  row: ListRow,
  { column, path, unit, kind }: ColumnMapping & { kind: ValueKind },
  reading: OpenReading,
  context: ReadContext,
): void {
  const read = readValue(cellAt(row, column), kind, context, unit);
  if (!read.ok) reading.problems.push({ row: reading.row, column, ...read.problem });
  else if ('blank' in read) {
    if (canBeBlank(path)) reading.assignments.push({ path, column, blank: read.blank });
  } else if (read.value !== undefined) {
    reading.assignments.push({ path, column, value: read.value });
    if (read.isRounded) reading.rounded.push(column);
  }
}
