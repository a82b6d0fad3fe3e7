import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IRunPropertiesOptions,
  type ITableOptions,
  Paragraph,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FieldsBlock, KeyFiguresBlock, TableBlock } from '../domain/outline/outline.ts';
import { cellPadding, layOutColumns, type TableTypeSize } from './column-layout.ts';
import { DescribedTable } from './described-table.ts';
import { colour, keyFigureSizes, keyFigureStyle, tableTextStyle, textBlockWidth } from './styles.ts';
import { textRuns } from './text-runs.ts';
import { textWidth } from './text-width.ts';

const rule = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });
const noRule: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noRules = { top: noRule, bottom: noRule, left: noRule, right: noRule };

/** A table with at most this many rows is kept on one page. */
const keptTogether = 8;

const tableFrame = (widths: readonly number[]): Omit<ITableOptions, 'rows'> => ({
  width: { size: textBlockWidth, type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
  margins: { left: cellPadding, right: cellPadding },
  borders: {
    ...noRules,
    bottom: rule(4, colour.rule),
    insideHorizontal: rule(4, colour.hairline),
    insideVertical: noRule,
  },
});

/** The first column's text stands on the page's left margin and the last one's on its right. */
const edgeMargins = (column: number, columns: number) => ({
  ...(column === 0 ? { left: 0 } : {}),
  ...(column === columns - 1 ? { right: 0 } : {}),
});

interface RowLook {
  typeSize: TableTypeSize;
  run?: IRunPropertiesOptions;
  top?: IBorderOptions;
  bottom?: IBorderOptions;
  keepNext: boolean;
  header?: boolean;
}

function tableRow(
  texts: readonly string[],
  alignments: readonly ('start' | 'end')[],
  look: RowLook,
): TableRow {
  const borders = {
    ...(look.top === undefined ? {} : { top: look.top }),
    ...(look.bottom === undefined ? {} : { bottom: look.bottom }),
  };
  return new TableRow({
    cantSplit: true,
    tableHeader: look.header ?? false,
    keepNext: look.keepNext,
    children: alignments.map(
      (align, column) =>
        new TableCell({
          borders,
          margins: edgeMargins(column, alignments.length),
          ...(look.header ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
          children: [
            new Paragraph({
              style: tableTextStyle(look.typeSize),
              ...(align === 'end' ? { alignment: AlignmentType.END } : {}),
              children: textRuns(texts[column] ?? '', look.run),
            }),
          ],
        }),
    ),
  });
}

/** The header is repeated on each page, no row is split, and the total never stands alone on a page. */
export function drawTable({ caption, description, columns, rows, total }: TableBlock): Table {
  const header = columns.map((column) => column.header);
  const alignments = columns.map((column) => column.align);
  const drawn = total === undefined ? [header, ...rows] : [header, ...rows, total];
  const { typeSize, widths } = layOutColumns(columns, drawn, textBlockWidth);
  const last = rows.length - 1;
  const keepsTogether = rows.length <= keptTogether;
  return new DescribedTable(
    {
      ...tableFrame(widths),
      tableLook: { firstRow: true, lastRow: total !== undefined, noHBand: true, noVBand: true },
      rows: [
        tableRow(header, alignments, {
          typeSize,
          run: { bold: true, color: colour.accent },
          bottom: rule(8, colour.accent),
          keepNext: true,
          header: true,
        }),
        ...rows.map((row, index) =>
          tableRow(row, alignments, {
            typeSize,
            keepNext: index === last ? total !== undefined : keepsTogether,
          }),
        ),
        ...(total === undefined
          ? []
          : [
              tableRow(total, alignments, {
                typeSize,
                run: { bold: true },
                top: rule(8, colour.ink),
                keepNext: false,
              }),
            ]),
      ],
    },
    caption,
    description,
  );
}

const labelShare = 0.32;

/** Label and value side by side. It has no header row: the first column is what heads each row. */
export function drawFields({ caption, fields }: FieldsBlock): Table {
  const labelWidth = Math.round(textBlockWidth * labelShare);
  const keepsTogether = fields.length <= keptTogether;
  return new DescribedTable(
    {
      ...tableFrame([labelWidth, textBlockWidth - labelWidth]),
      tableLook: { firstColumn: true, noHBand: true, noVBand: true },
      rows: fields.map(
        ({ label, value }, index) =>
          new TableRow({
            cantSplit: true,
            keepNext: keepsTogether && index < fields.length - 1,
            children: [
              fieldCell(label, { color: colour.muted }, edgeMargins(0, 2)),
              fieldCell(value, {}, edgeMargins(1, 2)),
            ],
          }),
      ),
    },
    caption,
    fields.map(({ label }) => label).join(', '),
  );
}

const fieldCell = (
  text: string,
  run: IRunPropertiesOptions,
  margins: ReturnType<typeof edgeMargins>,
): TableCell =>
  new TableCell({
    margins,
    children: [new Paragraph({ style: tableTextStyle(10), children: textRuns(text, run) })],
  });

/** A borderless grid, three to a row (four as two and two), in the largest type that keeps each figure on one line. */
export function drawKeyFigures({ figures }: KeyFiguresBlock): Table {
  const perRow = figures.length === 4 ? 2 : Math.min(3, figures.length);
  const columnWidth = Math.floor(textBlockWidth / perRow);
  const room = columnWidth - 2 * cellPadding;
  const size =
    keyFigureSizes.find((candidate) => figures.every(({ value }) => textWidth(value, candidate) <= room)) ??
    keyFigureSizes[keyFigureSizes.length - 1] ??
    12;
  const rowCount = Math.ceil(figures.length / perRow);
  return new DescribedTable(
    {
      ...tableFrame(Array.from({ length: perRow }, () => columnWidth)),
      borders: { ...noRules, insideHorizontal: noRule, insideVertical: noRule },
      rows: Array.from(
        { length: rowCount },
        (_, row) =>
          new TableRow({
            cantSplit: true,
            keepNext: row < rowCount - 1,
            children: Array.from(
              { length: perRow },
              (_, column) =>
                new TableCell({
                  margins: { top: 120, bottom: 160, ...edgeMargins(column, perRow) },
                  children: figureParagraphs(figures[row * perRow + column], keyFigureStyle(size)),
                }),
            ),
          }),
      ),
    },
    figures.map(({ label }) => label).join(', '),
    figures.map(({ label, value }) => `${label}: ${value}`).join('; '),
  );
}

function figureParagraphs(
  figure: KeyFiguresBlock['figures'][number] | undefined,
  valueStyle: string,
): Paragraph[] {
  if (figure === undefined) return [new Paragraph({ style: 'Gap' })];
  return [
    new Paragraph({ style: valueStyle, children: textRuns(figure.value) }),
    new Paragraph({ style: 'KeyFigureLabel', children: textRuns(figure.label) }),
    ...(figure.note === undefined
      ? []
      : [new Paragraph({ style: 'KeyFigureNote', children: textRuns(figure.note) })]),
  ];
}
