import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { canonicalJson, type JsonValue } from '../../src-main/domain/package/canonical.ts';
import { packages, readPackage } from '../../src-main/exchange/read-package.ts';
import { changedDocument, type Parts, replaceIn } from '../hostile/hostile-documents.ts';
import { sampleDocument, sampleEnvelope, sampleEnvelope10 } from './sample-envelope.ts';

const document = await sampleDocument();
const jsonText = Buffer.from(packages.toJson(sampleEnvelope)).toString('utf8');
const docx = packages.toDocx(sampleEnvelope, document);

const codesOf = (bytes: Uint8Array, fileName: string): string[] =>
  readPackage(bytes, fileName).findings.map(({ code }) => code);
const readDocument = (change: (parts: Parts) => void) =>
  readPackage(changedDocument(document, change), 'rapport.docx');

describe('a package', () => {
  it('is read back from .json and .docx as it was sealed', () => {
    const files = [
      readPackage(packages.toJson(sampleEnvelope), 'rapport.json'),
      readPackage(docx, 'rapport.docx'),
    ];

    expect(files.map(({ carrier, findings, envelope }) => ({ carrier, findings, envelope }))).toEqual([
      { carrier: 'json', findings: [], envelope: sampleEnvelope },
      { carrier: 'docx', findings: [], envelope: sampleEnvelope },
    ]);
  });

  it('is written with the same bytes again, in any time zone', () => {
    const zone = process.env.TZ;
    const written = ['UTC', 'Europe/Stockholm', 'America/New_York'].map((timeZone) => {
      process.env.TZ = timeZone;
      return packages.sha256(packages.toDocx(sampleEnvelope, document));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;

    expect(new Set(written)).toEqual(new Set([packages.sha256(docx)]));
  });

  it('keeps its digest when pretty-printed, minified or with members in another order', () => {
    const reversed = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(jsonText)).reverse()));
    const variants = [
      jsonText,
      JSON.stringify(JSON.parse(jsonText)),
      reversed,
      jsonText.replaceAll('\n', '\r\n'),
    ];

    expect(variants.map((text) => readPackage(Buffer.from(text), 'rapport.json'))).toEqual(
      variants.map((text) => expect.objectContaining({ findings: [], envelope: JSON.parse(text) })),
    );
  });

  it('is accepted with a byte order mark, which is told', () => {
    const bytes = Buffer.from(`\ufeff${jsonText}`);

    expect(readPackage(bytes, 'rapport.json')).toMatchObject({
      findings: [{ code: 'ENC-BOM', severity: 'info' }],
      envelope: sampleEnvelope,
    });
  });

  it('suggests the member that a misspelled one is near, and names the record', () => {
    const { integrity, ...envelope } = structuredClone(sampleEnvelope);
    Object.assign(envelope.payload.activities[0] ?? {}, { titel: 'x' });
    const bytes = packages.toJson(packages.seal(envelope));

    expect(readPackage(bytes, 'rapport.json').findings).toEqual([
      {
        code: 'SCH-UNKNOWN-MEMBER',
        severity: 'reject',
        stage: 'schema',
        location: {
          pointer: '/payload/activities/0/titel',
          recordId: sampleEnvelope.payload.activities[0]?.id,
        },
        params: { member: 'titel', suggestion: 'title' },
      },
    ]);
  });

  it.each([
    ['1.1', [], sampleEnvelope],
    ['1.0', [], sampleEnvelope10],
  ] as const)('of format %s is read as what it is', (version, findings, sealed) => {
    const read = readPackage(packages.toJson(sealed), 'rapport.json');

    expect([read.findings, read.envelope?.formatVersion, read.envelope]).toEqual([findings, version, sealed]);
  });

  it('that calls itself 1.0 may have nothing that came with 1.1', () => {
    const { integrity, ...envelope } = structuredClone(sampleEnvelope10);
    Object.assign(envelope.payload.activities[0] ?? {}, { travellers: 1 });
    Object.assign(envelope.payload.projects[0] ?? {}, { documents: [] });
    Object.assign(envelope.payload, { decisions: [] });
    Object.assign(envelope.header.counts, { decisions: 0 });
    const { findings } = readPackage(packages.toJson(packages.seal(envelope)), 'rapport.json');

    expect(findings.map(({ code, location, params }) => [code, location.pointer, params])).toEqual([
      ['SCH-UNKNOWN-MEMBER', '/header/counts/decisions', { member: 'decisions' }],
      ['SCH-UNKNOWN-MEMBER', '/payload/activities/0/travellers', { member: 'travellers' }],
      ['SCH-UNKNOWN-MEMBER', '/payload/projects/0/documents', { member: 'documents' }],
      ['SCH-UNKNOWN-MEMBER', '/payload/decisions', { member: 'decisions' }],
    ]);
  });

  it('suggests the member of a decision that a misspelled one is near, and names the decision', () => {
    const { integrity, ...envelope } = structuredClone(sampleEnvelope);
    Object.assign(envelope.payload.decisions?.[0] ?? {}, { outcom: 'x' });
    const { findings } = readPackage(packages.toJson(packages.seal(envelope)), 'rapport.json');

    expect(findings.map(({ location, params }) => [location, params])).toEqual([
      [
        { pointer: '/payload/decisions/0/outcom', recordId: sampleEnvelope.payload.decisions?.[0]?.id },
        { member: 'outcom', suggestion: 'outcome' },
      ],
    ]);
  });

  it('says of every fault in the schema where it stands, a thousand at most', () => {
    const { integrity, ...envelope } = structuredClone(sampleEnvelope);
    const wrong = { id: 1, organisation: 'å', aggregated: 'yes', participants: -1, goals: 'x' };
    Object.assign(envelope.payload, {
      activities: Array.from({ length: 300 }, () => wrong),
      nothingToReport: undefined,
    });
    const bytes = Buffer.from(JSON.stringify(packages.seal(JSON.parse(JSON.stringify(envelope)))));

    const { findings } = readPackage(bytes, 'rapport.json');
    expect(findings.length).toBe(1000);
    expect(findings.slice(0, 6).map(({ code, location }) => [code, location.pointer])).toEqual([
      ['SCH-REQUIRED', '/payload/nothingToReport'],
      ['SCH-TYPE', '/payload/activities/0/id'],
      ['SCH-PATTERN', '/payload/activities/0/organisation'],
      ['SCH-TYPE', '/payload/activities/0/aggregated'],
      ['SCH-RANGE', '/payload/activities/0/participants'],
      ['SCH-TYPE', '/payload/activities/0/goals'],
    ]);
  });

  it('with more than 5,000 records of a kind is refused before they are looked at', () => {
    const { integrity, ...envelope } = structuredClone(sampleEnvelope);
    Object.assign(envelope.payload, { removed: Array.from({ length: 5001 }, () => ({})) });

    expect(codesOf(packages.toJson(packages.seal(envelope)), 'rapport.json')).toEqual(['LIM-RECORDS']);
  });
});

