// The visible text of a document's body, so that a change made in a word processor after export is noticed (format
// §2.9). Re-saving must not change it: fields and tables of contents are left out, white space is folded.
import { accept, type Checked } from './checked.ts';
import { readXml, type XmlElement } from './xml.ts';

const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** As a body's text is compared: whatever a word processor does to white space, it is the same words. */
export const foldText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** @returns the body's paragraphs, one a line, empty ones left out. */
export function readBodyText(documentXml: Uint8Array, part: string): Checked<string> {
  const paragraphs: string[] = [];
  let text = '';
  /** Open fields: what stands in them is computed anew by the word processor. */
  let fields = 0;
  let inText = false;
  const parents: string[] = [];

  const append = (more: string): void => {
    if (fields === 0) text += more;
  };
  const endParagraph = (): void => {
    const folded = foldText(text);
    if (folded !== '') paragraphs.push(folded);
    text = '';
  };
  const nameOf = (element: XmlElement): string => (wordNamespaces.has(element.uri) ? element.local : '');

  const read = readXml(documentXml, part, {
    open(element) {
      const name = nameOf(element);
      const inRun = parents.at(-1) === 'r';
      parents.push(name);
      if (name === 'p') endParagraph();
      else if (name === 't') inText = true;
      else if (inRun && (name === 'tab' || name === 'br' || name === 'cr')) append(' ');
      else if (inRun && name === 'noBreakHyphen') append('\u2011');
      else if (name === 'fldSimple') fields += 1;
      else if (name === 'fldChar') {
        const type = Object.values(element.attributes).find(({ local }) => local === 'fldCharType')?.value;
        if (type === 'begin') fields += 1;
        if (type === 'end') fields -= 1;
      }
    },
    close(element) {
      const name = nameOf(element);
      parents.pop();
      if (name === 'p') endParagraph();
      else if (name === 't') inText = false;
      else if (name === 'fldSimple') fields -= 1;
    },
    text(more) {
      if (inText) append(more);
    },
  });
  return read.ok ? accept(paragraphs.join('\n')) : read;
}
