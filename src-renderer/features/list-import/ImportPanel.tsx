import { useEffect, useRef } from 'react';
import type { ImportedList, ListPlan } from '../../../src-main/contract/list-views.ts';
import type { ImportType } from '../../../src-main/domain/list-import/targets.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount, joinWords } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall, useClient, useReadAnew, useRefresh } from '../../api.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { useReadings } from '../../app/readings.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { showFailure, showToast } from '../../ui/toast.ts';
import { useJob } from '../../ui/use-job.ts';
import type { PlanQuestion } from './use-list-import.ts';

interface ImportPanelProps {
  question: PlanQuestion;
  plan: ListPlan;
  isOutdated: boolean;
  outcome: ImportedList | undefined;
  onOutcome: (outcome: ImportedList | undefined) => void;
}

/** The yes, and what came of it. */
export function ImportPanel({ question, plan, isOutdated, outcome, onOutcome }: ImportPanelProps) {
  const bringIn = useAction('list.import');
  const refresh = useRefresh();
  const job = useJob();
  const type = question.mapping.recordType;
  const run = (): Promise<void> =>
    job.start(async (jobId) => {
      const result = await bringIn.run({ ...question, digest: plan.digest, jobId });
      if (result.ok) onOutcome(result.value);
      // The plan that was said yes to may no longer hold.
      else refresh();
    });
  const isDone = outcome !== undefined && !plan.canImport;
  return (
    <div className="list-yes">
      <Panel
        title="4. Hämta in"
        aside={
          !job.isRunning &&
          !isDone && (
            <div className="row">
              <span>{whatHappens(plan, type)}</span>
              <Button variant="primary" onPress={() => void run()} isDisabled={!plan.canImport || isOutdated}>
                Hämta in
              </Button>
            </div>
          )
        }
      >
        <FailureNotice failure={bringIn.failure} />
        {job.isRunning && (
          <ProgressPanel label="Hämtar in listan" progress={job.progress} onCancel={job.cancel} />
        )}
        {isDone && !job.isRunning && (
          <Done type={type} outcome={outcome} onUndone={() => onOutcome(undefined)} />
        )}
      </Panel>
    </div>
  );
}

function whatHappens({ counts, canImport }: ListPlan, type: ImportType): string {
  if (counts.error > 0) return 'Rätta felen eller hoppa över raderna först.';
  if (!canImport) return 'Det finns inget nytt att hämta: registret har redan det som står i listan.';
  const parts = partsOf(
    { created: counts.create, updated: counts.update, restored: counts.restore },
    type,
    'blir',
  );
  return `${joinWords(parts)}.`;
}

/** `12 projekt blir nya`, `3 ändras`, `1 kommer tillbaka ur papperskorgen`. */
function partsOf(
  { created, updated, restored }: Omit<ImportedList, 'year'>,
  type: ImportType,
  tense: 'blir' | 'är',
): string[] {
  const noun = (count: number): string => {
    const { one, many } = recordTypeLabels[type];
    return (count === 1 ? one : many).toLocaleLowerCase('sv');
  };
  const words =
    tense === 'blir'
      ? ['blir nya', 'ändras', 'kommer tillbaka ur papperskorgen']
      : ['är nya', 'är ändrade', 'är tillbaka ur papperskorgen'];
  return [created, updated, restored].flatMap((count, index) =>
    count > 0 ? [`${formatCount(count)} ${noun(count)} ${words[index]}`] : [],
  );
}

interface DoneProps {
  type: ImportType;
  outcome: ImportedList;
  onUndone: () => void;
}

function Done({ type, outcome, onUndone }: DoneProps) {
  const { place, go } = useNavigation();
  const client = useClient();
  const readAnew = useReadAnew();
  const { readAgain } = useReadings();
  const { data } = useCall('undo.state', {});
  const canUndo = data?.undo?.act === 'import';
  const undo = async (): Promise<void> => {
    const result = await client.call('undo.undo', {});
    await readAnew();
    readAgain();
    if (!result.ok) return showFailure(result.failure);
    onUndone();
    showToast('Hämtningen är ångrad. Det som listan ändrade är som förut.');
  };
  const { year = place.year } = outcome;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    told.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={told}>
      <Notice tone="good" title="Listan är hämtad" isAlert>
        <p>{joinWords(partsOf(outcome, type, 'är'))}.</p>
        <div className="row">
          <Button onPress={() => go({ room: roomOfType[type], year })}>Visa posterna för {year}</Button>
          {canUndo && <Button onPress={() => void undo()}>Ångra</Button>}
        </div>
      </Notice>
    </div>
  );
}
