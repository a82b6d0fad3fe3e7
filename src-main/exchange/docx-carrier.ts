// Puts a report package into a .docx as a custom XML part (format §2.9, ISO 29500-1 §15.2.5). Word and LibreOffice
// keep such a part when the document is saved again; the custom properties survive where it does not.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Envelope, mediaType, xmlNamespace } from '../domain/package/format.ts';
import { readBodyText } from './body-text.ts';
import { sha256 } from './digest.ts';
import { escapeXml } from './xml.ts';

const documentPart = 'word/document.xml';
const coreProperties = 'docProps/core.xml';
const customProperties = 'docProps/custom.xml';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** 48 KiB is divisible by three, so each chunk is base64 without padding, far below libxml2's limit on text nodes. */
const chunkBytes = 49_152;

/**
 * @param document a .docx that this program has just made; not one from outside.
 * @param payload the canonical bytes of `envelope`.
 * @returns the .docx with the package in it. Same input, same bytes (format §2.10).
 */
export function embedPackage(document: Uint8Array, envelope: Envelope, payload: Uint8Array): Uint8Array {
  const parts = unzipSync(document);
  const patch = (part: string, change: (xml: string) => string): void => {
    const before = parts[part];
    if (!before) throw new Error(`the document lacks ${part}`);
    const xml = strFromU8(before);
    const changed = change(xml);
    if (changed === xml) throw new Error(`nothing to change in ${part}`);
    parts[part] = strToU8(changed);
  };
  const body = parts[documentPart];
  const text = body && readBodyText(body, documentPart);
  if (!text?.ok) throw new Error('the document has no readable body');

  const add = (part: string, xml: string): void => {
    parts[part] = strToU8(xmlDeclaration + xml);
  };
  add('customXml/item1.xml', packageXml(envelope, payload, sha256(text.value)));
  add('customXml/itemProps1.xml', itemPropertiesXml);
  add(
    'customXml/_rels/item1.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  );
  add(customProperties, customPropertiesXml(envelope));
  patch('word/_rels/document.xml.rels', (xml) =>
    insertBefore(xml, '</Relationships>', relationship('rIdRapport1', 'customXml', '../customXml/item1.xml')),
  );
  patch('[Content_Types].xml', (xml) =>
    insertBefore(
      xml,
      '</Types>',
      '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>',
    ),
  );
  parts[coreProperties] = strToU8(
    strFromU8(parts[coreProperties] ?? new Uint8Array()).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      `$1${envelope.header.createdAt}`,
    ),
  );
  // fflate writes local time: this is the same in every time zone, and the earliest that a zip can tell.
  return zipSync(Object.fromEntries(inPackageOrder(parts)), { level: 6, mtime: new Date(1980, 0, 1) });
}

const insertBefore = (xml: string, tag: string, inserted: string): string =>
  xml.replace(tag, () => inserted + tag);

// LibreOffice's reader wants Type before Target.
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`;

/** Content types and package relationships first, as readers that stream expect; the rest by name. */
function inPackageOrder(parts: Record<string, Uint8Array>): [string, Uint8Array][] {
  const rank = (name: string): number => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;
  return Object.entries(parts).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function packageXml(envelope: Envelope, payload: Uint8Array, textSha256: string): string {
  const chunks = Array.from({ length: Math.ceil(payload.length / chunkBytes) }, (_, index) =>
    Buffer.from(payload.subarray(index * chunkBytes, (index + 1) * chunkBytes)).toString('base64'),
  );
  const attributes = {
    v: '1',
    kind: envelope.kind,
    messageId: envelope.header.messageId,
    revision: envelope.header.series.revision,
    mediaType,
    encoding: 'base64',
    bytes: payload.length,
    sha256: sha256(payload),
    chunks: chunks.length,
    textSha256,
  };
  const attributeXml = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const chunkXml = chunks.map((chunk, index) => `<rp:chunk n="${index + 1}">${chunk}</rp:chunk>`);
  return `<rp:package xmlns:rp="${xmlNamespace}"${attributeXml.join('')}>${chunkXml.join('')}</rp:package>`;
}

/** LibreOffice keeps a custom XML part only when it has this companion. */
const itemPropertiesXml =
  '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{F5D89203-3C22-4236-B48C-819CB8DEE6CA}">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${xmlNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

function customPropertiesXml({ kind, header, integrity }: Envelope): string {
  const properties = {
    RapportKind: kind,
    RapportMessageId: header.messageId,
    RapportSeriesId: header.series.seriesId,
    RapportRevision: String(header.series.revision),
    RapportDigest: integrity.digest,
  };
  // ECMA-376-1 §22.3: the fixed format id of user-defined properties, numbered from 2.
  const property = ([name, value]: [string, string], index: number): string =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(properties).map(property).join('')}</Properties>`;
}
