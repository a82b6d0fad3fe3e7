import { memo } from 'react';
import type { TableColumn } from '../DataTable.tsx';
import { rowHeight } from './table-widths.ts';

interface TableRowProps<R> {
  /** Undefined while the row has not come; its place is kept. */
  row: R | undefined;
  id: string | undefined;
  index: number;
  isLast: boolean;
  columns: readonly TableColumn<R>[];
  /** The element that names the row. */
  headerId: string;
  /** Whether Tab comes to this row; the arrows go on from there. */
  isStop: boolean;
  isChosen: boolean;
  /** What `aria-selected` says; absent where nothing can be chosen. */
  isSelected: boolean | undefined;
  /** Absent where rows cannot be marked. */
  isMarked: boolean | undefined;
  onMark: (index: number, extendsMarks: boolean) => void;
}

const Row = <R,>({
  row,
  id,
  index,
  isLast,
  columns,
  headerId,
  isStop,
  isChosen,
  isSelected,
  isMarked,
  onMark,
}: TableRowProps<R>) => (
  <tr
    style={{ insetBlockStart: index * rowHeight }}
    tabIndex={isStop ? 0 : -1}
    data-index={index}
    data-key={id}
    data-last={isLast ? true : undefined}
    data-chosen={isChosen ? true : undefined}
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    aria-current={isChosen ? true : undefined}
    {...(row === undefined
      ? { 'aria-busy': true, 'aria-label': 'Raden hämtas' }
      : { 'aria-labelledby': headerId })}
  >
    {isMarked !== undefined && (
      <td className="mark-cell">
        {row !== undefined && (
          <input
            type="checkbox"
            aria-labelledby={headerId}
            tabIndex={-1}
            checked={isMarked}
            onChange={({ nativeEvent }) => onMark(index, (nativeEvent as MouseEvent).shiftKey)}
          />
        )}
      </td>
    )}
    {columns.map(({ id: columnId, cell, align, yields }, position) => {
      const content = row === undefined ? undefined : cell(row);
      return position === 0 ? (
        <th key={columnId} id={headerId} scope="row" data-align={align} data-yields={yields}>
          {content}
        </th>
      ) : (
        <td key={columnId} data-align={align} data-yields={yields}>
          {content}
        </td>
      );
    })}
  </tr>
);

/** Scrolling builds the rows that come into sight, and leaves those that are there alone. */
export const TableRow = memo(Row) as typeof Row;
