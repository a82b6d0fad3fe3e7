// An Excel workbook from outside. The zip passes the same guard as a report; every part that matters is read strictly
// and written anew, and only that is given to the library: it never sees a DOCTYPE, a comment in the middle of a text
// (of which it loses what stands before), a cell far outside the list or anything else that the guard has not seen.
import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { type ListCell, type ListFile, listLimits } from '../../domain/list-import/cell.ts';
import { fail, type Result, succeed } from '../../domain/result.ts';
import { accept, type Checked } from '../checked.ts';
import { type Container, openContainer } from '../container.ts';
import { type Relationship, readRelationships } from '../opc.ts';
import { attributeOf, escapeXml, readXml } from '../xml.ts';
import { cellOf, type WorkbookNumber } from './cell-of.ts';
import { readNumberUnits } from './number-units.ts';
import { markKey, type RewrittenSheet, rewriteSheet, rewriteXml } from './sheet-xml.ts';

const mainPart = 'xl/workbook.xml';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Fails with LIST-NOT-A-LIST, LIST-WRONG-FORMAT, LIST-MACROS, LIST-PASSWORD, LIST-DAMAGED, LIST-TOO-LARGE. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Result<ListFile>> {
  const container = openContainer(bytes);
  if (!container.ok) return failureOf(container.finding.code, name);
  const other = otherKind(container.value, name);
  if (other) return other;
  const parts = readParts(container.value);
  if (!parts.ok) return failureOf(parts.finding.code, name);
  const { sheets, isTooLarge } = parts.value;
  if (isTooLarge || sheets.length > listLimits.sheets) return fail('LIST-TOO-LARGE', { name });

  const read = sheets.length === 0 ? [] : await readRewritten(parts.value);
  if (read === undefined) return fail('LIST-DAMAGED', { name });
  return succeed({
    kind: 'xlsx',
    sheets: sheets.map(({ name: sheetName, marks }, index) => ({
      name: sheetName,
      rows: toRows(read[index]?.data ?? [], marks),
    })),
  });
}

function failureOf(code: string, name: string): Result<never> {
  if (code === 'ZIP-ENCRYPTED') return fail('LIST-PASSWORD', { name });
  return fail(code.startsWith('LIM-') ? 'LIST-TOO-LARGE' : 'LIST-DAMAGED', { name });
}

/** Zip files of other kinds: each has a part that only it has. */
function otherKind(container: Container, name: string): Result<never> | undefined {
  if (container.names.some((part) => /(^|\/)vbaProject\.bin$/i.test(part)))
    return fail('LIST-MACROS', { name });
  if (container.has('xl/workbook.bin')) return fail('LIST-WRONG-FORMAT', { name, format: '.xlsb' });
  if (container.has('Index/Document.iwa') || container.has('Index.zip'))
    return fail('LIST-WRONG-FORMAT', { name, format: '.numbers' });
  const mediaType = container.has('mimetype') ? container.read('mimetype') : undefined;
  if (mediaType?.ok && Buffer.from(mediaType.value).toString('latin1').includes('opendocument.spreadsheet'))
    return fail('LIST-WRONG-FORMAT', { name, format: '.ods' });
  return container.has(mainPart) ? undefined : fail('LIST-NOT-A-LIST', { name });
}

interface Parts {
  sheets: (RewrittenSheet & { name: string })[];
  /** More rows, columns or cells than a list may have. */
  isTooLarge: boolean;
  counts1904: boolean;
  sharedStrings: string | undefined;
  styles: string | undefined;
}

