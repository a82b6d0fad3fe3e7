// Opens the whole built program for a browser test: in Electron where its program is installed, else in Chromium
// through the stand-in. The test cannot tell the difference.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Browser, type Page } from 'playwright-core';
import { isAppUrl } from '../../../src-main/ipc/app-url.ts';
import { launchTestBrowser } from '../../electron-stand-in/chromium.ts';
import { findElectron } from '../../electron-stand-in/find-electron.ts';
import { runApplication } from '../../electron-stand-in/run-application.ts';
import { ScriptedDialogs } from './scripted-dialogs.ts';

const applicationFolder = fileURLToPath(new URL('../../..', import.meta.url));

export interface OpenApplication {
  page: Page;
  dialogs: ScriptedDialogs;
  /** Addresses outside the program that something asked for. It is to stay empty. */
  requests: readonly string[];
  /** What the page wrote to its console, broken rules of the content security policy among it. */
  consoleMessages: readonly string[];
  dataFolder: string;
  /** Closes the program as a person would, and removes its data unless the test brought the folder. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** An earlier opening's data, to open it again; absent: a fresh folder that goes with the program. */
  dataFolder?: string;
  /** Whether the operating system keeps secrets. In true Electron it is as the machine is. */
  secretStore?: 'protects' | 'basic_text' | 'none';
}

type Opened = Omit<OpenApplication, 'dataFolder'>;

const openInStandIn = async (dataFolder: string, options: OpenOptions): Promise<Opened> => {
  const dialogs = new ScriptedDialogs();
  let browser: Browser | undefined;
  const { page, state, quit } = await runApplication({
    openContext: async () => {
      browser = await launchTestBrowser();
      return browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'sv-SE',
        acceptDownloads: false,
      });
    },
    applicationFolder,
    programArguments: [`--user-data-dir=${dataFolder}`],
    secretStore: options.secretStore ?? 'protects',
    showDialog: (dialog) => dialogs.show(dialog),
    showMessage: async (text) => {
      throw new Error(text);
    },
  });
  return {
    page,
    dialogs,
    requests: state.refusedRequests,
    consoleMessages: state.consoleMessages,
    close: async () => {
      await quit();
      await browser?.close();
    },
  };
};

const openInElectron = async (program: string, dataFolder: string): Promise<Opened> => {
  const dialogs = new ScriptedDialogs();
  const requests: string[] = [];
  const consoleMessages: string[] = [];
  const electron = await _electron.launch({
    executablePath: program,
    args: [applicationFolder, `--user-data-dir=${dataFolder}`],
  });
  electron.context().on('request', (request) => {
    if (!isAppUrl(request.url())) requests.push(request.url());
  });
  const page = await electron.firstWindow();
  page.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`));
  await page.exposeFunction('showScriptedDialog', (kind: 'open' | 'save') =>
    dialogs.show({ kind, options: {} }),
  );
  await electron.evaluate(({ dialog, BrowserWindow }) => {
    const ask = async (kind: string): Promise<string[]> => {
      const [window] = BrowserWindow.getAllWindows();
      const answer = await window?.webContents.executeJavaScript(`showScriptedDialog('${kind}')`);
      return answer.paths;
    };
    dialog.showOpenDialog = async () => {
      const filePaths = await ask('open');
      return { canceled: filePaths.length === 0, filePaths };
    };
    dialog.showSaveDialog = async () => {
      const [filePath = ''] = await ask('save');
      return { canceled: filePath === '', filePath };
    };
  });
  return { page, dialogs, requests, consoleMessages, close: () => electron.close() };
};

const electron = findElectron();

export const openApplication = async (options: OpenOptions = {}): Promise<OpenApplication> => {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'utblick-test-'));
  const opened = await (electron === undefined
    ? openInStandIn(dataFolder, options)
    : openInElectron(electron, dataFolder));
  return {
    ...opened,
    dataFolder,
    close: async () => {
      await opened.close();
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
