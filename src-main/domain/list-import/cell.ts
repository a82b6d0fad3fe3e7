// One cell of a person's own list, whatever program it came from. What it means is decided by the column's target.

export type ListCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      /** Every digit, with a point: `4354438151`, `-12.5`. A percentage is as it is shown: `49.58` with the unit `%`. */
      readonly decimal: string;
      /** What the sheet shows beside the number: `%`, `kr`, `tkr`, `€`. */
      readonly unit?: string;
    }
  /** `2006-05-11` or `2006-05-11T10:30:00`, without a time zone. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A formula that failed (`#DIV/0!`), or one without a value, whose text is empty. */
  | { readonly kind: 'error'; readonly text: string };

export const emptyCell: ListCell = { kind: 'empty' };

/** A row ends with its last cell that is not empty, so rows differ in length. */
export type ListRow = readonly ListCell[];

export interface ListSheet {
  name: string;
  rows: readonly ListRow[];
}

export type ListFile =
  | { kind: 'xlsx'; sheets: readonly ListSheet[] }
  | {
      kind: 'csv';
      /** How the bytes and columns were understood, so that a person can see when it was wrong. */
      encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
      separator: ';' | ',' | '\t';
      sheets: readonly ListSheet[];
    };

/** What a list may hold. A cell is as long as Excel lets it be. */
export const listLimits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 300,
  cellLength: 32_767,
  sheets: 20,
  /** Rows times columns of all sheets: what must be held in memory at once. */
  cells: 5_000_000,
  /** Of all cells together, since a workbook may point to one long text from many cells. */
  characters: 50_000_000,
} as const;

export const cellAt = (row: ListRow, column: number): ListCell => row[column] ?? emptyCell;

/** The cell as a Swedish reader would type it: `1234,5`, `49,58 %`, `2006-05-11`, `ja`. */
export function cellText(cell: ListCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number': {
      const number = cell.decimal.replace('.', ',');
      return cell.unit === undefined ? number : `${number} ${cell.unit}`;
    }
    case 'date':
      return cell.date.replace('T', ' ');
    case 'boolean':
      return cell.value ? 'ja' : 'nej';
    case 'text':
    case 'error':
      return cell.text;
  }
}
