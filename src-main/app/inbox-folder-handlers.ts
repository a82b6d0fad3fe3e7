import { fail, succeed } from '../domain/result.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { inboxState, keepInboxFolder } from './inbox-folder.ts';

export const inboxFolderHandlers = (app: App): Handlers<`inboxFolder.${'get' | 'choose' | 'forget'}`> => ({
  'inboxFolder.get': async () => {
    const store = openStore(app);
    return store.ok ? succeed(await inboxState(app, store.value)) : store;
  },

  'inboxFolder.choose': async () => {
    const store = openStore(app);
    if (!store.ok) return store;
    const chosen = await app.ports.dialogs.chooseFolder('inbox');
    if (!chosen.ok) return chosen;
    if (app.session.store !== store.value) return fail('WORKSPACE-NONE');
    if (chosen.value !== undefined) {
      const kept = keepInboxFolder(app, store.value, chosen.value);
      if (!kept.ok) return kept;
    }
    return succeed(await inboxState(app, store.value));
  },

  'inboxFolder.forget': async () => {
    const store = openStore(app);
    if (!store.ok) return store;
    const kept = keepInboxFolder(app, store.value, undefined);
    return kept.ok ? succeed(await inboxState(app, store.value)) : kept;
  },
});
