// What the förvaltningar have reported of the handlingsplan's rows: of the whole year in a panel, of one row in its form.
import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { labelOf, organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { useReadings } from '../../app/readings.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { flushAll } from '../../ui/open-savers.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type Row = OutputOf<'measure.followUps'>['rows'][number];

/** The way to all that has been reported of the year's rows; nothing before anything has. */
export function ReportedOfYear() {
  const { place } = useNavigation();
  const { data } = useCall('measure.followUps', { year: place.year });
  const [isOpen, setIsOpen] = useState(false);
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const left = rows.filter(({ isTaken }) => !isTaken).length;
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>
        <MessageSquareReply aria-hidden />
        {left === 0 ? 'Rapporterat' : `Rapporterat (${formatCount(left)})`}
      </Button>
      <SidePanel
        title="Rapporterat om handlingsplanen"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        actions={<Button onPress={() => setIsOpen(false)}>Stäng</Button>}
      >
        <p className="quiet">{explanation}</p>
        <FollowUpList rows={rows} withTitle />
      </SidePanel>
    </>
  );
}

/** What has been reported of one row; nothing before anything has. */
export function ReportedOfMeasure({ id, year }: { id: string; year: number }) {
  const { data } = useCall('measure.followUps', { year });
  const rows = (data?.rows ?? []).filter(({ followUp }) => followUp.measureId === id);
  if (rows.length === 0) return null;
  return (
    <div className="stack-tight">
      <h4>Rapporterat</h4>
      <FollowUpList rows={rows} />
    </div>
  );
}

const explanation =
  'Det som förvaltningarna har rapporterat om årets åtgärder. Tar du över det ersätter det åtgärdens status och kommentar. Det går att ångra.';

function FollowUpList({ rows, withTitle = false }: { rows: readonly Row[]; withTitle?: boolean }) {
  const taking = useAction('measure.takeFollowUp');
  const { readAgain } = useReadings();
  const take = async ({ organisation, followUp }: Row): Promise<void> => {
    // What is typed and not yet saved is kept; the form then begins afresh with what was taken over.
    await flushAll();
    const taken = await taking.run({ id: followUp.measureId, organisation });
    if (taken.ok) readAgain();
  };
  return (
    <>
      <ul className="follow-ups">
        {rows.map((row) => (
          <li key={`${row.organisation} ${row.followUp.measureId}`}>
            <Reported row={row} withTitle={withTitle} />
            {row.isTaken ? (
              <Badge tone="good">Övertagen</Badge>
            ) : (
              <Button isDisabled={taking.isRunning} onPress={() => void take(row)}>
                Ta över
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureNotice failure={taking.failure} />
    </>
  );
}

function Reported({ row, withTitle }: { row: Row; withTitle: boolean }) {
  const vocabulary = useVocabulary();
  const { title, organisation, revision, followUp } = row;
  const { status, comment } = followUp;
  return (
    <span className="stack-tight">
      {withTitle && <strong>{title === '' ? 'Åtgärd utan namn' : title}</strong>}
      <span className="quiet small">
        {organisationName(vocabulary, organisation)}, version {revision}
      </span>
      {status !== undefined && <span>{labelOf(vocabulary, 'actionPlanStatuses', status)}</span>}
      {comment !== undefined && <span className="follow-up-comment">{comment}</span>}
    </span>
  );
}
