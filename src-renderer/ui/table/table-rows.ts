// Where a table's rows come from, and the order that a list held whole is put in.
import { compareSwedish } from '../options.ts';

/** Rows that come as they are shown. It is the same object as long as its rows are. */
export interface RowSource<R> {
  /** Which list it is, when it can become another: one then begins from its top. */
  list?: string;
  /** How many rows there are, come or not. */
  total: number;
  /** The row at an index from 0; undefined while it has not come. */
  rowAt: (index: number) => R | undefined;
  /** Where the row with the id stands, as far as it is known. */
  indexOf?: (id: string) => number | undefined;
  /** Is told which rows, both ends included, are in sight or nearly; the same rows may be told again. */
  onShow?: (first: number, last: number) => void;
  /** The ids of rows that may not have come, both ends included, for marking them; none when they cannot be had. */
  idsBetween?: (first: number, last: number) => Promise<readonly string[]>;
}

export interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

/** A list held whole, as a source. */
export const wholeList = <R>(rows: readonly R[], idOf: (row: R) => string): RowSource<R> => ({
  total: rows.length,
  rowAt: (index) => rows[index],
  indexOf: (id) => {
    const index = rows.findIndex((row) => idOf(row) === id);
    return index === -1 ? undefined : index;
  },
});

/** By what a column sorts. */
type SortBy<R> = (row: R) => string | number | undefined;

/** Numbers by size, texts in Swedish order; what is absent comes last both ways. */
export const sortRows = <R>(
  rows: readonly R[],
  sortBy: SortBy<R>,
  direction: Sorting['direction'],
): readonly R[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((first, second) => {
    const [one, other] = [sortBy(first), sortBy(second)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return typeof one === 'number' && typeof other === 'number'
      ? sign * (one - other)
      : sign * compareSwedish(String(one), String(other));
  });
};
