// Reads and sets a member of a record by its path. Rows inside a record are named by what tells them apart:
// `funds.years.2006.paid`, `funds.coFinancing.egen-tid.amount`, `decisions.1.body`.
import type { Blank, BlankReason } from '../blank.ts';

export type Assignment = { readonly path: string; readonly column: number } & (
  | { readonly value: unknown }
  | { readonly blank: BlankReason }
);

type Node = Record<string, unknown>;

/** The member that tells the rows of a list apart; the others are told apart by their order, from 1. */
const rowKeys: Readonly<Record<string, string>> = {
  'funds.years': 'year',
  'funds.coFinancing': 'source',
  financing: 'source',
  phaseNotes: 'phase',
};
const lists: ReadonlySet<string> = new Set([...Object.keys(rowKeys), 'decisions', 'documents', 'claims']);

function findRow(rows: readonly Node[], list: string, step: string): Node | undefined {
  const key = rowKeys[list];
  return key === undefined ? rows[Number(step) - 1] : rows.find((row) => String(row[key]) === step);
}

function addRow(rows: Node[], list: string, step: string): Node {
  const key = rowKeys[list];
  const row: Node = key === undefined ? {} : { [key]: key === 'year' ? Number(step) : step };
  rows.push(row);
  if (key === 'year') rows.sort((a, b) => Number(a[key]) - Number(b[key]));
  return row;
}

export function valueAt(record: object, path: string): unknown {
  let at: unknown = record;
  let walked = '';
  for (const step of path.split('.')) {
    if (at === undefined || at === null) return undefined;
    at = lists.has(walked) ? findRow(at as Node[], walked, step) : (at as Node)[step];
    walked = walked === '' ? step : `${walked}.${step}`;
  }
  return at;
}

/** @returns a copy of the record with the members set; one that gets a value is no longer marked as blank. */
export function applyAssignments<R extends object>(record: R, assignments: readonly Assignment[]): R {
  const copy = JSON.parse(JSON.stringify(record)) as R & { blanks?: Blank[] };
  for (const { path, ...given } of assignments) {
    const others = (copy.blanks ?? []).filter(({ field }) => field !== path);
    copy.blanks = 'blank' in given ? [...others, { field: path, reason: given.blank }] : others;
    const value = 'value' in given ? withUnsaid(valueAt(copy, path), given.value) : undefined;
    setAt(copy as unknown as Node, path.split('.'), value);
  }
  return copy;
}

/** What says which amount, source, person, party, document or decision a part of a record is. */
const naming = ['minor', 'currency', 'source', 'name', 'title', 'body', 'decidedOn'];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isNamedAs = (before: unknown, after: Node): before is Node =>
  isNode(before) && naming.every((member) => after[member] === undefined || after[member] === before[member]);

/**
 * A cell tells of an amount without its rate, of a person without the telephone: what it leaves out of what is still the
 * same amount or person stays as it was.
 */
function withUnsaid(before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) {
    const rows: readonly unknown[] = Array.isArray(before) ? before : [];
    return after.map((row) => withUnsaid(isNode(row) && rows.find((one) => isNamedAs(one, row)), row));
  }
  return isNode(after) && isNamedAs(before, after) ? { ...before, ...after } : after;
}

function setAt(record: Node, steps: readonly string[], value: unknown): void {
  let at = record;
  let walked = '';
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const name = walked === '' ? step : `${walked}.${step}`;
    if (lists.has(walked)) {
      const rows = at as unknown as Node[];
      at = findRow(rows, walked, step) ?? addRow(rows, walked, step);
    } else if (isLast) {
      if (value !== undefined) at[step] = value;
      else if (Array.isArray(at[step])) at[step] = [];
      else delete at[step];
    } else {
      at[step] ??= lists.has(name) ? [] : {};
      at = at[step] as Node;
    }
    walked = name;
  }
}
