// A room of the register: all records of one kind that belong to the year, and beside them the one that is open.
import { Plus, SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordQuery } from '../../src-main/domain/record-query.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { ListDetail } from '../ui/ListDetail.tsx';
import { leadToField } from '../ui/lead-to-field.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useRecordActions } from '../ui/use-record-actions.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { useNavigation } from './place.ts';
import { RecordDetail } from './RecordDetail.tsx';
import { useRecordList } from './record-source.ts';
import type { RegisterKind } from './register-kind.ts';

export function RegisterRoom<T extends RecordType>({ kind }: { kind: RegisterKind<T> }) {
  const { place, go } = useNavigation();
  const { type, nameField, words } = kind;
  const actions = useRecordActions(type, place.year, (id, isNew) =>
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
          <RegisterList key={place.year} kind={kind} onCreate={() => actions.create()} />
        </>
      }
      detail={
        place.id === undefined
          ? undefined
          : {
              id: place.id,
              label: words.the,
              content: (
                <RecordDetail
                  key={place.id}
                  type={type}
                  id={place.id}
                  words={words}
                  actions={actions}
                  fields={kind.fields}
                />
              ),
            }
      }
    />
  );
}

interface RegisterListProps<T extends RecordType> {
  kind: RegisterKind<T>;
  onCreate: () => Promise<void>;
}

function RegisterList<T extends RecordType>({ kind, onCreate }: RegisterListProps<T>) {
  const { place, go } = useNavigation();
  const vocabulary = useVocabulary();
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState(kind.sort);
  const text = useDeferredValue(typed);
  const { type, nameField, words } = kind;
  const query = useMemo(
    (): RecordQuery => ({ type, year: place.year, filters: [], sort, ...(text.trim() !== '' && { text }) }),
    [type, place.year, sort, text],
  );
  const { source, total, failure, retry } = useRecordList(query);
  const besideDetail = place.id !== undefined;
  const columns = useMemo(() => kind.columns(vocabulary, besideDetail), [kind, vocabulary, besideDetail]);
  if (failure) {
    return <FailureNotice failure={failure} action={<Button onPress={retry}>Försök igen</Button>} />;
  }
  if (total === undefined) return <Skeleton lines={8} />;
  if (total === 0 && text === '') {
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
        <FilterField label={`Sök bland ${words.those}`} value={typed} onChange={setTyped} />
        <span className="quiet number" aria-live="polite">
          {total} {kind.counted(total)}
        </span>
      </div>
      <DataTable
        label={words.many}
        rows={source}
        idOf={(row) => row.id}
        columns={columns}
        chosenId={place.id}
        onChoose={(id, goesOn) => {
          const isThere = goesOn && id === place.id && leadToField(nameField);
          if (!isThere) go({ id, ...(goesOn && { field: nameField }) });
        }}
        sorting={{ column: sort.by, direction: sort.direction }}
        onSort={({ column, direction }) => setSort({ by: column as RecordQuery['sort']['by'], direction })}
        empty={
          <EmptyState
            icon={SearchX}
            title={`${words.noneFits} stämmer med sökningen`}
            action={<Button onPress={() => setTyped('')}>Rensa sökningen</Button>}
          >
            Sökningen går igenom all text i posterna. Prova ett annat ord eller bara början av det.
          </EmptyState>
        }
      />
    </>
  );
}
