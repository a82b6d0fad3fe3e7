import { ChartNoAxesCombined } from 'lucide-react';
import { useState } from 'react';
import type { EvaluationState } from '../../../src-main/contract/evaluation-views.ts';
import { type EvaluationChapter, evaluationChapters } from '../../../src-main/domain/evaluation.ts';
import { evaluationBlocks } from '../../../src-main/domain/outline/evaluation-outline.ts';
import { chapterTitles } from '../../../src-main/domain/wording/evaluation.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useJob } from '../../ui/use-job.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { WrittenNotice } from '../../ui/WrittenNotice.tsx';
import { BridgeForm } from './BridgeForm.tsx';
import { ChapterText } from './ChapterText.tsx';
import './evaluation.css';

interface Span {
  from: number;
  to: number;
}

/** Utvärderingen av planen: any span of years, chapter by chapter as in the document. */
export function EvaluationPage() {
  const [span, setSpan] = useState<Span>();
  const evaluation = useCall('evaluation.get', span ? { span } : {}, { keepsLast: true });
  return (
    <div className="page">
      <Loaded call={evaluation}>
        {(state) =>
          state.evaluation === undefined ? (
            <EmptyState icon={ChartNoAxesCombined} title="Det finns inget att utvärdera än">
              När förvaltningarnas rapporter har importerats kan de utvärderas här, över ett eller flera år.
            </EmptyState>
          ) : (
            <Evaluation available={state.available} evaluation={state.evaluation} onSpan={setSpan} />
          )
        }
      </Loaded>
    </div>
  );
}

interface EvaluationProps {
  available: readonly number[];
  evaluation: NonNullable<EvaluationState['evaluation']>;
  onSpan: (span: Span) => void;
}

function Evaluation({ available, evaluation, onSpan }: EvaluationProps) {
  const { from, to, figures, texts, bridges } = evaluation;
  const vocabulary = useVocabulary();
  const compile = useAction('evaluation.compile');
  const job = useJob();
  const [chapter, setChapter] = useState<EvaluationChapter>('summary');
  const [made, setMade] = useState<{ fileName: string; folderLabel: string }>();
  const start = (jobId: string) =>
    compile.run({ from, to, jobId }).then((result) => {
      setMade(result.ok && result.value.outcome === 'compiled' ? result.value : undefined);
    });
  const years = available.map((year) => ({ id: String(year), label: String(year) }));
  return (
    <>
      <PageHeader
        title={`Utvärdering ${from === to ? from : `${from}–${to}`}`}
        lead="Hur arbetet har utvecklats enligt förvaltningarnas rapporter, och vad siffrorna står på."
        actions={
          <Button variant="primary" onPress={() => void job.start(start)} isDisabled={job.isRunning}>
            Spara utvärdering
          </Button>
        }
      />
      {job.isRunning && <ProgressPanel label="Utvärderar" progress={job.progress} onCancel={job.cancel} />}
      <FailureNotice failure={compile.failure} />
      {made && <WrittenNotice title="Utvärderingen är sparad" file={made} />}
      <div className="evaluation-choices">
        <SelectField
          name="from"
          label="Från år"
          options={years}
          value={String(from)}
          onChange={(year) => onSpan({ from: Number(year), to: Math.max(Number(year), to) })}
        />
        <SelectField
          name="to"
          label="Till år"
          options={years}
          value={String(to)}
          onChange={(year) => onSpan({ from: Math.min(from, Number(year)), to: Number(year) })}
        />
        <SelectField
          name="chapter"
          label="Avsnitt"
          options={evaluationChapters.map((id) => ({ id, label: chapterTitles[id] }))}
          value={chapter}
          onChange={(id) => setChapter(evaluationChapters.find((one) => one === id) ?? 'summary')}
        />
      </div>
      <Panel title={chapterTitles[chapter]}>
        <OutlineView blocks={evaluationBlocks(chapter, figures, vocabulary)} />
        <ChapterText
          key={`${from} ${to} ${chapter}`}
          from={from}
          to={to}
          chapter={chapter}
          stored={texts[chapter]}
        />
      </Panel>
      {chapter === 'method' && <BridgeForm figures={figures} bridges={bridges} />}
    </>
  );
}
