// Hämta lista: a person's own list is read, mapped and shown as a plan first; a yes brings it in, all or nothing.
import type { ImportedList } from '../contract/list-views.ts';
import { cellAt, cellText, type ListRow, listLimits } from '../domain/list-import/cell.ts';
import { findHeaderRow, type ListMapping } from '../domain/list-import/mapping.ts';
import { suggestMapping, suggestMappingOfAnyKind } from '../domain/list-import/suggest-mapping.ts';
import { firstDay, lastDay } from '../domain/period.ts';
import { kindOf, recordSchemas } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { type ListPlanMade, makePlan, memoryKeys, readContext, rowWords, sheetOf } from './list-plan.ts';
import type { ListMemory, RecordSave, Store } from './store.ts';
import { remember } from './undo-handlers.ts';

type ListChannel = `list.${'choose' | 'suggest' | 'plan' | 'rows' | 'import' | 'release'}`;

const shownRows = 30;
const shownSamples = 3;
const shownLength = 120;

const shown = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
const shownCell = (row: ListRow, column: number): string => shown(cellText(cellAt(row, column)).trim());

const widthOf = (rows: readonly ListRow[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);

export function listHandlers(app: App): Handlers<ListChannel> {
  const { ports, session } = app;

  return {
    'list.choose': async () => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const path = await ports.dialogs.chooseFile('list');
      if (!path.ok) return path;
      if (path.value === undefined) return succeed({ outcome: 'cancelled' });
      const name = ports.files.baseName(path.value);
      const bytes = ports.files.read(path.value, listLimits.fileBytes);
      if (!bytes.ok)
        return bytes.failure.code === 'FILE-TOO-LARGE' ? fail('LIST-TOO-LARGE', { name }) : bytes;
      const file = await ports.lists.read(bytes.value, name);
      if (!file.ok) {
        ports.log.write('list-refused', { code: file.failure.code });
        return file;
      }
      const listId = ports.ids.next();
      session.list = { id: listId, fileName: name, file: file.value };
      const { kind, sheets } = file.value;
      ports.log.write('list-read', { kind, sheets: sheets.length, rows: sheets[0]?.rows.length ?? 0 });
      return succeed({
        outcome: 'read',
        list: {
          listId,
          fileName: name,
          kind,
          ...(file.value.kind === 'csv' && {
            encoding: file.value.encoding,
            separator: file.value.separator,
          }),
          sheets: sheets.map(({ name: sheetName, rows }) => {
            const columns = widthOf(rows);
            return {
              name: sheetName,
              rows: rows.length,
              columns,
              firstRows: rows
                .slice(0, shownRows)
                .map((row) => Array.from({ length: columns }, (_, column) => shownCell(row, column))),
            };
          }),
        },
      });
    },

    'list.suggest': ({ listId, sheet, recordType, headerRow }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const found = sheetOf(app, listId, sheet);
      if (!found.ok) return found;
      const { rows } = found.value;
      const at = headerRow ?? findHeaderRow(rows);
      const remembered = rememberedMapping(app, store.value, listId, sheet, at);
      const isRemembered =
        remembered !== undefined && (recordType ?? remembered.recordType) === remembered.recordType;
      const context = readContext(app, store.value);
      const suggest = (): ListMapping =>
        recordType === undefined
          ? suggestMappingOfAnyKind(rows, context, at)
          : suggestMapping(rows, recordType, context, at);
      return succeed({
        mapping: isRemembered ? remembered : suggest(),
        isRemembered,
        columns: Array.from({ length: widthOf(rows) }, (_, column) => ({
          header: shownCell(rows[at] ?? [], column),
          samples: samplesOf(rows.slice(at + 1), column),
        })),
      });
    },

    'list.plan': (question) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const made = makePlan(app, store.value, question);
      if (!made.ok) return made;
      const { digest, plan, rounded } = made.value;
      const errorRows = plan.rows.filter(({ action }) => action === 'error').map(({ row }) => row);
      return succeed({ digest, counts: plan.counts, canImport: plan.canImport, errorRows, rounded });
    },

    'list.rows': ({ show, offset, limit, ...question }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const made = makePlan(app, store.value, question);
      if (!made.ok) return made;
      const words = rowWords(app, store.value, made.value);
      const rows = made.value.plan.rows.filter(({ action }) => action === show);
      return succeed({
        total: rows.length,
        rows: rows.slice(offset, offset + limit).map((row) => ({
          row: row.row,
          title: words.title(row),
          problems:
            row.action === 'error'
              ? row.problems.map(({ column, code, params }) => ({ column, code, params }))
              : [],
          changes: words.changes(row),
        })),
      });
    },

    'list.import': ({ digest, jobId, ...question }) => {
      const opened = openStore(app, 'department');
      if (!opened.ok) return opened;
      const store = opened.value;
      return app.jobs.run(jobId, async (job) => {
        job.progress('comparing', 0, 1);
        if (await job.pause()) return fail('JOB-CANCELLED');
        const made = makePlan(app, store, question);
        if (!made.ok) return made;
        const { plan } = made.value;
        if (made.value.digest !== digest) return fail('LIST-OUTDATED');
        if (plan.counts.error > 0) return fail('LIST-HAS-ERRORS', { errors: plan.counts.error });
        if (!plan.canImport) return succeed({ created: 0, updated: 0, restored: 0 });
        job.progress('saving', 0, 1);
        return (await job.pause()) ? fail('JOB-CANCELLED') : bringIn(app, store, made.value);
      });
    },

    'list.release': () => {
      session.list = undefined;
      return succeed({});
    },
  };
}

