import type { RecordRow } from '../../../src-main/domain/record-row.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatMoneySum, formatPeriod } from '../../../src-main/domain/wording/format.ts';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { FindingBadge } from '../../ui/FindingBadge.tsx';

/** The acronym and the name, said once when they are the same. */
const fullNameOf = ({ title, name }: RecordRow): string => {
  if (title === '') return 'Utan namn';
  return name && name !== title && !name.includes(title) ? `${title} – ${name}` : (name ?? title);
};

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function projectColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<RecordRow>[] {
  const label = (list: 'phases' | 'statuses' | 'programmes', code: string | undefined): string =>
    code === undefined ? '' : labelOf(vocabulary, list, code);
  const name: TableColumn<RecordRow> = {
    id: 'title',
    header: 'Projekt',
    cell: (row) => <span title={fullNameOf(row)}>{fullNameOf(row)}</span>,
    sorts: true,
    fills: true,
  };
  const attention: TableColumn<RecordRow> = {
    id: 'attention',
    header: 'Läge',
    width: 13,
    cell: (row) => <FindingBadge missing={row.missing} errors={row.errors} warnings={row.warnings} />,
  };
  if (besideDetail) return [name, attention];
  return [
    name,
    {
      id: 'programme',
      header: 'Program',
      width: 16,
      cell: ({ programme }) => <CutText>{label('programmes', programme)}</CutText>,
      sorts: true,
      yields: true,
    },
    {
      id: 'status',
      header: 'Status',
      width: 13,
      cell: ({ status }) => label('statuses', status),
      sorts: true,
    },
    {
      id: 'phase',
      header: 'Fas',
      width: 14,
      cell: ({ phase: code }) => <CutText>{label('phases', code)}</CutText>,
      sorts: true,
      yields: true,
    },
    {
      id: 'startsOn',
      header: 'Tid',
      width: 21,
      cell: ({ startsOn, endsOn }) => <span className="number">{formatPeriod(startsOn, endsOn)}</span>,
      sorts: true,
    },
    {
      id: 'granted',
      header: 'Beviljat',
      width: 12,
      cell: ({ granted }) => formatMoneySum(granted),
      sorts: true,
      align: 'end',
    },
    {
      id: 'paid',
      header: 'Utbetalt',
      width: 12,
      cell: ({ paid }) => formatMoneySum(paid),
      sorts: true,
      align: 'end',
    },
    attention,
  ];
}
