import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

import type { Failure } from '../../src-main/domain/failure.ts';
import { failureText } from '../../src-main/domain/wording/failures.ts';

interface ToastAction {
  label: string;
  onPress: () => void;
}

interface ToastMessage {
  text: string;
  action?: ToastAction;
}

export const toasts = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/**
 * Says quietly what was done, with a way to take it back: `showToast('…är borttagen.', { label: 'Ångra', onPress })`.
 * With an action it stays for twenty seconds and as long as it has focus; otherwise for six.
 */
export function showToast(text: string, action?: ToastAction, howLong: 'passes' | 'stays' = 'passes'): void {
  const timeout = action ? 20_000 : 6_000;
  toasts.add({ text, ...(action && { action }) }, howLong === 'stays' ? {} : { timeout });
}

const undoLabel = 'Ångra';

/** Takes away what offers to take something back: a step was just taken back, and it may have been that one. */
export function withdrawUndoOffers(): void {
  const offers = toasts.visibleToasts.filter(({ content }) => content.action?.label === undoLabel);
  for (const { key } of offers) toasts.close(key);
}

/** Takes away all that is said. */
export const clearToasts = (): void => toasts.clear();

/** A failure of something that has no place of its own on the screen to say it. */
export function showFailure(failure: Failure): void {
  const { what, next } = failureText(failure);
  showToast(`${what} ${next}`, undefined, 'stays');
}
