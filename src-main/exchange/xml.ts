// Reads one XML part of a .docx from outside: UTF-8 only, no DOCTYPE (and so no entities of its own), bounded depth.
import { isUtf8 } from 'node:buffer';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { PackageCode } from '../domain/package/codes.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { accept, type Checked, refuse } from './checked.ts';

export type XmlElement = SaxesTagNS;

/** What may still be read of a file's XML; each part that is read takes its share. */
export interface XmlBudget {
  elements: number;
  bytes: number;
}

interface XmlHandlers {
  open(element: XmlElement): void;
  close?(element: XmlElement): void;
  text?(text: string): void;
}

/** Leaves the parser, which knows no other way to stop; never leaves this file. */
class Stop extends Error {}

const utf8Names: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);

/**
 * Walks the part from start to end; text and CDATA alike come as `text`.
 * @param budget absent for a part that may be as large as parts may be.
 */
export function readXml(
  bytes: Uint8Array,
  part: string,
  handlers: XmlHandlers,
  budget?: XmlBudget,
): Checked<void> {
  if (budget) {
    budget.bytes -= bytes.length;
    if (budget.bytes < 0) return refuse('container', 'LIM-PART', { part });
  }
  if (!isUtf8(bytes)) return refuse('container', 'XML-ENCODING', { part });
  let code: PackageCode | undefined;
  const stop = (reason: PackageCode): never => {
    code = reason;
    throw new Stop();
  };

  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !utf8Names.has(encoding.toLowerCase())) stop('XML-ENCODING');
  });
  parser.on('doctype', () => stop('XML-DOCTYPE'));
  parser.on('error', () => stop('XML-SYNTAX'));
  parser.on('opentagstart', () => {
    depth += 1;
    if (depth > packageLimits.xmlDepth) stop('LIM-DEPTH');
    if (budget) {
      budget.elements -= 1;
      if (budget.elements < 0) stop('LIM-VALUES');
    }
  });
  parser.on('opentag', (element) => {
    const attributes = Object.values(element.attributes).filter(({ prefix }) => prefix !== 'xmlns');
    // Namespace declarations do not count: an ordinary Word document has forty on its root.
    if (attributes.length > packageLimits.xmlAttributes) stop('LIM-VALUES');
    if (attributes.some(({ value }) => value.length > packageLimits.stringLength)) stop('LIM-STRING');
    handlers.open(element);
  });
  parser.on('closetag', (element) => {
    depth -= 1;
    handlers.close?.(element);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  try {
    parser.write(new TextDecoder().decode(bytes)).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return code === undefined ? accept(undefined) : refuse('container', code, { part });
}

/** An attribute without a namespace. */
export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes[name]?.value;

/** Text as it may stand in an element or, in double quotes, in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
