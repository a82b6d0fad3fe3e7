// A document as a tree of plain values: what it says, not how it looks. Pure code makes it from figures and records;
// documents/outline-to-docx.ts draws it. Every generated node may name its sources, so that each figure and
// paragraph can be traced to the package and record that it came from.
import type { Chart } from '../charts/chart.ts';

export interface OutlineSource {
  messageId?: string;
  organisation?: string;
  recordId?: string;
}

interface Node {
  sources?: readonly OutlineSource[];
}

export interface HeadingBlock extends Node {
  type: 'heading';
  level: 1 | 2 | 3;
  text: string;
}

/** Running text; a blank line in `text` is not allowed, make two paragraphs. */
export interface ParagraphBlock extends Node {
  type: 'paragraph';
  text: string;
  /** lead: the sentence that opens a chapter · note: smaller, grey, for reservations and sources · label: a bold line above its text */
  style?: 'body' | 'lead' | 'note' | 'label';
}

export interface ListBlock extends Node {
  type: 'list';
  items: readonly string[];
}

/** Text taken word for word from a package, with who wrote it. */
export interface QuoteBlock extends Node {
  type: 'quote';
  text: string;
  attribution: string;
}

/** A handful of figures at the head of a report. */
export interface KeyFiguresBlock extends Node {
  type: 'key-figures';
  figures: readonly { label: string; value: string; note?: string }[];
}

export interface TableColumn {
  header: string;
  /** end: right-aligned with tabular figures. */
  align: 'start' | 'end';
  /** Share of the table's width; shares need not sum to anything. */
  width: number;
}

export interface TableBlock extends Node {
  type: 'table';
  /** Shown above the table and read by screen readers. */
  caption: string;
  /** What the table shows, for someone who cannot see it (w:tblDescription). */
  description: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly string[])[];
  /** Set in bold under a rule. */
  total?: readonly string[];
}

/** A chart as a picture, always with the table of the same figures beneath it. */
export interface ChartBlock extends Node {
  type: 'chart';
  /** Stands over both. */
  caption: string;
  /** What the picture shows, for someone who cannot see it. */
  altText: string;
  chart: Chart;
  table: Omit<TableBlock, 'type' | 'caption'>;
}

/** Two columns of label and value for one record. */
export interface FieldsBlock extends Node {
  type: 'fields';
  caption: string;
  fields: readonly { label: string; value: string }[];
}

export interface TocBlock {
  type: 'toc';
  title: string;
}

export interface PageBreakBlock {
  type: 'page-break';
}

export type OutlineBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | KeyFiguresBlock
  | TableBlock
  | ChartBlock
  | FieldsBlock
  | TocBlock
  | PageBreakBlock;

export interface OutlineDocument {
  /** A report has a page of its own for its cover; a letter begins with what it says. Absent: a report. */
  form?: 'report' | 'letter';
  title: string;
  subtitle?: string;
  /** The organisation that issues it: creator of the file, first line of the cover. */
  organisation: string;
  /** Lines on the cover under the title: date, registry number, draft or not. */
  coverLines: readonly string[];
  /** Left part of each page's footer; the page number stands to the right. */
  footer: string;
  blocks: readonly OutlineBlock[];
}
