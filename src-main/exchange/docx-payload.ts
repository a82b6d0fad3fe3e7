// Finds the report package in a .docx from outside (format §2.9, "Reader"). The document's own words are never read
// as data; they are only compared with what they were at export.
import { idSchema } from '../domain/ids.ts';
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import { mediaType, xmlNamespace } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { readBodyText } from './body-text.ts';
import { accept, type Checked, quoted, refuse } from './checked.ts';
import type { Container } from './container.ts';
import { sha256 } from './digest.ts';
import { findMainPart, readRelationships, sourceOfRelationships } from './opc.ts';
import { attributeOf, readXml, type XmlElement } from './xml.ts';

export interface DocxPayload {
  part: string;
  bytes: Uint8Array;
  /** What the part says of its content: a hint, the envelope decides. */
  hint(name: 'kind' | 'messageId' | 'revision'): string | undefined;
  /** What the document's body says now, where that is not what it said at export. Read last: it may be large. */
  changedText(): Checked<string | undefined>;
}

/** @param findings receives what does not stop the reading: outward links, active content. */
export function extractPayload(container: Container, findings: PackageFinding[]): Checked<DocxPayload> {
  const main = findMainPart(container);
  if (!main.ok) return main;
  const relationships = readRelationships(container, main.value);
  if (!relationships.ok) return relationships;
  const survey = surveyRelationships(container);
  if (!survey.ok) return survey;
  findings.push(...survey.value);

  const items = new Set<string>();
  for (const { type, target } of relationships.value)
    if (type === 'customXml' && target !== undefined) items.add(target);
  if (items.size > packageLimits.customXmlItems)
    return refuse(
      'container',
      'LIM-ENTRIES',
      {},
      { entries: items.size, limit: packageLimits.customXmlItems },
    );

  let found: PackageElement | undefined;
  for (const part of items) {
    const element = readPackageElement(container, part);
    if (!element.ok) return element;
    if (found && element.value) return refuse('container', 'DOCX-MULTIPLE-PAYLOADS');
    found ??= element.value;
  }
  if (!found) return refuse('container', 'DOCX-NO-PAYLOAD', {}, readCustomProperties(container));
  const payload = decodePayload(found);
  if (!payload.ok) return payload;
  const textSha256 = found.attributes.get('textSha256');
  return accept({
    ...payload.value,
    changedText: () => readChangedText(container, main.value, textSha256),
  });
}

function readChangedText(
  container: Container,
  mainPart: string,
  textSha256: string | undefined,
): Checked<string | undefined> {
  const body = container.read(mainPart);
  if (!body.ok) return body;
  const text = readBodyText(body.value, quoted(mainPart));
  if (!text.ok) return text;
  return accept(sha256(text.value) === textSha256 ? undefined : text.value);
}

const activeTypes: ReadonlySet<string> = new Set(['oleObject', 'control', 'activeXControlBinary', 'aFChunk']);

/** Looks through every relationships part for links out of the file and for active content; once per part and kind. */
function surveyRelationships(container: Container): Checked<PackageFinding[]> {
  const findings: PackageFinding[] = [];
  for (const name of container.names) {
    const source = sourceOfRelationships(name);
    if (source === undefined) continue;
    const relationships = readRelationships(container, source);
    if (!relationships.ok) return relationships;
    const location = { part: quoted(name) };
    if (relationships.value.some(({ type, target }) => target === undefined && type !== 'hyperlink'))
      findings.push(packageFinding('container', 'OPC-EXTERNAL-TARGET', location));
    if (relationships.value.some(({ type }) => activeTypes.has(type)))
      findings.push(packageFinding('container', 'OPC-ACTIVE-CONTENT', location));
  }
  return accept(findings);
}

interface PackageElement {
  part: string;
  attributes: Map<string, string>;
  chunks: { number: string; base64: string }[];
}

