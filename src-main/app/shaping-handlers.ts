// What is done with records as a whole or with many at once: copied, carried into another year, changed together.

import type { BulkChange } from '../contract/record-views.ts';
import { withoutOutcome } from '../domain/carry-forward.ts';
import { firstDay, movedToYear } from '../domain/period.ts';
import type { AnyRecord, RecordType } from '../domain/record-kind.ts';
import { isInYear, type RecordOf, recordKinds, recordSchemas, titleOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { foldText } from '../domain/search/fold.ts';
import { type App, auditNow, type Handlers, openRegister } from './app.ts';
import type { RecordSave, Store } from './store.ts';
import { remember } from './undo-handlers.ts';

type ShapingChannel = `record.${'duplicate' | 'carryCandidates' | 'carryForward' | 'changeMany'}`;

export function shapingHandlers(app: App): Handlers<ShapingChannel> {
  const { ports } = app;

  const saveAll = (
    store: Store,
    saves: readonly RecordSave[],
    act: 'create' | 'change' | 'carry-forward',
  ): Result<unknown> => {
    const [first] = saves;
    if (!first) return succeed(undefined);
    const saved = store.records.saveAll(saves, auditNow(app, store));
    if (!saved.ok) return saved;
    const title =
      saves.length === 1 ? titleOf(first.type, first.record as never, ports.vocabulary) : undefined;
    remember(app, { act, what: first.type, title, count: saves.length }, saved.value.operation);
    return saved;
  };

  return {
    'record.duplicate': ({ type, id }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const stored = store.value.records.find(type, id);
      if (!stored) return fail('RECORD-NOT-FOUND');
      const copy = { ...stored.record, id: ports.ids.next() };
      const saved = saveAll(store.value, [{ type, record: copy, basedOn: 0 }], 'create');
      return saved.ok ? succeed({ type, id: copy.id }) : saved;
    },

    'record.carryCandidates': ({ type, toYear }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const { records } = store.value;
      const nameOf = (record: RecordOf<typeof type>): string => titleOf(type, record, ports.vocabulary);
      const there = new Set(records.ofYear(type, toYear).map(({ record }) => foldText(nameOf(record))));
      const already = carriedInto(store.value, type, toYear);
      const rows = records
        .ofYear(type, toYear - 1)
        .filter(({ record }) => !isInYear(type, record, toYear))
        .map(({ record }) => {
          const { from, to } = recordKinds[type].span(record as never);
          const title = nameOf(record);
          const isThere = already.has(record.id) || (title !== '' && there.has(foldText(title)));
          return { id: record.id, title, startsOn: from, endsOn: to, isThere };
        })
        .sort(({ startsOn: first = '' }, { startsOn: second = '' }) =>
          first < second ? -1 : Number(first > second),
        );
      return succeed({ rows });
    },

    'record.carryForward': ({ type, ids, toYear }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const saves: RecordSave[] = [];
      const already = carriedInto(store.value, type, toYear);
      for (const id of ids) {
        const stored = store.value.records.find(type, id);
        if (!stored) return fail('RECORD-NOT-FOUND');
        if (already.has(id) || isInYear(type, stored.record, toYear)) continue;
        const record = carried(type, stored.record, toYear, ports.ids.next());
        if (record) saves.push({ type, record, basedOn: 0 });
      }
      const saved = saveAll(store.value, saves, 'carry-forward');
      return saved.ok ? succeed({ created: saves.length }) : saved;
    },

    'record.changeMany': ({ type, ids, member, change }) => {
      const store = openRegister(app, type);
      if (!store.ok) return store;
      const saves: RecordSave[] = [];
      for (const id of ids) {
        const stored = store.value.records.find(type, id);
        if (!stored) return fail('RECORD-NOT-FOUND');
        const changed = withChange(stored.record, member, change);
        if (!changed) continue;
        const parsed = recordSchemas[type].safeParse(changed);
        if (!parsed.success) return fail('RECORD-NOT-VALID');
        saves.push({ type, record: parsed.data, basedOn: stored.version });
      }
      const saved = saveAll(store.value, saves, 'change');
      return saved.ok ? succeed({ changed: saves.length, unchanged: ids.length - saves.length }) : saved;
    },
  };
}

/** The rows of the handlingsplan that the year's rows go on from: each is carried forward once. */
const carriedInto = ({ records }: Store, type: RecordType, year: number): ReadonlySet<string> =>
  new Set(
    type === 'measure' ? records.ofYear(type, year).flatMap(({ record }) => record.carriedFrom ?? []) : [],
  );

/** @returns undefined for a record without a first day, which has none to move. */
function carried<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  toYear: number,
  id: string,
): RecordOf<T> | undefined {
  const { from } = recordKinds[type].span(record);
  if (from === undefined) return undefined;
  const years = toYear - Number(firstDay(from).slice(0, 4));
  return { ...withoutOutcome(type, movedToYear(record, years)), id };
}

/** What is no one's to change for many at once. */
const fixed: ReadonlySet<string> = new Set(['id', 'organisation', 'blanks']);

/** A field that is filled in is no longer blank. @returns undefined where the record is that way already. */
function withChange<R extends AnyRecord>(record: R, member: string, change: BulkChange): object | undefined {
  if (fixed.has(member)) return undefined;
  const members = record as Record<string, unknown>;
  const before = members[member];
  const after = changedValue(before, change);
  if (JSON.stringify(after) === JSON.stringify(before)) return undefined;
  const { [member]: _, ...rest } = members;
  const isEmpty = after === undefined || (Array.isArray(after) && after.length === 0);
  const blanks = isEmpty ? record.blanks : record.blanks.filter(({ field }) => field !== member);
  return { ...rest, blanks, ...(after !== undefined && { [member]: after }) };
}

function changedValue(before: unknown, change: BulkChange): unknown {
  const list = Array.isArray(before) ? (before as string[]) : [];
  switch (change.mode) {
    case 'set':
      return change.value;
    case 'empty':
      return Array.isArray(before) ? [] : undefined;
    case 'add':
      return list.includes(change.code) ? list : [...list, change.code];
    case 'take-away':
      return list.filter((code) => code !== change.code);
  }
}
