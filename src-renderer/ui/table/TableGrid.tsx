// The table itself: which rows are built, what the keys and the mouse do, and what a screen reader is told.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { TableColumn } from '../DataTable.tsx';
import { OneAtATimeContext } from '../list-detail-context.ts';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import {
  clickedRow,
  entersByTab,
  goToEdge,
  headings,
  indexOfRow,
  isWriting,
  rowElement,
  rowOf,
  stepAmong,
} from './table-focus.ts';
import type { RowSource, Sorting } from './table-rows.ts';
import { columnWidths, rowHeight } from './table-widths.ts';
import { useMarks } from './use-marks.ts';
import { type ScrollPosition, useRowsInSight } from './use-rows-in-sight.ts';
import { useStop } from './use-stop.ts';

interface TableGridProps<R> {
  label: string;
  /** With one row or more. */
  source: RowSource<R>;
  idOf: (row: R) => string;
  columns: readonly TableColumn<R>[];
  chosenId?: string | undefined;
  onChoose?: (id: string, goesOn: boolean) => void;
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
  marked?: ReadonlySet<string>;
  onMark?: (marked: ReadonlySet<string>) => void;
  scrollPosition?: ScrollPosition;
}

/** From how many rows a table scrolls by itself also where the page around it scrolls. */
const longFrom = 200;

const noMarks: ReadonlySet<string> = new Set();

