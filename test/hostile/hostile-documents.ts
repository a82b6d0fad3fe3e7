// B5, B17–B31: Word documents whose parts are not as they should be.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { canonicalJson, type JsonValue } from '../../src-main/domain/package/canonical.ts';
import type { Envelope } from '../../src-main/domain/package/format.ts';
import { embedPackage } from '../../src-main/exchange/docx-carrier.ts';
import { sampleEnvelope } from '../exchange/sample-envelope.ts';
import { type HostileFile, hostileFile } from './hostile-file.ts';

export type Parts = Record<string, Uint8Array>;

const item = 'customXml/item1.xml';
const documentRelationships = 'word/_rels/document.xml.rels';
const customXmlType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

export const replaceIn = (parts: Parts, part: string, from: string | RegExp, to: string): void => {
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${part} does not hold ${from}`);
  parts[part] = strToU8(after);
};

/** A good carrying document with its parts changed. */
export function changedDocument(
  document: Uint8Array,
  change: (parts: Parts) => void,
  envelope: Envelope = sampleEnvelope,
): Uint8Array {
  const payload = Buffer.from(canonicalJson(envelope as unknown as JsonValue));
  const parts = unzipSync(embedPackage(document, envelope, payload));
  change(parts);
  return zipSync(parts);
}

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);

const billionLaughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, index) =>
    `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`,
).join('')}]>`;

export function hostileDocuments(document: Uint8Array): HostileFile[] {
  const changed = (
    id: string,
    name: string,
    code: HostileFile['expectedCode'],
    change: (parts: Parts) => void,
  ): HostileFile => hostileFile(id, name, 'docx', code, () => changedDocument(document, change));
  const mainTypeBecomes = (type: string) => (parts: Parts) =>
    replaceIn(parts, '[Content_Types].xml', /application\/vnd\.openxml[^"]*document\.main\+xml/, type);
  const beforeRoot = (text: string) => (parts: Parts) =>
    replaceIn(parts, item, '<rp:package', `${text}<rp:package`);
  const inItem = (from: string | RegExp, to: string) => (parts: Parts) => replaceIn(parts, item, from, to);

  return [
    changed(
      'B5',
      'workbook',
      'OPC-NOT-WORD',
      mainTypeBecomes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    ),
    changed(
      'B5',
      'presentation',
      'OPC-NOT-WORD',
      mainTypeBecomes('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    ),
    changed(
      'B17',
      'macro-enabled main type',
      'OPC-MACRO',
      mainTypeBecomes('application/vnd.ms-word.document.macroEnabled.main+xml'),
    ),
    changed('B17', 'macro project', 'OPC-MACRO', (parts) => {
      parts['word/vbaProject.bin'] = strToU8('x');
    }),
    changed('B18', 'no content types', 'OPC-MISSING-PART', (parts) => {
      delete parts['[Content_Types].xml'];
    }),
    changed('B18', 'no document relationships', 'OPC-MISSING-PART', (parts) => {
      delete parts[documentRelationships];
    }),
    changed('B18', 'dangling custom XML target', 'OPC-MISSING-PART', (parts) => {
      delete parts[item];
    }),
    changed('B19', 'external custom XML', 'DOCX-NO-PAYLOAD', (parts) =>
      replaceIn(
        parts,
        documentRelationships,
        'Target="../customXml/item1.xml"',
        'Target="https://example.se/item1.xml" TargetMode="External"',
      ),
    ),
    changed('B19', 'custom XML outside the package', 'DOCX-NO-PAYLOAD', (parts) =>
      replaceIn(parts, documentRelationships, '../customXml/item1.xml', '../../../customXml/item1.xml'),
    ),
    changed('B22', 'saved without the part', 'DOCX-NO-PAYLOAD', (parts) =>
      replaceIn(parts, documentRelationships, /<Relationship Id="rIdRapport1"[^>]*>/, ''),
    ),
    changed('B22', 'no payload and no properties', 'DOCX-NO-PAYLOAD', (parts) => {
      replaceIn(parts, documentRelationships, /<Relationship Id="rIdRapport1"[^>]*>/, '');
      replaceIn(parts, 'docProps/custom.xml', /<property.*<\/property>/, '');
    }),
    changed('B23', 'two payloads', 'DOCX-MULTIPLE-PAYLOADS', (parts) => {
      parts['customXml/item2.xml'] = parts[item] ?? new Uint8Array();
      replaceIn(
        parts,
        documentRelationships,
        '</Relationships>',
        `<Relationship Id="rIdTwo" Type="${customXmlType}" Target="../customXml/item2.xml"/></Relationships>`,
      );
    }),
    changed('B24', 'billion laughs', 'XML-DOCTYPE', beforeRoot(billionLaughs)),
    ...['file:///etc/passwd', 'file:///C:/Windows/win.ini'].map((file) =>
      changed(
        'B25',
        `entity from ${file}`,
        'XML-DOCTYPE',
        beforeRoot(`<!DOCTYPE x [<!ENTITY y SYSTEM "${file}">]>`),
      ),
    ),
    changed('B26', 'UTF-16', 'XML-ENCODING', (parts) => {
      parts[item] = Buffer.from(`\ufeff${strFromU8(parts[item] ?? new Uint8Array())}`, 'utf16le');
    }),
    changed('B26', 'windows-1252', 'XML-ENCODING', inItem('encoding="UTF-8"', 'encoding="windows-1252"')),
    changed('B27', 'malformed XML', 'XML-SYNTAX', inItem('</rp:package>', '</rp:pack>')),
    changed('B27', '100,000 levels', 'LIM-DEPTH', inItem('<rp:chunk', `${'<a>'.repeat(100_000)}<rp:chunk`)),
    changed('B27', 'attribute of 1 MB', 'LIM-STRING', inItem(' v="1"', ` v="${'1'.repeat(1_000_000)}"`)),
    changed('B28', 'no chunk', 'DOCX-CHUNKS', inItem(/<rp:chunk.*<\/rp:chunk>/, '')),
    changed('B28', 'chunk out of order', 'DOCX-CHUNKS', inItem('n="1"', 'n="2"')),
    changed(
      'B28',
      'chunk twice',
      'DOCX-CHUNKS',
      inItem('</rp:package>', '<rp:chunk n="1"></rp:chunk></rp:package>'),
    ),
    changed('B28', 'wrong count', 'DOCX-CHUNKS', inItem('chunks="1"', 'chunks="2"')),
    changed('B29', 'asterisk in base64', 'DOCX-BASE64', inItem('n="1">eyJ', 'n="1">e*J')),
    changed('B29', 'alphabet for addresses', 'DOCX-BASE64', inItem('n="1">eyJ', 'n="1">e-J')),
    changed('B29', 'padding in the middle', 'DOCX-BASE64', inItem('n="1">eyJm', 'n="1">eyJ=')),
    changed('B30', 'one base64 character changed', 'DOCX-PART-HASH', inItem('n="1">eyJm', 'n="1">eyJn')),
    changed(
      'B31',
      'attribute says another revision',
      'DOCX-ATTR-MISMATCH',
      inItem('revision="2"', 'revision="3"'),
    ),
    hostileFile('B44', 'array as payload', 'docx', 'SCH-TYPE', () =>
      embedPackage(document, sampleEnvelope, Buffer.from('[]')),
    ),
    changed('B22', "only another program's part", 'DOCX-NO-PAYLOAD', (parts) => {
      parts[item] = xml('<other xmlns="urn:example:other"/>');
    }),
  ];
}
