// A first mapping for a list that has not been seen before, from its headers and from what its values look like. It is
// only a suggestion: a column that is not surely one thing is left for the person.
import { type MoneyUnit, readMoneyUnit } from '../typed-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { cellAt, cellText, type ListCell, type ListRow } from './cell.ts';
import {
  type ColumnMapping,
  findHeaderRow,
  foldHeader,
  keyOfTexts,
  type ListMapping,
  yearIn,
  yearsOfHeader,
} from './mapping.ts';
import { readValue } from './read-value.ts';
import { currenciesOf, type ReadContext } from './reading.ts';
import { headerSynonyms } from './synonyms.ts';
import type { ImportTarget } from './target-kit.ts';
import { type ImportType, importKinds, importTargets, importTypes } from './targets.ts';

const sampleRows = 200;

/** For the kind of record that most of the columns fit; the kinds' own order where several fit as well. */
export function suggestMappingOfAnyKind(
  rows: readonly ListRow[],
  context: ReadContext,
  headerRow?: number,
): ListMapping {
  const [firstType, ...otherTypes] = importTypes;
  let best = suggestMapping(rows, firstType, context, headerRow);
  for (const type of otherTypes) {
    const next = suggestMapping(rows, type, context, headerRow);
    if (next.columns.length > best.columns.length) best = next;
  }
  return best;
}

export function suggestMapping(
  rows: readonly ListRow[],
  recordType: ImportType,
  context: ReadContext,
  headerRow: number = findHeaderRow(rows),
): ListMapping {
  const header = rows[headerRow] ?? [];
  const body = rows.slice(headerRow + 1);
  const { vocabulary } = context;
  const targets = importTargets(recordType, vocabulary, yearsOfHeader(header));
  const byName = targetsByName(recordType, targets);
  const columns: ColumnMapping[] = [];
  const add = (column: number, target: ImportTarget | undefined, unit?: MoneyUnit): void => {
    if (target === undefined || columns.some(({ path }) => path === target.path)) return;
    if (!fits(sampleOf(body, column), target, context)) return;
    columns.push({ column, path: target.path, ...(unit && target.value.kind === 'money' ? { unit } : {}) });
  };

  for (const [column, cell] of header.entries()) {
    const { name, year, unit } = headerParts(cellText(cell), vocabulary);
    add(column, byName.get(`${name}|${year ?? ''}`) ?? byName.get(`${name}|`), unit);
  }
  for (const column of header.keys()) {
    if (columns.some((each) => each.column === column)) continue;
    const target = unmistakable(sampleOf(body, column), targets, context);
    const isSecondProse =
      target?.value.kind === 'text' && columns.some(({ path }) => isLongText(targets, path));
    if (!isSecondProse) add(column, target);
  }
  columns.sort((a, b) => a.column - b.column);
  return { recordType, headerRow, columns, key: suggestKey(recordType, columns, body) };
}

const isLongText = (targets: readonly ImportTarget[], path: string): boolean =>
  targets.some(({ path: each, value }) => each === path && value.kind === 'text' && value.length === 'long');

function sampleOf(body: readonly ListRow[], column: number): ListCell[] {
  const filled: ListCell[] = [];
  for (const row of body) {
    const cell = cellAt(row, column);
    if (cell.kind !== 'empty') filled.push(cell);
    if (filled.length === sampleRows) break;
  }
  return filled;
}

// ---- headers ----------------------------------------------------------------------------------------------

interface HeaderParts {
  name: string;
  year: string | undefined;
  unit: MoneyUnit | undefined;
}

/** `Utbetalt 2006 (tkr)` → utbetalt, 2006, thousands of kronor. */
function headerParts(header: string, vocabulary: Vocabulary): HeaderParts {
  const year = yearIn(header);
  const words = header
    .replace(year ?? '', ' ')
    .split(/[^\p{L}\p{N}€]+/u)
    .filter((word) => word !== '');
  const currencies = currenciesOf(vocabulary);
  let unit: MoneyUnit | undefined;
  for (const count of [2, 1]) {
    if (unit !== undefined || words.length <= count) continue;
    unit = readMoneyUnit(words.slice(-count).join(' '), currencies);
    if (unit !== undefined) words.splice(-count);
  }
  if (/^(i|in)$/i.test(words.at(-1) ?? '')) words.pop();
  return { name: foldHeader(words.join('')), year, unit };
}

/** Targets by folded name and year, `utbetalt|2006`; labels go before synonyms, and what comes first is kept. */
function targetsByName(
  recordType: ImportType,
  targets: readonly ImportTarget[],
): ReadonlyMap<string, ImportTarget> {
  const byName = new Map<string, ImportTarget>();
  const add = (name: string, target: ImportTarget): void => {
    const year = yearIn(target.path) ?? '';
    const key = `${foldHeader(name.replace(year || /$^/, ''))}|${year}`;
    if (!byName.has(key)) byName.set(key, target);
  };
  for (const target of targets) add(target.label, target);
  for (const target of targets)
    for (const name of headerSynonyms[recordType][target.path.replace(/\.\d{4}\./, '.*.')] ?? [])
      add(name, target);
  return byName;
}

// ---- values -----------------------------------------------------------------------------------------------

/** Whether at least so many of ten values can be read as the target; it is given up as soon as too many cannot. */
function areReadable(
  sample: readonly ListCell[],
  target: ImportTarget,
  context: ReadContext,
  outOfTen: number,
): boolean {
  let unreadable = 0;
  return sample.every((cell) => {
    if (!readValue(cell, target.value, context).ok) unreadable += 1;
    return unreadable * 10 <= sample.length * (10 - outOfTen);
  });
}

/** At least half of what stands in the column can be read as the target. */
const fits = (sample: readonly ListCell[], target: ImportTarget, context: ReadContext): boolean =>
  areReadable(sample, target, context, 5);

/** Lists whose words are found nowhere else. */
const telling: ReadonlySet<string> = new Set([
  'countries',
  'programmes',
  'roles',
  'statuses',
  'activityTypes',
  'opportunityStages',
  'outreachChannels',
  'assistanceKinds',
  'engagementKinds',
  'decisionKinds',
  'networks',
  'goals',
  'directions',
]);

/** What a column without a known header must be: nearly all of its values are in one code list, or it is prose. */
function unmistakable(
  sample: readonly ListCell[],
  targets: readonly ImportTarget[],
  context: ReadContext,
): ImportTarget | undefined {
  if (sample.length === 0) return undefined;
  if (sample.some((cell) => cell.kind === 'text' && cell.text.length > 500 && /[.!?]\s/.test(cell.text)))
    return targets.find(({ path }) => !path.includes('.') && isLongText(targets, path));
  return targets.find(
    (target) =>
      (target.value.kind === 'code' || target.value.kind === 'codes') &&
      telling.has(target.value.list) &&
      areReadable(sample, target, context, 9),
  );
}

/** The first set of columns that is filled in and different on every row; none when there is no such set. */
function suggestKey(
  recordType: ImportType,
  columns: readonly ColumnMapping[],
  body: readonly ListRow[],
): number[] {
  const rows = body.filter((row) => row.some(({ kind }) => kind !== 'empty'));
  for (const paths of importKinds[recordType].keys) {
    const key = paths.map((path) => columns.find((each) => each.path === path)?.column ?? -1);
    const keys = rows.map((row) => keyOfTexts(key.map((column) => cellText(cellAt(row, column)))));
    if (!key.includes(-1) && !keys.includes(undefined) && new Set(keys).size === rows.length) return key;
  }
  return [];
}
