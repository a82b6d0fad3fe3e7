import { useId } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Progress } from '../../src-main/contract/views.ts';
import { stageText } from '../../src-main/domain/wording/stages.ts';
import { Button } from './Button.tsx';

interface ProgressPanelProps {
  /** What the whole work is, for instance `Exporterar rapporten`. */
  label: string;
  /** Absent until the first word has come from the core. */
  progress: Progress | undefined;
  onCancel: () => void;
}

/** Long work: the stage in words, a bar, and a way to stop. */
export const ProgressPanel = ({ label, progress, onCancel }: ProgressPanelProps) => {
  const wordsId = useId();
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
  return (
    <div className="progress">
      <div className="progress-words">
        <span id={wordsId} aria-live="polite">
          {progress ? `${label}: ${stageText(progress.stage).toLocaleLowerCase('sv')} …` : `${label} …`}
        </span>
        <Button onPress={onCancel}>Avbryt</Button>
      </div>
      <ProgressBar
        aria-labelledby={wordsId}
        isIndeterminate={share === undefined}
        {...(share !== undefined && { value: share * 100 })}
      >
        <div className="progress-track">
          <span style={{ inlineSize: `${Math.round((share ?? 0) * 100)}%` }} />
        </div>
      </ProgressBar>
    </div>
  );
};
