// How a document looks: one typeface, one accent, warm greys, and space rather than lines. Word's built-in styles carry
// what has a built-in meaning (Title, headings, list, quote, caption), so that navigation, reading order and the
// authorities' own templates work; the rest are styles of ours, so an official changes the look in one place.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { type TableTypeSize, tableTypeSizes } from './column-layout.ts';

export const colour = {
  accent: '0B5563',
  ink: '262522',
  /** 6.0:1 on white. */
  muted: '625D56',
  rule: 'B9B3AA',
  hairline: 'E2DDD6',
} as const;

/** Lengths in twips. */
export const page = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(25),
  footer: convertMillimetersToTwip(12),
} as const;
export const textBlockWidth = page.width - 2 * page.margin;

/** Calibri is on every official's machine; LibreOffice sets it in Carlito, which has the same widths. */
const typeface = 'Calibri';

/** The library counts type in half points. */
const points = (size: number): number => size * 2;

/** Line spacing in multiples of the type's own; LibreOffice takes a missing rule for an exact height. */
const lines = (multiple: number) => ({ line: Math.round(multiple * 240), lineRule: LineRuleType.AUTO });

export const keyFigureSizes = [24, 20, 16, 12] as const;
type KeyFigureSize = (typeof keyFigureSizes)[number];

export const tableTextStyle = (size: TableTypeSize): string => `TableText${size}`;
export const keyFigureStyle = (size: KeyFigureSize): string => `KeyFigure${size}`;
const bulletList = 'bullets';

const ours = (
  id: string,
  name: string,
  style: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...style,
});

const contents = (level: 1 | 2, before: number, indent: number): IParagraphStyleOptions =>
  ours(`TOC${level}`, `toc ${level}`, {
    run: level === 1 ? { bold: true } : { color: colour.muted },
    paragraph: { spacing: { before, after: 40, ...lines(1.1) }, indent: { left: indent } },
  });

const paragraphStyles: IParagraphStyleOptions[] = [
  ours('CoverOrganisation', 'Cover organisation', {
    run: { size: points(13), bold: true, color: colour.accent },
    paragraph: { spacing: { after: 0 } },
  }),
  ours('CoverLine', 'Cover line', {
    run: { size: points(11), color: colour.muted },
    paragraph: { spacing: { after: 40, ...lines(1.15) } },
  }),
  ours('Subtitle', 'Subtitle', {
    run: { size: points(16), color: colour.muted },
    paragraph: { spacing: { after: 0, ...lines(1.1) } },
  }),
  ours('TOCHeading', 'TOC Heading', {
    run: { size: points(20), bold: true, color: colour.accent },
    paragraph: { keepNext: true, spacing: { after: 240, ...lines(1.05) } },
  }),
  contents(1, 160, 0),
  contents(2, 0, 284),
  ours('Lead', 'Lead', {
    run: { size: points(13) },
    paragraph: { spacing: { after: 220, ...lines(1.25) } },
  }),
  ours('Note', 'Note', {
    run: { size: points(9), color: colour.muted },
    paragraph: { spacing: { before: 120, after: 140, ...lines(1.15) } },
  }),
  ours('Label', 'Label', {
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 200, after: 20 } },
  }),
  ours('ListBullet', 'List Bullet', {
    paragraph: { spacing: { after: 60 }, numbering: { reference: bulletList, level: 0 } },
  }),
  ours('Picture', 'Picture', {
    paragraph: { keepNext: true, spacing: { before: 60, after: 60, ...lines(1) } },
  }),
  ours('Quote', 'Quote', {
    paragraph: {
      keepNext: true,
      indent: { left: 400 },
      spacing: { before: 120, after: 40 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 12, color: colour.accent } },
    },
  }),
  ours('QuoteSource', 'Quote source', {
    run: { size: points(9), color: colour.muted },
    paragraph: {
      indent: { left: 400 },
      spacing: { after: 240, ...lines(1.15) },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 12, color: colour.accent } },
    },
  }),
  ours('KeyFigureLabel', 'Key figure label', {
    run: { size: points(10) },
    paragraph: { spacing: { after: 0, ...lines(1.1) } },
  }),
  ours('KeyFigureNote', 'Key figure note', {
    run: { size: points(9), color: colour.muted },
    paragraph: { spacing: { before: 20, after: 0, ...lines(1.1) } },
  }),
  ...keyFigureSizes.map((size) =>
    ours(keyFigureStyle(size), `Key figure ${size}`, {
      run: { size: points(size), bold: true, color: colour.accent },
      paragraph: { keepNext: true, spacing: { after: 0, ...lines(1) } },
    }),
  ),
  ...tableTypeSizes.map((size) =>
    ours(tableTextStyle(size), `Table text ${size}`, {
      run: { size: points(size) },
      paragraph: { spacing: { before: 50, after: 50, ...lines(1.05) } },
    }),
  ),
  ours('Footer', 'footer', {
    run: { size: points(9), color: colour.muted },
    paragraph: { spacing: { after: 0, ...lines(1) } },
  }),
  // Parts two tables that would otherwise grow into one, and closes a document that ends with a table.
  ours('Gap', 'Gap', {
    run: { size: points(2) },
    paragraph: { spacing: { after: 0, ...lines(1) } },
  }),
];

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: typeface, size: points(11), color: colour.ink, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 140, ...lines(1.25) } },
    },
    title: {
      run: { size: points(34), bold: true, color: colour.accent },
      paragraph: { spacing: { after: 200, ...lines(1) } },
    },
    // Without an outline level of its own LibreOffice takes a heading for a plain paragraph.
    heading1: {
      run: { size: points(20), bold: true, color: colour.accent },
      paragraph: {
        outlineLevel: 0,
        keepNext: true,
        keepLines: true,
        spacing: { before: 520, after: 160, ...lines(1.05) },
      },
    },
    heading2: {
      run: { size: points(14), bold: true, color: colour.ink },
      paragraph: {
        outlineLevel: 1,
        keepNext: true,
        keepLines: true,
        spacing: { before: 380, after: 100, ...lines(1.1) },
      },
    },
    heading3: {
      run: { size: points(11.5), bold: true, color: colour.accent },
      paragraph: {
        outlineLevel: 2,
        keepNext: true,
        keepLines: true,
        spacing: { before: 280, after: 60, ...lines(1.1) },
      },
    },
    caption: {
      run: { size: points(10), bold: true, color: colour.ink },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 280, after: 60, ...lines(1.1) } },
    },
  },
  paragraphStyles,
};

export const documentNumbering = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: colour.accent },
            paragraph: { indent: { left: 340, hanging: 227 } },
          },
        },
      ],
    },
  ],
};
