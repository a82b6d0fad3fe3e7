// Which column of a list becomes what, and how lists of the same shape are known again.
import { z } from 'zod';
import { foldText } from '../search/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { cellText, type ListRow } from './cell.ts';
import type { ImportTarget } from './target-kit.ts';
import { importTargets, importTypes } from './targets.ts';

const columnNumber = z.int().min(0).max(299);

const isEachOnce = <T>(items: readonly T[], member: keyof T): boolean =>
  new Set(items.map((item) => item[member])).size === items.length;

export const listMappingSchema = z.strictObject({
  recordType: z.enum(importTypes),
  /** Index of the row with headers; what stands above it is not read. */
  headerRow: z.int().min(0).max(49_999),
  columns: z
    .array(
      z.strictObject({
        column: columnNumber,
        /** The path of a target. */
        path: z.string().max(100),
        /** What amounts without a unit are in, when it is not kronor. */
        unit: z
          .strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), power: z.literal([0, 3, 6]) })
          .optional(),
      }),
    )
    .max(300)
    .refine((columns) => isEachOnce(columns, 'column') && isEachOnce(columns, 'path'), {
      error: 'a column or a target twice',
    }),
  /** The columns that together tell one record from another; they need not be among `columns`. */
  key: z.array(columnNumber).max(10),
});
export type ListMapping = z.infer<typeof listMappingSchema>;
export type ColumnMapping = ListMapping['columns'][number];

/** Lower case letters and digits alone: `Ärende-ID` and `ärende id` are the same header. */
export const foldHeader = (header: string): string => foldText(header).replace(/[^\p{L}\p{N}]/gu, '');

/** The same for two lists with the same headers in the same order. */
export const listSignature = (header: ListRow): string =>
  header.map((cell) => foldHeader(cellText(cell))).join('|');

const searchedRows = 30;

/** Index of the row with headers: the first of those with the most texts, since titles above it fill fewer cells. */
export function findHeaderRow(rows: readonly ListRow[]): number {
  const texts = rows
    .slice(0, searchedRows)
    .map((row) => row.filter((cell) => cell.kind === 'text' && cell.text.length <= 200).length);
  // A row of data may hold as many texts as the headers, but it comes after them.
  return Math.max(0, texts.indexOf(Math.max(...texts)));
}

/** The years named in headers (`Utbetalt 2006`), and those asked for, in order. */
export const yearsOfHeader = (header: ListRow, also: readonly number[] = []): number[] =>
  [
    ...new Set([
      ...also,
      ...header.flatMap((cell) =>
        yearIn(cellText(cell)) === undefined ? [] : [Number(yearIn(cellText(cell)))],
      ),
    ]),
  ].sort((a, b) => a - b);

/** The only year in a header. */
export function yearIn(header: string): string | undefined {
  const years = header.match(/(?<!\d)(?:199\d|20\d\d)(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** The targets of a mapping, by path; one that no longer exists is absent. */
export function targetsOfMapping(
  { recordType, columns }: ListMapping,
  vocabulary: Vocabulary,
): ReadonlyMap<string, ImportTarget> {
  const years = columns.flatMap(({ path }) => /^funds\.years\.(\d{4})\./.exec(path)?.[1] ?? []).map(Number);
  const all = importTargets(recordType, vocabulary, [...new Set(years)]);
  return new Map(all.map((target) => [target.path, target]));
}

/** What tells a row apart, as text: `undefined` when all key cells are empty. */
export function keyOfTexts(texts: readonly string[]): string | undefined {
  const folded = texts.map((text) => foldText(text).replace(/\s+/gu, ' ').trim());
  return folded.every((text) => text === '') ? undefined : folded.join('|');
}
