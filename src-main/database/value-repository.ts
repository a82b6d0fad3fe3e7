import type { Database } from 'better-sqlite3';
import type { KeptKind, KeptValues, ValueRepository } from '../app/store.ts';
import { parseJson } from './rows.ts';
import type { HasPlaces, SaveValue, ValuePlace } from './save-value.ts';
import { read } from './sqlite-failure.ts';

/** Every kind; one that is missing here does not compile. */
const kinds: Readonly<Record<KeptKind, true>> = {
  'request-draft': true,
  'completion-point': true,
  response: true,
  explanation: true,
  'handover-draft': true,
  'pinned-key': true,
  reminder: true,
  'ready-part': true,
  'measure-follow-up': true,
  'compiled-report': true,
  'evaluation-text': true,
  bridge: true,
  'report-section': true,
  approval: true,
  'withdrawn-approval': true,
  correction: true,
  'board-paper': true,
  'shared-project': true,
  'review-act': true,
  'review-note': true,
  extension: true,
  cover: true,
};

export function createValueRepository(database: Database, saveValue: SaveValue): ValueRepository & HasPlaces {
  const select = database
    .prepare<[kind: string, owner: string, name: string], string>(
      'SELECT body FROM kept_values WHERE kind = ? AND owner = ? AND name = ?',
    )
    .pluck();
  const selectOf = database
    .prepare<[kind: string, owner: string], string>(
      'SELECT body FROM kept_values WHERE kind = ? AND owner = ? ORDER BY name',
    )
    .pluck();
  const selectAll = database
    .prepare<[kind: string], string>('SELECT body FROM kept_values WHERE kind = ? ORDER BY owner, name')
    .pluck();
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO kept_values (kind, owner, name, body) VALUES (?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM kept_values WHERE kind = ? AND owner = ? AND name = ?');

  const placeOf = <K extends KeptKind>(kind: K): ValuePlace<KeptValues[K]> => ({
    recordType: kind,
    at: (owner, name) => ({
      current() {
        const body = select.get(kind, owner, name);
        return body === undefined ? undefined : parseJson<KeptValues[K]>(body);
      },
      store: (value) =>
        value === undefined
          ? remove.run(kind, owner, name)
          : upsert.run(kind, owner, name, JSON.stringify(value)),
    }),
  });

  return {
    places: (Object.keys(kinds) as KeptKind[]).map(placeOf),
    find: (kind, owner, name) => read(() => placeOf(kind).at(owner, name).current()),
    list: <K extends KeptKind>(kind: K, owner?: string) =>
      read(() =>
        (owner === undefined ? selectAll.all(kind) : selectOf.all(kind, owner)).map(parseJson<KeptValues[K]>),
      ),
    save: (kind, owner, name, value, context) => saveValue(placeOf(kind), owner, name, value, context),
  };
}
