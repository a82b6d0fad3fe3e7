import type { OutlineBlock, OutlineDocument } from '../../../src-main/domain/outline/outline.ts';

/** Members that a reader never sees: what a node is, how it looks, where it comes from. */
const unseen: ReadonlySet<string> = new Set(['type', 'style', 'align', 'width', 'level', 'sources']);

/** Every text of a document or a part of it, in reading order, as a reader sees it. */
export function seenTexts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([member, value]) => (unseen.has(member) ? [] : seenTexts(value)));
}

/** With every run of white space as one space, since a document breaks lines and paragraphs where it needs to. */
export const asRead = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const readingOf = (node: unknown): string => asRead(seenTexts(node).join('\n'));

export const headings = ({ blocks }: OutlineDocument): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${'#'.repeat(block.level)} ${block.text}`] : []));

export const blocksOf = <T extends OutlineBlock['type']>(
  { blocks }: OutlineDocument,
  type: T,
): Extract<OutlineBlock, { type: T }>[] =>
  blocks.filter((block): block is Extract<OutlineBlock, { type: T }> => block.type === type);

/** Texts that no reader should meet: empty ones, and what a program says when a value is missing. */
export const spoiltTexts = (node: unknown): string[] =>
  seenTexts(node).filter(
    (text) => text.trim() === '' || /\b(undefined|null|NaN|Infinity)\b|\[object|[{}]/.test(text),
  );

/** Tables whose rows are not as wide as their heads. */
export const raggedTables = (document: OutlineDocument): string[] =>
  blocksOf(document, 'table')
    .filter(({ rows, total, columns }) =>
      [...rows, ...(total ? [total] : [])].some((row) => row.length !== columns.length),
    )
    .map(({ caption }) => caption);
