// The columns keep their widths whatever rows are in sight, so the widths follow from the columns alone.
import type { CSSProperties } from 'react';
import type { TableColumn } from '../DataTable.tsx';

/** The height of a row in pixels: `--row` of tokens.css. */
export const rowHeight = 28;

type Widths = Pick<TableColumn<never>, 'header' | 'width' | 'fills' | 'yields'>;

/** Room for the heading, and for the arrow that tells the order. */
const ownWidth = ({ header, width }: Widths): string =>
  `calc(${width ?? header.length + 2}ch + 2 * var(--space-2))`;

const track = (column: Widths): string => (column.fills ? 'minmax(96px, 1fr)' : ownWidth(column));

const template = (columns: readonly Widths[], isMarkable: boolean): string => {
  const tracks = columns.map(track);
  // Where no column takes the room that is left the first one does, so that the rows are as wide as the table.
  const [first] = columns;
  if (first && !columns.some(({ fills }) => fills)) tracks[0] = `minmax(${ownWidth(first)}, 1fr)`;
  return [...(isMarkable ? ['var(--control)'] : []), ...tracks].join(' ');
};

/** The rows' grid, in a wide table, in one that is not, and in a narrow one: fewer and fewer of those that yield stay. */
export const columnWidths = (columns: readonly Widths[], isMarkable: boolean): CSSProperties =>
  ({
    '--columns': template(columns, isMarkable),
    '--columns-middle': template(
      columns.filter(({ yields }) => yields !== 'early'),
      isMarkable,
    ),
    '--columns-narrow': template(
      columns.filter((column) => !column.yields),
      isMarkable,
    ),
  }) as CSSProperties;
