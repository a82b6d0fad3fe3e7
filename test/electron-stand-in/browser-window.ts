// Electron's `BrowserWindow` and its `webContents`, shown as a page of Chromium.
import { readFileSync } from 'node:fs';
import type { Request as BrowserRequest, Frame, Page } from 'playwright-core';
import type { StandInApp } from './app.ts';
import { toAppAddress, toBrowserAddress } from './app-address.ts';
import type { StandInIpcMain } from './ipc-main.ts';
import { type PageMessage, type PageReply, startPageRuntime } from './page-runtime.ts';
import { cloneForTransport } from './plain-data.ts';
import type { StandInSession } from './session.ts';
import type { StandInState } from './state.ts';
import { requireKnownKeys, StrictEmitter, strict } from './strict.ts';

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
const bindingName = '__electronStandIn';

interface WindowOptions {
  webPreferences: { preload: string; partition: string } & Record<string, unknown>;
}

/** What the windows of one application hang on. */
export interface WindowSurroundings {
  state: StandInState;
  app: StandInApp;
  ipcMain: StandInIpcMain;
  sessionOf(partition: string): StandInSession;
}

const frameFor = (frame: Frame): object =>
  strict('WebFrameMain', {
    url: toAppAddress(frame.url()),
    parent: frame.parentFrame() === null ? null : strict('WebFrameMain', { url: '' }),
  });

const pageOf = (request: BrowserRequest): Page | undefined => {
  try {
    return request.frame().page();
  } catch {
    // The first request of a window that is only just being opened has no frame yet.
    return undefined;
  }
};

export class StandInWebContents extends StrictEmitter {
  readonly #surroundings: WindowSurroundings;
  readonly #messages: { channel: string; values: unknown[] }[] = [];
  #wakeReceiver: (() => void) | undefined;
  #windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  /** What the program holds: the same object each time, so that it can be compared. */
  readonly exposed: StandInWebContents;
  #loading: string | undefined;

  constructor(surroundings: WindowSurroundings) {
    super('webContents', [
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'render-process-gone',
      'did-finish-load',
    ]);
    this.#surroundings = surroundings;
    this.exposed = strict('webContents', this as StandInWebContents);
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.#windowOpenHandler = handler;
  }

  send(channel: string, ...values: unknown[]): void {
    this.#messages.push({ channel, values: cloneForTransport(values) });
    this.#wakeReceiver?.();
  }

  /** Makes a page of Chromium this window's contents. */
  async attach(page: Page, preloadFile: string, session: StandInSession): Promise<void> {
    const { state } = this.#surroundings;
    page.on('console', (message) => state.consoleMessages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => state.consoleMessages.push(`uncaught: ${error.message}`));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    page.on('popup', (popup) => this.#answerPopup(popup));
    // The browser was told to refuse all downloads; the program must have refused them too.
    page.on('download', () => {
      if (!session.emitPreventable('will-download'))
        throw new Error('The stand-in for Electron saves no downloads');
    });
    await page.exposeBinding(bindingName, ({ frame }, message: PageMessage) => this.#receive(frame, message));
    const preload = readFileSync(preloadFile, 'utf8');
    await page.addInitScript(
      `(${startPageRuntime})(${JSON.stringify(bindingName)}, (require, process, module) => { ${preload}\n });`,
    );
    await page.context().route('**/*', async (route) => {
      const request = route.request();
      const ours = pageOf(request) === page;
      if (!ours || this.#preventsNavigation(request)) {
        state.refusedRequests.push(toAppAddress(request.url()));
        return route.abort(ours ? 'aborted' : 'blockedbyclient');
      }
      return session.answer(route);
    });
  }

  async load(page: Page, url: string): Promise<void> {
    this.#loading = url;
    await page.goto(toBrowserAddress(url));
    this.#loading = undefined;
    this.emit('did-finish-load');
  }

  /** Tells the program of a navigation that it did not ask for itself. */
  #preventsNavigation(request: BrowserRequest): boolean {
    if (!request.isNavigationRequest()) return false;
    const url = toAppAddress(request.url());
    if (url === this.#loading) return false;
    const isMainFrame = request.frame().parentFrame() === null;
    const framePrevented = this.#emitNavigation('will-frame-navigate', url, isMainFrame);
    return (isMainFrame && this.#emitNavigation('will-navigate', url, isMainFrame)) || framePrevented;
  }

  #emitNavigation(name: string, url: string, isMainFrame: boolean): boolean {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit(name, { url, isMainFrame, preventDefault });
    return prevented;
  }

  #answerPopup(popup: Page): void {
    const answer = this.#windowOpenHandler?.({ url: popup.url() });
    if (answer?.action !== 'deny') throw new Error('The stand-in for Electron opens no further window');
    this.#surroundings.state.deniedWindows += 1;
    void popup.close();
  }

  async #receive(frame: Frame, message: PageMessage): Promise<PageReply> {
    if (message.kind === 'receive') {
      if (this.#messages.length === 0) {
        await new Promise<void>((resolve) => {
          this.#wakeReceiver = resolve;
        });
      }
      return { ok: true, value: this.#messages.shift() };
    }
    const event = strict('IpcMainInvokeEvent', { sender: this.exposed, senderFrame: frameFor(frame) });
    return this.#surroundings.ipcMain.answer(event, message.channel ?? '', message.values ?? []);
  }
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
    void this.#page.then((page) => page.close()).catch(() => this.#destroy());
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
    await session.applyPermissions(context);
    await this.#contents.attach(page, preloadFile, session);
    return page;
  }

  #requireAlive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}