const namespaceSpellings = [
  Buffer.from(xmlNamespace),
  Buffer.from(xmlNamespace, 'utf16le'),
  Buffer.from(xmlNamespace, 'utf16le').swap16(),
];

/** @returns undefined for a custom XML part that is somebody else's. */
function readPackageElement(container: Container, part: string): Checked<PackageElement | undefined> {
  const bytes = container.read(part);
  if (!bytes.ok) return bytes;
  const buffer = Buffer.from(bytes.value.buffer, bytes.value.byteOffset, bytes.value.length);
  // Other programs' parts need not be in UTF-8 or without a DOCTYPE: one that never names us is left alone.
  if (!namespaceSpellings.some((spelling) => buffer.includes(spelling))) return accept(undefined);

  const element: PackageElement = { part, attributes: new Map(), chunks: [] };
  let depth = 0;
  let isOurs = false;
  const handlers = {
    open(opened: XmlElement) {
      depth += 1;
      if (depth === 1) {
        isOurs = opened.uri === xmlNamespace && opened.local === 'package';
        for (const { name, value } of Object.values(opened.attributes)) element.attributes.set(name, value);
      }
      if (depth === 2) element.chunks.push({ number: attributeOf(opened, 'n') ?? '', base64: '' });
    },
    close() {
      depth -= 1;
    },
    text(text: string) {
      const chunk = element.chunks.at(-1);
      if (depth === 2 && chunk) chunk.base64 += text;
    },
  };
  const read = readXml(bytes.value, quoted(part), handlers, container.structure);
  if (!read.ok) return read;
  return accept(isOurs ? element : undefined);
}

const fixedAttributes = Object.entries({ v: '1', encoding: 'base64', mediaType });

function decodePayload({
  part,
  attributes,
  chunks,
}: PackageElement): Checked<Omit<DocxPayload, 'changedText'>> {
  const location = { part: quoted(part) };
  for (const [attribute, expected] of fixedAttributes)
    if (attributes.get(attribute) !== expected)
      return refuse('container', 'DOCX-ATTR-MISMATCH', location, { attribute });
  const inOrder = chunks.every(({ number }, index) => number === String(index + 1));
  if (!inOrder || attributes.get('chunks') !== String(chunks.length))
    return refuse('container', 'DOCX-CHUNKS', location, { chunks: chunks.length });

  const decoded: Buffer[] = [];
  for (const { base64, number } of chunks) {
    const plain = base64.replace(/[\t\n\r ]+/g, '');
    const bytes = Buffer.from(plain, 'base64');
    // Node's decoder takes almost anything; only text that it would write itself is base64.
    if (bytes.toString('base64') !== plain)
      return refuse('container', 'DOCX-BASE64', location, { chunk: number });
    decoded.push(bytes);
  }
  const bytes = Buffer.concat(decoded);
  if (attributes.get('bytes') !== String(bytes.length) || attributes.get('sha256') !== sha256(bytes))
    return refuse('container', 'DOCX-PART-HASH', location);
  return accept({ part: location.part, bytes, hint: (name) => attributes.get(name) });
}

/** @returns `report`: id and revision of what the document says that it carried; none for an ordinary document. */
function readCustomProperties(container: Container): Record<string, string> {
  const part = 'docProps/custom.xml';
  const bytes = container.has(part) ? container.read(part) : undefined;
  if (!bytes?.ok) return {};
  const properties = new Map<string, string>();
  let name = '';
  const handlers = {
    open(element: XmlElement) {
      if (element.local === 'property') name = attributeOf(element, 'name') ?? '';
    },
    text(text: string) {
      properties.set(name, text);
    },
  };
  readXml(bytes.value, part, handlers, container.structure);
  const messageId = idSchema.safeParse(properties.get('RapportMessageId')).data;
  const revision = properties.get('RapportRevision') ?? '';
  return messageId !== undefined && /^\d{1,4}$/.test(revision)
    ? { report: `${messageId}, r${revision}` }
    : {};
}
