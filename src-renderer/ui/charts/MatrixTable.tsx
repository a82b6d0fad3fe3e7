import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { Figure } from './Figure.tsx';
import { tintOf } from './tint.ts';

interface Heading {
  key: string;
  label: string;
}

interface MatrixTableProps {
  /** What the numbers count; the table's caption. */
  caption: string;
  /** What the rows are, and what the columns are: `Mål`, `Inriktning`. */
  rowsHeader: string;
  columnsHeader: string;
  rows: readonly Heading[];
  columns: readonly Heading[];
  /** From 0 up. */
  numberAt: (rowKey: string, columnKey: string) => number;
  format?: (value: number) => string;
  /** Opens the records behind a number; a 0 has none. */
  onPress?: (rowKey: string, columnKey: string) => void;
}

/** Two lists against each other: a number in each cell, and a tint that lets the eye find the large ones. */
export function MatrixTable({
  caption,
  rowsHeader,
  columnsHeader,
  rows,
  columns,
  numberAt,
  format = formatCount,
  onPress,
}: MatrixTableProps) {
  const largest = Math.max(
    1,
    ...rows.flatMap((row) => columns.map((column) => numberAt(row.key, column.key))),
  );
  return (
    <div className="chart-table">
      <table className="table matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={columns.length}>
              {columnsHeader}
            </th>
          </tr>
          <tr>
            <th scope="col">{rowsHeader}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className="matrix-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const value = numberAt(row.key, column.key);
                return (
                  <td key={column.key} className="matrix-number" data-tint={tintOf(value, largest)}>
                    <Figure
                      of={`${row.label}, ${column.label}`}
                      text={format(value)}
                      onPress={onPress && value > 0 ? () => onPress(row.key, column.key) : undefined}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
