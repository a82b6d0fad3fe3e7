import type { Board, BoardRow } from '../../../src-main/contract/views.ts';
import { existsInYear } from '../../../src-main/domain/organisation.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { compareSwedish } from '../../ui/options.ts';

export type BoardStatus =
  | 'missing'
  | 'overdue'
  | 'received'
  | 'received-late'
  | 'nothing-to-report'
  | 'not-expected';

export interface BoardEntry extends BoardRow {
  name: string;
  status: BoardStatus;
}

const statusOf = ({ expected, received, late }: BoardRow): BoardStatus => {
  if (received === undefined && !expected) return 'not-expected';
  if (received === undefined) return late === 'missing' ? 'overdue' : 'missing';
  if (received.nothingToReport) return 'nothing-to-report';
  return late === 'received' ? 'received-late' : 'received';
};

/** In Swedish order of the names. */
export const boardEntries = (rows: readonly BoardRow[], nameOf: (code: string) => string): BoardEntry[] =>
  rows
    .map((row) => ({ ...row, name: nameOf(row.organisation), status: statusOf(row) }))
    .sort((first, second) => compareSwedish(first.name, second.name));

/** Received counts only those expected, so that it is never more than them. */
export function countBoard({ rows }: Board) {
  const expected = rows.filter((row) => row.expected);
  const received = expected.filter((row) => row.received !== undefined);
  return {
    expected: expected.length,
    received: received.length,
    missing: expected.length - received.length,
    nothingToReport: received.filter((row) => row.received?.nothingToReport).length,
  };
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
