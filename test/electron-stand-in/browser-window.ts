// Electron's `BrowserWindow`, shown as a page of Chromium.
import type { Page } from 'playwright-core';
import type { StandInSession } from './session.ts';
import { requireKnownKeys, StrictEmitter } from './strict.ts';
import { StandInWebContents, type WindowSurroundings } from './web-contents.ts';

/** What a window of this program must be made with; another value, or none, is refused. */
const requiredPreferences: Readonly<Record<string, unknown>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  safeDialogs: true,
  navigateOnDragDrop: false,
};
const knownPreferences = [...Object.keys(requiredPreferences), 'preload', 'partition', 'devTools'];
const knownWindowOptions = ['title', 'width', 'height', 'minWidth', 'minHeight', 'show', 'webPreferences'];
interface WindowOptions {
  webPreferences: { preload: string; partition: string } & Record<string, unknown>;
}

export class StandInBrowserWindow extends StrictEmitter {
  readonly #surroundings: WindowSurroundings;
  readonly #contents: StandInWebContents;
  readonly #page: Promise<Page>;
  readonly #shown = Promise.withResolvers<Page>();
  #isDestroyed = false;

  constructor(surroundings: WindowSurroundings, options: WindowOptions) {
    super('BrowserWindow', ['ready-to-show', 'close', 'closed']);
    const { state, app, sessionOf } = surroundings;
    state.requireReady('BrowserWindow');
    if (!state.calls.includes('app.enableSandbox')) throw new Error('app.enableSandbox was never called');
    requireKnownKeys('BrowserWindow', options, knownWindowOptions);
    requireKnownKeys('webPreferences', options.webPreferences, knownPreferences);
    for (const [name, required] of Object.entries(requiredPreferences)) {
      if (options.webPreferences[name] !== required)
        throw new Error(`webPreferences.${name} must be ${required}`);
    }
    this.#surroundings = surroundings;
    this.#contents = new StandInWebContents(surroundings);
    app.windows.add(this);
    app.emit('web-contents-created', {}, this.#contents.exposed);
    this.#page = this.#openPage(sessionOf(options.webPreferences.partition), options.webPreferences.preload);
    this.#page.catch((error: unknown) => this.#shown.reject(error));
  }

  get webContents(): StandInWebContents {
    this.#requireAlive();
    return this.#contents.exposed;
  }

  /** The page of Chromium, when it has shown the program's first address. */
  get shown(): Promise<Page> {
    return this.#shown.promise;
  }

  async loadURL(url: string): Promise<void> {
    this.#requireAlive();
    const page = await this.#page;
    await this.#contents.load(page, url);
    this.emit('ready-to-show');
    this.#shown.resolve(page);
  }

  show(): void {
    this.#requireAlive();
  }

  focus(): void {
    this.#requireAlive();
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.#requireAlive();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    if (this.#isDestroyed || this.emitPreventable('close')) return;
    void this.#page.then((page) => page.close({ runBeforeUnload: true })).catch(() => this.#destroy());
  }

  #destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
    this.#surroundings.app.forgetWindow(this);
  }

  async #openPage(session: StandInSession, preloadFile: string): Promise<Page> {
    const { context } = this.#surroundings.state;
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('close', () => this.#destroy());
    // Chromium refuses a page that its scripts close; Electron does not.
    await page.exposeBinding('close', () => this.close());
    // Electron asks nobody: a page that does not want to go away stays.
    page.on('dialog', (dialog) => void dialog.dismiss());
    await session.applyPermissions(context);
    await this.#contents.attach(page, preloadFile, session);
    return page;
  }

  #requireAlive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}
