// Dropped files on Electron's side: what the preload tells of them is held against the same rules as any call.
import { ipcMain, type WebContents } from 'electron';
import type { Log } from '../app/ports.ts';
import { droppedFilesSchema } from '../contract/dropped-files.ts';
import { fail, type Result } from '../domain/result.ts';
import { droppedChannel, mostDropped } from './dropped-channel.ts';
import { isTrustedSender } from './trusted-sender.ts';

const schema = droppedFilesSchema(mostDropped);

/** @param take hands the paths to the core, which gives a token for them. */
export const registerDropped = (
  window: () => WebContents | undefined,
  take: (paths: readonly string[]) => Promise<Result<unknown>>,
  log: Log,
): void => {
  ipcMain.handle(droppedChannel, (event, ...inputs: unknown[]) => {
    if (!isTrustedSender(event, window())) {
      log.write('border-wrong-sender', { channel: droppedChannel });
      return fail('BORDER-WRONG-SENDER');
    }
    const parsed = schema.safeParse(inputs[0]);
    if (inputs.length !== 1 || !parsed.success) {
      log.write('border-bad-input', { channel: droppedChannel });
      return fail('BORDER-BAD-INPUT', { channel: droppedChannel });
    }
    return take(parsed.data.paths);
  });
};
