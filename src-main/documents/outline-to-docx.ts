import {
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Documents } from '../app/ports.ts';
import type { OutlineDocument } from '../domain/outline/outline.ts';
import { drawBlocks } from './blocks.ts';
import { drawCover } from './cover.ts';
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
async function toDocx(outline: OutlineDocument, createdAt: string): Promise<Uint8Array> {
  const document = new Document({
    title: writableLine(outline.title),
    creator: writableLine(outline.organisation),
    lastModifiedBy: writableLine(outline.organisation),
    styles: documentStyles,
    numbering: documentNumbering,
    compatibility: { version: 15 },
    ...(outline.blocks.some(({ type }) => type === 'toc')
      ? { pageNumbers: estimatePageNumbersWith({ guess: true }) }
      : {}),
    sections: [section(outline)],
  });
  return settlePackage(await Packer.pack(document, 'uint8array'), createdAt);
}

export const documents: Documents = { toDocx };

/** One section: the cover counts as page 1 but shows no number. */
const section = (outline: OutlineDocument): ISectionOptions => ({
  properties: {
    titlePage: true,
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
  children: [...drawCover(outline), ...drawBlocks(outline.blocks)],
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
