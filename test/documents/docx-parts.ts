import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { createDocuments } from '../../src-main/documents/outline-to-docx.ts';
import type { OutlineBlock, OutlineDocument } from '../../src-main/domain/outline/outline.ts';

export const fontsFolder = resolve(import.meta.dirname, '../../assets/fonts');
export const createdAt = '2007-03-12T08:30:00.000Z';

export const outlineOf = (...blocks: OutlineBlock[]): OutlineDocument => ({
  title: 'Rapport 2006',
  organisation: 'Miljöförvaltningen',
  coverLines: ['2007-03-12'],
  footer: 'Rapport 2006',
  blocks,
});

/**
 * The parts of a document as text, by name, in the order of the zip; of a picture only the name. Fails when another part
 * is not well-formed XML.
 */
export async function draw(outline: OutlineDocument): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(
    unzipSync(await createDocuments(fontsFolder).toDocx(outline, createdAt)),
  )) {
    const xml = name.endsWith('.png') ? '' : strFromU8(bytes);
    if (xml !== '') textOf(xml);
    parts[name] = xml;
  }
  return parts;
}

export const bodyOf = async (...blocks: OutlineBlock[]): Promise<string> =>
  (await draw(outlineOf(...blocks)))['word/document.xml'] ?? '';

/** The running text of a part, with `\n` and `\t` for its breaks and tabs and `¶` at the end of each paragraph. */
export function textOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  let inText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    inText = name === 'w:t';
    if (name === 'w:br') text += '\n';
    if (name === 'w:tab' && Object.keys(attributes).length === 0) text += '\t';
  });
  parser.on('text', (piece) => {
    if (inText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'w:p') text += '¶';
  });
  parser.write(xml).close();
  return text;
}

/** The paragraphs of a body as `style: text`, tables' own paragraphs among them. */
export const paragraphsOf = (documentXml: string): string[] =>
  [...documentXml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '';
    const text = [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
    return `${style}: ${text}`;
  });
