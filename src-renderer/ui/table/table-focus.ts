// Where the keyboard can be within a table: on a row, on a control in it, or on a heading.
import type { FocusEvent } from 'react';

const controls = ':is(button, input, a[href], [tabindex="0"]):not([tabindex="-1"], :disabled)';

export const rowElement = (frame: HTMLElement | null, index: number): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`tbody > tr[data-index="${index}"]`) ?? null;

export const rowOf = (target: EventTarget): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('tbody > tr');

export const indexOfRow = (row: HTMLElement): number => Number(row.dataset.index);

/** The row that a click is meant for; none when a control in it takes the click. */
export const clickedRow = (target: EventTarget): number | undefined => {
  const row = rowOf(target);
  return row === null || (target as Element).closest('button, input, label, a') ? undefined : indexOfRow(row);
};

/** The headings that do something: the box that marks all, and those that sort. */
export const headings = (frame: HTMLElement | null): HTMLElement[] => [
  ...(frame?.querySelectorAll<HTMLElement>('thead :is(button, input)') ?? []),
];

/** From the row to the controls in it, one by one, and back. */
export const stepAmong = (row: HTMLElement, key: 'ArrowLeft' | 'ArrowRight'): void => {
  const stops = [row, ...row.querySelectorAll<HTMLElement>(controls)];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  stops[here + (key === 'ArrowRight' ? 1 : -1)]?.focus();
};

/** A table is one stop for Tab, however many controls its rows have: Tab goes on from the last, or back from the first. */
export const goToEdge = (table: HTMLElement, isBackwards: boolean): void => {
  const stops = [...table.querySelectorAll<HTMLElement>(controls)];
  stops.at(isBackwards ? 0 : -1)?.focus({ preventScroll: true });
};

/** Whether Tab has come, from outside the table, to a control in some row instead of to the row that was left. */
export const entersByTab = (event: FocusEvent<HTMLElement>): boolean =>
  event.target.matches(`${controls}:focus-visible`) &&
  event.relatedTarget !== null &&
  !event.currentTarget.contains(event.relatedTarget);

/** Whether the keys are for writing there. */
export const isWriting = (target: EventTarget): boolean =>
  (target as Element).matches('textarea, select, input:not([type="checkbox"], [type="radio"])');