describe('the .docx carrier', () => {
  it('is a zip that another reader takes, in package order, with the created time of the package', async () => {
    const names: string[] = [];
    for await (const { fileName } of (await fromBufferPromise(Buffer.from(docx))).eachEntry())
      names.push(fileName);

    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(names.slice(2)).toEqual(names.slice(2).toSorted());
    const core = strFromU8(unzipSync(docx)['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2007-01-15T09:12:33Z', '2007-01-15T09:12:33Z']);
  });

  it('still carries the same canonical bytes after LibreOffice has saved it again, its text unchanged', () => {
    const resaved = readFileSync(new URL('../fixtures/resaved-by-libreoffice.docx', import.meta.url));
    const { envelope, findings } = readPackage(resaved, 'rapport.docx');

    expect(findings).toEqual([]);
    expect(canonicalJson(envelope as unknown as JsonValue)).toBe(
      canonicalJson(sampleEnvelope10 as unknown as JsonValue),
    );
  });

  it('is found renumbered, with another prefix, white space in its base64 and no schema reference', () => {
    const read = readDocument((parts) => {
      const item = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
      delete parts['customXml/item1.xml'];
      delete parts['customXml/itemProps1.xml'];
      parts['customXml/item7.xml'] = strToU8(
        item.replaceAll('rp:', 'ns0:').replace('xmlns:rp=', 'xmlns:ns0=').replace('eyJm', 'ey\r\n  Jm'),
      );
      replaceIn(parts, 'word/_rels/document.xml.rels', '../customXml/item1.xml', '/customXml/item7.xml');
    });

    expect([read.findings, read.envelope]).toEqual([[], sampleEnvelope]);
  });

  it('is found beside the parts of other programs, whatever their encoding', () => {
    const read = readDocument((parts) => {
      parts['customXml/item2.xml'] = Buffer.from('\ufeff<x/>', 'utf16le');
      parts['customXml/item3.xml'] = strToU8('<!DOCTYPE b><b:Sources xmlns:b="urn:other"/>');
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
      const relationships = [2, 3].map(
        (number) => `<Relationship Id="o${number}" Type="${type}" Target="../customXml/item${number}.xml"/>`,
      );
      replaceIn(
        parts,
        'word/_rels/document.xml.rels',
        '</Relationships>',
        `${relationships.join('')}</Relationships>`,
      );
    });

    expect([read.findings, read.envelope]).toEqual([[], sampleEnvelope]);
  });

  it('is found by the relationship types of strict Open XML', () => {
    const strict = (parts: Parts, part: string): void => {
      const text = strFromU8(parts[part] ?? new Uint8Array());
      parts[part] = strToU8(
        text.replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      );
    };
    const read = readDocument((parts) => {
      strict(parts, '_rels/.rels');
      strict(parts, 'word/_rels/document.xml.rels');
    });

    expect([read.findings, read.envelope]).toEqual([[], sampleEnvelope]);
  });

  it('with edited words is accepted, and told to be edited', () => {
    const read = readDocument((parts) => replaceIn(parts, 'word/document.xml', 'Szczecin', 'Stettin'));

    expect(read).toMatchObject({
      findings: [{ code: 'DOCX-TEXT-CHANGED', severity: 'warn' }],
      envelope: sampleEnvelope,
    });
  });

  it('with another template outside the file is accepted with a warning', () => {
    const read = readDocument((parts) => {
      parts['word/_rels/settings.xml.rels'] = strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.se/x.dotm" TargetMode="External"/></Relationships>',
      );
    });

    expect(read).toMatchObject({
      findings: [{ code: 'OPC-EXTERNAL-TARGET', severity: 'warn' }],
      envelope: sampleEnvelope,
    });
  });

  it('with an embedded object is held until a person decides', () => {
    const read = readDocument((parts) =>
      replaceIn(
        parts,
        'word/_rels/document.xml.rels',
        '</Relationships>',
        '<Relationship Id="o" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="embeddings/o.bin"/></Relationships>',
      ),
    );

    expect(read).toMatchObject({
      findings: [{ code: 'OPC-ACTIVE-CONTENT', severity: 'hold' }],
      envelope: sampleEnvelope,
    });
  });

  it('names the report that it carried when only its properties are left', () => {
    const read = readDocument((parts) =>
      replaceIn(parts, 'word/_rels/document.xml.rels', /<Relationship Id="rIdRapport1"[^>]*>/, ''),
    );

    expect(read.findings.map(({ code, params }) => [code, params])).toEqual([
      ['DOCX-NO-PAYLOAD', { report: `${sampleEnvelope.header.messageId}, r2` }],
    ]);
  });
});
