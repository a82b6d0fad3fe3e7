// Which rows are built: those in sight, a few on either side, and those that the keyboard must find.
import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import type { RowSource } from './table-rows.ts';
import { rowHeight } from './table-widths.ts';

/** What is built before the table has a height of its own: a windowful. */
const firstHeight = 800;
const rowsBeyondSight = 8;

interface RowsInSight {
  /** In order, with gaps where a kept row lies elsewhere. */
  indexes: readonly number[];
  /** As many as a page down goes. */
  rowsOnPage: number;
  bringIntoSight: (index: number) => void;
  /** Where it is there already nothing is measured, since rows that are new have not been laid out yet. */
  goToTop: () => void;
}

/** How far down a table is, in pixels: an object that its owner keeps, and that the table writes in. */
export interface ScrollPosition {
  top: number;
}

/** @param kept the row that stays built wherever it is, since the keyboard is there or comes there by Tab. */
export function useRowsInSight<R>(
  frame: RefObject<HTMLElement | null>,
  { total, onShow }: RowSource<R>,
  kept: number,
  position: ScrollPosition | undefined,
): RowsInSight {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(kept) ? indexes : [...indexes, kept].sort((first, second) => first - second);
    },
    [kept],
  );
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: rowsBeyondSight,
    // The headings stand above the first row, and on top of the others.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    initialRect: { width: 0, height: firstHeight },
    initialOffset: position?.top ?? 0,
    // A list that gives its place to the detail has no height meanwhile, but must have its rows when it comes back.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) tell(rect);
      }),
    rangeExtractor,
  });

  const indexes = virtualizer.getVirtualItems().map(({ index }) => index);
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const first = Math.max(startIndex - rowsBeyondSight, 0);
  const last = Math.min(endIndex + rowsBeyondSight, total - 1);
  useEffect(() => onShow?.(first, last), [onShow, first, last]);
  const top = virtualizer.scrollOffset ?? 0;
  useEffect(() => {
    if (position) position.top = top;
  }, [position, top]);

  const height = virtualizer.scrollRect?.height ?? firstHeight;
  return {
    indexes,
    rowsOnPage: Math.max(Math.floor(height / rowHeight) - 2, 1),
    bringIntoSight: (index) => virtualizer.scrollToIndex(index),
    goToTop: () => {
      if (top > 0) virtualizer.scrollToOffset(0);
    },
  };
}
