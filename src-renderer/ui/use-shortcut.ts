import { useEffect, useRef } from 'react';

interface ShortcutOptions {
  /** Not while one writes in a field, which has the same keys for itself. */
  outsideFields?: boolean;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]');

/** Ctrl (⌘ on a Mac) and a key, anywhere in the window. */
export function useShortcut(
  key: string,
  onPress: () => void,
  { outsideFields = false }: ShortcutOptions = {},
): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isCombined = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isCombined || event.key.toLowerCase() !== key) return;
      if (outsideFields && isWriting(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key, outsideFields]);
}
