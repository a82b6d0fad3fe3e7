// Underskrift: the own key, and which keys of others are theirs. Others' keys become known when a file that they signed is
// taken (package-handlers.ts); here a person says that one is to be trusted no longer.
import type { KeyState } from '../contract/key-views.ts';
import { toInstant } from '../domain/ids.ts';
import type { PinnedKey } from '../domain/package/signing-key.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { organisationName } from '../domain/vocabulary.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { makeOwnKey } from './own-key.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

type KeyChannel = `key.${'state' | 'make' | 'resume' | 'retire' | 'revoke' | 'restore'}`;

export const keyHandlers = (app: App): Handlers<KeyChannel> => ({
  'key.state': () => {
    const store = openStore(app);
    return store.ok ? succeed(stateOf(store.value)) : store;
  },

  'key.make': async () => {
    const store = openStore(app);
    if (!store.ok) return store;
    const made = await makeOwnKey(app, store.value);
    return made.ok ? succeed(stateOf(store.value)) : made;
  },

  'key.resume': ({ thumbprint }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    const key = store.value.keys.find(thumbprint);
    if (!key) return fail('KEY-NOT-FOUND');
    const resumed = store.value.keys.replaceOwn(key, auditNow(app, store.value));
    return resumed.ok ? succeed(stateOf(store.value)) : resumed;
  },

  'key.retire': () => {
    const store = openStore(app);
    if (!store.ok) return store;
    if (!store.value.keys.own()) return succeed(stateOf(store.value));
    const retired = store.value.keys.replaceOwn(undefined, auditNow(app, store.value));
    return retired.ok ? succeed(stateOf(store.value)) : retired;
  },

  'key.revoke': ({ thumbprint }) => {
    // What it has signed and nobody has taken yet is read again, and then refused.
    const { previews } = app.session;
    for (const [id, { signedBy }] of previews) if (signedBy === thumbprint) previews.delete(id);
    return changePinned(app, thumbprint, (key) => ({
      ...key,
      revokedAt: key.revokedAt ?? toInstant(app.ports.clock.now()),
    }));
  },

  'key.restore': ({ thumbprint }) => changePinned(app, thumbprint, ({ revokedAt: _, ...key }) => key),
});

function stateOf(store: Store): KeyState {
  const own = store.keys.own();
  return {
    own: own && { thumbprint: own.thumbprint, protection: own.protection, createdAt: own.createdAt },
    pinned: store.values
      .list('pinned-key')
      .toSorted((one, other) =>
        `${one.organisation} ${one.pinnedAt}` < `${other.organisation} ${other.pinnedAt}` ? -1 : 1,
      ),
  };
}

function changePinned(app: App, thumbprint: string, change: (key: PinnedKey) => PinnedKey): Result<KeyState> {
  const store = openStore(app);
  if (!store.ok) return store;
  const key = store.value.values.list('pinned-key').find((one) => one.thumbprint === thumbprint);
  if (!key) return fail('KEY-NOT-FOUND');
  const { organisation } = key;
  const audit = auditNow(app, store.value);
  const operation = store.value.values.save('pinned-key', organisation, thumbprint, change(key), audit);
  const title = organisationName(app.ports.vocabulary, organisation);
  remember(app, { act: 'change', what: 'known-key', title, count: 1 }, operation);
  return succeed(stateOf(store.value));
}
