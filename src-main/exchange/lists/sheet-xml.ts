// Writes parts of a workbook anew from what the strict XML reader saw in them, so that two readers cannot see two
// different things. Of a sheet only cells with content are kept, together with what the library does not tell of them.

import { listLimits } from '../../domain/list-import/cell.ts';
import { accept, type Checked, refuse } from '../checked.ts';
import { attributeOf, escapeXml, readXml, type XmlElement } from '../xml.ts';

/** Elements, attributes without a namespace, and text; nothing else of the part. */
export function rewriteXml(bytes: Uint8Array, part: string): Checked<string> {
  const xml: string[] = [];
  const read = readXml(bytes, part, {
    open: (element) => xml.push(`<${element.local}${attributesOf(element)}>`),
    close: ({ local }) => xml.push(`</${local}>`),
    text: (text) => xml.push(escapeXml(text)),
  });
  return read.ok ? accept(xml.join('')) : read;
}

const attributesOf = (element: XmlElement): string =>
  Object.values(element.attributes)
    .filter(({ prefix, local }) => prefix === '' && local !== 'xmlns')
    .map(({ local, value }) => ` ${local}="${escapeXml(value)}"`)
    .join('');

/** What a cell is beside its value. */
export type CellMark = { readonly unit: string } | { readonly error: string };

export interface RewrittenSheet {
  xml: string;
  /** The last row and the last column with content, counted from one. */
  rows: number;
  columns: number;
  /** By `markKey`. */
  marks: ReadonlyMap<number, CellMark>;
}

/** Excel has 16,384 columns and 1,048,576 rows. */
const allColumns = 16_384;
const allRows = 1_048_576;
export const markKey = (row: number, column: number): number => row * (allColumns + 1) + column;

interface OpenCell {
  column: number;
  type: string;
  style: string;
  /** Text of `v`, and of the `t` elements in `is`. */
  value?: string;
  inline?: string;
  hasFormula: boolean;
}

/**
 * @param units what the number format with that index shows beside a number.
 * A sheet with more content than a list may have is not written out; `rows` and `columns` tell of it.
 */
export function rewriteSheet(
  bytes: Uint8Array,
  part: string,
  units: readonly (string | undefined)[],
): Checked<RewrittenSheet> {
  const xml: string[] = ['<worksheet><sheetData>'];
  const marks = new Map<number, CellMark>();
  const path: string[] = [];
  let isFaulty = false;
  let row = 0;
  let column = 0;
  let lastRow = 0;
  let lastColumn = 0;
  let cells: string[] = [];
  let cell: OpenCell | undefined;

  const openRow = (element: XmlElement): void => {
    const next = numberOf(attributeOf(element, 'r')) ?? row + 1;
    if (next <= row || next > allRows) isFaulty = true;
    row = next;
    column = 0;
    cells = [];
  };
  const openCell = (element: XmlElement): void => {
    const next = columnOf(attributeOf(element, 'r'), row) ?? column + 1;
    if (next <= column || next > allColumns) {
      isFaulty = true;
      return;
    }
    column = next;
    cell = {
      column,
      type: attributeOf(element, 't') ?? 'n',
      style: attributeOf(element, 's') ?? '',
      hasFormula: false,
    };
  };
  const closeCell = (closed: OpenCell): void => {
    const written = writeCell(closed, `${lettersOf(column)}${row}`, units.length);
    if (written === '') return;
    lastRow = row;
    lastColumn = Math.max(lastColumn, column);
    const mark = markOf(closed, units);
    if (mark) marks.set(markKey(row, column), mark);
    if (row <= listLimits.rows && column <= listLimits.columns) cells.push(written);
  };

  const read = readXml(bytes, part, {
    open(element) {
      const parent = path.at(-1);
      path.push(element.local);
      if (path.length === 1 && element.local !== 'worksheet') isFaulty = true;
      if (element.local === 'row' && parent === 'sheetData') openRow(element);
      else if (element.local === 'c' && parent === 'row') openCell(element);
      else if (element.local === 'v' && cell) cell.value = '';
      else if (element.local === 'is' && cell) cell.inline = '';
      else if (element.local === 'f' && cell) cell.hasFormula = true;
    },
    close({ local }) {
      path.pop();
      if (local === 'c' && cell) {
        closeCell(cell);
        cell = undefined;
      } else if (local === 'row' && cells.length > 0) {
        xml.push(`<row r="${row}">`, ...cells, '</row>');
        cells = [];
      }
    },
    text(text) {
      if (!cell) return;
      const element = path.at(-1);
      if (element === 'v') cell.value = (cell.value ?? '') + text;
      else if (element === 't' && cell.inline !== undefined && !path.includes('rPh')) cell.inline += text;
    },
  });
  if (!read.ok) return read;
  if (isFaulty) return refuse('container', 'XML-SYNTAX', { part });
  xml.push('</sheetData></worksheet>');
  return accept({ xml: xml.join(''), rows: lastRow, columns: lastColumn, marks });
}

/** The text that stands in for a formula without a value, so that the cell keeps its place. */
const noValue = '-';

function writeCell(
  { type, style, value, inline, hasFormula }: OpenCell,
  reference: string,
  styleCount: number,
): string {
  const text = (content: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(content)}</t></is></c>`;
  if (type === 'inlineStr') return inline === undefined || inline === '' ? '' : text(inline);
  if (value === undefined) return hasFormula ? text(noValue) : '';
  if (type === 'e') return text(value || noValue);
  if (value === '') return '';
  const styled = style !== '' && Number(style) < styleCount ? ` s="${escapeXml(style)}"` : '';
  return `<c r="${reference}" t="${escapeXml(type)}"${styled}><v>${escapeXml(value)}</v></c>`;
}

function markOf(cell: OpenCell, units: readonly (string | undefined)[]): CellMark | undefined {
  if (cell.type === 'e') return { error: cell.value ?? '' };
  if (cell.value === undefined && cell.hasFormula) return { error: '' };
  const unit = cell.type === 'n' ? units[Number(cell.style || 0)] : undefined;
  return unit === undefined ? undefined : { unit };
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d{1,7}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;

/** The column of `C7` in row 7, counted from one; infinite when the reference is not of that row. */
function columnOf(reference: string | undefined, row: number): number | undefined {
  if (reference === undefined) return undefined;
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match || Number(match[2]) !== row) return Number.POSITIVE_INFINITY;
  return [...(match[1] ?? '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
