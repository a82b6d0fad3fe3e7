import { Redo2, Undo2 } from 'lucide-react';
import { useCall, useClient, useReadAnew } from '../api.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { flushAll } from '../ui/open-savers.ts';
import { showFailure, showToast } from '../ui/toast.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useReadings } from './readings.ts';
import { undoText } from './undo-text.ts';

type Way = 'undo' | 'redo';

/** Ångra and Gör om, for everything that is saved. Ctrl+Z in a field is the field's own. */
export function UndoButtons() {
  const client = useClient();
  const readAnew = useReadAnew();
  const { readAgain } = useReadings();
  const { data } = useCall('undo.state', {});
  const run = async (way: Way): Promise<void> => {
    // What is typed and not yet saved would otherwise be saved over what was taken back.
    await flushAll();
    const state = await client.call('undo.state', {});
    const step = state.ok ? state.value[way] : undefined;
    if (step === undefined) return;
    const result = await client.call(`undo.${way}`, {});
    await readAnew();
    readAgain();
    if (result.ok) showToast(`${way === 'undo' ? 'Ångrat' : 'Gjort om'}: ${undoText(step)}.`);
    else showFailure(result.failure);
  };
  useShortcut('z', () => void run('undo'), { outsideFields: true });
  useShortcut('y', () => void run('redo'), { outsideFields: true });
  const label = (verb: string, way: Way): string => {
    const step = data?.[way];
    return step ? `${verb}: ${undoText(step)}` : verb;
  };
  return (
    <div className="rail-undo">
      <IconButton
        label={label('Ångra', 'undo')}
        icon={<Undo2 aria-hidden />}
        onPress={() => void run('undo')}
        isDisabled={data?.undo === undefined}
      />
      <IconButton
        label={label('Gör om', 'redo')}
        icon={<Redo2 aria-hidden />}
        onPress={() => void run('redo')}
        isDisabled={data?.redo === undefined}
      />
    </div>
  );
}
