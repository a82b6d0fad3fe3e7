import { useState } from 'react';
import type { ListPlan, PlanRow } from '../../../src-main/contract/list-views.ts';
import type { RowAction } from '../../../src-main/domain/list-import/plan-import.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { PlanRows } from './PlanRows.tsx';
import type { PlanQuestion } from './use-list-import.ts';

interface PlanPanelProps {
  question: PlanQuestion;
  plan: ListPlan;
  /** The plan is of the columns before; a new one is on its way. */
  isOutdated: boolean;
  headers: readonly string[];
  onSkip: (rows: readonly number[], isSkipped: boolean) => void;
}

/** In the order in which they want to be looked at. */
const tabs: readonly (readonly [RowAction, string])[] = [
  ['error', 'Med fel'],
  ['create', 'Nya'],
  ['update', 'Ändras'],
  ['restore', 'Ur papperskorgen'],
  ['unchanged', 'Oförändrade'],
  ['skip', 'Hoppas över'],
];

/** What would become of each row. */
export function PlanPanel({ question, plan, isOutdated, headers, onSkip }: PlanPanelProps) {
  const { counts, rounded, errorRows } = plan;
  const [wished, setWished] = useState<RowAction>();
  const filled = tabs.filter(([action]) => counts[action] > 0);
  const chosen = filled.find(([action]) => action === wished) ?? filled[0];
  return (
    <Panel
      title="3. Det här händer"
      aside={
        <span className="quiet" aria-live="polite">
          {isOutdated ? 'Räknar om …' : summary(counts)}
        </span>
      }
    >
      {counts.error > 0 && (
        <Notice tone="error" title={errorTitle(counts.error)}>
          <p>
            Listan hämtas in hel eller inte alls. Rätta felen i listan och välj filen igen, välj annat för en
            kolumn, eller hoppa över raderna.
          </p>
          <div>
            <Button onPress={() => onSkip(errorRows, true)}>
              {counts.error === 1
                ? 'Hoppa över raden'
                : `Hoppa över alla ${formatCount(counts.error)} raderna`}
            </Button>
          </div>
        </Notice>
      )}
      {rounded > 0 && (
        <Notice tone="plain">
          {formatCount(rounded)} belopp har fler decimaler än pengar har och avrundas.
        </Notice>
      )}
      {chosen === undefined ? (
        <p className="quiet">Listan har inga rader under rubrikerna.</p>
      ) : (
        <Tabs
          label="Vad som händer med raderna"
          chosen={chosen[0]}
          onChoose={(id) => setWished(tabs.find(([action]) => action === id)?.[0])}
          tabs={filled.map(([action, label]) => ({
            id: action,
            title: (
              <>
                {label} <span className="number quiet">{formatCount(counts[action])}</span>
              </>
            ),
            content: (
              <PlanRows
                key={action}
                question={question}
                action={action}
                total={counts[action]}
                headers={headers}
                onSkip={(row: PlanRow) => onSkip([row.row], action !== 'skip')}
                onTakeAll={action === 'skip' ? () => onSkip(question.skipped, false) : undefined}
              />
            ),
          }))}
        />
      )}
    </Panel>
  );
}

const errorTitle = (errors: number): string =>
  errors === 1 ? 'En rad har fel' : `${formatCount(errors)} rader har fel`;

/** `12 nya, 3 ändras, 359 oförändrade`. */
const summary = (counts: ListPlan['counts']): string =>
  tabs
    .filter(([action]) => counts[action] > 0)
    .map(([action, label]) => `${formatCount(counts[action])} ${label.toLocaleLowerCase('sv')}`)
    .join(', ');
