// The register: records of every kind, listed, found, drafted, saved as they are, taken away and put back.
import type { AnyStored } from '../contract/record-views.ts';
import { recordsWithFindings } from '../domain/figures/attention.ts';
import type { FigureReference } from '../domain/figures/figure-reference.ts';
import { recordsBehind } from '../domain/figures/records-behind.ts';
import { isReported, type RecordType } from '../domain/record-kind.ts';
import type { RecordQuery } from '../domain/record-query.ts';
import { type RecordRow, rowOf } from '../domain/record-row.ts';
import { kindOf, type RecordOf, recordSchemas, titleOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { isError, isMissing } from '../domain/rules/all.ts';
import type { RuleFinding } from '../domain/rules/rule.ts';
import { toSearchQuery } from '../domain/search/search-query.ts';
import { entriesInYear } from '../domain/vocabulary.ts';
import type { Workspace } from '../domain/workspace.ts';
import { type App, auditNow, type Handlers, openRegister, openStore } from './app.ts';
import { findingsOfRecord, findingsOfRecords, findingsOfYear, readYear } from './department-year.ts';
import type { ListQuestion, RecordReference, Store, StoredRecord } from './store.ts';
import { remember } from './undo-handlers.ts';

type RecordChannel =
  `record.${'list' | 'ids' | 'facets' | 'search' | 'draft' | 'get' | 'save' | 'remove' | 'restore' | 'wastebasket' | 'links' | 'history'}`;

/** So many hits are enough to see whether the words were the right ones. */
const shownHits = 50;

export function recordHandlers(app: App): Handlers<RecordChannel> {
  const { ports } = app;
  const { vocabulary } = ports;
  const toQuestion = createToQuestion(app);

  const move = (
    records: readonly RecordReference[],
    to: 'wastebasket' | 'register',
  ): Result<Record<string, never>> => {
    const store = openRegister(app, ...records.map(({ type }) => type));
    if (!store.ok) return store;
    const [first] = records;
    const title = first && records.length === 1 ? titleIn(app, store.value, first) : undefined;
    const moved = store.value.records.move(records, to, auditNow(app, store.value));
    if (!moved.ok) return moved;
    const act = to === 'wastebasket' ? 'remove' : 'restore';
    if (first) remember(app, { act, what: first.type, title, count: records.length }, moved.value);
    return succeed({});
  };

  return {
    'record.list': ({ query, offset, limit }) => {
      const store = openRegister(app, query.type);
      if (!store.ok) return store;
      const { records, total } = store.value.records.page(toQuestion(store.value, query), offset, limit);
      return succeed({ total, rows: toRows(app, store.value, query.type, records, query.year) });
    },
    'record.ids': ({ query }) => {
      const store = openRegister(app, query.type);
      return store.ok ? succeed({ ids: store.value.records.ids(toQuestion(store.value, query)) }) : store;
    },
    'record.facets': ({ type, year }) => {
      const store = openRegister(app, type);
      return store.ok ? succeed({ facets: store.value.records.facets(type, year) }) : store;
    },
    'record.search': ({ text }) => {
      const store = openStore(app);
      if (!store.ok) return store;
      const expression = toSearchQuery(text, vocabulary.placeNames);
      return succeed({
        hits: expression === undefined ? [] : store.value.records.search(expression, shownHits),
      });
    },

    'record.draft': ({ type, year, link }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const members = {
        ...draftMembers(app, type, store.value.workspace, year),
        ...(link && { [link.member]: link.value }),
      };
      const record = recordSchemas[type].safeParse({ id: ports.ids.next(), ...members });
      if (!record.success) return fail('BORDER-BAD-INPUT', { field: 'link' });
      return succeed({ type, record: record.data, version: 0, findings: [] } as AnyStored);
    },
    'record.get': ({ type, id, year }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const stored = store.value.records.find(type, id);
      if (!stored) return fail('RECORD-NOT-FOUND');
      const { record, version, updatedAt } = stored;
      const findings = findingsOfRecord(app, store.value, type, record, year);
      return succeed({ type, record, version, updatedAt, findings } as AnyStored);
    },
    'record.save': ({ type, record, basedOn, year }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      if (record.organisation !== store.value.workspace.organisation)
        return fail('BORDER-BAD-INPUT', { field: 'organisation' });
      const saved = store.value.records.saveAll([{ type, record, basedOn }], auditNow(app, store.value));
      if (!saved.ok) return saved;
      const {
        operation,
        stored: [stored],
      } = saved.value;
      const fields = operation === undefined ? [] : store.value.changedFields(operation);
      const title = titleOf(type, record as never, vocabulary);
      const act = basedOn === 0 ? 'create' : 'change';
      // Writing on in the same field is one step; the next field is the next.
      remember(app, { act, what: type, title, count: 1 }, operation, `${record.id} ${fields.join()}`);
      return succeed({
        version: stored?.version ?? 0,
        updatedAt: stored?.updatedAt ?? '',
        findings: findingsOfRecord(app, store.value, type, record as never, year),
      });
    },

    'record.remove': ({ records }) => move(records, 'wastebasket'),
    'record.restore': ({ records }) => move(records, 'register'),
    'record.wastebasket': () => {
      const store = openStore(app);
      return store.ok ? succeed({ rows: store.value.records.removed() }) : store;
    },

    'record.links': ({ type, id }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const { records } = store.value;
      const stored = records.find(type, id);
      const links = stored ? kindOf(type).links(stored.record as never) : [];
      return succeed({
        to: links.flatMap(({ member, id: linkedId }) => {
          const linked = records.summary(linkedId);
          return linked ? [{ ...linked, member }] : [];
        }),
        from: records.linking(id),
      });
    },
    'record.history': ({ id }) => {
      const store = openStore(app);
      if (!store.ok) return store;
      return succeed({
        rows: store.value.history(id).map(({ at, actor, action, field, before, after }) => ({
          at,
          actor,
          action,
          field,
          before,
          after,
        })),
      });
    },
  };
}

/** What a draft of a kind begins with, beside its identity. */
function draftMembers(
  { ports }: App,
  type: RecordType,
  { organisation, contact }: Workspace,
  year: number,
): object {
  switch (type) {
    case 'project':
      return { organisation, owner: organisation, contact, funds: { years: [{ year }] } };
    case 'measure': {
      const [notBegun] = ports.vocabulary.lists.actionPlanStatuses;
      return { organisation, contact, planYear: year, status: notBegun?.code };
    }
    // Its contact person is the förvaltning's.
    case 'network-contact':
      return { organisation };
    case 'role-description': {
      const plan = entriesInYear(ports.vocabulary.lists.contactPersonDuties, year);
      return { organisation, contact, duties: plan.map(({ code }) => ({ duty: code })) };
    }
    default:
      return { organisation, contact };
  }
}

const titleIn = ({ ports }: App, { records }: Store, { type, id }: RecordReference): string | undefined => {
  const stored = records.find(type, id);
  return stored
    ? titleOf(type, stored.record as never, ports.vocabulary)
    : records.removed().find((removed) => removed.id === id)?.title;
};

/**
 * The person's words as an expression, and the figure that is asked about as the records behind it. Finding those takes
 * the whole year, and scrolling asks page after page about the same figure, so the latest are kept until something is
 * written.
 */
function createToQuestion(app: App): (store: Store, query: RecordQuery) => ListQuestion {
  const { vocabulary } = app.ports;
  let latest: { store: Store; key: string; ids: string[] } | undefined;
  const behind = (store: Store, figure: FigureReference, type: RecordType, year: number): string[] => {
    const key = JSON.stringify([store.records.changes(), figure, type, year]);
    if (latest?.store !== store || latest.key !== key)
      latest = { store, key, ids: idsBehind(app, store, figure, type, year) };
    return latest.ids;
  };
  return (store, query) => {
    const { text, behind: figure, type, year } = query;
    return {
      query,
      expression: text === undefined ? undefined : toSearchQuery(text, vocabulary.placeNames),
      ids: figure && (year === undefined ? [] : behind(store, figure, type, year)),
    };
  };
}

function idsBehind(
  app: App,
  store: Store,
  figure: FigureReference,
  type: RecordType,
  year: number,
): string[] {
  // No figure counts what no report holds.
  if (!isReported(type)) return [];
  const report = readYear(store, year);
  return figure.figure === 'attention'
    ? recordsWithFindings(findingsOfYear(app, report), figure.severity, type)
    : recordsBehind(figure, type, report, app.ports.vocabulary);
}

function toRows<T extends RecordType>(
  app: App,
  store: Store,
  type: T,
  page: readonly StoredRecord<RecordOf<T>>[],
  shownYear: number | undefined,
): RecordRow[] {
  const records = page.map(({ record }) => record);
  const checkedYear = shownYear ?? app.ports.clock.now().getFullYear();
  const findings = findingsOfRecords(app, store, type, records, checkedYear);
  return page.map(({ record, updatedAt }, index) => ({
    id: record.id,
    title: titleOf(type, record, app.ports.vocabulary),
    ...rowOf(record, shownYear),
    updatedAt,
    ...attentionOf(findings[index] ?? []),
  }));
}

function attentionOf(findings: readonly RuleFinding[]): Pick<RecordRow, 'missing' | 'errors' | 'warnings'> {
  const errors = findings.filter(isError).length;
  const missing = findings.filter(isMissing).length;
  return { missing, errors: errors - missing, warnings: findings.length - errors };
}
