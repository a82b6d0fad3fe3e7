import { Redo2, Undo2 } from 'lucide-react';
import { useCall } from '../api.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { undoText } from './undo-text.ts';
import { useUndo, type Way } from './use-undo.ts';

/** Ångra and Gör om, for everything that is saved. Ctrl+Z in a field is the field's own. */
export function UndoButtons() {
  const { data } = useCall('undo.state', {});
  const { run } = useUndo();
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
