import type { ProjectRow } from '../../../src-main/contract/views.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatMoneySum, formatPeriod } from '../../../src-main/domain/wording/format.ts';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { FindingBadge } from '../../ui/FindingBadge.tsx';
import { compareSwedish } from '../../ui/options.ts';

/** What a project is called for short: its acronym, otherwise its name. */
export const shortNameOf = ({ acronym, name }: { acronym?: string | undefined; name?: string | undefined }) =>
  acronym || name || 'Utan namn';

/** The acronym and the name, said once when they are the same. */
const fullNameOf = (row: ProjectRow): string =>
  row.acronym && row.name && !row.name.includes(row.acronym)
    ? `${row.acronym} – ${row.name}`
    : row.name || shortNameOf(row);

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function projectColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<ProjectRow>[] {
  const label = (list: 'phases' | 'statuses' | 'programmes', code: string | undefined): string =>
    code === undefined ? '' : labelOf(vocabulary, list, code);
  const name: TableColumn<ProjectRow> = {
    id: 'name',
    header: 'Projekt',
    cell: (row) => <span title={fullNameOf(row)}>{fullNameOf(row)}</span>,
    sortBy: shortNameOf,
    fills: true,
  };
  const attention: TableColumn<ProjectRow> = {
    id: 'attention',
    header: 'Läge',
    width: 13,
    cell: ({ errors, warnings }) => <FindingBadge errors={errors} warnings={warnings} />,
    sortBy: ({ errors, warnings }) => -1000 * errors - warnings,
  };
  if (besideDetail) return [name, attention];
  return [
    name,
    {
      id: 'programme',
      header: 'Program',
      width: 16,
      cell: ({ programme }) => <CutText>{label('programmes', programme)}</CutText>,
      sortBy: ({ programme }) => label('programmes', programme) || undefined,
      yields: true,
    },
    {
      id: 'status',
      header: 'Status',
      width: 13,
      cell: ({ status }) => label('statuses', status),
      sortBy: ({ status }) => label('statuses', status) || undefined,
    },
    {
      id: 'phase',
      header: 'Fas',
      width: 14,
      cell: ({ phase: code }) => <CutText>{label('phases', code)}</CutText>,
      sortBy: ({ phase: code }) => vocabulary.lists.phases.findIndex((entry) => entry.code === code),
      yields: true,
    },
    {
      id: 'time',
      header: 'Tid',
      width: 21,
      cell: ({ startsOn, endsOn }) => <span className="number">{formatPeriod(startsOn, endsOn)}</span>,
      sortBy: ({ startsOn }) => startsOn,
    },
    {
      id: 'granted',
      header: 'Beviljat',
      width: 12,
      cell: ({ granted }) => formatMoneySum(granted),
      sortBy: ({ granted }) => granted.SEK ?? 0,
      align: 'end',
    },
    {
      id: 'paid',
      header: 'Utbetalt',
      width: 12,
      cell: ({ paid }) => formatMoneySum(paid),
      sortBy: ({ paid }) => paid.SEK ?? 0,
      align: 'end',
    },
    attention,
  ];
}

/** What the filter looks through: the texts that the row shows. */
export const projectText = (row: ProjectRow, vocabulary: Vocabulary): string =>
  [
    row.acronym,
    row.name,
    row.programme && labelOf(vocabulary, 'programmes', row.programme),
    row.status && labelOf(vocabulary, 'statuses', row.status),
    row.phase && labelOf(vocabulary, 'phases', row.phase),
    formatPeriod(row.startsOn, row.endsOn),
  ].join(' ');

export const byName = (first: ProjectRow, second: ProjectRow): number =>
  compareSwedish(shortNameOf(first), shortNameOf(second));
