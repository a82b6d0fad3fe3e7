// Columns and cells of tables of records: a dash where nothing is filled in.
import { formatCount, formatPeriod } from '../wording/format.ts';
import type { TableColumn } from './outline.ts';

export const text = (header: string, width: number): TableColumn => ({ header, align: 'start', width });
export const number = (header: string, width: number): TableColumn => ({ header, align: 'end', width });
export const dash = (value: string | undefined): string => value || '–';
export const count = (value: number | undefined): string => (value === undefined ? '–' : formatCount(value));
/** Breaks before its dash, where a narrow column has to. */
export const period = ({
  startsOn,
  endsOn,
}: {
  startsOn?: string | undefined;
  endsOn?: string | undefined;
}): string => formatPeriod(startsOn, endsOn).replace(' – ', '\n–\u00a0') || '–';
