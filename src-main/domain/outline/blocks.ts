// The blocks that reports are mostly made of, in few words.
import type { OutlineBlock } from './outline.ts';

export const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({ type: 'heading', level, text });
export const paragraph = (text: string): OutlineBlock => ({ type: 'paragraph', text });
export const note = (text: string): OutlineBlock => ({ type: 'paragraph', style: 'note', text });

/** Text as written, a paragraph for each blank line. */
export const paragraphs = (text: string | undefined): OutlineBlock[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph);
