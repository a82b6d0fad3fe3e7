// A room of the register: all records of one kind that belong to the year, and beside them the one that is open.
import type { UseQueryResult } from '@tanstack/react-query';
import { type LucideIcon, Plus, SearchX } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Vocabulary } from '../../src-main/domain/vocabulary.ts';
import type { CallFailed } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { ListDetail } from '../ui/ListDetail.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { leadToField } from '../ui/lead-to-field.ts';
import { findByText } from '../ui/options.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useRecordActions } from '../ui/use-record-actions.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { useNavigation } from './place.ts';

/** What one kind of record is called here, and how its rows are shown. */
export interface RegisterKind<R extends { id: string }> {
  subject: 'activity' | 'project';
  /** The field that a record is known by, where writing begins. */
  nameField: string;
  icon: LucideIcon;
  /** `Aktiviteter`, `Aktivitet`, `Ny aktivitet`, `inga aktiviteter`, `aktiviteterna`, `Ingen aktivitet`. */
  words: { many: string; one: string; create: string; none: string; those: string; noneFits: string };
  counted: (count: number) => string;
  /** What belongs in the register, for someone who has none yet. */
  belongsHere: string;
  /** What the filter looks in. */
  searches: string;
  columns: (vocabulary: Vocabulary, besideDetail: boolean) => TableColumn<R>[];
  textOf: (row: R, vocabulary: Vocabulary) => string;
  order: (a: R, b: R) => number;
}

interface RegisterRoomProps<R extends { id: string }> {
  kind: RegisterKind<R>;
  list: UseQueryResult<{ rows: R[] }, CallFailed>;
  detail: (id: string, onRemove: (id: string, title: string) => Promise<void>) => ReactNode;
}

export function RegisterRoom<R extends { id: string }>({ kind, list, detail }: RegisterRoomProps<R>) {
  const { place, go } = useNavigation();
  const { subject, nameField, words } = kind;
  const actions = useRecordActions(subject, place.year, (id, isNew) =>
    go({ id, ...(isNew && { field: nameField }) }),
  );
  useShortcut('n', () => void actions.create());
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title={words.many}
            actions={
              <Button variant="primary" onPress={() => void actions.create()}>
                <Plus aria-hidden />
                {words.create}
              </Button>
            }
          />
          <FailureNotice failure={actions.failure} />
          <Loaded call={list}>
            {({ rows }) => (
              <RegisterList key={place.year} kind={kind} rows={rows} onCreate={actions.create} />
            )}
          </Loaded>
        </>
      }
      detail={
        place.id === undefined
          ? undefined
          : { id: place.id, label: words.one, content: detail(place.id, actions.remove) }
      }
    />
  );
}

interface RegisterListProps<R extends { id: string }> {
  kind: RegisterKind<R>;
  rows: readonly R[];
  onCreate: () => Promise<void>;
}

function RegisterList<R extends { id: string }>({ kind, rows, onCreate }: RegisterListProps<R>) {
  const { place, go } = useNavigation();
  const vocabulary = useVocabulary();
  const [typed, setTyped] = useState('');
  const { nameField, words } = kind;
  const besideDetail = place.id !== undefined;
  const columns = useMemo(() => kind.columns(vocabulary, besideDetail), [kind, vocabulary, besideDetail]);
  const ordered = useMemo(() => [...rows].sort(kind.order), [kind, rows]);
  const shown = useMemo(
    () => findByText(ordered, typed, (row) => kind.textOf(row, vocabulary)),
    [kind, ordered, typed, vocabulary],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={kind.icon}
        title={`${words.none} ${place.year}`}
        action={<Button onPress={() => void onCreate()}>{words.create} (Ctrl+N)</Button>}
      >
        {kind.belongsHere}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="row">
        <FilterField label={`Filtrera ${words.those}`} value={typed} onChange={setTyped} />
        <span className="quiet number" aria-live="polite">
          {shown.length === rows.length ? kind.counted(rows.length) : `${shown.length} av ${rows.length}`}
        </span>
      </div>
      <DataTable
        label={words.many}
        rows={shown}
        idOf={(row) => row.id}
        columns={columns}
        chosenId={place.id}
        onChoose={(id, goesOn) => {
          const isThere = goesOn && id === place.id && leadToField(nameField);
          if (!isThere) go({ id, ...(goesOn && { field: nameField }) });
        }}
        empty={
          <EmptyState
            icon={SearchX}
            title={`${words.noneFits} stämmer med filtret`}
            action={<Button onPress={() => setTyped('')}>Rensa filtret</Button>}
          >
            {kind.searches}
          </EmptyState>
        }
      />
    </>
  );
}
