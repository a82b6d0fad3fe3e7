import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatPeriod } from '../../../src-main/domain/wording/format.ts';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { FindingBadge } from '../../ui/FindingBadge.tsx';

const titleOf = ({ title }: RecordRow): string => title || 'Utan rubrik';

const typeOf = ({ kind }: RecordRow, vocabulary: Vocabulary): string =>
  kind === undefined ? '' : labelOf(vocabulary, 'activityTypes', kind);

/** The place, and the countries unless it is only Sweden: `Tartu, Estland`. */
const whereabouts = ({ where, countries }: RecordRow, vocabulary: Vocabulary): string =>
  [where, ...countries.filter((code) => code !== 'SE').map((code) => labelOf(vocabulary, 'countries', code))]
    .filter(Boolean)
    .join(', ');

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function activityColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const title: TableColumn<RecordRow> = {
    id: 'title',
    header: 'Rubrik',
    cell: (row) => <span title={titleOf(row)}>{titleOf(row)}</span>,
    sorts: true,
    fills: true,
  };
  const start: TableColumn<RecordRow> = {
    id: 'startsOn',
    header: besideDetail ? 'Från' : 'Tid',
    width: besideDetail ? 10 : 21,
    cell: ({ startsOn, endsOn }) => (
      <span className="number">{besideDetail ? startsOn : formatPeriod(startsOn, endsOn)}</span>
    ),
    sorts: true,
  };
  const attention: TableColumn<RecordRow> = {
    id: 'attention',
    header: 'Läge',
    width: 13,
    cell: (row) => <FindingBadge missing={row.missing} errors={row.errors} warnings={row.warnings} />,
  };
  if (besideDetail) return [title, start, attention];
  return [
    title,
    {
      id: 'kind',
      header: 'Typ',
      width: 18,
      cell: (row) => <CutText>{typeOf(row, vocabulary)}</CutText>,
      sorts: true,
      yields: true,
    },
    start,
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
    attention,
  ];
}
