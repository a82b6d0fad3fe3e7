import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { attentionColumn, textColumn, timeColumn, titleColumn } from '../../app/register-columns.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function roleColumns(_vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title = titleColumn('Rollfördelning', 'Utan rubrik');
  const time = timeColumn(besideDetail, { start: 'Gäller från', span: 'Gäller' });
  if (besideDetail) return [title, time, attentionColumn];
  return [title, textColumn('where', 'Fastställd av', 24), time, attentionColumn];
}
