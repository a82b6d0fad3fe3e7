import type { TableColumn } from '../domain/outline/outline.ts';
import { unbreakableWidth } from './text-width.ts';

/** The type sizes of a table's text in points, the ordinary one first; the smallest is still read on paper. */
export const tableTypeSizes = [10, 9, 8] as const;
export type TableTypeSize = (typeof tableTypeSizes)[number];

interface ColumnLayout {
  typeSize: TableTypeSize;
  /** Twips; they sum to the width that was asked for. */
  widths: number[];
}

/** Space on each side of a cell's text, in twips. */
export const cellPadding = 70;

/**
 * Chooses the largest type in which every word and number of the table stays whole, and gives each column what its
 * widest word needs before the rest is shared out by the outline's own shares. When not even the smallest type is
 * enough, words in text columns break before numbers do. In a table that needs smaller type the text columns get all
 * that is to spare: their lines are the ones that wrap.
 *
 * @param rows all rows that are drawn, the header among them.
 * @param available the table's width in twips.
 */
export function layOutColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  available: number,
): ColumnLayout {
  let typeSize: TableTypeSize = tableTypeSizes[0];
  let needed: number[] = [];
  for (typeSize of tableTypeSizes) {
    needed = columns.map((_, column) => neededWidth(rows, column, typeSize));
    if (sum(needed) <= available) return { typeSize, widths: shareOut(columns, needed, available, typeSize) };
  }
  return { typeSize, widths: squeeze(columns, needed, available) };
}

function neededWidth(rows: readonly (readonly string[])[], column: number, typeSize: TableTypeSize): number {
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, unbreakableWidth(row[column] ?? '', typeSize));
  return widest + 2 * cellPadding;
}

function shareOut(
  columns: readonly TableColumn[],
  needed: readonly number[],
  available: number,
  typeSize: TableTypeSize,
): number[] {
  const shares = sum(columns.map((column) => column.width));
  const onlyTexts = typeSize !== tableTypeSizes[0] && columns.some(({ align }) => align === 'start');
  const spare = columns.map(({ align, width }, index) =>
    onlyTexts && align === 'end' ? 0 : Math.max(0, (width / shares) * available - (needed[index] ?? 0)),
  );
  const factor = (available - sum(needed)) / (sum(spare) || 1);
  return wholeTwips(
    needed.map((width, index) => width + (spare[index] ?? 0) * factor),
    available,
  );
}

function squeeze(columns: readonly TableColumn[], needed: readonly number[], available: number): number[] {
  const numbers = sum(needed.filter((_, index) => columns[index]?.align === 'end'));
  const texts = sum(needed) - numbers;
  const factor = (available - numbers) / texts;
  // Below half of what its longest word needs, a text column is no longer read: then all give way alike.
  const textsGiveWay = factor >= 0.5;
  const all = available / sum(needed);
  return wholeTwips(
    needed.map((width, index) => {
      if (!textsGiveWay) return width * all;
      return columns[index]?.align === 'end' ? width : width * factor;
    }),
    available,
  );
}

/** Rounds down; the first column, which holds the names, gets what is left. */
function wholeTwips(widths: readonly number[], available: number): number[] {
  const rest = widths.slice(1).map(Math.floor);
  return [available - sum(rest), ...rest];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
