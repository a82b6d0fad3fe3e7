import type { UndoStep } from '../../src-main/contract/record-views.ts';
import { useClient, useReadAnew } from '../api.ts';
import { flushAll } from '../ui/open-savers.ts';
import { showFailure, showToast, withdrawUndoOffers } from '../ui/toast.ts';
import { useReadings } from './readings.ts';
import { undoText } from './undo-text.ts';

export type Way = 'undo' | 'redo';

/** Takes the latest step back, or does it again, and says which it was. */
export function useUndo(): {
  run: (way: Way) => Promise<void>;
  /** Only if it is still the latest: for a toast that told of it a while ago. */
  takeBack: (isIt: (step: UndoStep) => boolean) => Promise<void>;
} {
  const client = useClient();
  const readAnew = useReadAnew();
  const { readAgain } = useReadings();
  const latest = async (way: Way): Promise<UndoStep | undefined> => {
    // What is typed and not yet saved would otherwise be saved over what was taken back.
    await flushAll();
    const state = await client.call('undo.state', {});
    return state.ok ? state.value[way] : undefined;
  };
  const take = async (way: Way, step: UndoStep): Promise<void> => {
    const result = await client.call(`undo.${way}`, {});
    await readAnew();
    readAgain();
    if (!result.ok) return showFailure(result.failure);
    withdrawUndoOffers();
    showToast(`${way === 'undo' ? 'Ångrat' : 'Gjort om'}: ${undoText(step)}.`);
  };
  return {
    run: async (way) => {
      const step = await latest(way);
      if (step) await take(way, step);
    },
    takeBack: async (isIt) => {
      const step = await latest('undo');
      if (step && isIt(step)) await take('undo', step);
      else showToast('Annat har ändrats sedan dess. Ångra ett steg i taget med Ctrl+Z.');
    },
  };
}
