import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { reviewConclusionLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatMoney } from '../../../src-main/domain/wording/format.ts';
import { attentionColumn, lastingColumn, titleColumn } from '../../app/register-columns.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

/** Fee and conclusion are those of the year in sight. */
export function cooperationColumns(
  header: string,
  untitled: string,
  besideDetail: boolean,
): TableColumn<RecordRow>[] {
  const title = titleColumn(header, untitled);
  if (besideDetail) return [title, attentionColumn];
  return [
    title,
    lastingColumn('Gäller'),
    {
      id: 'fee',
      header: 'Årets avgift',
      width: 16,
      cell: ({ fee }) => fee !== undefined && formatMoney(fee),
      align: 'end',
      yields: true,
    },
    {
      id: 'conclusion',
      header: 'Årets slutsats',
      width: 14,
      cell: ({ conclusion }) => conclusion !== undefined && reviewConclusionLabels[conclusion],
    },
    attentionColumn,
  ];
}
