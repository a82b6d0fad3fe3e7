// The few pieces of WordprocessingML that tables are written with. Through the library a report with 6,000 formatted cells
// took three times as long (it keeps an object for each element and property), and it has no caption or description.
import { writable, writableLine } from './text-runs.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** `content` is XML, not text. Attribute values are text, on one line. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<w:${name}`;
  for (const key in attributes) tag += ` w:${key}="${escaped(writableLine(String(attributes[key])))}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</w:${name}>`;
}

const escaped = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;

export interface ParagraphLook {
  align?: 'start' | 'end';
  bold?: boolean;
  /** RRGGBB. */
  color?: string;
  keepNext?: boolean;
}

/** A paragraph of text in one look; line feeds and tabs as in `textRuns`. */
export function paragraph(style: string, text: string, look: ParagraphLook = {}): string {
  const properties =
    element('pStyle', { val: style }) +
    (look.keepNext ? element('keepNext') : '') +
    (look.align === 'end' ? element('jc', { val: 'right' }) : '');
  const runProperties =
    (look.bold ? element('b') + element('bCs') : '') +
    (look.color === undefined ? '' : element('color', { val: look.color }));
  const run =
    text === ''
      ? ''
      : element('r', {}, (runProperties && element('rPr', {}, runProperties)) + runContent(text));
  return element('p', {}, element('pPr', {}, properties) + run);
}

const runContent = (text: string): string =>
  writable(text)
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    })
    .join('');
