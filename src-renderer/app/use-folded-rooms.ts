import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Room } from './place.ts';

interface FoldedRooms {
  rail: RefObject<HTMLElement | null>;
  isOpen: boolean;
  toggle: () => void;
}

/** Whether a narrow window shows the rail's rooms, from the one that is open; choosing another, and Escape, fold them. */
export function useFoldedRooms(room: Room): FoldedRooms {
  const [isOpen, setOpen] = useState(false);
  const rail = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is what folds them
  useEffect(() => setOpen(false), [room]);
  useEffect(() => {
    const { current } = rail;
    if (!isOpen || current === null) return;
    current.querySelector<HTMLElement>('.rail-room[aria-current], .rail-room')?.focus();
    const press = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      current.querySelector<HTMLElement>('.rail-menu')?.focus();
    };
    current.addEventListener('keydown', press);
    return () => current.removeEventListener('keydown', press);
  }, [isOpen]);
  return { rail, isOpen, toggle: () => setOpen((before) => !before) };
}
