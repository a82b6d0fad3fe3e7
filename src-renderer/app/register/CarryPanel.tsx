// Last year's records as the beginning of this year's: the person marks which.
import { History } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type CarryCandidate, longestBulk } from '../../../src-main/contract/record-views.ts';
import { goesOnByItself } from '../../../src-main/domain/carry-forward.ts';
import type { Failure } from '../../../src-main/domain/failure.ts';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import { formatCount, formatPeriod } from '../../../src-main/domain/wording/format.ts';
import { useCall } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useNavigation } from '../place.ts';
import type { RegisterKind } from '../register-kind.ts';
import { useCarryForward } from './use-carry-forward.ts';

interface CarryPanelProps<T extends RecordType> {
  kind: RegisterKind<T>;
  isOpen: boolean;
  onClose: () => void;
}

export function CarryPanel<T extends RecordType>({ kind, isOpen, onClose }: CarryPanelProps<T>) {
  const { place } = useNavigation();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure>();
  const carryForward = useCarryForward(kind);
  const { year } = place;
  const close = (): void => {
    setMarked(new Set());
    setFailure(undefined);
    onClose();
  };
  const fetch = async (): Promise<void> => {
    const result = await carryForward([...marked], year);
    if (result.ok) close();
    else setFailure(result.failure);
  };
  const goesOn = goesOnByItself(kind.type);
  return (
    <SidePanel
      title={`Hämta från ${year - 1}`}
      isOpen={isOpen}
      onClose={close}
      actions={
        goesOn ? (
          <Button onPress={close}>Stäng</Button>
        ) : (
          <>
            <Button
              variant="primary"
              isDisabled={marked.size === 0 || marked.size > longestBulk}
              onPress={() => void fetch()}
            >
              {marked.size === 0 ? 'Hämta' : `Hämta ${formatCount(marked.size)} ${kind.counted(marked.size)}`}
            </Button>
            <Button onPress={close}>Avbryt</Button>
          </>
        )
      }
    >
      {goesOn ? (
        <p>Här finns inget att hämta: det som pågår följer med av sig självt från år till år.</p>
      ) : (
        <>
          <p>
            {kind.type === 'measure'
              ? `Markera de åtgärder som ska stå även i handlingsplanen för ${year}. Datumen flyttas till ${year}; status, kommentar, diarienummer och handlingar lämnas tomma.`
              : `Markera det som görs även ${year}. Datumen flyttas till ${year}; antal, belopp, resultat, diarienummer och handlingar lämnas tomma. Det som fortfarande pågår ${year} följer med av sig självt och visas inte.`}
          </p>
          <Candidates kind={kind} marked={marked} onMark={setMarked} />
          <FailureNotice failure={failure} />
        </>
      )}
    </SidePanel>
  );
}

interface CandidatesProps<T extends RecordType> {
  kind: RegisterKind<T>;
  marked: ReadonlySet<string>;
  onMark: (marked: ReadonlySet<string>) => void;
}

const idOf = ({ id }: CarryCandidate): string => id;

function Candidates<T extends RecordType>({ kind, marked, onMark }: CandidatesProps<T>) {
  const { place } = useNavigation();
  const { year } = place;
  const call = useCall('record.carryCandidates', { type: kind.type, toYear: year });
  const columns = useMemo(() => columnsOf(kind.words.untitled, year), [kind, year]);
  return (
    <Loaded call={call}>
      {({ rows }) => (
        <DataTable
          label={`${kind.words.many} ${year - 1}`}
          rows={rows}
          idOf={idOf}
          columns={columns}
          marked={marked}
          onMark={onMark}
          empty={
            <EmptyState icon={History} title={`Inget att hämta från ${year - 1}`}>
              Allt från {year - 1} pågår ännu, eller så fanns det inget.
            </EmptyState>
          }
        />
      )}
    </Loaded>
  );
}

const columnsOf = (untitled: string, year: number): TableColumn<CarryCandidate>[] => [
  {
    id: 'title',
    header: 'Rubrik',
    cell: ({ title }) => <span title={title}>{title || untitled}</span>,
    sortBy: ({ title }) => title || undefined,
    fills: true,
  },
  {
    id: 'startsOn',
    header: 'Tid',
    width: 21,
    cell: ({ startsOn, endsOn }) => <span className="number">{formatPeriod(startsOn, endsOn)}</span>,
    sortBy: ({ startsOn }) => startsOn,
  },
  {
    id: 'isThere',
    header: `I ${year}`,
    width: 12,
    cell: ({ isThere }) => isThere && <Badge tone="plain">Finns redan</Badge>,
    sortBy: ({ isThere }) => Number(isThere),
  },
];
