import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RemovedRecordView } from '../../../src-main/contract/record-views.ts';
import { organisationName, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount, formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall, useReadAnew } from '../../api.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

const noMarks: ReadonlySet<string> = new Set();

/** Every record that was taken out of the register, of whatever kind and year, and the way back. */
export function WastebasketPage() {
  const call = useCall('record.wastebasket', {});
  const restoring = useAction('record.restore');
  const readAnew = useReadAnew();
  const { go } = useNavigation();
  const vocabulary = useVocabulary();
  const [marked, setMarked] = useState(noMarks);
  const columns = useMemo(() => columnsOf(vocabulary), [vocabulary]);
  const restore = async (removed: readonly RemovedRecordView[]): Promise<void> => {
    const restored = await restoring.run({ records: removed.map(({ type, id }) => ({ type, id })) });
    if (!restored.ok) return;
    setMarked(noMarks);
    // A record that was open when it was taken away is read again when it is opened.
    await readAnew();
    const [first] = removed;
    if (removed.length > 1 || first === undefined)
      showToast(`${formatCount(removed.length)} poster är återställda.`);
    else
      showToast(`${nameOf(first)} är återställd.`, {
        label: 'Öppna',
        onPress: () => go({ room: roomOfType[first.type], id: first.id }),
      });
  };
  return (
    <div className="page">
      <PageHeader
        title="Papperskorg"
        lead="Det som tas bort ur registret hamnar här och ligger kvar. Inget raderas, och allt kan återställas med sin historik. Det som ligger här kommer inte med i rapporten."
      />
      <FailureNotice failure={restoring.failure} />
      <Loaded call={call}>
        {({ rows }) => {
          const chosen = rows.filter(({ id }) => marked.has(id));
          if (rows.length === 0) {
            return (
              <EmptyState icon={Trash2} title="Papperskorgen är tom">
                En öppen post tar du bort med Ta bort ovanför fälten.
              </EmptyState>
            );
          }
          return (
            <section className="panel" aria-label="Borttagna poster">
              <div className="row">
                <Button
                  variant="primary"
                  isDisabled={chosen.length === 0 || restoring.isRunning}
                  onPress={() => void restore(chosen)}
                >
                  {chosen.length > 1 ? `Återställ ${formatCount(chosen.length)} poster` : 'Återställ'}
                </Button>
                <span className="quiet" aria-live="polite">
                  {chosen.length === 0
                    ? 'Markera de poster som ska återställas.'
                    : `${formatCount(chosen.length)} av ${formatCount(rows.length)} markerade`}
                </span>
              </div>
              <DataTable
                label="Borttagna poster"
                rows={rows}
                idOf={idOf}
                columns={columns}
                marked={marked}
                onMark={setMarked}
                empty={null}
              />
            </section>
          );
        }}
      </Loaded>
    </div>
  );
}

const idOf = ({ id }: RemovedRecordView): string => id;

const nameOf = ({ type, title }: RemovedRecordView): string =>
  title === '' ? recordTypeLabels[type].one : title;

const columnsOf = (vocabulary: Vocabulary): TableColumn<RemovedRecordView>[] => [
  {
    id: 'title',
    header: 'Post',
    cell: ({ title }) => <span title={title}>{title || 'Utan rubrik'}</span>,
    sortBy: ({ title }) => title,
    fills: true,
  },
  {
    id: 'type',
    header: 'Slag',
    width: 20,
    cell: ({ type }) => <CutText>{recordTypeLabels[type].one}</CutText>,
    sortBy: ({ type }) => recordTypeLabels[type].one,
  },
  {
    id: 'removedAt',
    header: 'Borttagen',
    width: 16,
    cell: ({ removedAt }) => <span className="number">{formatDateTime(removedAt)}</span>,
    sortBy: ({ removedAt }) => removedAt,
  },
  {
    id: 'removedBy',
    header: 'Av',
    width: 20,
    cell: ({ removedBy }) => <CutText>{organisationName(vocabulary, removedBy)}</CutText>,
    sortBy: ({ removedBy }) => organisationName(vocabulary, removedBy),
    yields: true,
  },
];
