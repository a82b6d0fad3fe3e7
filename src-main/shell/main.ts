// Electron's main process. What is called before `ready` must be called in this order and without waiting.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, Menu, protocol, session } from 'electron';
import { appScheme } from '../ipc/app-url.ts';
import { registerDropped } from '../ipc/dropped-files.ts';
import { progressChannel } from '../ipc/progress-channel.ts';
import { registerCalls } from '../ipc/register.ts';
import { readShippedFiles, serveShippedFiles } from './app-protocol.ts';
import { startCore } from './core-host.ts';
import { createDialogs } from './dialogs.ts';
import { openLog } from './log.ts';
import { menuTemplate } from './menu.ts';
import { createSecretStore } from './secrets.ts';
import { partition, secureContents, secureSession } from './security.ts';
import { userDataFolder } from './user-data.ts';
import { openWindow } from './window.ts';
import { wording } from './wording.ts';

/** Everything shipped lies at a fixed place relative to this file, as built: dist/main beside dist/renderer. */
const shipped = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
/** What native code reads lies beside the archive, which only Electron's own file functions see into. */
const unpacked = (path: string): string => path.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');

app.setPath(
  'userData',
  app.commandLine.getSwitchValue('user-data-dir') ||
    userDataFolder(process.platform, process.env.LOCALAPPDATA, app.getPath('appData')),
);
app.setAppUserModelId('se.malmo.utblick');
app.enableSandbox();
// Neither fetch, CORS nor service workers: the window needs none, and fetch without CORS let other origins read.
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);

// Chromium keeps its own files beside, so that the folder with the register holds nothing but the register.
const dataFolder = join(app.getPath('userData'), 'data');
const logFile = join(dataFolder, 'utblick.log');
const log = openLog(logFile);

let window: BrowserWindow | undefined;

const start = (): void => {
  const core = startCore({
    workerUrl: new URL('./core-worker.js', import.meta.url),
    start: {
      version: app.getVersion(),
      assetsFolder: shipped('../../assets'),
      fontsFolder: unpacked(shipped('../../assets/fonts')),
      dataFolder,
    },
    dialogs: createDialogs(() => window),
    secrets: createSecretStore(process.platform),
    log,
    onProgress: (progress) => window?.webContents.send(progressChannel, progress),
  });
  registerCalls(() => window?.webContents, core.call, log);
  registerDropped(() => window?.webContents, core.takeDropped, log);

  const ownSession = session.fromPartition(partition);
  secureSession(ownSession, log);
  ownSession.protocol.handle(appScheme, serveShippedFiles(readShippedFiles(shipped('../renderer'))));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(app.isPackaged)));

  window = openWindow(shipped('preload.cjs'), log);
  window.on('closed', () => {
    window = undefined;
  });

  let coreIsClosed = false;
  app.on('will-quit', (event) => {
    if (coreIsClosed) return;
    event.preventDefault();
    void core.close().then(() => {
      coreIsClosed = true;
      log.write('stopped');
      app.quit();
    });
  });
  log.write('started', { version: app.getVersion(), electron: process.versions.electron ?? 'none' });
};

if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log.write('cannot-start', { error: error instanceof Error ? error.name : typeof error });
      dialog.showErrorBox(wording.cannotStart.title, wording.cannotStart.content(logFile));
      app.exit(1);
    });
} else {
  app.exit(0);
}
