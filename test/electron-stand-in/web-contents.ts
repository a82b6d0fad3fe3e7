// Electron's `webContents`: what a window shows, and its lines to the program.
import { readFileSync } from 'node:fs';
import type { Request as BrowserRequest, Frame, Page } from 'playwright-core';
import type { StandInApp } from './app.ts';
import { toAppAddress, toBrowserAddress } from './app-address.ts';
import type { StandInIpcMain } from './ipc-main.ts';
import { type PageMessage, type PageReply, startPageRuntime } from './page-runtime.ts';
import { cloneForTransport } from './plain-data.ts';
import type { StandInSession } from './session.ts';
import type { StandInState } from './state.ts';
import { StrictEmitter, strict } from './strict.ts';

const bindingName = '__electronStandIn';

/** What the windows of one application hang on. */
export interface WindowSurroundings {
  state: StandInState;
  app: StandInApp;
  ipcMain: StandInIpcMain;
  sessionOf(partition: string): StandInSession;
}

interface SentMessage {
  channel: string;
  values: unknown[];
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

/** Chromium tells its debugger where a file lies that a person has dropped or chosen. */
const pathOfFile = async (page: Page, { values: [name] = [] }: PageMessage): Promise<string> => {
  const debug = await page.context().newCDPSession(page);
  try {
    const { result } = await debug.send('Runtime.evaluate', {
      expression: `window[${JSON.stringify(name)}]`,
    });
    const { path } = await debug.send('DOM.getFileInfo', { objectId: result.objectId ?? '' });
    return path;
  } finally {
    await debug.detach();
  }
};

export class StandInWebContents extends StrictEmitter {
  readonly #surroundings: WindowSurroundings;
  /** Messages that the page has not yet asked for. */
  readonly #unsent: SentMessage[] = [];
  #receiver: ((message: SentMessage) => void) | undefined;
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
    const message = { channel, values: cloneForTransport(values) };
    if (this.#receiver === undefined) this.#unsent.push(message);
    else this.#receiver(message);
    this.#receiver = undefined;
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
    if (message.kind === 'receive') return { ok: true, value: await this.#nextMessage() };
    if (message.kind === 'file-path') return { ok: true, value: await pathOfFile(frame.page(), message) };
    const event = strict('IpcMainInvokeEvent', { sender: this.exposed, senderFrame: frameFor(frame) });
    return this.#surroundings.ipcMain.answer(event, message.channel ?? '', message.values ?? []);
  }

  /** A page that has been loaded again takes the place of the one that asked before it. */
  async #nextMessage(): Promise<SentMessage> {
    const message = this.#unsent.shift();
    if (message !== undefined) return message;
    return new Promise((resolve) => {
      this.#receiver = resolve;
    });
  }
}
