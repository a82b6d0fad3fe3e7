import { useEffect, useRef } from 'react';

/** Ctrl (⌘ on a Mac) and a key, anywhere in the window. */
export function useShortcut(key: string, onPress: () => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isCombined = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isCombined || event.key.toLowerCase() !== key) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key]);
}
