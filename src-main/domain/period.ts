// Dates as officials know them: a day, a month or only a year. Kept as text so that the precision survives.
import { z } from 'zod';

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for `2006`, `2006-05` and `2006-05-11` where the month and day exist in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

export const partialDateSchema = z.string().refine(isPartialDate, { error: 'not a date' });
export const dateSchema = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), { error: 'not a date' });
export const yearSchema = z.int().min(1990).max(2199);

export const firstDay = (partial: string): string =>
  partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial;

export function lastDay(partial: string): string {
  if (partial.length === 10) return partial;
  const [year, month] = [
    Number(partial.slice(0, 4)),
    partial.length === 7 ? Number(partial.slice(5, 7)) : 12,
  ];
  return `${partial.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`;
}

/** Whether a span, open at either end when the date is absent, touches the calendar year. */
export const touchesYear = (
  startsOn: string | undefined,
  endsOn: string | undefined,
  year: number,
): boolean =>
  (startsOn === undefined || firstDay(startsOn) <= `${year}-12-31`) &&
  (endsOn === undefined || lastDay(endsOn) >= `${year}-01-01`);

export const fallsInYear = (date: string | undefined, year: number): boolean =>
  date !== undefined && date.slice(0, 4) === String(year);

const movable = ['startsOn', 'endsOn', 'deadline', 'decidedOn', 'heldOn', 'dueOn'] as const;

/** A record's dates so many years later (or earlier); 29 February becomes the 28th where there is none. */
export function movedToYear<R extends object>(record: R, years: number): R {
  const moved = { ...record } as Record<string, unknown>;
  for (const member of movable) {
    const date = moved[member];
    if (typeof date !== 'string') continue;
    const shifted = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
    moved[member] = isPartialDate(shifted) ? shifted : `${shifted.slice(0, 8)}28`;
  }
  if (typeof moved.planYear === 'number') moved.planYear += years;
  return moved as R;
}
