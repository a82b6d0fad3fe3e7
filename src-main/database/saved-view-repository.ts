import type { Database } from 'better-sqlite3';
import type { SavedViewRepository } from '../app/store.ts';
import { type SavedView, savedViewSchema } from '../domain/record-query.ts';
import { parseJson } from './rows.ts';
import type { HasPlaces, SaveValue, ValuePlace } from './save-value.ts';
import { read } from './sqlite-failure.ts';

interface ViewRow {
  id: string;
  name: string;
  query: string;
}

export function createSavedViewRepository(
  database: Database,
  saveValue: SaveValue,
): SavedViewRepository & HasPlaces {
  const selectAll = database.prepare<[], ViewRow>('SELECT id, name, query FROM saved_views ORDER BY id');
  const select = database.prepare<[string], ViewRow>('SELECT id, name, query FROM saved_views WHERE id = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO saved_views (id, name, query) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM saved_views WHERE id = ?');

  /** A view from before a filter was renamed is no view any more; it is left out rather than shown wrong. */
  const toView = (row: ViewRow | undefined): SavedView | undefined =>
    row && savedViewSchema.safeParse({ ...row, query: parseJson(row.query) }).data;

  const views: ValuePlace<SavedView> = {
    recordType: 'saved-view',
    at: (id) => ({
      current: () => toView(select.get(id)),
      store: (view) =>
        view === undefined ? remove.run(id) : upsert.run(id, view.name, JSON.stringify(view.query)),
    }),
  };
  return {
    places: [views],
    list: () =>
      read(() =>
        selectAll
          .all()
          .map(toView)
          .filter((view) => view !== undefined),
      ),
    save: (view, context) => saveValue(views, view.id, 'view', view, context),
    remove: (id, context) => saveValue(views, id, 'view', undefined, context),
  };
}
