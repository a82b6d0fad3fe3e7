import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Overview } from '../../../src-main/contract/views.ts';
import type { Deadline } from '../../../src-main/domain/project-life/deadlines.ts';
import { deadlineKindText, deadlineTitle } from '../../../src-main/domain/wording/deadlines.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { showToast } from '../../ui/toast.ts';

/** What falls due, and what did without being done: of all that is open, whatever year it belongs to. */
export function Deadlines({ deadlines: { past, ahead } }: Pick<Overview, 'deadlines'>) {
  const save = useAction('calendar.save');
  const saveCalendar = async (): Promise<void> => {
    const result = await save.run({});
    if (!result.ok || result.value.outcome === 'cancelled') return;
    const { fileName, entries } = result.value;
    const days = entries === 1 ? 'en sista dag' : `${formatCount(entries)} sista dagar`;
    showToast(`${fileName} är sparad med ${days}. Öppna den i din kalender, så läggs de in.`);
  };
  return (
    <Panel
      title="Sista dagar"
      aside={
        <Button
          variant="quiet"
          onPress={() => void saveCalendar()}
          isDisabled={ahead.total === 0 || save.isRunning}
        >
          <CalendarPlus aria-hidden />
          Spara som kalenderfil
        </Button>
      }
    >
      <FailureNotice failure={save.failure} />
      {past.total > 0 && <DeadlineList title="Har passerat" {...past} nearest="last" />}
      {ahead.total > 0 && <DeadlineList title="Det närmaste året" {...ahead} nearest="first" />}
      {ahead.total === 0 && (
        <p className="quiet">
          Inget slutar eller ska lämnas in det närmaste året. Hit kommer projektens slut, ansökningar om
          utbetalning och sista dagar att ansöka, när de är ifyllda.
        </p>
      )}
    </Panel>
  );
}

interface DeadlineListProps {
  title: string;
  rows: readonly Deadline[];
  total: number;
  /** At which end of the list today is. */
  nearest: 'first' | 'last';
}

/** As many as are read at a glance; the nearest, until all are asked for. */
const glance = 5;

function DeadlineList({ title, rows, total, nearest }: DeadlineListProps) {
  const { go } = useNavigation();
  const [showsAll, setShowsAll] = useState(false);
  const near = nearest === 'first' ? rows.slice(0, glance) : rows.slice(-glance);
  const shown = showsAll ? rows : near;
  return (
    <div className="stack-tight">
      <h3>
        {title} <span className="quiet number">{formatCount(total)}</span>
      </h3>
      <ul className="dated-list">
        {shown.map((deadline) => {
          const { date, kind, subject, recordId, field, note } = deadline;
          return (
            <li key={`${recordId} ${field}`}>
              <span className="number quiet">{date}</span>
              <span>
                <LinkButton onPress={() => go({ room: roomOfType[subject], id: recordId, field })}>
                  {deadlineTitle(deadline)}
                </LinkButton>{' '}
                <span className="quiet">
                  {deadlineKindText(kind)}
                  {note !== undefined && ` (${note})`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {rows.length > near.length && (
        <p>
          <LinkButton onPress={() => setShowsAll(!showsAll)}>
            {showsAll
              ? 'Visa bara de närmaste'
              : `Visa ${total > rows.length ? 'de närmaste' : 'alla'} ${formatCount(rows.length)}`}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