export function TableGrid<R>({
  label,
  source,
  idOf,
  columns,
  chosenId,
  onChoose,
  sorting,
  onSort,
  marked = noMarks,
  onMark,
  scrollPosition,
}: TableGridProps<R>) {
  // Where choosing a row takes the list away, the arrows only move; Enter and a click choose.
  const isOneAtATime = useContext(OneAtATimeContext);
  const frame = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const idAt = (index: number): string | undefined => {
    const row = source.rowAt(index);
    return row === undefined ? undefined : idOf(row);
  };

  const { stop, moveTo, moveToTop, arrivedAt } = useStop(source, idAt, chosenId);
  const { indexes, rowsOnPage, bringIntoSight, goToTop } = useRowsInSight(
    frame,
    source,
    stop,
    scrollPosition,
  );
  const marks = useMarks({ source, idOf, marked, onMark });

  const choose = (index: number, goesOn: boolean): void => {
    const id = idAt(index);
    if (id !== undefined && (goesOn || id !== chosenId)) onChoose?.(id, goesOn);
  };

  // After a move: focus, when the row is built; and the choice, when the row has come.
  const movedTo = useRef<number>(undefined);
  const toChoose = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (movedTo.current === stop) rowElement(frame.current, stop)?.focus({ preventScroll: true });
    movedTo.current = undefined;
    if (toChoose.current === undefined || (toChoose.current === stop && idAt(stop) === undefined)) return;
    if (toChoose.current === stop) choose(stop, false);
    toChoose.current = undefined;
  });
  const go = (wanted: number, extendsMarks: boolean): void => {
    const index = Math.min(Math.max(wanted, 0), source.total - 1);
    if (extendsMarks) marks.extendTo(index);
    else marks.startAt(index);
    if (index === stop) rowElement(frame.current, stop)?.focus();
    else movedTo.current = index;
    if (!extendsMarks && !isOneAtATime) toChoose.current = index;
    moveTo(index);
    bringIntoSight(index);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: comes into sight once, when it is chosen
  useLayoutEffect(() => {
    if (arrivedAt !== undefined) bringIntoSight(stop);
  }, [arrivedAt]);

  const mark = (index: number, extendsMarks: boolean): void => {
    if (extendsMarks) marks.extendTo(index);
    else marks.toggle(index);
  };
  const latestMark = useRef(mark);
  latestMark.current = mark;
  const markRow = useCallback(
    (index: number, extendsMarks: boolean): void => latestMark.current(index, extendsMarks),
    [],
  );

  const pressInRow = (event: KeyboardEvent, row: HTMLElement): boolean => {
    const to: Partial<Record<string, number>> = {
      ArrowUp: stop - 1,
      ArrowDown: stop + 1,
      PageUp: stop - rowsOnPage,
      PageDown: stop + rowsOnPage,
      Home: 0,
      End: source.total - 1,
    };
    const index = to[event.key];
    const [heading] = headings(frame.current);
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') stepAmong(row, event.key);
    else if (event.key === 'ArrowUp' && stop === 0 && heading && !event.shiftKey) heading.focus();
    else if (index !== undefined) go(index, event.shiftKey && onMark !== undefined);
    else if (event.target !== row) return false;
    else if (event.key === 'Enter') choose(stop, true);
    else if (event.key === ' ' && onMark) mark(stop, event.shiftKey);
    else if (event.key === ' ') choose(stop, false);
    else return false;
    return true;
  };
  const pressInHeader = (event: KeyboardEvent): boolean => {
    const stops = headings(frame.current);
    const here = stops.indexOf(event.target as HTMLElement);
    const to: Partial<Record<string, HTMLElement | null>> = {
      ArrowLeft: stops[Math.max(here - 1, 0)],
      ArrowRight: stops[here + 1],
      Home: stops[0],
      End: stops.at(-1),
      ArrowDown: rowElement(frame.current, stop),
    };
    to[event.key]?.focus();
    return event.key in to;
  };
  const isLeaving = useRef(false);
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    const isCombined = event.ctrlKey || event.metaKey;
    if (event.defaultPrevented || event.altKey || isWriting(event.target)) return;
    if (event.key === 'Tab') {
      isLeaving.current = true;
      goToEdge(event.currentTarget, event.shiftKey);
      isLeaving.current = false;
    } else if (isCombined) {
      if (event.key.toLowerCase() !== 'a' || !onMark) return;
      marks.markAll();
      event.preventDefault();
    } else {
      const row = rowOf(event.target);
      if (row ? pressInRow(event, row) : pressInHeader(event)) event.preventDefault();
    }
  };
  const follow = (event: FocusEvent<HTMLTableElement>): void => {
    const row = rowOf(event.target);
    if (row === null || isLeaving.current) return;
    if (entersByTab(event)) rowElement(frame.current, stop)?.focus();
    else if (indexOfRow(row) !== stop) moveTo(indexOfRow(row));
  };

  // In another order, or another list, one begins from the top, unless a record is open.
  const beginAnew = (): void => {
    if (chosenId === undefined) moveToTop();
    marks.startAt(0);
    goToTop();
  };
  const sort = (next: Sorting): void => {
    onSort(next);
    beginAnew();
  };
  const shownList = useRef(source.list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it has become another list
  useLayoutEffect(() => {
    if (shownList.current !== source.list) beginAnew();
    shownList.current = source.list;
  }, [source.list]);

  const click = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    const index = clickedRow(target);
    if (index === undefined) return;
    if (onMark && (shiftKey || ctrlKey || metaKey)) mark(index, shiftKey);
    else {
      marks.startAt(index);
      choose(index, isOneAtATime);
    }
  };
  const doubleClick = ({ target }: MouseEvent): void => {
    const index = clickedRow(target);
    if (index !== undefined && !isOneAtATime) choose(index, true);
  };

  return (
    <div className="table-scroll" data-long={source.total > longFrom ? true : undefined} ref={frame}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid pattern, on the element that fits
        role="grid"
        className="table"
        style={columnWidths(columns, onMark !== undefined)}
        aria-label={label}
        aria-rowcount={source.total + 1}
        aria-multiselectable={onMark ? true : undefined}
        onKeyDown={press}
        onClick={click}
        onDoubleClick={doubleClick}
        onFocus={follow}
      >
        <TableHeader
          columns={columns}
          sorting={sorting}
          onSort={sort}
          marks={onMark && marks.extent}
          onMarkAll={(isMarked) => (isMarked ? marks.markAll() : marks.unmarkAll())}
        />
        <tbody style={{ blockSize: source.total * rowHeight }}>
          {indexes.map((index) => {
            const id = idAt(index);
            const isMarked = id !== undefined && marked.has(id);
            const isChosen = id !== undefined && id === chosenId;
            return (
              <TableRow
                key={index}
                row={source.rowAt(index)}
                id={id}
                index={index}
                isLast={index === source.total - 1}
                columns={columns}
                headerId={`${gridId}-${index}`}
                isStop={index === stop}
                isChosen={isChosen}
                isSelected={onMark ? isMarked : onChoose && isChosen}
                isMarked={onMark && isMarked}
                onMark={markRow}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
