// What bringing in the open list would do to the register as it is now. Making the plan reads every cell, so the latest is
// kept for as long as nothing that it depends on has changed.
import { cellAt, cellText, type ListFile, type ListRow, type ListSheet } from '../domain/list-import/cell.ts';
import { type ListMapping, listSignature, targetsOfMapping } from '../domain/list-import/mapping.ts';
import {
  type ExistingRecord,
  type ImportPlan,
  type MemberChange,
  type PlannedRow,
  planImport,
} from '../domain/list-import/plan-import.ts';
import { type RowReading, readRows } from '../domain/list-import/read-rows.ts';
import { linkIndex, type ReadContext } from '../domain/list-import/reading.ts';
import { shownValue } from '../domain/list-import/shown-value.ts';
import type { ImportTarget } from '../domain/list-import/target-kit.ts';
import type { ImportType } from '../domain/list-import/targets.ts';
import { createWords } from '../domain/outline/record-words.ts';
import type { AnyRecord } from '../domain/record-kind.ts';
import { kindOf, type RecordOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { App } from './app.ts';
import type { Store, StoredRecord } from './store.ts';

type AnyPlan = ImportPlan<AnyRecord>;
export type AnyPlannedRow = PlannedRow<AnyRecord>;

export interface OpenList {
  id: string;
  fileName: string;
  file: ListFile;
  readings?: { asked: string; readings: RowReading[] };
  plan?: { asked: string; made: ListPlanMade };
}

export interface PlanQuestion {
  listId: string;
  sheet: number;
  mapping: ListMapping;
  skipped: readonly number[];
}

export interface ListPlanMade {
  plan: AnyPlan;
  sheet: ListSheet;
  mapping: ListMapping;
  /** Of the records that the rows are about, by id. */
  stored: ReadonlyMap<string, StoredRecord<AnyRecord>>;
  /** How many cells had an amount with more decimals than money has. */
  rounded: number;
  digest: string;
}

/** Fails with PREVIEW-GONE when another list has been chosen since. */
export function sheetOf({ session }: App, listId: string, sheet: number): Result<ListSheet> {
  const found = session.list?.id === listId ? session.list.file.sheets[sheet] : undefined;
  return found ? succeed(found) : fail('PREVIEW-GONE');
}

/** The records that others may be linked to, under every name that a list may give them. */
export function readContext({ ports }: App, { records }: Store): ReadContext {
  const project = records.list('project').map(({ record }) => ({
    id: record.id,
    names: known([record.name, record.acronym, record.registryNumber, record.funderReference]),
  }));
  const opportunity = records.list('opportunity').map(({ record }) => ({
    id: record.id,
    names: known([record.title, record.registryNumber]),
  }));
  return {
    vocabulary: ports.vocabulary,
    linked: { project: linkIndex(project), opportunity: linkIndex(opportunity) },
  };
}

const known = (names: readonly (string | undefined)[]): string[] =>
  names.filter((name) => name !== undefined);

/** The shape of a list, and where in it the same key means the same row; neither tells what the headers say. */
export function memoryKeys(
  { ports }: App,
  { rows }: ListSheet,
  { headerRow, recordType, key }: Pick<ListMapping, 'headerRow' | 'recordType' | 'key'>,
): { signature: string; scope: string } {
  const { sha256 } = ports.packages;
  const signature = sha256(listSignature(rows[headerRow] ?? []));
  return { signature, scope: sha256(JSON.stringify([signature, recordType, key])) };
}

export function makePlan(app: App, store: Store, question: PlanQuestion): Result<ListPlanMade> {
  const { list } = app.session;
  const sheet = sheetOf(app, question.listId, question.sheet);
  if (!sheet.ok) return sheet;
  const asked = JSON.stringify([store.latestOperation(), question]);
  if (list?.plan?.asked === asked) return succeed(list.plan.made);
  const made = planNow(app, store, sheet.value, question);
  if (list) list.plan = { asked, made };
  return succeed(made);
}

function planNow(
  app: App,
  store: Store,
  sheet: ListSheet,
  { mapping, sheet: index, skipped }: PlanQuestion,
): ListPlanMade {
  const { recordType } = mapping;
  const readings = readingsOf(app, store, sheet, index, mapping);
  const rowKeys = store.lists.rows(memoryKeys(app, sheet, mapping).scope);
  const imported = new Set(rowKeys.values());
  const removed = store.records.listRemoved(recordType).filter(({ record }) => imported.has(record.id));
  const present = store.records.list(recordType);
  const existing = [
    ...present.map(({ record }) => ({ record })),
    ...removed.map(({ record }) => ({ record, isRemoved: true })),
  ];
  const plan = planImport({
    mapping,
    readings,
    existing: existing as ExistingRecord<RecordOf<ImportType>>[],
    rowKeys,
    skipped: new Set(skipped),
    organisation: store.workspace.organisation,
    vocabulary: app.ports.vocabulary,
  }) as AnyPlan;
  return {
    plan,
    sheet,
    mapping,
    stored: new Map([...present, ...removed].map((stored) => [stored.record.id, stored])),
    rounded: readings.reduce((total, reading) => total + reading.rounded.length, 0),
    digest: app.ports.packages.sha256(JSON.stringify(plan.rows.map(essence))),
  };
}

/** Rows are read anew only when the columns, or what they may be linked to, have changed. */
function readingsOf(
  app: App,
  store: Store,
  { rows }: ListSheet,
  index: number,
  mapping: ListMapping,
): RowReading[] {
  const { list } = app.session;
  const asked = JSON.stringify([store.latestOperation(), index, mapping]);
  if (list?.readings?.asked === asked) return list.readings.readings;
  const readings = readRows(rows, mapping, readContext(app, store));
  if (list) list.readings = { asked, readings };
  return readings;
}

/** What would be done with a row, and nothing that follows from it. */
const essence = (row: AnyPlannedRow): unknown => [
  row.row,
  row.action,
  'recordId' in row ? row.recordId : '',
  'changes' in row ? row.changes.map(({ path, before, after }) => [path, before ?? null, after ?? null]) : [],
];

// ---- in words ---------------------------------------------------------------------------------------------

/** Long enough to recognise a text by; the whole of it stands in the list. */
const shownLength = 500;
const shownBefore = 100;
const cut = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;

/** Two long texts begin a little before where they differ, so that the difference is among what is shown. */
function cutAlike(before: string, after: string): { before: string; after: string } {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const from = Math.max(before.length, after.length) > shownLength ? Math.max(0, same - shownBefore) : 0;
  const part = (text: string): string =>
    text === '' ? '' : cut(`${from > 0 ? '…' : ''}${text.slice(from)}`);
  return { before: part(before), after: part(after) };
}

export interface RowWords {
  title(row: AnyPlannedRow): string;
  changes(row: AnyPlannedRow): { label: string; before: string; after: string }[];
}

export function rowWords(app: App, store: Store, made: ListPlanMade): RowWords {
  const { vocabulary } = app.ports;
  const { mapping, sheet, stored } = made;
  const kind = kindOf(mapping.recordType);
  const targets = targetsOfMapping(mapping, vocabulary);
  const words = createWords(vocabulary, titlesOf(store, targets));
  const titleOf = (record: object): string => kind.title(record as AnyRecord, vocabulary);
  const textOf = (value: unknown, { path }: MemberChange): string => {
    const target = targets.get(path);
    return target ? shownValue(value, target.value, words) : '';
  };
  return {
    title: (row) => {
      if ('record' in row) return titleOf(row.record);
      const known = 'recordId' in row ? stored.get(row.recordId) : undefined;
      return known ? titleOf(known.record) : nameInList(sheet.rows[row.row] ?? [], mapping);
    },
    changes: (row) =>
      'changes' in row
        ? row.changes.map((change) => ({
            label: change.label,
            ...cutAlike(textOf(change.before, change), textOf(change.after, change)),
          }))
        : [],
  };
}

/** What links are told by; nothing is fetched when there are none. */
function titlesOf({ records }: Store, targets: ReadonlyMap<string, ImportTarget>): Map<string, string> {
  const linked = new Set(
    [...targets.values()].flatMap(({ value }) => (value.kind === 'link' ? value.to : [])),
  );
  const titles = new Map<string, string>();
  for (const type of linked)
    for (const { record } of records.list(type))
      titles.set(
        record.id,
        'name' in record ? (record.name ?? '') : ((record as { title?: string }).title ?? ''),
      );
  return titles;
}

const naming: readonly string[] = ['name', 'title', 'acronym', 'network', 'networkName'];

/** What a row that has become no record is called in the list itself: by its name, its key, or its first words. */
function nameInList(row: ListRow, { columns, key }: ListMapping): string {
  const named = naming.flatMap((path) => columns.find((column) => column.path === path)?.column ?? []);
  const text = [...named, ...key, ...row.keys()].map((column) => cellText(cellAt(row, column)).trim());
  return cut(text.find((each) => each !== '') ?? '');
}
