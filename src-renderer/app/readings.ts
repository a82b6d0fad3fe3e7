// How many times what is on the screen has been read anew because something was undone: a form that is open then begins
// afresh, with what the register has now.
import { useKept } from '../api.ts';

export function useReadings(): { reading: number; readAgain: () => void } {
  const [reading, change] = useKept('readings', 0);
  return { reading, readAgain: () => change((before) => before + 1) };
}
