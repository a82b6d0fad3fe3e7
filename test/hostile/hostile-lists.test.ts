// Lists that are not lists, and workbooks that lie: each is refused with a failure that says what it is.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listLimits } from '../../src-main/domain/list-import/cell.ts';
import { readList } from '../../src-main/exchange/list-reader.ts';
import { generateProjects, toUtf8Csv, toWorkbook } from '../exchange/lists/generated-list.ts';
import {
  buildWorkbook,
  toZipParts,
  workbookOfRow,
  workbookParts,
} from '../exchange/lists/workbook-builder.ts';
import { buildZip, type ZipPart } from './zip-builder.ts';

const inherited = Object.getOwnPropertyNames(Object.prototype);

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const list = await readList(bytes, 'lista.xlsx');
  return list.ok ? 'read' : list.failure.code;
};

const text = (content: string, encoding?: BufferEncoding): Buffer => Buffer.from(content, encoding);
const good = {
  sheets: { Blad1: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
  sharedStrings: ['<t>a</t>'],
};
const sheetPart = 'xl/worksheets/sheet1.xml';
const parts = workbookParts(good);

/** The good workbook with a part's text changed, or with more parts. */
const withPart = (name: string, content: string | Uint8Array): Buffer =>
  buildZip(toZipParts({ ...parts, [name]: content }));
/** The good workbook with what the zip says of a part changed. */
const withHeader = (name: string, header: Partial<ZipPart>): Buffer =>
  buildZip(toZipParts(parts).map((part) => (part.name === name ? { ...part, ...header } : part)));
const sheetOf = (rows: string): Buffer => buildWorkbook({ sheets: { Blad1: rows } });
const compoundFile = (content: string): Buffer =>
  Buffer.concat([text('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), text(content, 'utf16le')]);
const doctype = (name: string): string =>
  (parts[name] ?? '').replace('?>', '?><!DOCTYPE x [<!ENTITY e "expanded">]>');
const manyCells = (count: number): string => Array.from({ length: count }, () => '<c><v>1</v></c>').join('');

describe('what is no list', () => {
  it.each([
    ['no bytes', text(''), 'LIST-EMPTY'],
    ['only a byte order mark', text('\ufeff'), 'LIST-EMPTY'],
    ['only separators', text(';;;\r\n;;\r\n'), 'LIST-EMPTY'],
    ['a workbook without content', buildWorkbook({ sheets: { Blad1: '' } }), 'LIST-EMPTY'],
    ['PDF', text('%PDF-1.7\n'), 'LIST-NOT-A-LIST'],
    ['a picture', text('89504e470d0a1a0a', 'hex'), 'LIST-NOT-A-LIST'],
    ['a web page', text('<!doctype html><table></table>'), 'LIST-NOT-A-LIST'],
    ['a report package', text('{"format":"eu-rapportpaket"}'), 'LIST-NOT-A-LIST'],
    ['bytes that are no text', text('a;b\0c;d'), 'LIST-NOT-A-LIST'],
    ['UTF-16 without a mark', text('a;b', 'utf16le'), 'LIST-NOT-A-LIST'],
    ['a Word document', buildZip([{ name: 'word/document.xml' }]), 'LIST-NOT-A-LIST'],
    ['old Excel', compoundFile('Workbook'), 'LIST-WRONG-FORMAT'],
    ['a password', compoundFile('EncryptedPackage'), 'LIST-PASSWORD'],
    ['an encrypted entry', withHeader(sheetPart, { flags: 1 }), 'LIST-PASSWORD'],
    ['binary Excel', buildZip([{ name: 'xl/workbook.bin' }]), 'LIST-WRONG-FORMAT'],
    ['Numbers', buildZip([{ name: 'Index/Document.iwa' }]), 'LIST-WRONG-FORMAT'],
    [
      'OpenDocument',
      buildZip([{ name: 'mimetype', content: text('application/vnd.oasis.opendocument.spreadsheet') }]),
      'LIST-WRONG-FORMAT',
    ],
    ['macros', withPart('xl/vbaProject.bin', ''), 'LIST-MACROS'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('a list that is too large', () => {
  it.each([
    ['file', () => Buffer.alloc(listLimits.fileBytes + 1, 'a;b\n'), 'LIST-TOO-LARGE'],
    ['rows', () => text('a;b\n'.repeat(listLimits.rows + 1)), 'LIST-TOO-LARGE'],
    ['columns', () => text('a;'.repeat(listLimits.columns + 1)), 'LIST-TOO-LARGE'],
    ['empty lines', () => text('\n'.repeat(5_000_000)), 'LIST-TOO-LARGE'],
    ['cell', () => text(`a;${'b'.repeat(listLimits.cellLength + 1)}`), 'LIST-CELL-TOO-LONG'],
    [
      'rows of a workbook',
      () => sheetOf('<row r="50001"><c r="A50001"><v>1</v></c></row>'),
      'LIST-TOO-LARGE',
    ],
    ['columns of a workbook', () => workbookOfRow(manyCells(listLimits.columns + 1)), 'LIST-TOO-LARGE'],
    ['reference to the last column', () => workbookOfRow('<c r="XFD1"><v>1</v></c>'), 'LIST-TOO-LARGE'],
    [
      'sheets',
      () =>
        buildWorkbook({
          sheets: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`Blad${index}`, ''])),
        }),
      'LIST-TOO-LARGE',
    ],
    [
      'room between few cells',
      () => {
        const sparse =
          '<row r="1"><c r="KN1"><v>1</v></c></row><row r="50000"><c r="A50000"><v>1</v></c></row>';
        return buildWorkbook({ sheets: { Blad1: sparse } });
      },
      'LIST-TOO-LARGE',
    ],
    [
      'text that many cells point to',
      () =>
        buildWorkbook({
          sheets: { Blad1: `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(10) },
          sharedStrings: [`<t>${'x'.repeat(32_000)}</t>`],
        }),
      'LIST-TOO-LARGE',
    ],
    [
      'bomb that says its size',
      () => withHeader(sheetPart, { data: Buffer.alloc(1024), inflatedBytes: 0xffffffff }),
      'LIST-TOO-LARGE',
    ],
    [
      'part packed as only a bomb is',
      () => withPart(sheetPart, Buffer.alloc(15 * 1024 * 1024, ' ')),
      'LIST-TOO-LARGE',
    ],
  ])('is refused: %s', async (_, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });
});

describe('a workbook that lies or is damaged', () => {
  it.each<[string, Buffer]>([
    [
      'a bomb that says a small size',
      withHeader(sheetPart, { data: deflateRawSync(Buffer.alloc(50_000_000)), inflatedBytes: 1000 }),
    ],
    [
      'two parts on the same bytes',
      buildZip([...toZipParts(parts), { name: 'xl/copy.xml', sharesBytesOf: 0 }]),
    ],
    ['a part twice', buildZip([...toZipParts(parts), { name: sheetPart.toUpperCase() }])],
    ['a part outside its folder', buildZip([...toZipParts(parts), { name: '../x' }])],
    ...Object.keys(parts)
      .filter((name) => name.startsWith('xl/'))
      .map((name): [string, Buffer] => [`DOCTYPE in ${name}`, withPart(name, doctype(name))]),
    ['UTF-16', withPart(sheetPart, Buffer.from(parts[sheetPart] ?? '', 'utf16le'))],
    ['a part without end', withPart(sheetPart, '<worksheet><sheetData>')],
    ['a part of another kind', withPart(sheetPart, '<html/>')],
    ['no such sheet', buildZip(toZipParts(parts).filter(({ name }) => name !== sheetPart))],
    ['a text that is not there', workbookOfRow('<c t="s"><v>9</v></c>')],
    ['a cell of no known type', workbookOfRow('<c t="zz"><v>9</v></c>')],
    ['a column that no program has', workbookOfRow('<c r="ZZZ1"><v>1</v></c>')],
    ['a reference of many letters', workbookOfRow(`<c r="${'A'.repeat(400)}1"><v>1</v></c>`)],
    ['a cell in another row', workbookOfRow('<c r="A7"><v>1</v></c>')],
    ['a row that no program has', sheetOf('<row r="1048577"><c><v>1</v></c></row>')],
    ['a row number beyond all numbers', sheetOf('<row r="1e308"><c><v>1</v></c></row>')],
    ['rows in the wrong order', sheetOf('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>')],
    ['elements without bottom', sheetOf('<x>'.repeat(5_000) + '</x>'.repeat(5_000))],
  ])('is refused as damaged: %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBeOneOf(['LIST-DAMAGED', 'LIST-TOO-LARGE']);
  });

  it('never fetches or names what stands outside it', async () => {
    const outside = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      'Target="worksheets/sheet1.xml"',
      'Target="https://example.org/sheet1.xml" TargetMode="External"',
    );

    expect(await codeOf(withPart('xl/_rels/workbook.xml.rels', outside))).toBe('LIST-EMPTY');
  });

  it('keeps names that mean something to the language as names', async () => {
    const bytes = workbookOfRow('<c t="inlineStr"><is><t>__proto__</t></is></c>');

    expect(await codeOf(bytes)).toBe('read');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
  });
});

describe('a list that has been cut or mixed up', () => {
  const projects = generateProjects(40, 'all');
  const workbook = toWorkbook(projects);
  const csv = toUtf8Csv(projects);

  it('as a workbook is never read', async () => {
    const codes = new Set<string>();
    for (let length = 5; length < workbook.length; length += 97)
      codes.add(await codeOf(workbook.subarray(0, length)));

    expect(codes).toEqual(new Set(['LIST-DAMAGED']));
  });

  it('as text is read up to the cut, or refused when the cut is seen', async () => {
    const codes = new Set<string>();
    for (let length = 4; length < csv.length; length += 61) codes.add(await codeOf(csv.subarray(0, length)));

    expect(codes).toEqual(new Set(['read', 'LIST-DAMAGED']));
  });

  it('with any byte changed is answered, never thrown', async () => {
    const codes = new Set<string>();
    for (let at = 0; at < workbook.length; at += 61)
      codes.add(await codeOf(workbook.with(at, (workbook[at] ?? 0) ^ 0x55)));

    expect([...codes].filter((code) => code !== 'read' && !code.startsWith('LIST-'))).toEqual([]);
  });

  it('as bytes without sense is no list', async () => {
    let state = 1;
    const noise = Buffer.from(
      Array.from({ length: 4_000 }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state >>> 24;
      }),
    );

    expect(await codeOf(noise)).toBe('LIST-NOT-A-LIST');
  });
});
