import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { OneAtATimeContext } from './list-detail-context.ts';
import { compareSwedish } from './options.ts';

export interface TableColumn<R> {
  id: string;
  header: string;
  cell: (row: R) => ReactNode;
  /** By what the column sorts; a column without it does not sort. Absent values come last. */
  sortBy?: (row: R) => string | number | undefined;
  /** Numbers stand at the end, with tabular figures. */
  align?: 'end';
  /** Gives way where the table is narrow; for what the row can be told apart without. */
  yields?: boolean;
  /** Takes the room that the others leave, and is cut off where there is too little; for names and titles. */
  fills?: boolean;
}

interface DataTableProps<R> {
  label: string;
  rows: readonly R[];
  idOf: (row: R) => string;
  /** The first column names the row for screen readers. */
  columns: readonly TableColumn<R>[];
  /** The row shown in the detail beside the list. */
  chosenId?: string | undefined;
  /** A click or the arrow keys choose a row; Enter chooses it and goes on into its detail. */
  onChoose?: (id: string, goesOn: boolean) => void;
  empty: ReactNode;
}

interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

/** A list of records. Rows keep the order they come in until a heading is pressed. */
export function DataTable<R>({ label, rows, idOf, columns, chosenId, onChoose, empty }: DataTableProps<R>) {
  // Where choosing a row takes the list away, the arrows only move; Enter and a click choose.
  const isOneAtATime = useContext(OneAtATimeContext);
  const [sorting, setSorting] = useState<Sorting>();
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting]);
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="table-scroll">
      <Table
        aria-label={label}
        className="table"
        selectionMode={onChoose ? 'single' : 'none'}
        selectionBehavior={isOneAtATime ? 'toggle' : 'replace'}
        escapeKeyBehavior="none"
        disallowEmptySelection
        selectedKeys={chosenId === undefined ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined && key !== chosenId) onChoose?.(String(key), false);
        }}
        {...(onChoose && { onRowAction: (key) => onChoose(String(key), true) })}
        {...(sorting && { sortDescriptor: sorting })}
        onSortChange={({ column, direction }) => setSorting({ column: String(column), direction })}
      >
        <TableHeader>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              allowsSorting={column.sortBy !== undefined}
              data-align={column.align}
              data-fills={column.fills}
              data-yields={column.yields}
            >
              {({ sortDirection }) => (
                <>
                  {column.header}
                  {sortDirection === 'ascending' && <ArrowUp aria-hidden />}
                  {sortDirection === 'descending' && <ArrowDown aria-hidden />}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {sorted.map((row) => (
            <Row key={idOf(row)} id={idOf(row)}>
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  data-align={column.align}
                  data-fills={column.fills}
                  data-yields={column.yields}
                >
                  {column.cell(row)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function sortRows<R>(
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
  sorting: Sorting | undefined,
): readonly R[] {
  const sortBy = columns.find((column) => column.id === sorting?.column)?.sortBy;
  if (sortBy === undefined || sorting === undefined) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((first, second) => {
    const [one, other] = [sortBy(first), sortBy(second)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return typeof one === 'number' && typeof other === 'number'
      ? sign * (one - other)
      : sign * compareSwedish(String(one), String(other));
  });
}

/** Puts the keyboard back on a row, for instance when its detail closes. */
export const focusRow = (id: string): void =>
  document.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(id)}"]`)?.focus();
