import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import {
  attentionColumn,
  kindColumn,
  textColumn,
  timeColumn,
  titleColumn,
} from '../../app/register-columns.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function assistanceColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Rubrik', 'Utan rubrik');
  const time = timeColumn(besideDetail);
  if (besideDetail) return [title, time, attentionColumn];
  return [
    title,
    kindColumn('Slags stöd', 'assistanceKinds', vocabulary, 24),
    time,
    textColumn('unit', 'Vem som fick stöd', 22),
    attentionColumn,
  ];
}
