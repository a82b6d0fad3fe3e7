// Saved views: questions to the register that the person has given a name, and small questions about files.
import { succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { remember } from './undo-handlers.ts';

/** Large enough for any document that is referred to; it is read to the end only to be recognised again. */
const largestDocument = 512 * 1024 * 1024;

export function viewHandlers(app: App): Handlers<'view.list' | 'view.save' | 'view.remove' | 'file.digest'> {
  const { ports } = app;
  return {
    'view.list': () => {
      const store = openStore(app, 'department');
      return store.ok ? succeed({ rows: store.value.views.list() }) : store;
    },
    'view.save': ({ id = ports.ids.next(), name, query }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const operation = store.value.views.save({ id, name, query }, auditNow(app, store.value));
      remember(app, { act: 'change', what: 'view', title: name, count: 1 }, operation);
      return succeed({ rows: store.value.views.list() });
    },
    'view.remove': ({ id }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const title = store.value.views.list().find((view) => view.id === id)?.name;
      const operation = store.value.views.remove(id, auditNow(app, store.value));
      remember(app, { act: 'remove', what: 'view', title, count: 1 }, operation);
      return succeed({ rows: store.value.views.list() });
    },
    'file.digest': async () => {
      const path = await ports.dialogs.chooseFile('document');
      if (!path.ok) return path;
      if (path.value === undefined) return succeed({});
      const bytes = ports.files.read(path.value, largestDocument);
      if (!bytes.ok) return bytes;
      return succeed({
        file: {
          name: ports.files.baseName(path.value),
          place: path.value,
          sha256: ports.packages.sha256(bytes.value),
        },
      });
    },
  };
}
