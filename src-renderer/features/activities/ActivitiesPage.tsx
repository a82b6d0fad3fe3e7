import { CalendarDays, Plus, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ActivityRow } from '../../../src-main/contract/views.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { findByText } from '../../ui/options.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useRecordActions } from '../../ui/use-record-actions.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { ActivityDetail } from './ActivityDetail.tsx';
import { activityColumns, activityText, byStart } from './activity-columns.tsx';

/** The förvaltning's activities of the year: the list, and beside it the one that is open. */
export function ActivitiesPage() {
  const { place, go } = useNavigation();
  const list = useCall('activity.list', { year: place.year });
  const actions = useRecordActions('activity', place.year, (id, isNew) =>
    go({ id, ...(isNew && { field: 'title' }) }),
  );
  useShortcut('n', () => void actions.create());
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title="Aktiviteter"
            actions={
              <Button variant="primary" onPress={() => void actions.create()}>
                <Plus aria-hidden />
                Ny aktivitet
              </Button>
            }
          />
          <FailureNotice failure={actions.failure} />
          <Loaded call={list}>
            {({ rows }) => <ActivityList key={place.year} rows={rows} onCreate={actions.create} />}
          </Loaded>
        </>
      }
      detail={
        place.id === undefined
          ? undefined
          : {
              id: place.id,
              label: 'Aktivitet',
              content: <ActivityDetail key={place.id} id={place.id} onRemove={actions.remove} />,
            }
      }
    />
  );
}

interface ActivityListProps {
  rows: readonly ActivityRow[];
  onCreate: () => Promise<void>;
}

function ActivityList({ rows, onCreate }: ActivityListProps) {
  const { place, go } = useNavigation();
  const vocabulary = useVocabulary();
  const [typed, setTyped] = useState('');
  const besideDetail = place.id !== undefined;
  const columns = useMemo(() => activityColumns(vocabulary, besideDetail), [vocabulary, besideDetail]);
  const ordered = useMemo(() => [...rows].sort(byStart), [rows]);
  const shown = useMemo(
    () => findByText(ordered, typed, (row) => activityText(row, vocabulary)),
    [ordered, typed, vocabulary],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={CalendarDays}
        title={`Inga aktiviteter ${place.year}`}
        action={<Button onPress={() => void onCreate()}>Ny aktivitet (Ctrl+N)</Button>}
      >
        Hit hör studiebesök, resor, konferenser, nätverksmöten och utbyten. Många likadana besök kan stå som
        en samlad post.
      </EmptyState>
    );
  }
  return (
    <>
      <div className="row">
        <FilterField label="Filtrera aktiviteterna" value={typed} onChange={setTyped} />
        <span className="quiet number" aria-live="polite">
          {shown.length === rows.length
            ? `${rows.length} ${rows.length === 1 ? 'aktivitet' : 'aktiviteter'}`
            : `${shown.length} av ${rows.length}`}
        </span>
      </div>
      <DataTable
        label="Aktiviteter"
        rows={shown}
        idOf={(row) => row.id}
        columns={columns}
        chosenId={place.id}
        onChoose={(id, goesOn) => {
          const isThere = goesOn && id === place.id && leadToField('title');
          if (!isThere) go({ id, ...(goesOn && { field: 'title' }) });
        }}
        empty={
          <EmptyState
            icon={SearchX}
            title="Ingen aktivitet stämmer med filtret"
            action={<Button onPress={() => setTyped('')}>Rensa filtret</Button>}
          >
            Filtret söker i rubrik, typ, enhet, ort, land och datum.
          </EmptyState>
        }
      />
    </>
  );
}
