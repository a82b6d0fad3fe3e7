import type { OutputOf } from '../../src-main/contract/contract.ts';
import { labelOf, organisationName } from '../../src-main/domain/vocabulary.ts';
import { useAction, useCall } from '../api.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useVocabulary } from '../ui/vocabulary-context.ts';

type Row = OutputOf<'measure.followUps'>['rows'][number];

/** What the förvaltningar have reported of the handlingsplan's rows, each to be taken over into its row with one press. */
export function ReportedFollowUps({ year }: { year: number }) {
  const { data } = useCall('measure.followUps', { year });
  const taking = useAction('measure.takeFollowUp');
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title="Rapporterat om handlingsplanen">
      <p className="quiet">
        Det som förvaltningarna har rapporterat om årets åtgärder. Tar du över det ersätter det åtgärdens
        status och kommentar. Det går att ångra.
      </p>
      <ul className="follow-ups">
        {rows.map((row) => (
          <li key={`${row.organisation} ${row.followUp.measureId}`}>
            <Reported row={row} />
            {row.isTaken ? (
              <Badge tone="good">Övertagen</Badge>
            ) : (
              <Button
                isDisabled={taking.isRunning}
                onPress={() =>
                  void taking.run({ id: row.followUp.measureId, organisation: row.organisation })
                }
              >
                Ta över
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureNotice failure={taking.failure} />
    </Panel>
  );
}

function Reported({ row: { title, organisation, revision, followUp } }: { row: Row }) {
  const vocabulary = useVocabulary();
  const { status, comment } = followUp;
  return (
    <span className="stack-tight">
      <strong>{title === '' ? 'Åtgärd utan namn' : title}</strong>
      <span className="quiet small">
        {organisationName(vocabulary, organisation)}, version {revision}
      </span>
      {status !== undefined && <span>{labelOf(vocabulary, 'actionPlanStatuses', status)}</span>}
      {comment !== undefined && <span className="follow-up-comment">{comment}</span>}
    </span>
  );
}
