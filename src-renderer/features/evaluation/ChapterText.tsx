import { useState } from 'react';
import type { EvaluationChapter } from '../../../src-main/domain/evaluation.ts';
import { succeed } from '../../../src-main/domain/result.ts';
import { useClient, useRefresh } from '../../api.ts';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

interface ChapterTextProps {
  from: number;
  to: number;
  chapter: EvaluationChapter;
  stored: string | undefined;
}

/** What stadskontoret writes in a chapter; it stands before the figures in the document. */
export function ChapterText({ from, to, chapter, stored }: ChapterTextProps) {
  const client = useClient();
  const refresh = useRefresh();
  const [text, setText] = useState(stored);
  const { change, flush, status } = useAutosave({
    save: async (latest: string) => {
      const result = await client.call('evaluation.saveText', { from, to, chapter, text: latest });
      return result.ok ? succeed({}) : result;
    },
    onSaved: () => refresh(),
  });
  return (
    <div className="stack-tight evaluation-text">
      <TextArea
        name={`texts.${chapter}`}
        label="Egen text i avsnittet"
        hint="Står före siffrorna i dokumentet. Sparas medan du skriver."
        value={text}
        onChange={(value) => {
          setText(value);
          change(value ?? '');
        }}
        onLeave={() => void flush()}
      />
      <SaveFailure status={status} />
      {status.state !== 'unchanged' && <SaveStatusLine status={status} />}
    </div>
  );
}
