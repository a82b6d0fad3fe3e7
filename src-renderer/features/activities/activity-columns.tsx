import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { attentionColumn, kindColumn, timeColumn, titleColumn } from '../../app/register-columns.tsx';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

/** The place, and the countries unless it is only Sweden: `Tartu, Estland`. */
const whereabouts = ({ where, countries }: RecordRow, vocabulary: Vocabulary): string =>
  [where, ...countries.filter((code) => code !== 'SE').map((code) => labelOf(vocabulary, 'countries', code))]
    .filter(Boolean)
    .join(', ');

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function activityColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Rubrik', 'Utan rubrik');
  const time = timeColumn(besideDetail);
  if (besideDetail) return [title, time, attentionColumn];
  return [
    title,
    kindColumn('Typ', 'activityTypes', vocabulary, 18),
    time,
    {
      id: 'whereabouts',
      header: 'Ort och land',
      width: 18,
      cell: (row) => <CutText>{whereabouts(row, vocabulary)}</CutText>,
    },
    {
      id: 'participants',
      header: 'Deltagare',
      cell: ({ participants }) => participants !== undefined && formatCount(participants),
      sorts: true,
      align: 'end',
    },
    {
      id: 'visitors',
      header: 'Besökare',
      cell: ({ visitors }) => visitors !== undefined && formatCount(visitors),
      sorts: true,
      align: 'end',
    },
    attentionColumn,
  ];
}
