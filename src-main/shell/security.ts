// What the window may not do. Each line answers an item of Electron's security checklist; a test holds every one.
import type { Session, WebContents, WebPreferences } from 'electron';
import type { Log } from '../app/ports.ts';
import { isAppUrl } from '../ipc/app-url.ts';

/** Kept in memory only: without `persist:` neither cookies, cache nor storage reach the disk. */
export const partition = 'utblick';

export const webPreferences = (preload: string, isPackaged: boolean) =>
  Object.freeze({
    preload,
    partition,
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
    // On Windows and Linux the spellchecker fetches its dictionaries from the network.
    spellcheck: false,
    safeDialogs: true,
    navigateOnDragDrop: false,
    devTools: !isPackaged,
  } satisfies WebPreferences);

/** Copying text is all that the window may ask the system for. */
const isAllowed = (permission: string): boolean => permission === 'clipboard-sanitized-write';

/** Permissions, downloads and network of the window's session. */
export const secureSession = (session: Session, log: Log): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  // Files are saved by the core, through the system's dialog.
  session.on('will-download', (event) => event.preventDefault());

  let blocked = 0;
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isAppUrl(url) && !url.startsWith('devtools:');
    if (cancel) {
      blocked += 1;
      log.write('network-request-blocked', { count: blocked });
    }
    answer({ cancel });
  });
};

/** No page but the program's own is ever shown, in this window or in a new one. */
export const secureContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};
