// The border on Electron's side, and the only caller of ipcMain: one handler for each channel of the contract.
import { ipcMain, type WebContents } from 'electron';
import type { Log } from '../app/ports.ts';
import type { Transport } from '../contract/client.ts';
import { channels, contract } from '../contract/contract.ts';
import { fail } from '../domain/result.ts';
import { isTrustedSender } from './trusted-sender.ts';

/**
 * @param window the contents of the program's window; undefined while there is none.
 * @param call carries a call that has passed the border to the core.
 */
export const registerCalls = (window: () => WebContents | undefined, call: Transport, log: Log): void => {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, ...inputs: unknown[]) => {
      if (!isTrustedSender(event, window())) {
        log.write('border-wrong-sender', { channel });
        return fail('BORDER-WRONG-SENDER');
      }
      // The core checks again and is what decides; here a malformed call is stopped before it costs it anything.
      const [input] = inputs;
      if (inputs.length !== 1 || !contract[channel].input.safeParse(input).success) {
        log.write('border-bad-input', { channel });
        return fail('BORDER-BAD-INPUT', { channel });
      }
      return call(channel, input);
    });
  }
};
