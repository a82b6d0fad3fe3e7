// What two messages of a kind say differently, in the words of their documents.
import type { OutlineBlock } from './outline.ts';

export interface LineDifference {
  /** The label of a field, a row's table and first cell, or the heading that a text stands under. */
  label: string;
  before?: string;
  after?: string;
}

/** @returns in the order of what is new, then what is gone; empty when both say the same. */
export function compareBlocks(
  before: readonly OutlineBlock[],
  after: readonly OutlineBlock[],
): LineDifference[] {
  const [old, fresh] = [textsOf(before), textsOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((label) => ({ label, before: old.get(label), after: fresh.get(label) }))
    .filter((line) => line.before !== line.after);
}

/** What stands under each label; several texts under one heading are one text. */
function textsOf(blocks: readonly OutlineBlock[]): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (label: string, text: string): void => {
    const earlier = texts.get(label);
    texts.set(label, earlier === undefined ? text : `${earlier}\n${text}`);
  };
  let heading = 'Text';
  for (const block of blocks)
    switch (block.type) {
      case 'heading':
        heading = block.text;
        break;
      case 'paragraph':
      case 'quote':
        add(heading, block.text);
        break;
      case 'list':
        add(heading, block.items.join('\n'));
        break;
      case 'fields':
        for (const { label, value } of block.fields) add(label, value);
        break;
      case 'key-figures':
        for (const { label, value } of block.figures) add(label, value);
        break;
      case 'table':
      case 'chart': {
        const { rows, total } = block.type === 'table' ? block : block.table;
        for (const [first = '', ...rest] of [...rows, ...(total ? [total] : [])])
          add(`${block.caption}: ${first}`, rest.join(' · '));
        break;
      }
      default:
        break;
    }
  return texts;
}
