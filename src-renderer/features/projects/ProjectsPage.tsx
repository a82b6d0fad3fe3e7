import { FolderKanban, Plus, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectRow } from '../../../src-main/contract/views.ts';
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
import { ProjectDetail } from './ProjectDetail.tsx';
import { byName, projectColumns, projectText } from './project-columns.tsx';

/** The förvaltning's projects of the year: the list, and beside it the one that is open. */
export function ProjectsPage() {
  const { place, go } = useNavigation();
  const list = useCall('project.list', { year: place.year });
  const actions = useRecordActions('project', place.year, (id, isNew) =>
    go({ id, ...(isNew && { field: 'name' }) }),
  );
  useShortcut('n', () => void actions.create());
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title="Projekt"
            actions={
              <Button variant="primary" onPress={() => void actions.create()}>
                <Plus aria-hidden />
                Nytt projekt
              </Button>
            }
          />
          <FailureNotice failure={actions.failure} />
          <Loaded call={list}>
            {({ rows }) => <ProjectList key={place.year} rows={rows} onCreate={actions.create} />}
          </Loaded>
        </>
      }
      detail={
        place.id === undefined
          ? undefined
          : {
              id: place.id,
              label: 'Projekt',
              content: <ProjectDetail key={place.id} id={place.id} onRemove={actions.remove} />,
            }
      }
    />
  );
}

interface ProjectListProps {
  rows: readonly ProjectRow[];
  onCreate: () => Promise<void>;
}

function ProjectList({ rows, onCreate }: ProjectListProps) {
  const { place, go } = useNavigation();
  const vocabulary = useVocabulary();
  const [typed, setTyped] = useState('');
  const besideDetail = place.id !== undefined;
  const columns = useMemo(() => projectColumns(vocabulary, besideDetail), [vocabulary, besideDetail]);
  const ordered = useMemo(() => [...rows].sort(byName), [rows]);
  const shown = useMemo(
    () => findByText(ordered, typed, (row) => projectText(row, vocabulary)),
    [ordered, typed, vocabulary],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={FolderKanban}
        title={`Inga projekt ${place.year}`}
        action={<Button onPress={() => void onCreate()}>Nytt projekt (Ctrl+N)</Button>}
      >
        Hit hör projekt med EU-medel eller andra internationella medel som förvaltningen äger eller deltar i,
        också ansökningar. Ett projekt följer med från år till år tills det är avslutat.
      </EmptyState>
    );
  }
  return (
    <>
      <div className="row">
        <FilterField label="Filtrera projekten" value={typed} onChange={setTyped} />
        <span className="quiet number" aria-live="polite">
          {shown.length === rows.length ? `${rows.length} projekt` : `${shown.length} av ${rows.length}`}
        </span>
      </div>
      <DataTable
        label="Projekt"
        rows={shown}
        idOf={(row) => row.id}
        columns={columns}
        chosenId={place.id}
        onChoose={(id, goesOn) => {
          const isThere = goesOn && id === place.id && leadToField('name');
          if (!isThere) go({ id, ...(goesOn && { field: 'name' }) });
        }}
        empty={
          <EmptyState
            icon={SearchX}
            title="Inget projekt stämmer med filtret"
            action={<Button onPress={() => setTyped('')}>Rensa filtret</Button>}
          >
            Filtret söker i namn, program, status, fas och datum.
          </EmptyState>
        }
      />
    </>
  );
}
