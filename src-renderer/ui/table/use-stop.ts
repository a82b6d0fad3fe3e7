import { useState } from 'react';
import type { RowSource } from './table-rows.ts';

interface Stop {
  /** The row that Tab comes to, and that the arrows go on from. */
  stop: number;
  moveTo: (index: number) => void;
  /** To whichever row comes first next. */
  moveToTop: () => void;
  /** The chosen row, when its place in the table is known. */
  arrivedAt: string | undefined;
}

interface At {
  index: number;
  id: string | undefined;
}

const top: At = { index: 0, id: undefined };

/** The row that the keyboard is on. It follows its record when the rows change places, and the choice when that does. */
export function useStop<R>(
  source: RowSource<R>,
  idAt: (index: number) => string | undefined,
  chosenId: string | undefined,
): Stop {
  const [at, setAt] = useState<At>(top);
  const [arrivedAt, setArrivedAt] = useState<string>();
  if (chosenId !== arrivedAt) {
    const index = chosenId === undefined ? undefined : source.indexOf?.(chosenId);
    if (index !== undefined) setAt({ index, id: chosenId });
    if (index !== undefined || chosenId === undefined) setArrivedAt(chosenId);
  }
  const index =
    at.id === undefined || idAt(at.index) === at.id ? at.index : (source.indexOf?.(at.id) ?? at.index);
  return {
    stop: Math.min(index, source.total - 1),
    moveTo: (to) => setAt({ index: to, id: idAt(to) }),
    moveToTop: () => setAt(top),
    arrivedAt,
  };
}
