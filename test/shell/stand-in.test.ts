// The stand-in for Electron is only worth something while it is as strict as Electron.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webPreferences } from '../../src-main/shell/security.ts';
import { createElectron, type StandIn } from '../electron-stand-in/electron.ts';
import { findBrowser } from '../electron-stand-in/find-browser.ts';
import { StandInState } from '../electron-stand-in/state.ts';

type Call = (...values: unknown[]) => unknown;
type Electron = Record<string, Record<string, Call>> & { BrowserWindow: new (options: object) => object };

describe('the stand-in for Electron', () => {
  let userData: string;
  let standIn: StandIn;
  let electron: Electron;
  const begin = (secretStore: 'protects' | 'basic_text' | 'none'): void => {
    userData = mkdtempSync(join(tmpdir(), 'utblick-stand-in-'));
    standIn = createElectron(
      new StandInState({
        openContext: () => Promise.reject(new Error('no browser is needed here')),
        programArguments: [],
        applicationFolder: fileURLToPath(new URL('../..', import.meta.url)),
        showDialog: async () => ({ paths: [] }),
        showMessage: async () => 0,
        secretStore,
      }),
    );
    electron = standIn.module as unknown as Electron;
    electron.app?.setPath?.('userData', userData);
  };
  beforeEach(() => begin('protects'));
  afterEach(() => rmSync(userData, { recursive: true }));

  const call = (object: string, member: string, ...values: unknown[]) =>
    electron[object]?.[member]?.(...values);
  const appScheme = { scheme: 'app', privileges: { standard: true, secure: true } };

  it('refuses a member that it does not have, by name', () => {
    expect(() => call('app', 'getLocale')).toThrow('The stand-in for Electron has no app.getLocale');
  });

  it.each([
    ['app', 'setPath', 'userData', '/elsewhere'],
    ['app', 'enableSandbox'],
    ['app', 'requestSingleInstanceLock'],
    ['protocol', 'registerSchemesAsPrivileged', [appScheme]],
  ])('refuses %s.%s once the app is ready', (object, member, ...values) => {
    standIn.app.becomeReady();

    expect(() => call(object, member, ...values)).toThrow('before the app is ready');
  });

  it.each([
    ['session', 'fromPartition', 'utblick'],
    ['Menu', 'setApplicationMenu', {}],
  ])('refuses %s.%s before the app is ready', (object, member, ...values) => {
    expect(() => call(object, member, ...values)).toThrow('before the app is ready');
  });

  it.each(['showOpenDialog', 'showSaveDialog', 'showMessageBox'])(
    'refuses dialog.%s before the app is ready',
    async (member) => {
      await expect(call('dialog', member, {}, {})).rejects.toThrow('before the app is ready');
    },
  );

  it('refuses privileges that would let pages fetch or pass the content security policy', () => {
    const greedy = { scheme: 'app', privileges: { standard: true, bypassCSP: true } };

    expect(() => call('protocol', 'registerSchemesAsPrivileged', [greedy])).toThrow('bypassCSP');
  });

  it('refuses a session that would be kept on the disk', () => {
    standIn.app.becomeReady();

    expect(() => call('session', 'fromPartition', 'persist:utblick')).toThrow('disk');
  });

  it('refuses an event that Electron does not have', () => {
    expect(() => call('app', 'on', 'redy', () => undefined)).toThrow("emits no 'redy'");
  });

  it('refuses a second handler for a channel', () => {
    call('ipcMain', 'handle', 'app.state', () => undefined);

    expect(() => call('ipcMain', 'handle', 'app.state', () => undefined)).toThrow('second handler');
  });

  it.each([
    ['a function', () => () => undefined],
    ['a Map', () => new Map()],
  ])('refuses a reply with %s in it', async (_what, handler) => {
    call('ipcMain', 'handle', 'app.state', handler);

    expect(await standIn.ipcMain.answer({}, 'app.state', [])).toMatchObject({ ok: false });
  });

  it.each(['isAsyncEncryptionAvailable', 'encryptStringAsync', 'decryptStringAsync'])(
    'refuses safeStorage.%s before the app is ready',
    async (member) => {
      await expect(call('safeStorage', member, '')).rejects.toThrow('before the app is ready');
    },
  );

  it('knows of no keyring before the app is ready', () => {
    expect(call('safeStorage', 'getSelectedStorageBackend')).toBe('unknown');
  });

  it('keeps a secret that only the same user can take out', async () => {
    standIn.app.becomeReady();
    const kept = await call('safeStorage', 'encryptStringAsync', 'hemligt');
    const taken = await call('safeStorage', 'decryptStringAsync', kept);
    const folderBefore = userData;
    begin('protects');
    standIn.app.becomeReady();

    expect(String(kept)).not.toContain('hemligt');
    expect(taken).toEqual({ result: 'hemligt', shouldReEncrypt: false });
    await expect(call('safeStorage', 'decryptStringAsync', kept)).rejects.toThrow();
    rmSync(folderBefore, { recursive: true });
  });

  it('keeps nothing where the system has no store', async () => {
    rmSync(userData, { recursive: true });
    begin('none');
    standIn.app.becomeReady();

    expect(await call('safeStorage', 'isAsyncEncryptionAvailable')).toBe(false);
    await expect(call('safeStorage', 'encryptStringAsync', 'hemligt')).rejects.toThrow('not available');
  });

  it('refuses a menu item with a role that does not exist', () => {
    expect(() => call('Menu', 'buildFromTemplate', [{ label: 'Arkiv', role: 'files' }])).toThrow('files');
  });

  describe('opening a window', () => {
    const preferences = webPreferences('/program/preload.cjs', true);
    const open = (changed: object = {}, more: object = {}) =>
      new electron.BrowserWindow({ webPreferences: { ...preferences, ...changed }, ...more });
    const prepare = () => {
      call('app', 'enableSandbox');
      standIn.app.becomeReady();
    };

    it('is refused before the app is ready', () => {
      expect(() => open()).toThrow('before the app is ready');
    });

    it('is refused when the sandbox was not turned on for all', () => {
      standIn.app.becomeReady();

      expect(() => open()).toThrow('enableSandbox');
    });

    it.each(
      Object.entries(preferences)
        .filter(([name, value]) => typeof value === 'boolean' && name !== 'devTools')
        .map(([name, value]) => [name, !value] as const),
    )('is refused with %s: %s', (name, value) => {
      prepare();

      expect(() => open({ [name]: value })).toThrow(`webPreferences.${name}`);
    });

    it('is refused with an option that it does not know', () => {
      prepare();

      expect(() => open({ enableBlinkFeatures: 'x' })).toThrow('enableBlinkFeatures');
    });
  });
});

describe('findBrowser', () => {
  const found = (platform: NodeJS.Platform, environment: Record<string, string>, installed: string) =>
    findBrowser(platform, environment, (path) => path === installed);

  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/google-chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    [
      'win32',
      { ProgramFiles: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('finds a browser on %s', (platform, environment, path) => {
    expect(found(platform, environment, path)).toBe(path);
  });

  it('finds none where there is none', () => {
    expect(found('linux', { PATH: '/usr/bin' }, '')).toBeUndefined();
  });
});
