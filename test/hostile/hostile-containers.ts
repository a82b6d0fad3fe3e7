// B1–B16: files that are not what they say, and zip files that lie.
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { packageLimits } from '../../src-main/domain/package/limits.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { sampleEnvelope } from '../exchange/sample-envelope.ts';
import { deflateBomb } from './costly-files.ts';
import { type HostileFile, hostileFile } from './hostile-file.ts';
import { buildZip, type ZipPart } from './zip-builder.ts';

const contentTypes = '[Content_Types].xml';
const MiB = 1024 * 1024;

export function hostileContainers(document: Uint8Array): HostileFile[] {
  const good = packages.toDocx(sampleEnvelope, document);
  const goodJson = packages.toJson(sampleEnvelope);
  const parts: ZipPart[] = Object.entries(unzipSync(good)).map(([name, content]) => ({ name, content }));
  /** The good file with one part's headers changed, or with more parts. */
  const change = (name: string, part: Partial<ZipPart>): Buffer =>
    buildZip(parts.map((each) => (each.name === name ? { ...each, ...part } : each)));
  const add = (...more: ZipPart[]): Buffer => buildZip([...parts, ...more]);
  const compoundFile = (content: string): Buffer =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(content, 'utf16le'),
    ]);
  const zipOf = (...names: string[]): Buffer =>
    buildZip(names.map((name) => ({ name, content: Buffer.from('<x/>') })));

  return [
    hostileFile('B1', 'no bytes', 'json', 'IO-EMPTY', () => ''),
    hostileFile('B1', 'only space', 'json', 'IO-EMPTY', () => ' \r\n\t '),
    hostileFile('B1', 'only a byte order mark', 'json', 'IO-EMPTY', () => '\ufeff'),
    hostileFile('B2', 'PDF', 'json', 'IO-TYPE-UNKNOWN', () => '%PDF-1.7\n'),
    hostileFile('B2', 'PNG', 'json', 'IO-TYPE-UNKNOWN', () => Buffer.from('89504e470d0a1a0a', 'hex')),
    hostileFile('B2', 'web page', 'json', 'IO-TYPE-UNKNOWN', () => '<!doctype html><html></html>'),
    hostileFile('B2', 'mail', 'json', 'IO-TYPE-UNKNOWN', () => 'From: a@example.se\r\nSubject: Rapport\r\n'),
    hostileFile('B3', 'JSON called .docx', 'docx', 'IO-EXTENSION-MISMATCH', () => goodJson),
    hostileFile('B3', 'Word document called .json', 'json', 'IO-EXTENSION-MISMATCH', () => good),
    hostileFile('B4', 'old Word document', 'docx', 'IO-WRONG-OFFICE-FILE', () =>
      compoundFile('WordDocument'),
    ),
    hostileFile('B4', 'password', 'docx', 'OPC-PASSWORD', () => compoundFile('EncryptedPackage')),
    hostileFile('B5', 'plain zip', 'docx', 'OPC-NOT-WORD', () => zipOf('readme.txt')),
    hostileFile('B5', 'OpenDocument text', 'docx', 'OPC-NOT-WORD', () => zipOf('mimetype', 'content.xml')),
    hostileFile('B6', '21 MiB', 'json', 'LIM-FILE', () => Buffer.alloc(21 * MiB, '{')),
    hostileFile('B7', 'cut in half', 'docx', 'ZIP-TRUNCATED', () => good.subarray(0, good.length / 2)),
    ...Array.from({ length: Math.floor(good.length / 1024) }, (_, index) =>
      hostileFile('B7', `cut at ${index + 1} KiB`, 'docx', ['ZIP-TRUNCATED', 'ZIP-CORRUPT'], () =>
        good.subarray(0, (index + 1) * 1024),
      ),
    ),
    hostileFile('B8', 'bomb that says its size', 'docx', 'LIM-PART', () =>
      change(contentTypes, { data: deflateBomb(), inflatedBytes: 0xffffffff }),
    ),
    hostileFile('B8', 'bomb that says a possible size', 'docx', 'LIM-RATIO', () =>
      change(contentTypes, { data: Buffer.alloc(1024), inflatedBytes: packageLimits.zipPartBytes }),
    ),
    hostileFile('B8', 'bomb that says a small size', 'docx', 'ZIP-SIZE-LIE', () =>
      change(contentTypes, { data: deflateBomb(), inflatedBytes: 1000 }),
    ),
    hostileFile('B9', 'entries on the same bytes', 'docx', 'ZIP-OVERLAP', () =>
      add({ name: 'word/copy.xml', content: parts[0]?.content ?? new Uint8Array(), sharesBytesOf: 0 }),
    ),
    hostileFile('B9', 'parts too large together', 'docx', 'LIM-INFLATED', () =>
      add(
        ...Array.from({ length: 6 }, (_, index) => ({
          name: `word/media/${index}.bin`,
          data: Buffer.alloc(120_000),
          inflatedBytes: packageLimits.zipPartBytes,
        })),
      ),
    ),
    hostileFile('B10', '60,000 empty entries', 'docx', 'LIM-ENTRIES', () =>
      buildZip(Array.from({ length: 60_000 }, (_, index) => ({ name: `${index}`, method: 0 }))),
    ),
    hostileFile('B11', '50 MB called 1 kB', 'docx', 'ZIP-SIZE-LIE', () =>
      change(contentTypes, { data: deflateRawSync(Buffer.alloc(50_000_000)), inflatedBytes: 1000 }),
    ),
    ...['../x', '/x', 'C:\\x', 'C:x', 'a\\..\\b', 'a//b', './x', 'a/../b', 'a\0b', '\\\\?\\x', ''].map(
      (name) =>
        hostileFile('B12', `part called ${JSON.stringify(name)}`, 'docx', 'ZIP-NAME', () => add({ name })),
    ),
    ...['customXml/item1.xml', 'CustomXML/Item1.xml'].map((name) =>
      hostileFile('B13', `second ${name}`, 'docx', 'ZIP-DUPLICATE', () => add({ name })),
    ),
    hostileFile('B13', 'names that differ in normal form', 'docx', 'ZIP-DUPLICATE', () =>
      add({ name: 'word/\u00e5.xml' }, { name: 'word/a\u030a.xml' }),
    ),
    hostileFile('B14', 'encrypted entry', 'docx', 'ZIP-ENCRYPTED', () => change(contentTypes, { flags: 1 })),
    hostileFile('B14', 'LZMA', 'docx', 'ZIP-METHOD', () => change(contentTypes, { method: 14 })),
    hostileFile('B15', 'two names for a part', 'docx', 'ZIP-CORRUPT', () =>
      change(contentTypes, { localName: '[Content_types].xml' }),
    ),
    hostileFile('B15', 'two methods for a part', 'docx', 'ZIP-CORRUPT', () =>
      change(contentTypes, { localMethod: 0 }),
    ),
    hostileFile('B15', 'wrong checksum', 'docx', 'ZIP-CORRUPT', () => {
      const content = unzipSync(good)[contentTypes] ?? new Uint8Array();
      return change(contentTypes, { method: 0, data: content.with(content.length - 2, 0x20) });
    }),
    hostileFile('B16', 'document in a zip', 'docx', 'OPC-NOT-WORD', () =>
      buildZip([{ name: 'rapport.docx', content: good }]),
    ),
  ];
}
