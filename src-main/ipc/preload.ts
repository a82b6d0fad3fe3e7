// Puts `window.utblick` into the page: a Bridge and nothing more. Runs sandboxed, so it may require only electron.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../contract/client.ts';
import type { Channel } from '../contract/contract.ts';
import type { Progress } from '../contract/views.ts';
import { fail } from '../domain/result.ts';
import { droppedChannel, mostDropped } from './dropped-channel.ts';
import { progressChannel } from './progress-channel.ts';

/** Written in by the build from the contract, whose schemas the preload has no use for. */
declare const CONTRACT_CHANNELS: readonly Channel[];
const channels: ReadonlySet<unknown> = new Set(CONTRACT_CHANNELS);

const bridge: Bridge = {
  call: async (channel, input) =>
    channels.has(channel) ? ipcRenderer.invoke(channel, input) : fail('BORDER-UNKNOWN-CHANNEL'),
  onProgress: (listener) => {
    // The event object leads back to ipcRenderer, so it stays on this side.
    const forward = (_event: unknown, progress: Progress) => listener(progress);
    ipcRenderer.on(progressChannel, forward);
    return () => {
      ipcRenderer.removeListener(progressChannel, forward);
    };
  },
  takeDropped: async (files) => {
    if (files.length > mostDropped) return fail('DROP-TOO-MANY', { limit: mostDropped });
    // Empty for what only the page has made, and for what a program hands out without a file behind it.
    const paths = files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '');
    return paths.length === 0 ? fail('DROP-NO-FILES') : ipcRenderer.invoke(droppedChannel, { paths });
  },
};

contextBridge.exposeInMainWorld('utblick', bridge);
