import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

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
