// A small writer of Excel workbooks for tests: every part can be given as it should stand in the file, right or wrong.
import { buildZip, type ZipPart } from '../../hostile/zip-builder.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Workbook {
  /** The content of `sheetData`, by the sheet's name. */
  sheets: Readonly<Record<string, string>>;
  sharedStrings?: readonly string[];
  /** Number format codes; format n of a cell is style n + 1. */
  formats?: readonly string[];
  counts1904?: boolean;
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** Part names and texts, in the order in which Excel writes them. */
export function workbookParts({
  sheets,
  sharedStrings = [],
  formats = [],
  counts1904 = false,
}: Workbook): Record<string, string> {
  const names = Object.keys(sheets);
  return {
    '[Content_Types].xml': `${xmlStart}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${xmlStart}<Relationships xmlns="${packageNamespace}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${xmlStart}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${counts1904 ? 1 : 0}"/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlStart}<Relationships xmlns="${packageNamespace}">${names
      .map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relationship('rId98', 'styles', 'styles.xml')}${relationship('rId99', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${xmlStart}<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeText(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${xmlStart}<sst xmlns="${main}">${sharedStrings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((data, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${xmlStart}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
  };
}

export const toZipParts = (parts: Readonly<Record<string, string | Uint8Array>>): ZipPart[] =>
  Object.entries(parts).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? Buffer.from(content) : content,
  }));

export const buildWorkbook = (workbook: Workbook): Buffer => buildZip(toZipParts(workbookParts(workbook)));

/** A workbook of one row, whose cells are given as they stand in the sheet. */
export const workbookOfRow = (cells: string, rest: Omit<Workbook, 'sheets'> = {}): Buffer =>
  buildWorkbook({ ...rest, sheets: { Blad1: `<row r="1">${cells}</row>` } });

export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
