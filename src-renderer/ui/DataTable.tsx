import { type ReactNode, useMemo, useState } from 'react';
import { TableGrid } from './table/TableGrid.tsx';
import { type RowSource, type Sorting, sortRows, wholeList } from './table/table-rows.ts';
import type { ScrollPosition } from './table/use-rows-in-sight.ts';

export interface TableColumn<R> {
  id: string;
  header: string;
  cell: (row: R) => ReactNode;
  /** By what the column sorts a list held whole; a column without it does not sort. Absent values come last. */
  sortBy?: (row: R) => string | number | undefined;
  /** Whether the column sorts where the owner of a source does the sorting. */
  sorts?: boolean;
  /** Numbers stand at the end, with tabular figures. */
  align?: 'end';
  /** How many characters it has room for; without it, as many as its heading. A text that is longer is cut off. */
  width?: number;
  /** Gives way where the table is narrow, or already where it is not wide; for what the row can be told apart without. */
  yields?: boolean | 'early';
  /** Takes the room that the others leave, and is cut off where there is too little; for names and titles. */
  fills?: boolean;
}

interface DataTableProps<R> {
  label: string;
  /** The whole list; or a source that gives its rows as they are shown, already in the order of `sorting`. */
  rows: readonly R[] | RowSource<R>;
  idOf: (row: R) => string;
  /** The first column names the row for screen readers. */
  columns: readonly TableColumn<R>[];
  /** The row shown in the detail beside the list. */
  chosenId?: string | undefined;
  /** A click or the arrow keys choose a row; Enter chooses it and goes on into its detail. */
  onChoose?: (id: string, goesOn: boolean) => void;
  /** The order of the rows, where the table's owner holds it, as it must for a source. */
  sorting?: Sorting | undefined;
  onSort?: (sorting: Sorting) => void;
  /** The ids of the rows that are marked, for doing something with all of them at once. */
  marked?: ReadonlySet<string>;
  /** Makes rows markable: by their boxes, Space, Ctrl+A, Shift with the arrows or a click, Ctrl with a click. */
  onMark?: (marked: ReadonlySet<string>) => void;
  /** How far down it is, for a table that comes back where it was: the same object each time. */
  scrollPosition?: ScrollPosition;
  empty: ReactNode;
}

/**
 * A list of records, of any length: only the rows in sight are built. Rows keep the order they come in until a heading
 * is pressed.
 */
export function DataTable<R>({ rows, idOf, columns, sorting, onSort, empty, ...grid }: DataTableProps<R>) {
  const [ownSorting, setOwnSorting] = useState<Sorting>();
  const order = onSort ? sorting : ownSorting;
  const ordered = useMemo(() => {
    if ('rowAt' in rows || order === undefined) return rows;
    const sortBy = columns.find((column) => column.id === order.column)?.sortBy;
    return sortBy ? sortRows(rows, sortBy, order.direction) : rows;
  }, [rows, columns, order]);
  const source = useMemo(() => ('rowAt' in ordered ? ordered : wholeList(ordered, idOf)), [ordered, idOf]);
  if (source.total === 0) return <>{empty}</>;
  return (
    <TableGrid
      {...grid}
      source={source}
      idOf={idOf}
      columns={columns}
      sorting={order}
      onSort={onSort ?? setOwnSorting}
    />
  );
}

/** Puts the keyboard back on a row, for instance when its detail closes; without that row, back in the table. */
export const focusRow = (id: string): void =>
  (
    document.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(id)}"]`) ??
    document.querySelector<HTMLElement>('tr[data-key][tabindex="0"]')
  )?.focus();
