// The columns that the lists of several kinds of record have in common.
import type { Facet } from '../../src-main/domain/record-query.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import { labelOf, type Vocabulary, type VocabularyList } from '../../src-main/domain/vocabulary.ts';
import { formatLasting, formatPeriod } from '../../src-main/domain/wording/format.ts';
import { CutText } from '../ui/CutText.tsx';
import type { TableColumn } from '../ui/DataTable.tsx';
import { FindingBadge } from '../ui/FindingBadge.tsx';

type RowColumn = TableColumn<RecordRow>;

export const titleColumn = (header: string, untitled: string): RowColumn => ({
  id: 'title',
  header,
  cell: ({ title }) => <span title={title || untitled}>{title || untitled}</span>,
  sorts: true,
  fills: true,
});

/** Of what sort the record is, by the code list of its kind. */
export const kindColumn = (
  header: string,
  list: VocabularyList & Facet,
  vocabulary: Vocabulary,
  width: number,
  yields = true,
): RowColumn => ({
  id: 'kind',
  header,
  width,
  cell: ({ kind }) => kind !== undefined && <CutText>{labelOf(vocabulary, list, kind)}</CutText>,
  sorts: true,
  ...(yields && { yields }),
});

/** Beside an open record only when it began. */
export const timeColumn = (besideDetail: boolean, headers = { start: 'Från', span: 'Tid' }): RowColumn => ({
  id: 'startsOn',
  header: besideDetail ? headers.start : headers.span,
  width: besideDetail ? 10 : 21,
  cell: ({ startsOn, endsOn }) => (
    <span className="number">{besideDetail ? startsOn : formatPeriod(startsOn, endsOn)}</span>
  ),
  sorts: true,
});

/** Of what goes on from year to year until it is ended. */
export const lastingColumn = (header: string): RowColumn => ({
  ...timeColumn(false, { start: header, span: header }),
  cell: ({ startsOn, endsOn }) => <span className="number">{formatLasting(startsOn, endsOn)}</span>,
});

export const attentionColumn: RowColumn = {
  id: 'attention',
  header: 'Läge',
  width: 13,
  cell: (row) => <FindingBadge missing={row.missing} errors={row.errors} warnings={row.warnings} />,
};

/** A text of the row, cut where it is long. */
export const textColumn = (
  id: 'unit' | 'where',
  header: string,
  width: number,
  yields = false,
): RowColumn => ({
  id,
  header,
  width,
  cell: ({ [id]: text }) => text !== undefined && <CutText>{text}</CutText>,
  ...(yields && { yields }),
});