function readParts(container: Container): Checked<Parts> {
  const workbook = readWorkbookPart(container);
  if (!workbook.ok) return workbook;
  const relationships = readRelationships(container, mainPart);
  if (!relationships.ok) return relationships;
  const styles = rewritePart(container, relationships.value, 'styles');
  if (!styles.ok) return styles;
  const sharedStrings = rewritePart(container, relationships.value, 'sharedStrings');
  if (!sharedStrings.ok) return sharedStrings;
  const units = readNumberUnits(styles.value);

  const sheets: Parts['sheets'] = [];
  let cells = 0;
  let isTooLarge = workbook.value.sheets.length > listLimits.sheets;
  for (const { name, relationshipId } of workbook.value.sheets) {
    if (isTooLarge) break;
    // A sheet that is only a chart has another type and no cells.
    const target = relationships.value.find(({ id, type }) => id === relationshipId && type === 'worksheet');
    if (target?.target === undefined) continue;
    const bytes = container.read(target.target);
    if (!bytes.ok) return bytes;
    const sheet = rewriteSheet(bytes.value, target.target, units);
    if (!sheet.ok) return sheet;
    cells += sheet.value.rows * sheet.value.columns;
    isTooLarge =
      sheet.value.rows > listLimits.rows ||
      sheet.value.columns > listLimits.columns ||
      cells > listLimits.cells;
    sheets.push({ ...sheet.value, name });
  }
  return accept({
    sheets,
    isTooLarge,
    counts1904: workbook.value.counts1904,
    sharedStrings: sharedStrings.value,
    styles: styles.value,
  });
}

interface WorkbookPart {
  sheets: { name: string; relationshipId: string }[];
  /** Dates are counted from 1904, as old Excel for Mac did. */
  counts1904: boolean;
}

function readWorkbookPart(container: Container): Checked<WorkbookPart> {
  const bytes = container.read(mainPart);
  if (!bytes.ok) return bytes;
  const workbook: WorkbookPart = { sheets: [], counts1904: false };
  const read = readXml(bytes.value, mainPart, {
    open(element) {
      if (element.local === 'workbookPr' && /^(1|true)$/.test(attributeOf(element, 'date1904') ?? ''))
        workbook.counts1904 = true;
      if (element.local !== 'sheet') return;
      const id = Object.values(element.attributes).find(
        ({ local, prefix }) => local === 'id' && prefix !== '',
      );
      workbook.sheets.push({ name: attributeOf(element, 'name') ?? '', relationshipId: id?.value ?? '' });
    },
  });
  return read.ok ? accept(workbook) : read;
}

/** @returns the part of that type written anew, undefined when the workbook has none. */
function rewritePart(
  container: Container,
  relationships: readonly Relationship[],
  type: string,
): Checked<string | undefined> {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  if (target === undefined || !container.has(target)) return accept(undefined);
  const bytes = container.read(target);
  return bytes.ok ? rewriteXml(bytes.value, target) : bytes;
}

type LibrarySheets = Awaited<ReturnType<typeof readXlsxFile<WorkbookNumber>>>;

/** @returns undefined when the library finds a fault in what it is given. */
async function readRewritten(parts: Parts): Promise<LibrarySheets | undefined> {
  try {
    // Texts keep their spaces and numbers their digits.
    return await readXlsxFile(packageOf(parts), { trim: false, parseNumber: (digits) => ({ digits }) });
  } catch {
    return undefined;
  }
}

/** A workbook of the rewritten parts alone, stored without compression under names of our own. */
function packageOf({ sheets, counts1904, sharedStrings, styles }: Parts): ArrayBuffer {
  const types = [
    ...sheets.map((_, index) => ({ type: 'worksheet', target: `sheet${index}.xml` })),
    ...(sharedStrings === undefined ? [] : [{ type: 'sharedStrings', target: 'sharedStrings.xml' }]),
    ...(styles === undefined ? [] : [{ type: 'styles', target: 'styles.xml' }]),
  ];
  const xml: Record<string, string> = {
    [mainPart]: `<workbook><workbookPr date1904="${counts1904 ? 1 : 0}"/><sheets>${sheets
      .map((_, index) => `<sheet name="${index}" sheetId="${index + 1}" id="id${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${types
      .map(
        ({ type, target }, index) =>
          `<Relationship Id="id${index}" Type="${relationshipType}/${type}" Target="${escapeXml(target)}"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ xml: sheet }, index) => [`xl/sheet${index}.xml`, sheet])),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
  };
  const zip = zipSync(Object.fromEntries(Object.entries(xml).map(([part, text]) => [part, strToU8(text)])), {
    level: 0,
  });
  return zip.slice().buffer;
}

function toRows(data: LibrarySheets[number]['data'], marks: RewrittenSheet['marks']): ListCell[][] {
  const rows = data.map((row, rowIndex) => {
    const cells = row.map((value, column) => cellOf(value, marks.get(markKey(rowIndex + 1, column + 1))));
    return cells.slice(0, cells.findLastIndex(({ kind }) => kind !== 'empty') + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
