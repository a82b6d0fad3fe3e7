// Focus that would be lost, since what had it is taken away or cannot be pressed while work goes on, is kept near where
// it was: without it the keys do nothing, and a screen reader does not say where one is.
import { useEffect } from 'react';

/** So many frames as the program's own ways of moving focus take; they come first. */
const framesToWait = 4;
/** So many frames does a button that cannot be pressed keep its right to have focus back. */
const framesOfPatience = 120;

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
      isLost = false;
    };
    const waitAndKeep = (waited: number): void => {
      frame = requestAnimationFrame(() => {
        const isFree = document.activeElement === document.body;
        const isPatient = isFree && isUnusable(path[0]) && waited < framesOfPatience;
        if (waited < framesToWait || isPatient) return waitAndKeep(waited + 1);
        frame = undefined;
        if (isFree) focusNearest(path);
      });
    };
    const changes = new MutationObserver(() => {
      const [had] = path;
      isLost ||= had !== undefined && (!had.isConnected || isUnusable(had));
      if (isLost && frame === undefined) waitAndKeep(1);
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

/** It is there, and cannot be pressed or written in. */
const isUnusable = (element: Element | undefined): boolean =>
  element?.isConnected === true && element.matches(':disabled');

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let place: Element | null = element; place; place = place.parentElement) path.push(place);
  return path;
}

/** What had focus, when it can have it again; else the heading that it stood under. */
function focusNearest(path: readonly Element[]): void {
  const left = path.filter((place) => place.isConnected);
  const [had] = path;
  const target = had === left[0] && !isUnusable(had) ? (had as HTMLElement) : headingOver(left);
  if (target && target !== had && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
}

function headingOver(places: readonly Element[]): HTMLElement | undefined {
  for (const place of places) {
    const heading = place.querySelector<HTMLElement>('h1, h2, h3');
    if (heading) return heading;
  }
  return undefined;
}
