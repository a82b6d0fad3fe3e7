// What `npm start` runs when the program is built: Electron where its program is installed, and otherwise the same
// built application in an installed Chromium, Chrome or Edge, through the stand-in.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { offlineArguments, runsAsRoot } from './chromium.ts';
import { showDialogPage } from './dialog-page.ts';
import { findBrowser } from './find-browser.ts';
import { findElectron } from './find-electron.ts';
import { EndedWithoutWindow, runApplication } from './run-application.ts';

const applicationFolder = fileURLToPath(new URL('../..', import.meta.url));
const programArguments = process.argv.slice(2);

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const startElectron = (program: string): void => {
  const electron = spawn(program, [applicationFolder, ...programArguments], { stdio: 'inherit' });
  // Ctrl-C reaches Electron too; this process waits for it to close its database.
  process.on('SIGINT', () => undefined);
  electron.on('exit', (exitCode) => process.exit(exitCode ?? 1));
};

/** The browser's own wish to translate a Swedish page is a preference of its profile, not an argument. */
const turnTranslationOff = (profile: string): void => {
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
};

const openBrowserWindow = (executablePath: string, profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    acceptDownloads: false,
    chromiumSandbox: !runsAsRoot(),
    handleSIGINT: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...offlineArguments,
      // Without it the browser would lay a bar of warnings about the arguments above over the program.
      '--test-type',
      '--window-size=1280,860',
      '--app=data:text/html,<title>Utblick</title>',
    ],
  });

const startInBrowser = async (): Promise<void> => {
  const browser =
    findBrowser() ??
    stop('Utblick kan inte visas: varken Electron, Chromium, Chrome eller Edge finns på den här datorn.');
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    stop(
      'Utblick kan inte visas: den här datorn har ingen skärm (varken DISPLAY eller WAYLAND_DISPLAY är satt).',
    );
  }
  console.log(`Electrons program finns inte här; Utblick öppnas i stället i ${basename(browser)}.`);

  // Nothing of a window outlives it: what is to be kept lies in the register.
  const profile = mkdtempSync(join(tmpdir(), 'utblick-window-'));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  turnTranslationOff(profile);
  const application = await runApplication({
    openContext: () => openBrowserWindow(browser, profile),
    programArguments,
    applicationFolder,
    showDialog: showDialogPage,
    showMessage: async (text) => {
      console.error(text);
      return 1;
    },
  });
  process.on('SIGINT', () => void application.quit());
  process.exit(await application.ended);
};

const electron = findElectron();
if (electron === undefined) {
  await startInBrowser().catch((error: Error) =>
    stop(
      error instanceof EndedWithoutWindow
        ? 'Utblick är redan öppet i ett annat fönster.'
        : `Utblick kunde inte öppnas: ${error.message}`,
    ),
  );
} else {
  startElectron(electron);
}
