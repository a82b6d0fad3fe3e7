import { useDeferredValue, useMemo, useState } from 'react';
import { foldText } from '../../../src-main/domain/search/fold.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import type { ReviewRow } from './review-rows.ts';

const count = (value: number): string => (value === 0 ? '' : formatCount(value));
const changeWords = { added: 'Ny', changed: 'Ändrad' } as const;

const columns: readonly TableColumn<ReviewRow>[] = [
  {
    id: 'title',
    header: 'Post',
    fills: true,
    cell: ({ title }) => <CutText>{title}</CutText>,
    sortBy: ({ title }) => title,
  },
  {
    id: 'kind',
    header: 'Slag',
    width: 16,
    cell: ({ kindLabel }) => kindLabel,
    sortBy: ({ kindLabel }) => kindLabel,
    yields: true,
  },
  {
    id: 'change',
    header: 'Sedan sist',
    width: 11,
    cell: ({ change }) => change && <Badge tone="plain">{changeWords[change]}</Badge>,
    sortBy: ({ change }) => change,
    yields: true,
  },
  {
    id: 'note',
    header: 'Egen anteckning',
    width: 20,
    cell: ({ note }) => note !== undefined && <CutText>{note}</CutText>,
    sortBy: ({ note }) => note,
    yields: true,
  },
  {
    id: 'findings',
    header: 'Frågetecken',
    align: 'end',
    cell: ({ findings }) => count(findings.length),
    sortBy: ({ findings }) => findings.length,
  },
  {
    id: 'points',
    header: 'Punkter',
    align: 'end',
    cell: ({ openPoints }) => count(openPoints),
    sortBy: ({ openPoints }) => openPoints,
  },
];

interface ContentsTabProps {
  rows: readonly ReviewRow[];
  chosenId: string | undefined;
  onChoose: (id: string, goesOn: boolean) => void;
}

/** Everything that was reported, one line each; a line opens beside the list. */
export function ContentsTab({ rows, chosenId, onChoose }: ContentsTabProps) {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const shown = useMemo(() => {
    const wanted = foldText(words).split(/\s+/).filter(Boolean);
    return wanted.length === 0
      ? rows
      : rows.filter(({ title, kindLabel }) => {
          const text = foldText(`${title} ${kindLabel}`);
          return wanted.every((word) => text.includes(word));
        });
  }, [rows, words]);
  return (
    <div className="review-contents">
      <div className="row">
        <FilterField label="Filtrera innehållet" value={typed} onChange={setTyped} />
      </div>
      <DataTable
        label="Innehåll"
        rows={shown}
        idOf={({ id }) => id}
        columns={columns}
        chosenId={chosenId}
        onChoose={onChoose}
        empty={<p>Inget i rapporten har de orden.</p>}
      />
    </div>
  );
}
