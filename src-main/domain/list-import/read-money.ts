// An amount in a cell: a number of the workbook, or a text with or without its unit, and the rate by which it was recorded.
import { type Conversion, decimalsOf, type Money } from '../money.ts';
import { type MoneyUnit, readMoney, readMoneyUnit, readRate } from '../typed-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ListCell } from './cell.ts';
import { currenciesOf, fromTyped, type Reading } from './reading.ts';

/** The number in a workbook may be the result of a formula, with more decimals than money has; it is then rounded. */
export function readAmount(cell: ListCell, text: string, vocabulary: Vocabulary, unit: MoneyUnit): Reading {
  const currencies = currenciesOf(vocabulary);
  const exact = readMoneyText(text, vocabulary, unit);
  if (exact.ok || cell.kind !== 'number') return exact;
  const shown = cell.unit === undefined ? unit : readMoneyUnit(cell.unit, currencies);
  if (shown === undefined) return exact;
  const rounded = roundDecimal(cell.decimal, shown.power + decimalsOf(shown.currency)).replace('.', ',');
  const read = readMoney(rounded, shown, currencies);
  return read.ok && rounded !== cell.decimal.replace('.', ',')
    ? { ok: true, value: read.value, isRounded: true }
    : exact;
}

/** Half away from zero. */
function roundDecimal(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction.length <= places) return decimal;
  const sign = whole.startsWith('-') ? '-' : '';
  const up = fraction.charAt(places) >= '5' ? 1n : 0n;
  const digits = String(BigInt(`${whole.replace('-', '')}${fraction.slice(0, places)}`) + up).padStart(
    places + 1,
    '0',
  );
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A text that is longer holds no amount, and is not searched for one. */
const longestAmount = 700;

/** As reports show it: `12 000 euro (9,25 kr för 1 EUR, Riksbanken, 2006-12-29)`; the rate is seldom there. */
export function readMoneyText(text: string, vocabulary: Vocabulary, unit: MoneyUnit): Reading {
  const currencies = currenciesOf(vocabulary);
  const withRate = /^(.*\S)\s*\((.*\skr\sför\s1\s[^()]*)\)\s*$/su;
  const [, amountText = text, rateText] = (text.length <= longestAmount && withRate.exec(text)) || [];
  const typed = readMoney(amountText, unit, currencies);
  if (!typed.ok || typed.value === undefined || rateText === undefined) return fromTyped(text, typed);
  const conversion = conversionOf(rateText, typed.value);
  return conversion === undefined
    ? fromTyped(text, { ok: false, why: 'Skriv kursen som 9,25 kr för 1 EUR, källan, 2006-12-29.' })
    : { ok: true, value: { ...typed.value, conversion } };
}

function conversionOf(text: string, { currency }: Money): Conversion | undefined {
  const form =
    /^(?<rate>[\d.,]+)\skr\sför\s1\s(?<of>[A-Z]{3})(?:,\s(?<source>.*?))??(?:,\s(?<date>\d{4}-\d\d-\d\d))?$/su;
  const { rate = '', of, source, date } = form.exec(text.trim())?.groups ?? {};
  const typed = readRate(rate);
  if (!typed.ok || typed.value === undefined || of !== currency) return undefined;
  return { rate: typed.value, ...(source ? { source } : {}), ...(date ? { date } : {}) };
}
