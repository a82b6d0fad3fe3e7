import {
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Documents } from '../app/ports.ts';
import type { OutlineDocument } from '../domain/outline/outline.ts';
import { drawBlocks } from './blocks.ts';
import { drawCharts } from './chart-picture.ts';
import { drawCover, drawLetterhead } from './cover.ts';
import { toCsv } from './csv.ts';
import { settlePackage } from './settle-package.ts';
import { documentNumbering, documentStyles, page, textBlockWidth } from './styles.ts';
import { textRuns, writableLine } from './text-runs.ts';

/**
 * Draws an outline as a .docx.
 *
 * @param createdAt the instant that the file's properties tell, ISO 8601.
 * @returns the bytes of the file: the same for the same arguments, in any time zone and at any time.
 * @throws RangeError when `createdAt` is not an instant.
 */
async function toDocx(outline: OutlineDocument, createdAt: string, fontsFolder: string): Promise<Uint8Array> {
  const charts = outline.blocks.filter((block) => block.type === 'chart');
  const { children, tables } = drawBlocks(
    outline.blocks,
    outline.form !== 'letter',
    await drawCharts(charts, fontsFolder),
  );
  const document = new Document({
    title: writableLine(outline.title),
    creator: writableLine(outline.organisation),
    lastModifiedBy: writableLine(outline.organisation),
    styles: documentStyles,
    numbering: documentNumbering,
    compatibility: { version: 15 },
    pageNumbers: unknownPageNumbers,
    sections: [section(outline, children)],
  });
  return settlePackage(await Packer.pack(document, 'uint8array'), tables, createdAt);
}

/** @param fontsFolder where the typeface of the charts lies, on the disk and in no archive. */
export const createDocuments = (fontsFolder: string): Documents => ({
  toDocx: (outline, createdAt) => toDocx(outline, createdAt, fontsFolder),
  toCsv,
});

/**
 * The contents list its headings without their pages until someone updates it. The library can reckon the pages, but
 * takes seconds for a long report; and without any numbers given it marks the fields so that Word asks, each time the
 * file is opened, whether to update fields "that may refer to other files".
 */
const unknownPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

/** One section: a cover counts as page 1 but shows no number. */
const section = (outline: OutlineDocument, body: readonly FileChild[]): ISectionOptions => ({
  properties: {
    titlePage: outline.form !== 'letter',
    page: {
      size: { width: page.width, height: page.height },
      margin: {
        top: page.margin,
        bottom: page.margin,
        left: page.margin,
        right: page.margin,
        header: page.footer,
        footer: page.footer,
      },
    },
  },
  footers: {
    first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }),
    default: footer(outline.footer),
  },
  children: [...(outline.form === 'letter' ? drawLetterhead(outline) : drawCover(outline)), ...body],
});

/** `3 (12)` is how Swedish authorities number pages. */
const footer = (left: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textBlockWidth }],
        children: [
          ...textRuns(left),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
