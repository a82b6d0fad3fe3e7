import {
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  TableOfContents,
} from 'docx';
import type { ChartBlock, OutlineBlock, ParagraphBlock } from '../domain/outline/outline.ts';
import type { ChartPicture } from './chart-picture.ts';
import { textBlockWidth } from './styles.ts';
import { TableSlot } from './table-slot.ts';
import { fieldsXml, keyFiguresXml, tableXml } from './tables.ts';
import { textRuns, writableLine } from './text-runs.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const paragraphStyle = {
  body: 'Normal',
  lead: 'Lead',
  note: 'Note',
  label: 'Label',
} as const satisfies Record<NonNullable<ParagraphBlock['style']>, string>;

/** Where the next block stands: what its first paragraph has to add because of what came before it. */
interface Place {
  startsPage: boolean;
  followsTable: boolean;
}

export type ChartPictures = ReadonlyMap<ChartBlock, ChartPicture>;

interface DrawnBlocks {
  children: FileChild[];
  /** The XML of each table, by the number of its slot among the children. */
  tables: string[];
}

/**
 * The body.
 * @param startsPage after a cover, which ends its own page: a page-break block first in the outline adds nothing to that.
 * @param pictures of every chart among the blocks.
 */
export function drawBlocks(
  blocks: readonly OutlineBlock[],
  startsPage: boolean,
  pictures: ChartPictures,
): DrawnBlocks {
  const drawn: DrawnBlocks = { children: [], tables: [] };
  let place: Place = { startsPage, followsTable: false };
  for (const block of blocks) {
    if (block.type === 'page-break') {
      place = { ...place, startsPage: true };
      continue;
    }
    const pieces = drawBlock(block, place, pictures);
    for (const piece of pieces) {
      drawn.children.push(typeof piece === 'string' ? new TableSlot(drawn.tables.push(piece) - 1) : piece);
    }
    if (pieces.length > 0) place = { startsPage: false, followsTable: endsWithTable(block) };
  }
  if (place.followsTable) drawn.children.push(gap());
  return drawn;
}

const endsWithTable = ({ type }: OutlineBlock): boolean =>
  type === 'table' || type === 'chart' || type === 'fields' || type === 'key-figures';

/** A paragraph of the library's, or the XML of a table. */
type Piece = FileChild | string;

function drawBlock(
  block: Exclude<OutlineBlock, { type: 'page-break' }>,
  place: Place,
  pictures: ChartPictures,
): Piece[] {
  const startOfPage: IParagraphOptions = place.startsPage
    ? { pageBreakBefore: true, spacing: { before: 0 } }
    : {};
  // A table has no space after it in this format, so what follows brings its own; headings and captions have enough.
  const first = place.followsTable && !place.startsPage ? { spacing: { before: 240 } } : startOfPage;
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level], ...startOfPage, children: textRuns(block.text) }),
      ];
    case 'paragraph':
      // What ends in a colon introduces what comes next, and is not left without it at the foot of a page.
      return [
        text(paragraphStyle[block.style ?? 'body'], block.text, {
          ...first,
          ...(block.text.endsWith(':') && { keepNext: true }),
        }),
      ];
    case 'list':
      return listItems(block.items, first);
    case 'quote':
      return [text('Quote', block.text, first), text('QuoteSource', block.attribution)];
    case 'table':
      return [text('Caption', block.caption, startOfPage), tableXml(block)];
    case 'chart':
      return [
        text('Caption', block.caption, startOfPage),
        drawPicture(block, pictures),
        tableXml({ ...block.table, type: 'table', caption: block.caption }),
      ];
    case 'fields':
      return block.fields.length === 0 ? [] : [text('Caption', block.caption, startOfPage), fieldsXml(block)];
    case 'key-figures':
      if (block.figures.length === 0) return [];
      return place.startsPage || place.followsTable
        ? [gap(startOfPage), keyFiguresXml(block)]
        : [keyFiguresXml(block)];
    case 'toc':
      return [text('TOCHeading', block.title, first), tableOfContents(block.title)];
  }
}

/** Twips to pixels of the screen, which the library takes. */
const pictureWidth = textBlockWidth / 15;

/** As wide as the text, and on the same page as its table begins. */
function drawPicture(block: ChartBlock, pictures: ChartPictures): Paragraph {
  const picture = pictures.get(block);
  if (picture === undefined) throw new Error(`no picture of the chart ${block.caption}`);
  return new Paragraph({
    style: 'Picture',
    children: [
      new ImageRun({
        type: 'png',
        data: picture.bytes,
        transformation: {
          width: pictureWidth,
          height: (picture.height * pictureWidth) / picture.width,
        },
        altText: {
          id: String([...pictures.keys()].indexOf(block) + 1),
          name: writableLine(block.caption),
          description: writableLine(block.altText),
        },
      }),
    ],
  });
}

/** A short list is not parted by a page, and what follows a list has the distance of any paragraph. */
const listItems = (items: readonly string[], first: IParagraphOptions): Piece[] =>
  items.map((item, index) => {
    const isLast = index === items.length - 1;
    return text('ListBullet', item, {
      ...(index === 0 ? first : {}),
      ...(isLast ? { spacing: { ...(index === 0 && first.spacing), after: 140 } } : {}),
      ...(!isLast && items.length <= shortList ? { keepNext: true } : {}),
    });
  });

const shortList = 8;

const text = (style: string, content: string, extra: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...extra, children: textRuns(content) });

const gap = (extra: IParagraphOptions = {}): Paragraph => new Paragraph({ style: 'Gap', ...extra });

/** Two levels of headings, each entry a link to its heading; the library fills it in from the headings. */
const tableOfContents = (title: string): TableOfContents =>
  new TableOfContents(writableLine(title), {
    hyperlink: true,
    headingStyleRange: '1-2',
    tabLeader: LeaderType.NONE,
  });
