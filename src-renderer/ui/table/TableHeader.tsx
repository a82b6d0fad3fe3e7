import { ArrowDown, ArrowUp } from 'lucide-react';
import type { TableColumn } from '../DataTable.tsx';
import type { Sorting } from './table-rows.ts';

interface TableHeaderProps<R> {
  columns: readonly TableColumn<R>[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
  /** How many of the rows are marked; absent where they cannot be. */
  marks: 'none' | 'some' | 'all' | undefined;
  onMarkAll: (isMarked: boolean) => void;
}

/** The headings. The keyboard comes to them with the arrow up from the first row. */
export const TableHeader = <R,>({ columns, sorting, onSort, marks, onMarkAll }: TableHeaderProps<R>) => (
  <thead>
    <tr aria-rowindex={1}>
      {marks !== undefined && (
        <th scope="col" className="mark-cell">
          <input
            type="checkbox"
            aria-label="Markera alla"
            tabIndex={-1}
            checked={marks === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = marks === 'some';
            }}
            onChange={({ target }) => onMarkAll(target.checked)}
          />
        </th>
      )}
      {columns.map((column) => {
        const direction = sorting?.column === column.id ? sorting.direction : undefined;
        const sorts = column.sorts ?? column.sortBy !== undefined;
        return (
          <th
            key={column.id}
            scope="col"
            aria-sort={sorts ? (direction ?? 'none') : undefined}
            data-align={column.align}
            data-yields={column.yields}
          >
            {sorts ? (
              <button
                type="button"
                className="column-sort"
                tabIndex={-1}
                onClick={() =>
                  onSort({
                    column: column.id,
                    direction: direction === 'ascending' ? 'descending' : 'ascending',
                  })
                }
              >
                {column.header}
                {direction === 'ascending' && <ArrowUp aria-hidden />}
                {direction === 'descending' && <ArrowDown aria-hidden />}
              </button>
            ) : (
              column.header
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);
