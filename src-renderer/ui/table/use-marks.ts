import { useMemo, useRef } from 'react';
import type { RowSource } from './table-rows.ts';

type Marks = ReadonlySet<string>;

interface MarksInput<R> {
  source: RowSource<R>;
  idOf: (row: R) => string;
  marked: Marks;
  onMark: ((marked: Marks) => void) | undefined;
}

/** Marking rows one by one, from one to another, and all. The marks belong to the table's owner. */
export function useMarks<R>({ source, idOf, marked, onMark }: MarksInput<R>) {
  /** Where the next range begins, and what was marked before it: a range that shrinks gives its rows back. */
  const start = useRef<{ index: number; before?: Marks }>({ index: 0 });
  const latestAsked = useRef(0);

  const mark = (before: Marks, first: number, last: number): void => {
    latestAsked.current += 1;
    const asked = latestAsked.current;
    const markAll = (ids: readonly string[]): void => {
      if (asked === latestAsked.current) onMark?.(new Set([...before, ...ids]));
    };
    const rows = Array.from({ length: last - first + 1 }, (_, offset) => source.rowAt(first + offset));
    if (source.idsBetween && rows.includes(undefined)) void source.idsBetween(first, last).then(markAll);
    else markAll(rows.flatMap((row) => (row === undefined ? [] : [idOf(row)])));
  };

  // Marks may be of rows that a filter has taken out of sight, so their number alone does not tell.
  const extent = useMemo((): 'none' | 'some' | 'all' => {
    if (marked.size === 0) return 'none';
    const isAll =
      marked.size >= source.total &&
      Array.from({ length: source.total }, (_, index) => source.rowAt(index)).every(
        (row) => row === undefined || marked.has(idOf(row)),
      );
    return isAll ? 'all' : 'some';
  }, [source, idOf, marked]);

  return {
    extent,
    toggle: (index: number): void => {
      const row = source.rowAt(index);
      if (row === undefined) return;
      const after = new Set(marked);
      if (!after.delete(idOf(row))) after.add(idOf(row));
      start.current = { index };
      onMark?.(after);
    },
    /** The next range begins at the row. */
    startAt: (index: number): void => {
      start.current = { index };
    },
    extendTo: (index: number): void => {
      const { index: from, before = marked } = start.current;
      start.current = { index: from, before };
      mark(before, Math.min(from, index), Math.max(from, index));
    },
    markAll: (): void => mark(marked, 0, source.total - 1),
    unmarkAll: (): void => onMark?.(new Set()),
  };
}
