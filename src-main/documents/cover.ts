import { BorderStyle, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { OutlineDocument } from '../domain/outline/outline.ts';
import { colour, page, textBlockWidth } from './styles.ts';
import { textRuns, writable } from './text-runs.ts';
import { textWidth } from './text-width.ts';

// The cover is set with space above its paragraphs alone: frames and text boxes are read out of order by screen
// readers and move in other editors. The lines at the foot are placed by how high the rest is reckoned to be (twips).
const titleTop = 3400;
const titleSize = 34;
/** Half-points: the longest kind's name with its year stands on one line. */
const letterTitleSize = 52;
const heights = { organisation: 400, titleLine: 830, subtitleLine: 440, line: 360 };
/** Left free at the foot of the page, so that a wrong reckoning moves the lines but never to a second page. */
const slack = 900;

/** The first page: organisation, title, subtitle, and low on the page the cover lines under a thin rule. */
export function drawCover(outline: OutlineDocument): Paragraph[] {
  const { title, subtitle, coverLines } = outline;
  const used =
    heights.organisation +
    titleTop +
    heights.titleLine * lineCount(title, titleSize) +
    (subtitle === undefined ? 0 : heights.subtitleLine * lineCount(subtitle, 16)) +
    heights.line * coverLines.reduce((total, line) => total + lineCount(line, 11), 0);
  const beforeLines = Math.max(600, page.height - 2 * page.margin - slack - used);
  return drawHead(outline, { spacing: { before: titleTop }, children: textRuns(title) }, (index) =>
    index === 0 ? { spacing: { before: beforeLines }, border: { top: thinRule } } : {},
  );
}

/** The same at the top of a letter, which goes on below. */
export const drawLetterhead = (outline: OutlineDocument): Paragraph[] =>
  drawHead(
    outline,
    { spacing: { before: 360 }, children: textRuns(outline.title, { size: letterTitleSize }) },
    (index) =>
      index === outline.coverLines.length - 1
        ? { spacing: { after: 240 }, border: { bottom: thinRule } }
        : { ...(index === 0 && { spacing: { before: 240 } }) },
  );

const thinRule = { style: BorderStyle.SINGLE, size: 8, space: 12, color: colour.accent };

/** @param lineLook of a cover line, by its number. */
const drawHead = (
  { organisation, subtitle, coverLines }: OutlineDocument,
  title: IParagraphOptions,
  lineLook: (index: number) => IParagraphOptions,
): Paragraph[] => [
  new Paragraph({ style: 'CoverOrganisation', children: textRuns(organisation) }),
  new Paragraph({ heading: HeadingLevel.TITLE, ...title }),
  ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: textRuns(subtitle) })]),
  ...coverLines.map(
    (line, index) => new Paragraph({ style: 'CoverLine', children: textRuns(line), ...lineLook(index) }),
  ),
];

const lineCount = (text: string, size: number): number =>
  writable(text)
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(textWidth(line, size) / textBlockWidth)), 0);
