import { useState } from 'react';
import type { Explanation } from '../../../src-main/domain/explanation.ts';
import { useClient, useRefresh } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

interface ExplainFieldProps {
  year: number;
  /** What is explained, with what is written so far. */
  about: Omit<Explanation, 'text'>;
  text: string | undefined;
  /** What was written last year about the same. */
  suggestion: string | undefined;
  onDone: () => void;
}

/** Why it is right although a rule warns. Saves itself; an emptied text takes the explanation away. */
export function ExplainField({ year, about, text: written, suggestion, onDone }: ExplainFieldProps) {
  const client = useClient();
  const refresh = useRefresh();
  const [text, setText] = useState(written);
  const { change, flush, status } = useAutosave<{ text: string | undefined }, { version?: number }>({
    save: (latest) =>
      client.call('explanation.save', {
        year,
        explanation: { ...about, ...(latest.text !== undefined && { text: latest.text }) },
      }),
    onSaved: refresh,
  });
  const write = (next: string | undefined): void => {
    setText(next);
    // An explanation is words; white space alone is none.
    change({ text: next?.trim() === '' ? undefined : next });
  };
  return (
    <div className="stack-tight explain">
      {suggestion !== undefined && text === undefined && (
        <p className="small">
          Förra året skrev du: <q>{suggestion}</q>{' '}
          <Button variant="quiet" onPress={() => write(suggestion)}>
            Använd
          </Button>
        </p>
      )}
      <TextArea
        name={`explanations.${about.rule}.${about.recordId ?? 'report'}.${about.field ?? ''}`}
        label="Varför det är rätt"
        hint="Förklaringen följer med rapporten till stadskontoret."
        value={text}
        onChange={write}
        onLeave={() => void flush()}
      />
      <SaveFailure status={status} />
      <div className="row">
        <Button
          onPress={() => {
            void flush();
            onDone();
          }}
        >
          Klar
        </Button>
        {status.state !== 'unchanged' && <SaveStatusLine status={status} />}
      </div>
    </div>
  );
}
