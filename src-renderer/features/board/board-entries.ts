import type { Board, BoardRow } from '../../../src-main/contract/views.ts';
import { arrivalOf } from '../../../src-main/domain/completeness.ts';
import { type ChangeInYear, changeInYear, existsInYear } from '../../../src-main/domain/organisation.ts';
import { findOrganisation, organisationName, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { compareSwedish } from '../../ui/options.ts';

export type BoardStatus =
  | 'missing'
  | 'extended'
  | 'overdue'
  | 'covered'
  | 'received'
  | 'received-in-time'
  | 'received-late'
  | 'nothing-to-report'
  | 'not-expected';

export interface BoardEntry extends BoardRow {
  name: string;
  status: BoardStatus;
  /** Whether it ended or began during the year. */
  change: ChangeInYear;
}

function statusOf(row: BoardRow): BoardStatus {
  const { expected, received, late, lastDay } = row;
  if (received) {
    if (received.nothingToReport) return 'nothing-to-report';
    if (late === 'received') return 'received-late';
    return lastDay ? 'received-in-time' : 'received';
  }
  if (!expected) return 'not-expected';
  const arrival = arrivalOf(row);
  if (arrival === 'covered') return 'covered';
  if (arrival === 'overdue') return 'overdue';
  return lastDay?.isExtended ? 'extended' : 'missing';
}

/** In Swedish order of the names. */
export const boardEntries = (rows: readonly BoardRow[], year: number, vocabulary: Vocabulary): BoardEntry[] =>
  rows
    .map((row) => {
      const organisation = findOrganisation(vocabulary, row.organisation);
      return {
        ...row,
        name: organisationName(vocabulary, row.organisation),
        status: statusOf(row),
        change: organisation ? changeInYear(organisation, year) : {},
      };
    })
    .sort((first, second) => compareSwedish(first.name, second.name));

/** Whose report, or whose answers, stadskontoret waits for: those who can be reminded. */
export function isWaitedFor({ expected, received, cover, points }: BoardRow): boolean {
  if (received) return points !== undefined && points.open > points.unsent;
  return expected && cover === undefined;
}

/** The board's own rows less those that nobody waits for; or, when all are asked for, every organisation of the year. */
export function shownRows(board: Board, vocabulary: Vocabulary, showsAll: boolean): readonly BoardRow[] {
  if (!showsAll) return board.rows.filter((row) => row.expected || row.received !== undefined);
  const listed = new Set(board.rows.map((row) => row.organisation));
  const others = vocabulary.organisations.filter(
    (organisation) =>
      organisation.kind !== 'city-office' &&
      existsInYear(organisation, board.year) &&
      !listed.has(organisation.code),
  );
  return [
    ...board.rows,
    ...others.map(({ code }) => ({
      organisation: code,
      expected: false,
      acts: [],
      revisions: [],
      extensions: [],
    })),
  ];
}
