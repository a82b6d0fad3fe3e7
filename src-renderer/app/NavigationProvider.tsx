import { type ReactNode, useEffect, useMemo, useReducer } from 'react';
import { goBack, goOn, NavigationContext, type Place, placeOf, type Step, type Trail } from './place.ts';

type Move = { kind: 'on'; step: Step } | { kind: 'back' };

const move = (trail: Trail, wish: Move): Trail =>
  wish.kind === 'back' ? goBack(trail) : goOn(trail, wish.step);

/** Keeps the place and the way back: Alt+Left, and the mouse's back button. */
export function NavigationProvider({ start, children }: { start: Place; children: ReactNode }) {
  const [trail, send] = useReducer(move, [start] as Trail);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey && event.key === 'ArrowLeft') send({ kind: 'back' });
    };
    const onMouse = (event: MouseEvent): void => {
      if (event.button === 3) send({ kind: 'back' });
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('mouseup', onMouse);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('mouseup', onMouse);
    };
  }, []);
  const navigation = useMemo(
    () => ({
      place: placeOf(trail),
      go: (step: Step) => send({ kind: 'on', step }),
      back: () => send({ kind: 'back' }),
    }),
    [trail],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
