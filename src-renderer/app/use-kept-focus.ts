// Focus that would be lost, since what had it is taken away or cannot be pressed while work goes on, is kept near where
// it was: without it the keys do nothing, and a screen reader does not say where one is.
import { useEffect } from 'react';

/** So many frames as the program's own ways of moving focus take; they come first. */
const framesToWait = 4;

export function useKeptFocus(): void {
  useEffect(() => {
    // What had focus last and all that it lay in, from within.
    let path: Element[] = [];
    let isLost = false;
    let frame: number | undefined;

    const remember = ({ target }: FocusEvent): void => {
      path = pathOf(target as Element);
      isLost = false;
    };
    // A click beside everything lets go of focus, as the person means it to.
    const forget = (): void => {
      path = [];
    };
    const keep = (): void => {
      if (document.activeElement === document.body) focusNearest(path);
    };
    const wait = (frames: number): void => {
      frame = requestAnimationFrame(() => {
        if (frames > 1) return wait(frames - 1);
        frame = undefined;
        keep();
      });
    };
    const changes = new MutationObserver(() => {
      const [had] = path;
      isLost ||= had !== undefined && !(had.isConnected && canBeUsed(had));
      if (isLost && frame === undefined) wait(framesToWait);
    });

    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
      changes.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, []);
}

const canBeUsed = (element: Element): boolean => !element.matches(':disabled');

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let place: Element | null = element; place; place = place.parentElement) path.push(place);
  return path;
}

/** What had focus, when it can have it again; when it is gone, the heading that it stood under. */
function focusNearest(path: readonly Element[]): void {
  const [had] = path;
  if (had?.isConnected) {
    if (canBeUsed(had)) (had as HTMLElement).focus({ preventScroll: true });
    return;
  }
  for (const place of path) {
    const heading = place.isConnected && place.querySelector<HTMLElement>('h1, h2, h3');
    if (!heading) continue;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return;
  }
}
