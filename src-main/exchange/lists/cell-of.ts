// A value from the workbook library as a cell of a list.
import { emptyCell, type ListCell } from '../../domain/list-import/cell.ts';
import type { CellMark } from './sheet-xml.ts';

/** A number as it stands in the file, so that no digit is lost on the way. */
export interface WorkbookNumber {
  digits: string;
}

export function cellOf(value: unknown, mark: CellMark | undefined): ListCell {
  if (mark !== undefined && 'error' in mark) return { kind: 'error', text: mark.error };
  if (typeof value === 'string') return value === '' ? emptyCell : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return dateCell(value);
  if (isNumber(value)) return numberCell(value.digits, mark?.unit);
  return emptyCell;
}

const isNumber = (value: unknown): value is WorkbookNumber =>
  typeof value === 'object' && value !== null && 'digits' in value;

/** Midnight is a date alone. Times are rounded to a second, since a day's fraction is seldom exact. */
function dateCell(value: Date): ListCell {
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000);
  if (Number.isNaN(rounded.getTime())) return { kind: 'error', text: '' };
  const text = rounded.toISOString().slice(0, 19);
  return { kind: 'date', date: text.endsWith('T00:00:00') ? text.slice(0, 10) : text };
}

function numberCell(digits: string, unit: string | undefined): ListCell {
  const decimal = decimalText(digits);
  if (decimal === undefined) return { kind: 'text', text: digits };
  if (unit === '%') return { kind: 'number', decimal: hundredfold(decimal), unit };
  return unit === undefined ? { kind: 'number', decimal } : { kind: 'number', decimal, unit };
}

/**
 * Whole numbers keep every digit. Others are stored as binary fractions (`4.3499999999999996` for 4.35) and are read as
 * Excel shows them, with fifteen significant digits.
 */
function decimalText(digits: string): string | undefined {
  if (/^-?\d{1,30}$/.test(digits)) return digits.replace(/^(-?)0+(?=\d)/, '$1');
  const number = Number(digits);
  if (digits.trim() === '' || !Number.isFinite(number) || Math.abs(number) >= 1e21) return undefined;
  const shown = Number(number.toPrecision(15));
  const [mantissa = '', exponent] = String(shown).split('e');
  return exponent === undefined
    ? mantissa
    : shown.toFixed(Math.min(20, Math.abs(Number(exponent)) + 15)).replace(/\.?0+$/, '');
}

/** The decimal point two steps to the right. */
function hundredfold(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
  return fraction.length > 2 ? `${moved}.${fraction.slice(2)}` : moved;
}
