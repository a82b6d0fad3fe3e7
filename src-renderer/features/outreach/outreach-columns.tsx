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
export function outreachColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Rubrik', 'Utan rubrik');
  const time = timeColumn(besideDetail);
  if (besideDetail) return [title, time, attentionColumn];
  return [
    title,
    kindColumn('Kanal', 'outreachChannels', vocabulary, 22),
    time,
    textColumn('where', 'Målgrupp', 20),
    {
      id: 'participants',
      header: 'Nåddes',
      width: 8,
      cell: ({ participants }) => participants !== undefined && formatCount(participants),
      sorts: true,
      align: 'end',
    },
    attentionColumn,
  ];
}
