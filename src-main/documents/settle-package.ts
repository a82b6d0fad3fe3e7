import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { fillTableSlots } from './table-slot.ts';

// fflate writes the file date in local time; this date is the same number in every time zone (format §2.10).
const zipDate = new Date(1980, 0, 1);
/** fflate's own deflate at a fixed level, never Node's zlib, whose output may change between versions. */
const zipLevel = 6;

/**
 * Finishes a .docx fresh from the library: puts the tables in, and takes out what differs between two runs: the time of
 * day in its properties, the numbers of its bookmarks (counted over the whole process), and the dates and order of its
 * zip entries.
 *
 * @param tables XML by slot number.
 * @param createdAt an instant, ISO 8601.
 * @throws RangeError when `createdAt` is not an instant.
 */
export function settlePackage(docx: Uint8Array, tables: readonly string[], createdAt: string): Uint8Array {
  const parts = unzipSync(docx);
  rewrite(parts, 'docProps/core.xml', (xml) => withDates(xml, createdAt));
  rewrite(parts, 'word/document.xml', (xml) => fillTableSlots(withBookmarksFromOne(xml), tables));
  const ordered: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) {
    const bytes = parts[name];
    if (bytes !== undefined) ordered[name] = bytes;
  }
  return zipSync(ordered, { level: zipLevel, mtime: zipDate });
}

function rewrite(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`the docx library wrote no ${name}`);
  parts[name] = strToU8(change(strFromU8(bytes)));
}

/** W3CDTF to the second, as Word itself writes it. */
function withDates(xml: string, createdAt: string): string {
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  return xml.replaceAll(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${instant}`);
}

/** Only tags and field codes are touched: in running text "<" is written "&lt;". */
function withBookmarksFromOne(xml: string): string {
  const first = /<w:bookmarkStart w:name="_Toc(\d+)"/.exec(xml)?.[1];
  if (first === undefined) return xml;
  const renumber = (_: string, before: string, id: string): string =>
    `${before}${Number(id) - Number(first) + 1}`;
  return xml
    .replaceAll(/(<w:bookmarkStart w:name="_Toc)(\d+)/g, renumber)
    .replaceAll(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g, renumber)
    .replaceAll(/(<w:hyperlink [^>]*w:anchor="_Toc)(\d+)/g, renumber)
    .replaceAll(/(<w:instrText[^>]*>PAGEREF _Toc)(\d+)/g, renumber);
}

const firstEntries = ['[Content_Types].xml', '_rels/.rels'];

function byPlace(a: string, b: string): number {
  const place = (name: string): number => {
    const index = firstEntries.indexOf(name);
    return index === -1 ? firstEntries.length : index;
  };
  return place(a) - place(b) || (a < b ? -1 : 1);
}
