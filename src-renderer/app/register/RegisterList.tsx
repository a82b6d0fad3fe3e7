// The list of a register: what is asked for, the records that answer, and what is done with those that are marked.
import { SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { RecordQuery } from '../../../src-main/domain/record-query.ts';
import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { useKept } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { ScrollPosition } from '../../ui/table/use-rows-in-sight.ts';
import type { RecordActions } from '../../ui/use-record-actions.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useNavigation } from '../place.ts';
import { useRecordList } from '../record-source.ts';
import type { RegisterKind } from '../register-kind.ts';
import { MarkBar } from './MarkBar.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { isNarrowed, useRegisterQuestion, withAllYears } from './register-question.ts';
import { useFetching } from './use-fetching.ts';
import './register.css';

interface RegisterListProps<T extends RecordType> {
  kind: RegisterKind<T>;
  actions: Pick<RecordActions, 'create' | 'duplicate'>;
}

const idOf = ({ id }: RecordRow): string => id;
const none: ReadonlySet<string> = new Set();

export function RegisterList<T extends RecordType>({ kind, actions }: RegisterListProps<T>) {
  const { place, go } = useNavigation();
  const vocabulary = useVocabulary();
  const asking = useRegisterQuestion(kind);
  const fetching = useFetching(kind);
  const { question, query, change, clear } = asking;
  const { source, failure, retry } = useRecordList(query);
  const [marked, setMarked] = useMarked(query);
  const [scrollPosition] = useKept<ScrollPosition>(`scroll ${kind.type} ${place.year}`, { top: 0 });
  const besideDetail = place.id !== undefined;
  const columns = useMemo(() => kind.columns(vocabulary, besideDetail), [kind, vocabulary, besideDetail]);
  const { nameField, words } = kind;
  if (failure) {
    return <FailureNotice failure={failure} action={<Button onPress={retry}>Försök igen</Button>} />;
  }
  if (source === undefined) return <Skeleton lines={8} />;
  if (source.total === 0 && !isNarrowed(question) && !question.allYears) {
    return (
      <EmptyState
        icon={kind.icon}
        title={`${words.none} ${place.year}`}
        action={
          <div className="row">
            <Button onPress={() => void actions.create()}>{words.create} (Ctrl+N)</Button>
            {fetching.map(({ id, label, onPress }) => (
              <Button key={id} onPress={onPress}>
                Hämta {label.charAt(0).toLocaleLowerCase('sv') + label.slice(1)}
              </Button>
            ))}
            <Button onPress={() => change((before) => withAllYears(before, true))}>Visa alla år</Button>
          </div>
        }
      >
        {kind.belongsHere}
      </EmptyState>
    );
  }
  const { sort } = question;
  return (
    <>
      <RegisterFilters kind={kind} asking={asking} total={source.total} />
      <DataTable
        label={words.many}
        rows={source}
        idOf={idOf}
        columns={columns}
        chosenId={place.id}
        onChoose={(id, goesOn) => {
          const isThere = goesOn && id === place.id && leadToField(nameField);
          if (!isThere) go({ id, ...(goesOn && { field: nameField }) });
        }}
        sorting={{ column: sort.by, direction: sort.direction }}
        onSort={({ column, direction }) =>
          change((before) => ({ ...before, sort: { by: column as RecordQuery['sort']['by'], direction } }))
        }
        marked={marked}
        onMark={setMarked}
        scrollPosition={scrollPosition}
        empty={
          <EmptyState
            icon={SearchX}
            title={`${words.noneFits} stämmer`}
            action={isNarrowed(question) && <Button onPress={clear}>Rensa sökning och filter</Button>}
          >
            Sökningen går igenom all text i posterna. Prova ett annat ord, bara början av det, eller alla år.
          </EmptyState>
        }
      />
      {marked.size > 0 && (
        <MarkBar
          kind={kind}
          query={query}
          marked={marked}
          onUnmark={() => setMarked(none)}
          onDuplicate={(id) => void actions.duplicate(id)}
        />
      )}
    </>
  );
}

/** Marks belong to what is in sight: another question begins without any, another order keeps them. */
function useMarked({
  sort: _,
  ...asked
}: RecordQuery): [ReadonlySet<string>, (marked: ReadonlySet<string>) => void] {
  const list = JSON.stringify(asked);
  const [marks, setMarks] = useState({ list, marked: none });
  return [marks.list === list ? marks.marked : none, (marked) => setMarks({ list, marked })];
}
