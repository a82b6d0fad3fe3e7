// What the parts of one stand-in share: how far the application's life has come, and what it has been seen to do.
import type { BrowserContext } from 'playwright-core';

export interface DialogAnswer {
  /** Empty: the person cancelled. */
  paths: string[];
}

export interface ShownDialog {
  kind: 'open' | 'save';
  options: Readonly<Record<string, unknown>>;
}

export interface StandInOptions {
  /** Starts the browser, once the program is to become ready. The stand-in closes it when the application ends. */
  openContext: () => Promise<BrowserContext>;
  /** The program's own arguments, as on a command line. */
  programArguments: readonly string[];
  /** Absolute path of the folder with package.json. */
  applicationFolder: string;
  /** Answers the file dialogs in the person's place. */
  showDialog: (dialog: ShownDialog, context: BrowserContext) => Promise<DialogAnswer>;
  /**
   * What the operating system's store of secrets is: one that protects, Linux without a keyring, or none. Absent: none,
   * since Chromium has no such store to lend.
   */
  secretStore?: 'protects' | 'basic_text' | 'none';
  /** Tells the person something that the program shows in a box of its own; answers with the button's number. */
  showMessage: (text: string) => Promise<number>;
}

export class StandInState {
  readonly options: StandInOptions;
  isReady = false;
  hasEnded = false;
  #context: BrowserContext | undefined;
  /** Names of the calls that order matters for, in the order they came. */
  readonly calls: string[] = [];
  /** Addresses that something asked for and was not given: none of the program's own. */
  readonly refusedRequests: string[] = [];
  /** What the page wrote to its console, and errors that nothing caught. */
  readonly consoleMessages: string[] = [];
  /** How many windows the page has asked for in vain. */
  deniedWindows = 0;
  readonly exited: Promise<number>;
  /** Ends the application with an exit code. */
  readonly end: (exitCode: number) => void;

  constructor(options: StandInOptions) {
    this.options = options;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.exited = promise;
    this.end = (exitCode) => {
      this.hasEnded = true;
      resolve(exitCode);
    };
  }

  get context(): BrowserContext {
    if (this.#context === undefined) throw new Error('The browser has not been started');
    return this.#context;
  }

  async openContext(): Promise<void> {
    this.#context = await this.options.openContext();
  }

  requireReady(what: string): void {
    if (!this.isReady) throw new Error(`${what} cannot be used before the app is ready`);
    this.calls.push(what);
  }

  requireNotReady(what: string): void {
    if (this.isReady) throw new Error(`${what} must be called before the app is ready`);
    this.calls.push(what);
  }
}
