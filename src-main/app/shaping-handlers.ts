// What is done with records as a whole or with many at once: copied, carried into another year, changed together.

import { withoutOutcome } from '../domain/carry-forward.ts';
import { firstDay, movedToYear } from '../domain/period.ts';
import type { AnyRecord, RecordType } from '../domain/record-kind.ts';
import { type RecordOf, recordKinds, recordSchemas, titleOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import type { RecordSave, Store } from './ports.ts';
import { remember } from './undo-handlers.ts';

type ShapingChannel = `record.${'duplicate' | 'carryForward' | 'changeMany'}`;

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
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const stored = store.value.records.find(type, id);
      if (!stored) return fail('RECORD-NOT-FOUND');
      const copy = { ...stored.record, id: ports.ids.next() };
      const saved = saveAll(store.value, [{ type, record: copy, basedOn: 0 }], 'create');
      return saved.ok ? succeed({ type, id: copy.id }) : saved;
    },

    'record.carryForward': ({ type, ids, toYear }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const saves: RecordSave[] = [];
      for (const id of ids) {
        const stored = store.value.records.find(type, id);
        if (!stored) return fail('RECORD-NOT-FOUND');
        const record = carried(type, stored.record, toYear, ports.ids.next());
        if (record) saves.push({ type, record, basedOn: 0 });
      }
      const saved = saveAll(store.value, saves, 'carry-forward');
      return saved.ok ? succeed({ created: saves.length }) : saved;
    },

    'record.changeMany': ({ type, ids, member, change }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const saves: RecordSave[] = [];
      for (const id of ids) {
        const stored = store.value.records.find(type, id);
        if (!stored) return fail('RECORD-NOT-FOUND');
        const changed = withChange(stored.record, member, change);
        const parsed = recordSchemas[type].safeParse(changed);
        if (!parsed.success) return fail('RECORD-NOT-VALID');
        if (JSON.stringify(parsed.data) !== JSON.stringify(stored.record))
          saves.push({ type, record: parsed.data, basedOn: stored.version });
      }
      const saved = saveAll(store.value, saves, 'change');
      return saved.ok ? succeed({ changed: saves.length, unchanged: ids.length - saves.length }) : saved;
    },
  };
}

/** @returns undefined for a record without dates, which belongs to every year already. */
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

type Change =
  | { mode: 'set'; value: string }
  | { mode: 'empty' }
  | { mode: 'add' | 'take-away'; code: string };

/** The identity and the organisation are no one's to change; a field that is filled in is no longer blank. */
function withChange(record: object, member: string, change: Change): object {
  if (member === 'id' || member === 'organisation' || member === 'blanks') return record;
  const members = record as Record<string, unknown>;
  const blanks = (record as AnyRecord).blanks.filter(({ field }) => field !== member);
  const next: Record<string, unknown> = { ...members, blanks };
  const list = Array.isArray(members[member]) ? (members[member] as string[]) : [];
  switch (change.mode) {
    case 'set':
      return { ...next, [member]: change.value };
    case 'empty': {
      const { [member]: _, ...rest } = next;
      return rest;
    }
    case 'add':
      return { ...next, [member]: list.includes(change.code) ? list : [...list, change.code] };
    case 'take-away':
      return { ...next, [member]: list.filter((code) => code !== change.code) };
  }
}
