import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { labelOf, organisationName, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { attentionColumn, textColumn, titleColumn } from '../../app/register-columns.tsx';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

export function measureColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Åtgärd', 'Utan rubrik');
  const status: TableColumn<RecordRow> = {
    id: 'status',
    header: 'Status',
    width: 12,
    cell: ({ status: code }) => code !== undefined && labelOf(vocabulary, 'actionPlanStatuses', code),
    sorts: true,
  };
  if (besideDetail) return [title, status];
  return [
    title,
    {
      id: 'goals',
      header: 'Mål',
      width: 20,
      cell: ({ goals = [] }) => (
        <CutText>{goals.map((code) => labelOf(vocabulary, 'goals', code)).join(', ')}</CutText>
      ),
      yields: true,
    },
    {
      id: 'responsible',
      header: 'Ansvarig',
      width: 22,
      cell: ({ responsible }) =>
        responsible !== undefined && <CutText>{organisationName(vocabulary, responsible)}</CutText>,
    },
    textColumn('where', 'Tidplan', 14, true),
    status,
    attentionColumn,
  ];
}
