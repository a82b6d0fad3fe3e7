import type { ActivityRow } from '../../../src-main/contract/views.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatPeriod } from '../../../src-main/domain/wording/format.ts';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { FindingBadge } from '../../ui/FindingBadge.tsx';
import { compareSwedish } from '../../ui/options.ts';

export const titleOf = ({ title }: { title?: string | undefined }): string => title || 'Utan rubrik';

const typeOf = ({ activityType }: ActivityRow, vocabulary: Vocabulary): string =>
  activityType === undefined ? '' : labelOf(vocabulary, 'activityTypes', activityType);

/** The place, and the countries unless it is only Sweden: `Tartu, Estland`. */
const whereabouts = ({ place, countries }: ActivityRow, vocabulary: Vocabulary): string =>
  [place, ...countries.filter((code) => code !== 'SE').map((code) => labelOf(vocabulary, 'countries', code))]
    .filter(Boolean)
    .join(', ');

/** @param besideDetail with a record open there is room for what tells the rows apart, and no more. */
export function activityColumns(vocabulary: Vocabulary, besideDetail: boolean): TableColumn<ActivityRow>[] {
  const title: TableColumn<ActivityRow> = {
    id: 'title',
    header: 'Rubrik',
    cell: (row) => <span title={titleOf(row)}>{titleOf(row)}</span>,
    sortBy: titleOf,
    fills: true,
  };
  const start: TableColumn<ActivityRow> = {
    id: 'startsOn',
    header: besideDetail ? 'Från' : 'Tid',
    width: besideDetail ? 10 : 21,
    cell: ({ startsOn, endsOn }) => (
      <span className="number">{besideDetail ? startsOn : formatPeriod(startsOn, endsOn)}</span>
    ),
    sortBy: ({ startsOn }) => startsOn,
  };
  const attention: TableColumn<ActivityRow> = {
    id: 'attention',
    header: 'Läge',
    width: 13,
    cell: ({ errors, warnings }) => <FindingBadge errors={errors} warnings={warnings} />,
    sortBy: ({ errors, warnings }) => -1000 * errors - warnings,
  };
  if (besideDetail) return [title, start, attention];
  return [
    title,
    {
      id: 'type',
      header: 'Typ',
      width: 18,
      cell: (row) => <CutText>{typeOf(row, vocabulary)}</CutText>,
      sortBy: (row) => typeOf(row, vocabulary) || undefined,
      yields: true,
    },
    start,
    {
      id: 'whereabouts',
      header: 'Ort och land',
      width: 18,
      cell: (row) => <CutText>{whereabouts(row, vocabulary)}</CutText>,
      sortBy: (row) => whereabouts(row, vocabulary) || undefined,
    },
    {
      id: 'participants',
      header: 'Deltagare',
      cell: ({ participants }) => participants !== undefined && formatCount(participants),
      sortBy: ({ participants }) => participants,
      align: 'end',
    },
    {
      id: 'visitors',
      header: 'Besökare',
      cell: ({ visitors }) => visitors !== undefined && formatCount(visitors),
      sortBy: ({ visitors }) => visitors,
      align: 'end',
    },
    attention,
  ];
}

/** What the filter looks through: the texts that the row shows, and the unit. */
export const activityText = (row: ActivityRow, vocabulary: Vocabulary): string =>
  [
    titleOf(row),
    typeOf(row, vocabulary),
    whereabouts(row, vocabulary),
    row.unit,
    formatPeriod(row.startsOn, row.endsOn),
  ].join(' ');

/** In the order of the year; what has no date yet comes last. */
export const byStart = (first: ActivityRow, second: ActivityRow): number =>
  compareSwedish(first.startsOn ?? '9999', second.startsOn ?? '9999') ||
  compareSwedish(titleOf(first), titleOf(second));
