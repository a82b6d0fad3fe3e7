import type { FieldsBlock, KeyFiguresBlock, TableBlock } from '../domain/outline/outline.ts';
import { cellPadding, layOutColumns, type TableTypeSize, tableTypeSizes } from './column-layout.ts';
import { colour, keyFigureSizes, keyFigureStyle, tableTextStyle, textBlockWidth } from './styles.ts';
import { textWidth } from './text-width.ts';
import { element, type ParagraphLook, paragraph } from './word-xml.ts';

/** Eighths of a point. */
const rule = (side: string, size: number, color: string): string =>
  element(side, { val: 'single', sz: size, space: 0, color });

const dataBorders = element(
  'tblBorders',
  {},
  rule('bottom', 4, colour.rule) + rule('insideH', 4, colour.hairline),
);
const underHeader = element('tcBorders', {}, rule('bottom', 8, colour.accent));
const overTotal = element('tcBorders', {}, rule('top', 8, colour.ink));

/** A table with at most this many rows is kept on one page. */
const keptTogether = 8;
/** The same for a record's fields: they have no header that is repeated, and half a record is of little use. */
const fieldsKeptTogether = 12;

/** What a screen reader says before it goes into the table, and which of its rows and columns are headings. */
interface TableWords {
  caption: string;
  description: string;
  headed: 'by-row' | 'by-column' | 'not';
}

function table(
  widths: readonly number[],
  borders: string,
  words: TableWords,
  rows: readonly string[],
): string {
  const properties =
    element('tblW', { w: textBlockWidth, type: 'dxa' }) +
    borders +
    element('tblLayout', { type: 'fixed' }) +
    element(
      'tblCellMar',
      {},
      element('left', { w: cellPadding, type: 'dxa' }) + element('right', { w: cellPadding, type: 'dxa' }),
    ) +
    element('tblLook', {
      firstRow: words.headed === 'by-row' ? 1 : 0,
      lastRow: 0,
      firstColumn: words.headed === 'by-column' ? 1 : 0,
      lastColumn: 0,
      noHBand: 1,
      noVBand: 1,
    }) +
    element('tblCaption', { val: words.caption }) +
    element('tblDescription', { val: words.description });
  const grid = widths.map((width) => element('gridCol', { w: width })).join('');
  return element('tbl', {}, element('tblPr', {}, properties) + element('tblGrid', {}, grid) + rows.join(''));
}

const row = (cells: string, header = false): string =>
  element('tr', {}, element('trPr', {}, element('cantSplit') + (header ? element('tblHeader') : '')) + cells);

interface CellLook {
  borders?: string;
  /** Space above and below the content, twips. */
  top?: number;
  bottom?: number;
  atBottom?: boolean;
}

function cell(widths: readonly number[], column: number, content: string, look: CellLook = {}): string {
  const margin = (side: string, width: number | undefined): string =>
    width === undefined ? '' : element(side, { w: width, type: 'dxa' });
  // The first column's text stands on the page's left margin and the last one's on its right.
  const margins =
    margin('top', look.top) +
    (column === 0 ? margin('left', 0) : '') +
    margin('bottom', look.bottom) +
    (column === widths.length - 1 ? margin('right', 0) : '');
  const properties =
    element('tcW', { w: widths[column] ?? 0, type: 'dxa' }) +
    (look.borders ?? '') +
    (margins && element('tcMar', {}, margins)) +
    (look.atBottom ? element('vAlign', { val: 'bottom' }) : '');
  return element('tc', {}, element('tcPr', {}, properties) + content);
}

/**
 * The XML of a table: its header is repeated on each page, no row is split, and the total never stands alone on a page.
 * A row with fewer texts than there are columns ends in empty cells.
 */
export function tableXml({ caption, description, columns, rows, total }: TableBlock): string {
  const header = columns.map((column) => column.header);
  const { typeSize, widths } = layOutColumns(
    columns,
    total === undefined ? [header, ...rows] : [header, ...rows, total],
    textBlockWidth,
  );
  const cells = (texts: readonly string[], look: ParagraphLook, cellLook: CellLook = {}): string =>
    columns
      .map(({ align }, column) =>
        cell(widths, column, cellText(typeSize, texts[column] ?? '', { ...look, align }), cellLook),
      )
      .join('');
  const last = rows.length - 1;
  const keepNext = (index: number): boolean =>
    index === last ? total !== undefined : rows.length <= keptTogether;
  return table(widths, dataBorders, { caption, description, headed: 'by-row' }, [
    row(
      cells(
        header,
        { bold: true, color: colour.accent, keepNext: rows.length > 0 },
        { borders: underHeader, atBottom: true },
      ),
      true,
    ),
    ...rows.map((texts, index) => row(cells(texts, { keepNext: keepNext(index) }))),
    ...(total === undefined ? [] : [row(cells(total, { bold: true }, { borders: overTotal }))]),
  ]);
}

const cellText = (size: TableTypeSize, text: string, look: ParagraphLook): string =>
  paragraph(tableTextStyle(size), text, look);

const labelShare = 0.32;

/** The XML of labels and values side by side. There is no header row: the first column is what heads each row. */
export function fieldsXml({ caption, fields }: FieldsBlock): string {
  const labelWidth = Math.round(textBlockWidth * labelShare);
  const widths = [labelWidth, textBlockWidth - labelWidth];
  const [size] = tableTypeSizes;
  const description = fields.map(({ label }) => label).join(', ');
  return table(
    widths,
    dataBorders,
    { caption, description, headed: 'by-column' },
    fields.map(({ label, value }, index) => {
      const keepNext = fields.length <= fieldsKeptTogether && index < fields.length - 1;
      return row(
        cell(widths, 0, cellText(size, label, { color: colour.muted, keepNext })) +
          cell(widths, 1, cellText(size, value, { keepNext })),
      );
    }),
  );
}

const keyFigureSpace = { top: 120, bottom: 160 };

/** The XML of a borderless grid, three to a row (four as two and two), in the largest type that no figure is too wide for. */
export function keyFiguresXml({ figures }: KeyFiguresBlock): string {
  const perRow = figures.length === 4 ? 2 : Math.min(3, figures.length);
  const columnWidth = Math.floor(textBlockWidth / perRow);
  const widths = Array.from({ length: perRow }, () => columnWidth);
  const room = columnWidth - 2 * cellPadding;
  const fits = (size: number): boolean => figures.every(({ value }) => textWidth(value, size) <= room);
  const valueStyle = keyFigureStyle(keyFigureSizes.find(fits) ?? keyFigureSizes[3]);
  const starts = figures.map((_, index) => index).filter((index) => index % perRow === 0);
  const rows = starts.map((start) => {
    const keepNext = start + perRow < figures.length;
    return row(
      widths
        .map((_, column) =>
          cell(widths, column, figureText(figures[start + column], valueStyle, keepNext), keyFigureSpace),
        )
        .join(''),
    );
  });
  const words: TableWords = {
    caption: figures.map(({ label }) => label).join(', '),
    description: figures.map(({ label, value }) => `${label}: ${value}`).join('; '),
    headed: 'not',
  };
  return table(widths, '', words, rows);
}

function figureText(
  figure: KeyFiguresBlock['figures'][number] | undefined,
  valueStyle: string,
  keepNext: boolean,
): string {
  if (figure === undefined) return paragraph('Gap', '');
  return (
    paragraph(valueStyle, figure.value, { keepNext: true }) +
    paragraph('KeyFigureLabel', figure.label, { keepNext: keepNext || figure.note !== undefined }) +
    (figure.note === undefined ? '' : paragraph('KeyFigureNote', figure.note, { keepNext }))
  );
}
