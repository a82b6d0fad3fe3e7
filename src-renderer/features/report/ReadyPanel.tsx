import type { ReportState } from '../../../src-main/contract/views.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { readyByText, reportPartLabels } from '../../../src-main/domain/wording/report-parts.ts';
import { useAction } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Switch } from '../../ui/Switch.tsx';

type Part = ReportState['parts'][number];

/** Whether a part is marked as it stands now. */
export const isReady = ({ mark, isChanged }: Part): boolean => mark !== undefined && !isChanged;

/** Klarmarkering: which parts are done, by whose word and when. It bars nothing. */
export function ReadyPanel({ report: { year, parts } }: { report: ReportState }) {
  const marking = useAction('report.markReady');
  const ready = parts.filter(isReady).length;
  return (
    <div data-field="ready" tabIndex={-1}>
      <Panel
        title="Klarmarkering"
        aside={
          <Badge tone={ready === parts.length ? 'good' : 'plain'}>
            {ready} av {parts.length} klara
          </Badge>
        }
      >
        <p className="quiet">
          Markera en del när den är klar. Markeringen följer med rapporten. Rapporten kan skickas även om
          någon del inte är markerad.
        </p>
        <ul className="ready-parts">
          {parts.map((part) => (
            <li key={part.part}>
              <Switch
                name={`ready.${part.part}`}
                label={reportPartLabels[part.part]}
                isOn={isReady(part)}
                isDisabled={marking.isRunning}
                onChange={(isOn) => void marking.run({ year, part: part.part, isReady: isOn })}
              />
              <Standing part={part} />
            </li>
          ))}
        </ul>
        <FailureNotice failure={marking.failure} />
      </Panel>
    </div>
  );
}

function Standing({ part: { mark, isChanged } }: { part: Part }) {
  if (!mark) return <span className="quiet small">Inte klarmarkerad</span>;
  const who = readyByText(mark.by);
  const said = `klarmarkerad ${formatDateTime(mark.readyAt)}${who === '' ? '' : ` av ${who}`}`;
  return isChanged ? (
    <span className="row small">
      <Badge tone="warning">Ändrad efter klarmarkering</Badge>
      <span className="quiet">Var {said}.</span>
    </span>
  ) : (
    <span className="quiet small">{`${said.charAt(0).toLocaleUpperCase('sv')}${said.slice(1)}`}</span>
  );
}
