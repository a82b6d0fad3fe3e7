// A text file with columns: finds out its encoding and its separator, and keeps every character of every cell.
import { isAscii, isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { emptyCell, type ListCell, type ListFile, listLimits } from '../../domain/list-import/cell.ts';
import { fail, type Result, succeed } from '../../domain/result.ts';

type CsvFile = Extract<ListFile, { kind: 'csv' }>;
type Encoding = CsvFile['encoding'];
type Separator = CsvFile['separator'];

/** Fails with LIST-NOT-A-LIST, LIST-DAMAGED, LIST-TOO-LARGE. */
export function readCsv(bytes: Uint8Array, name: string): Result<CsvFile> {
  const decoded = decode(bytes);
  if (decoded === undefined) return fail('LIST-DAMAGED', { name });
  const { encoding, text } = decoded;
  if (!isColumnText(text)) return fail('LIST-NOT-A-LIST', { name });
  const named = /^sep=([;,\t])(?:\r\n|\r|\n)/i.exec(text);
  const content = named ? text.slice(named[0].length) : text;
  const separator = (named?.[1] as Separator | undefined) ?? findSeparator(content);
  const records = split(content, separator);
  if (records === undefined) return fail('LIST-DAMAGED', { name });
  if (records.length > listLimits.rows) return fail('LIST-TOO-LARGE', { name });
  const rows = withoutTrailing(records.map(toRow), (row) => row.length === 0);
  return succeed({ kind: 'csv', encoding, separator, sheets: [{ name: withoutExtension(name), rows }] });
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/, '');

const toRow = (record: readonly string[]): ListCell[] =>
  withoutTrailing(
    record.map((text): ListCell => (text === '' ? emptyCell : { kind: 'text', text })),
    (cell) => cell.kind === 'empty',
  );

function withoutTrailing<T>(items: T[], isNothing: (item: T) => boolean): T[] {
  const last = items.findLastIndex((item) => !isNothing(item));
  return items.slice(0, last + 1);
}

// ---- encoding ---------------------------------------------------------------------------------------------

/** What Windows-1252 has at 0x80–0x9f, where Latin-1 has control characters; the five gaps are left as they are. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @returns undefined for a text that has been cut or mixed up: it would be read with wrong letters. */
function decode(bytes: Uint8Array): { encoding: Encoding; text: string } | undefined {
  const mark = Buffer.from(bytes.subarray(0, 3)).toString('hex');
  if (mark.startsWith('fffe') || mark.startsWith('feff')) {
    const encoding = mark.startsWith('fffe') ? 'utf-16le' : 'utf-16be';
    return decodeStrictly(encoding, bytes);
  }
  if (mark === 'efbbbf' || isUtf8(bytes)) return decodeStrictly('utf-8', bytes);
  if (isCutUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);
  return { encoding: 'Windows-1252', text };
}

function decodeStrictly(
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  bytes: Uint8Array,
): { encoding: Encoding; text: string } | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { encoding: encoding === 'utf-8' ? 'UTF-8' : 'UTF-16', text };
  } catch {
    return undefined;
  }
}

/** UTF-8 whose last letter is not whole. */
const isCutUtf8 = (bytes: Uint8Array): boolean =>
  [1, 2, 3].some((missing) => {
    const rest = bytes.subarray(0, -missing);
    return isUtf8(rest) && !isAscii(rest);
  });

/** No control characters, and not the beginning of a web page, an XML document or a report package. */
const isColumnText = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  !/[\u0000-\u0008\u000e-\u001f]/.test(text) && !/^\s*(<[!?a-z]|\{\s*["}]|\[\s*[{[])/i.test(text);

// ---- columns ----------------------------------------------------------------------------------------------

/** @returns undefined when a quotation mark is never closed. */
function split(text: string, separator: Separator): string[][] | undefined {
  try {
    return parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: listLimits.rows + 1,
    });
  } catch {
    return undefined;
  }
}

const separators = [';', '\t', ','] as const;
/** A quoted cell, which may hold separators and line breaks of its own; the last of a sample may lack its end. */
const quotedCell = /(?<=^|[;,\t\r\n])"[^"]*(?:""[^"]*)*(?:"|$)/g;
const sampleLength = 100_000;

/** The one that cuts the most lines into the same number of columns: long texts are full of commas, but unevenly. */
function findSeparator(text: string): Separator {
  const lines = text
    .slice(0, sampleLength)
    .replace(quotedCell, '')
    .split(/[\r\n]+/);
  let best: { separator: Separator; agreeing: number } = { separator: ';', agreeing: 0 };
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const bySize = Map.groupBy(counts, (count) => count);
    const agreeing = Math.max(0, ...[...bySize.values()].map((same) => same.length));
    if (agreeing > best.agreeing) best = { separator, agreeing };
  }
  return best.separator;
}
