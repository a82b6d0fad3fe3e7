// A stand-in for the `electron` module: the part of it that the program uses, as strict as the real one or stricter,
// with Chromium (through Playwright) in place of Electron's own window.
import { StandInApp } from './app.ts';
import { StandInBrowserWindow } from './browser-window.ts';
import { createDialog, createMenu } from './dialog-and-menu.ts';
import { StandInIpcMain } from './ipc-main.ts';
import { createSafeStorage } from './safe-storage.ts';
import { StandInSession } from './session.ts';
import type { StandInState } from './state.ts';
import { strict } from './strict.ts';

/** The privileges that the program may ask for its scheme; more would let pages do more than ours need. */
const allowedPrivileges: readonly string[] = ['standard', 'secure'];

export interface StandIn {
  /** What `import … from 'electron'` gives. */
  module: Readonly<Record<string, object>>;
  app: StandInApp;
  ipcMain: StandInIpcMain;
}

export const createElectron = (state: StandInState): StandIn => {
  const app = new StandInApp(state);
  const ipcMain = new StandInIpcMain();

  const schemes = new Set<string>();
  const protocol = strict('protocol', {
    registerSchemesAsPrivileged: (registered: { scheme: string; privileges: Record<string, boolean> }[]) => {
      state.requireNotReady('protocol.registerSchemesAsPrivileged');
      for (const { scheme, privileges } of registered) {
        for (const [name, wanted] of Object.entries(privileges)) {
          if (wanted && !allowedPrivileges.includes(name)) throw new Error(`The scheme may not have ${name}`);
        }
        schemes.add(scheme);
      }
    },
  });

  const sessions = new Map<string, StandInSession>();
  const sessionOf = (partition: string): StandInSession => {
    state.requireReady('session.fromPartition');
    if (partition === '' || partition.startsWith('persist:'))
      throw new Error('The session would reach the disk');
    const known = sessions.get(partition) ?? new StandInSession(state, schemes);
    sessions.set(partition, known);
    return known;
  };

  const BrowserWindow = new Proxy(StandInBrowserWindow, {
    construct: (target, [options]) =>
      strict('BrowserWindow', new target({ state, app, ipcMain, sessionOf }, options)),
  });

  return {
    app,
    ipcMain,
    module: {
      app: strict('app', app),
      BrowserWindow,
      dialog: createDialog(state),
      ipcMain: strict('ipcMain', ipcMain),
      Menu: createMenu(state),
      protocol,
      safeStorage: createSafeStorage(state, () => app.getPath('userData')),
      session: strict('session', {
        fromPartition: (partition: string) => strict('Session', sessionOf(partition)),
      }),
    },
  };
};
