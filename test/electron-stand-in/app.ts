import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { StandInState } from './state.ts';
import { StrictEmitter, strict } from './strict.ts';

const appDataFolder = (): string => {
  switch (process.platform) {
    case 'win32':
      return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
  }
};

/** A lock outlives the process that held it when that was ended by force. */
const isHeldByLivingProcess = (lockFile: string): boolean => {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
};

export interface ClosableWindow {
  close(): void;
  isDestroyed(): boolean;
}

/** Electron's `app`: the order of its calls, its paths, its single instance and its end. */
export class StandInApp extends StrictEmitter {
  readonly isPackaged = false;
  readonly commandLine: { getSwitchValue(name: string): string; hasSwitch(name: string): boolean };
  readonly windows = new Set<ClosableWindow>();
  readonly #state: StandInState;
  readonly #ready = Promise.withResolvers<void>();
  readonly #paths: Record<string, string>;
  readonly #package: { version: string; productName: string };
  #lockFile: string | undefined;
  #isQuitting = false;

  constructor(state: StandInState) {
    super('app', [
      'ready',
      'second-instance',
      'web-contents-created',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
    ]);
    this.#state = state;
    this.#package = JSON.parse(readFileSync(join(state.options.applicationFolder, 'package.json'), 'utf8'));
    const appData = appDataFolder();
    this.#paths = { appData, userData: join(appData, this.#package.productName) };
    const switches = new Map(
      state.options.programArguments
        .filter((argument) => argument.startsWith('--'))
        .map((argument) => {
          const [name = '', ...value] = argument.slice(2).split('=');
          return [name, value.join('=')];
        }),
    );
    this.commandLine = strict('app.commandLine', {
      getSwitchValue: (name) => switches.get(name) ?? '',
      hasSwitch: (name) => switches.has(name),
    });
  }

  getVersion(): string {
    return this.#package.version;
  }

  getPath(name: string): string {
    const path = this.#paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    // Chromium has already opened its profile there when the app is ready.
    if (name === 'userData') this.#state.requireNotReady('app.setPath userData');
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.getPath(name);
    this.#paths[name] = path;
  }

  setAppUserModelId(_id: string): void {
    this.#state.requireNotReady('app.setAppUserModelId');
  }

  enableSandbox(): void {
    this.#state.requireNotReady('app.enableSandbox');
  }

  requestSingleInstanceLock(): boolean {
    this.#state.requireNotReady('app.requestSingleInstanceLock');
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true });
    const lockFile = join(folder, 'stand-in.lock');
    if (isHeldByLivingProcess(lockFile)) return false;
    writeFileSync(lockFile, String(process.pid));
    this.#lockFile = lockFile;
    return true;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** Stands for Electron's own start-up, after the main module has run. */
  becomeReady(): void {
    this.#state.isReady = true;
    this.#ready.resolve();
    this.emit('ready');
  }

  /** A window has closed, for the person or for `quit`. */
  forgetWindow(window: ClosableWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0) return;
    if (this.#isQuitting) this.#quitWithoutWindows();
    else this.emit('window-all-closed');
  }

  quit(): void {
    if (this.emitPreventable('before-quit')) return;
    this.#isQuitting = true;
    if (this.windows.size === 0) this.#quitWithoutWindows();
    else for (const window of this.windows) window.close();
  }

  #quitWithoutWindows(): void {
    if (this.emitPreventable('will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.emit('quit');
    this.exit(0);
  }

  exit(exitCode = 0): void {
    if (this.#lockFile !== undefined) rmSync(this.#lockFile, { force: true });
    this.#state.end(exitCode);
  }
}
