import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isAppUrl } from './app-url.ts';

/**
 * Whether a call comes from the main frame of the program's own window, showing the program's own page.
 * A frame that has been navigated away or destroyed since it called is null, and not trusted.
 */
export const isTrustedSender = (
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  own: WebContents | undefined,
): boolean => {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url) && event.sender === own;
};
