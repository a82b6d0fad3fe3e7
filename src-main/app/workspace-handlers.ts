import type { AppState } from '../contract/views.ts';
import type { HealthCheck } from '../domain/health.ts';
import { toInstant } from '../domain/ids.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { findOrganisation } from '../domain/vocabulary.ts';
import type { SigningKeyDetail } from '../domain/wording/health.ts';
import { type App, auditNow, closeStore, type Handlers, openStore } from './app.ts';
import { ownSigningKey } from './own-key.ts';
import type { Store } from './store.ts';
import { remember as rememberStep } from './undo-handlers.ts';

type WorkspaceChannel =
  | 'app.state'
  | 'app.setTheme'
  | 'vocabulary.get'
  | 'workspace.chooseFolder'
  | 'workspace.defaultFolder'
  | 'workspace.create'
  | 'workspace.open'
  | 'workspace.close'
  | 'workspace.saveContact'
  | 'workspace.inspect';

const isTheme = (value: string | undefined): value is AppState['theme'] =>
  value === 'system' || value === 'light' || value === 'dark';

export function workspaceHandlers(app: App): Handlers<WorkspaceChannel> {
  const { ports, session } = app;
  const { registry, stores, vocabulary } = ports;

  const state = (): AppState => {
    const theme = registry.preference('theme');
    const now = ports.clock.now();
    return {
      version: ports.version,
      workspace: session.store?.workspace,
      known: registry.list().map(({ role, organisation }) => ({ role, organisation })),
      folderLabel: session.folder,
      theme: isTheme(theme) ? theme : 'system',
      // The report is written after the turn of the year: until the summer, last year is the one worked on.
      currentYear: now.getMonth() < 6 ? now.getFullYear() - 1 : now.getFullYear(),
    };
  };

  /** The organisation that was open is closed only once the new one is known to open. */
  const open = (organisation: string): Result<AppState> => {
    const known = registry.list().find((summary) => summary.organisation === organisation);
    if (!known) return fail('WORKSPACE-NONE');
    if (session.store?.workspace.organisation === organisation) return succeed(state());
    const opened = stores.open(known.folder);
    if (!opened.ok) return opened;
    closeStore(app);
    session.store = opened.value;
    session.folder = known.folder;
    registry.remember({ role: known.role, organisation }, known.folder);
    return succeed(state());
  };

  let openedLatest = false;

  return {
    'app.state': () => {
      const latest = registry.latest();
      if (!openedLatest && !session.store && latest !== undefined) {
        openedLatest = true;
        const opened = open(latest);
        if (!opened.ok) return opened;
      }
      return succeed(state());
    },
    'app.setTheme': ({ theme }) => {
      const saved = registry.setPreference('theme', theme);
      return saved.ok ? succeed(state()) : saved;
    },
    'vocabulary.get': () => succeed(vocabulary),

    'workspace.defaultFolder': ({ organisation }) => succeed({ label: registry.defaultFolder(organisation) }),
    'workspace.chooseFolder': async ({ organisation }) => {
      const chosen = await ports.dialogs.chooseFolder('workspace');
      if (!chosen.ok) return chosen;
      if (chosen.value === undefined) return succeed({});
      const label = ports.files.join(chosen.value, `Utblick ${organisation}`);
      const token = ports.ids.next();
      session.folders.set(token, label);
      return succeed({ folder: { token, label } });
    },
    'workspace.create': ({ role, organisation, contact, folderToken }) => {
      const found = findOrganisation(vocabulary, organisation);
      if (!found || (found.kind === 'city-office') !== (role === 'city-office'))
        return fail('WORKSPACE-UNKNOWN-ORGANISATION');
      const chosen = folderToken === undefined ? undefined : session.folders.get(folderToken);
      const folder = chosen ?? registry.defaultFolder(organisation);
      const created = stores.create(folder, {
        role,
        organisation,
        contact,
        installationId: ports.ids.next(),
        createdAt: toInstant(ports.clock.now()),
      });
      if (!created.ok) return created;
      const remembered = registry.remember({ role, organisation }, folder);
      if (!remembered.ok) {
        created.value.close();
        return remembered;
      }
      closeStore(app);
      session.store = created.value;
      session.folder = folder;
      ports.log.write('workspace-created', { organisation });
      return succeed(state());
    },
    'workspace.open': ({ organisation }) => open(organisation),
    'workspace.close': () => {
      closeStore(app);
      return succeed(state());
    },
    'workspace.inspect': async () => {
      const store = openStore(app);
      if (!store.ok) return store;
      const checks = [...store.value.inspect(), keptFiles(app, store.value)];
      return succeed({ checks: [...checks, await signingKey(app, store.value)] });
    },
    'workspace.saveContact': ({ contact }) => {
      const store = openStore(app);
      if (!store.ok) return store;
      const operation = store.value.saveContact(contact, auditNow(app, store.value));
      rememberStep(app, { act: 'change', what: 'contact', count: 1 }, operation, 'contact');
      return succeed(state());
    },
  };
}

/** Every file that was sent is still there, with the bytes it had. */
function keptFiles({ ports, session }: App, store: Store): HealthCheck {
  const contents = ports.contents(session.folder ?? '');
  const files = store.reports.allExports().flatMap((exported) => exported.files);
  const lost = files.filter(({ sha256 }) => !contents.get('outbox', sha256).ok);
  return {
    check: 'kept-files',
    ok: lost.length === 0,
    detail: `${files.length - lost.length}/${files.length}`,
  };
}

/** How the own key is kept, and whether it opens here. No key, or one without protection, is no fault. */
async function signingKey(app: App, store: Store): Promise<HealthCheck> {
  const line = (detail: SigningKeyDetail): HealthCheck => ({
    check: 'signing-key',
    ok: detail !== 'not-opened',
    ...(detail === 'plain' && { isWarning: true }),
    detail,
  });
  const own = store.keys.own();
  if (!own) return line('none');
  const opened = await ownSigningKey(app, store);
  const isLost = !opened.ok && opened.failure.code === 'KEY-NOT-OPENED';
  return line(isLost ? 'not-opened' : own.protection);
}
