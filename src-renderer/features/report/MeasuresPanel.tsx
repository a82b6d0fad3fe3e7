import { useState } from 'react';
import type { ReportState } from '../../../src-main/contract/views.ts';
import type { AskedMeasure } from '../../../src-main/domain/asked-measure.ts';
import type { MeasureFollowUp } from '../../../src-main/domain/measure.ts';
import { codeLabel } from '../../../src-main/domain/records.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { useClient, useRefresh, useRemember } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { listOptions } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';

/** So many rows can stand open without pushing the rest of the report out of sight. */
const openRows = 3;

/** The rows of the handlingsplan that the förvaltning is asked about; nothing where it is not asked about any. */
export function MeasuresPanel({ report: { year, measures } }: { report: ReportState }) {
  if (measures.length === 0) return null;
  const done = measures.filter(({ followUp }) => followUp?.status !== undefined).length;
  return (
    <div data-field="measures" tabIndex={-1}>
      <Panel
        title="Handlingsplanen"
        aside={
          <Badge tone={done === measures.length ? 'good' : 'plain'}>
            {done} av {measures.length} uppföljda
          </Badge>
        }
      >
        <p className="quiet">
          Åtgärder i årets handlingsplan som ni ansvarar för eller medverkar i. Det du skriver följer med
          rapporten till stadskontoret.
        </p>
        <div>
          {measures.map(({ measure, followUp }) => (
            <Disclosure
              key={measure.id}
              isOpenAtFirst={measures.length <= openRows}
              title={<MeasureTitle measure={measure} followUp={followUp} />}
            >
              <FollowUp year={year} measure={measure} followUp={followUp} />
            </Disclosure>
          ))}
        </div>
      </Panel>
    </div>
  );
}

interface MeasureProps {
  measure: AskedMeasure;
  followUp: MeasureFollowUp | undefined;
}

function MeasureTitle({ measure, followUp }: MeasureProps) {
  const vocabulary = useVocabulary();
  const status = followUp?.status;
  return (
    <span className="finding-group-title">
      {measure.title ?? 'Åtgärd utan namn'}
      {status === undefined ? (
        <Badge tone="plain">Inte uppföljd</Badge>
      ) : (
        <Badge tone="good">{labelOf(vocabulary, 'actionPlanStatuses', status)}</Badge>
      )}
    </span>
  );
}

/** One row: what is asked, its status and what is to be said of it, which saves itself. */
function FollowUp({ year, measure, followUp }: MeasureProps & { year: number }) {
  const client = useClient();
  const remember = useRemember();
  const refresh = useRefresh();
  const vocabulary = useVocabulary();
  // What is written is read from the report once, when the page opens.
  const [written, setWritten] = useState<MeasureFollowUp>(followUp ?? { measureId: measure.id });
  const { change, flush, status } = useAutosave<MeasureFollowUp, ReportState & { version?: number }>({
    save: (latest) => client.call('report.saveFollowUp', { year, followUp: latest }),
    onSaved: (state) => {
      remember('report.get', { year }, state);
      refresh();
    },
  });
  const write = (next: MeasureFollowUp): void => {
    setWritten(next);
    change(next);
  };
  return (
    <div className="stack-tight">
      <AskedFacts measure={measure} />
      <SelectField
        name={`measures.${measure.id}.status`}
        label="Status"
        options={listOptions(vocabulary, 'actionPlanStatuses', year)}
        emptyLabel="Inte angiven"
        value={written.status}
        onChange={(chosen) => {
          write(withMember(written, 'status', chosen));
          void flush();
        }}
      />
      <TextArea
        name={`measures.${measure.id}.comment`}
        label="Kommentar"
        hint="Vad som är gjort, och vad som återstår."
        value={written.comment}
        onChange={(comment) => write(withMember(written, 'comment', comment))}
        onLeave={() => void flush()}
      />
      <SaveFailure status={status} />
      {status.state !== 'unchanged' && <SaveStatusLine status={status} />}
    </div>
  );
}

function AskedFacts({ measure }: { measure: AskedMeasure }) {
  const vocabulary = useVocabulary();
  const names = (list: 'organisations' | 'goals' | 'directions', codes: readonly string[] = []): string =>
    codes.map((code) => codeLabel(vocabulary, list, code)).join(', ');
  return (
    <DefinitionList
      facts={[
        ['Ansvarig', names('organisations', measure.responsible === undefined ? [] : [measure.responsible])],
        ['Medverkande', names('organisations', measure.coActors)],
        ['Mål', names('goals', measure.goals)],
        ['Inriktning', names('directions', measure.directions)],
        ['Avsett resultat', measure.intendedResult],
        ['Resurser', measure.resources],
        ['Tidplan', measure.timetable],
        ['Klar senast', measure.dueOn],
      ]}
    />
  );
}