/** How a list with these headers was read the last time, with the header row where it is now. */
function rememberedMapping(
  app: App,
  store: Store,
  listId: string,
  sheet: number,
  headerRow: number,
): ListMapping | undefined {
  const found = sheetOf(app, listId, sheet);
  if (!found.ok) return undefined;
  const { signature } = memoryKeys(app, found.value, { headerRow, recordType: 'activity', key: [] });
  const mapping = store.lists.mapping(signature);
  return mapping && { ...mapping, headerRow };
}

/** The first different values of a column. */
function samplesOf(rows: readonly ListRow[], column: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = shownCell(row, column);
    if (text !== '') samples.add(text);
    if (samples.size === shownSamples) break;
  }
  return [...samples];
}

/** In one transaction and one operation, which can be undone; what is remembered of the list stays when it is. */
function bringIn(
  app: App,
  store: Store,
  { plan, sheet, mapping, stored }: ListPlanMade,
): Result<ImportedList> {
  const { ports } = app;
  const type = mapping.recordType;
  const schema = recordSchemas[type];
  const saves: RecordSave[] = [];
  const rows: { key: string; recordId: string }[] = [];
  for (const row of plan.rows) {
    if (row.action === 'skip' || row.action === 'error') continue;
    const recordId = row.action === 'create' ? ports.ids.next() : row.recordId;
    rows.push({ key: row.key, recordId });
    if (row.action === 'unchanged') continue;
    const record = schema.parse({ ...row.record, id: recordId });
    const basedOn = stored.get(recordId)?.version ?? 0;
    saves.push({ type, record, basedOn, restores: row.action === 'restore' });
  }
  const memory: ListMemory = { ...memoryKeys(app, sheet, mapping), mapping, rows };
  const saved = store.records.saveAll(saves, auditNow(app, store), memory);
  if (!saved.ok) return saved;
  const { create: created, update: updated, restore: restored } = plan.counts;
  const kind = kindOf(type);
  const [only, ...others] = saves;
  const title = only && others.length === 0 ? kind.title(only.record as never, ports.vocabulary) : undefined;
  remember(app, { act: 'import', what: type, title, count: saves.length }, saved.value.operation);
  ports.log.write('list-imported', { type, created, updated, restored });
  return succeed({ created, updated, restored, ...yearOfMost(saves) });
}

/** Where the person finds them: the year that most of them touch, the latest where several do. */
function yearOfMost(saves: readonly RecordSave[]): { year?: number } {
  const counts = new Map<number, number>();
  for (const { type, record } of saves) {
    const { from, to = from } = kindOf(type).span(record as never);
    if (from === undefined || to === undefined) continue;
    const last = Math.min(Number(lastDay(to).slice(0, 4)), 2199);
    for (let year = Math.max(Number(firstDay(from).slice(0, 4)), 1990); year <= last; year += 1)
      counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return most ? { year: most[0] } : {};
}
