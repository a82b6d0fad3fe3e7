// Saved views: questions to the register that the person has given a name, and small questions about files.
import { succeed } from '../domain/result.ts';
import { cleanText } from '../domain/text.ts';
import { type App, auditNow, type Handlers, openRegister, openStore } from './app.ts';
import { remember } from './undo-handlers.ts';

export function viewHandlers(app: App): Handlers<'view.list' | 'view.save' | 'view.remove' | 'file.digest'> {
  const { ports } = app;
  return {
    'view.list': () => {
      const store = openStore(app);
      return store.ok ? succeed({ rows: store.value.views.list() }) : store;
    },
    'view.save': ({ id = ports.ids.next(), name, query }) => {
      const store = openRegister(app, query.type);
      if (!store.ok) return store;
      const act = store.value.views.list().some((view) => view.id === id) ? 'change' : 'create';
      const operation = store.value.views.save({ id, name, query }, auditNow(app, store.value));
      remember(app, { act, what: 'view', title: name, count: 1 }, operation);
      return succeed({ rows: store.value.views.list() });
    },
    'view.remove': ({ id }) => {
      const store = openStore(app);
      if (!store.ok) return store;
      const title = store.value.views.list().find((view) => view.id === id)?.name;
      const operation = store.value.views.remove(id, auditNow(app, store.value));
      remember(app, { act: 'remove', what: 'view', title, count: 1 }, operation);
      return succeed({ rows: store.value.views.list() });
    },
    'file.digest': async () => {
      const store = openStore(app);
      if (!store.ok) return store;
      const path = await ports.dialogs.chooseFile('document');
      if (!path.ok) return path;
      if (path.value === undefined) return succeed({});
      const sha256 = await ports.files.digest(path.value);
      if (!sha256.ok) return sha256;
      return succeed({
        file: {
          name: cleanText(ports.files.baseName(path.value)),
          place: cleanText(path.value),
          sha256: sha256.value,
        },
      });
    },
  };
}
