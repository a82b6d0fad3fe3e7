// Hämta lista: the file, what its columns become, what would happen, and the yes. All steps are in sight at once.
import { FileSpreadsheet } from 'lucide-react';
import type { OpenListView } from '../../../src-main/contract/list-views.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { FilePanel } from './FilePanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { type ListWork, type ListWorkChanges, useListPlan, useListWork } from './use-list-import.ts';
import './list-import.css';

export function ListImportPage() {
  const [work, changes] = useListWork();
  const choosing = useAction('list.choose');
  const releasing = useAction('list.release');
  const { list } = work;
  const choose = async (): Promise<void> => {
    const result = await choosing.run({});
    if (result.ok && result.value.outcome === 'read') changes.open(result.value.list);
  };
  const close = async (): Promise<void> => {
    await releasing.run({});
    changes.close();
  };
  return (
    <div className="page list-import">
      <PageHeader
        title="Hämta lista från Excel"
        lead="Inget ändras i registret förrän du väljer Hämta in."
        actions={
          <>
            {list && (
              <Button variant="quiet" onPress={() => void close()}>
                Stäng listan
              </Button>
            )}
            <Button
              variant={list ? 'plain' : 'primary'}
              onPress={() => void choose()}
              isDisabled={choosing.isRunning}
            >
              {list ? 'Välj en annan fil' : 'Välj fil'}
            </Button>
          </>
        }
      />
      <span className="visually-hidden" aria-live="polite">
        {choosing.isRunning ? 'Läser listan …' : ''}
      </span>
      <FailureNotice failure={choosing.failure} />
      {list ? (
        <OpenList key={list.listId} list={list} work={work} changes={changes} />
      ) : (
        <EmptyState icon={FileSpreadsheet} title="Ingen lista vald">
          Utblick läser Excel-arbetsböcker (.xlsx) och textfiler med kolumner (.csv). Programmet föreslår vad
          varje kolumn blir, och minns det till nästa gång. Hämtar du samma lista igen ändras bara det som är
          nytt i den.
        </EmptyState>
      )}
    </div>
  );
}

interface OpenListProps {
  list: OpenListView;
  work: ListWork;
  changes: ListWorkChanges;
}

function OpenList({ list, work, changes }: OpenListProps) {
  const { sheet, recordType, headerRow } = work;
  const suggestion = useCall('list.suggest', {
    listId: list.listId,
    sheet,
    ...(recordType !== undefined && { recordType }),
    ...(headerRow !== undefined && { headerRow }),
  });
  return (
    <Loaded call={suggestion}>
      {({ mapping: suggested, isRemembered, columns }) => {
        const mapping = work.mapping ?? suggested;
        return (
          <>
            <FilePanel list={list} work={work} mapping={mapping} onReadAs={changes.readAs} />
            <ColumnsPanel
              key={`${sheet} ${mapping.recordType} ${mapping.headerRow}`}
              columns={columns}
              mapping={mapping}
              isRemembered={isRemembered && work.mapping === undefined}
              onMap={changes.map}
            />
            <Outcome
              question={{ listId: list.listId, sheet, mapping, skipped: [...work.skipped] }}
              headers={columns.map(({ header }) => header)}
              work={work}
              changes={changes}
            />
          </>
        );
      }}
    </Loaded>
  );
}

interface OutcomeProps {
  question: NonNullable<Parameters<typeof useListPlan>[0]>;
  headers: readonly string[];
  work: ListWork;
  changes: ListWorkChanges;
}

/** The plan and the yes, as soon as the columns say what is brought in and what tells the rows apart. */
function Outcome({ question, headers, work, changes }: OutcomeProps) {
  const { columns, key } = question.mapping;
  const isReady = columns.length > 0 && key.length > 0;
  const plan = useListPlan(isReady ? question : undefined);
  if (!isReady) {
    return (
      <Panel title="3. Det här händer">
        <p className="quiet">
          {columns.length === 0
            ? 'Välj vad minst en kolumn blir.'
            : 'Välj vilken kolumn som skiljer raderna åt.'}
        </p>
      </Panel>
    );
  }
  return (
    <Loaded call={plan}>
      {(value) => (
        <>
          <PlanPanel
            question={question}
            plan={value}
            isOutdated={plan.isPlaceholderData}
            headers={headers}
            onSkip={changes.skip}
          />
          <ImportPanel
            question={question}
            plan={value}
            isOutdated={plan.isPlaceholderData}
            outcome={work.outcome}
            onOutcome={changes.tell}
          />
        </>
      )}
    </Loaded>
  );
}
