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
export function decisionColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Ärende', 'Utan ärende');
  const decidedOn = { ...timeColumn(true), header: 'Datum' };
  if (besideDetail) return [title, decidedOn, attentionColumn];
  return [
    title,
    kindColumn('Slags beslut', 'decisionKinds', vocabulary, 24),
    textColumn('where', 'Instans', 22),
    decidedOn,
    attentionColumn,
  ];
}
