import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import {
  attentionColumn,
  kindColumn,
  textColumn,
  timeColumn,
  titleColumn,
} from '../../app/register-columns.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function engagementColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Nätverk, forum och uppdrag', 'Utan nätverk');
  if (besideDetail) return [title, attentionColumn];
  return [
    title,
    kindColumn('Slags engagemang', 'engagementKinds', vocabulary, 22),
    textColumn('unit', 'Enhet', 18, true),
    timeColumn(besideDetail),
    {
      id: 'participants',
      header: 'Deltagare',
      cell: ({ participants }) => participants !== undefined && formatCount(participants),
      sorts: true,
      align: 'end',
    },
    attentionColumn,
  ];
}
