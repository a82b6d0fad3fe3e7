// The blocks that reports are mostly made of, in few words.
import type { OutlineBlock, TableBlock } from './outline.ts';

export const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({ type: 'heading', level, text });
export const paragraph = (text: string): OutlineBlock => ({ type: 'paragraph', text });
export const note = (text: string): OutlineBlock => ({ type: 'paragraph', style: 'note', text });

/** A table under its heading; neither where there is nothing to count. */
export const headed = (title: string, table: TableBlock): OutlineBlock[] =>
  table.rows.length === 0 ? [] : [heading(2, title), table];

/** Text as written, a paragraph for each blank line. */
export const paragraphs = (text: string | undefined): OutlineBlock[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph);
