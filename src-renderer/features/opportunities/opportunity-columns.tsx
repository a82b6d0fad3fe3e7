import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { attentionColumn, kindColumn, timeColumn, titleColumn } from '../../app/register-columns.tsx';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function opportunityColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Rubrik', 'Utan rubrik');
  const stage = kindColumn('Läge', 'opportunityStages', vocabulary, 18, false);
  if (besideDetail) return [title, stage];
  return [
    title,
    stage,
    {
      id: 'programme',
      header: 'Program',
      width: 18,
      cell: ({ programme }) =>
        programme !== undefined && <CutText>{labelOf(vocabulary, 'programmes', programme)}</CutText>,
      sorts: true,
      yields: true,
    },
    { ...timeColumn(true), header: 'Uppmärksammad', width: 15 },
    {
      id: 'deadline',
      header: 'Sista dag',
      width: 10,
      cell: ({ deadline }) => <span className="number">{deadline}</span>,
    },
    // The stage is the record's own "Läge"; this is how far it is filled in.
    { ...attentionColumn, header: 'Ifyllt' },
  ];
}
