import { app, BrowserWindow, dialog } from 'electron';
import type { Log } from '../app/ports.ts';
import { startUrl } from '../ipc/app-url.ts';
import { webPreferences } from './security.ts';
import { wording } from './wording.ts';

/** @param preload absolute path of the built preload script. */
export const openWindow = (preload: string, log: Log): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Utblick',
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    // Shown when there is something to see, instead of an empty frame.
    show: false,
    webPreferences: webPreferences(preload, app.isPackaged),
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log.write('window-crashed', { reason });
    const { message, detail, reopen, quit } = wording.crashed;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message,
      detail,
      buttons: [reopen, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) void window.loadURL(startUrl);
    else app.quit();
  });
  void window.loadURL(startUrl);
  return window;
};
