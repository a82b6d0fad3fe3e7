// What a person may type, or have written in a list, for a number, an amount, a share or a date. Each answers with
// the value or with a sentence that says how to write it; nothing is guessed.
import { decimalsOf, type Money, moneySchema } from './money.ts';
import { isPartialDate, yearSchema } from './period.ts';

export type Typed<V> =
  | { readonly ok: true; readonly value: V | undefined }
  | { readonly ok: false; readonly why: string };

const empty = { ok: true, value: undefined } as const;
const wrong = (why: string) => ({ ok: false, why }) as const;

/** Spaces of every kind go, a typographic minus becomes a plain one. */
const compact = (text: string): string => text.replace(/\s/gu, '').replace('\u2212', '-');

/** A whole number from 0 to `largest`. */
export function readCount(text: string, largest = 9_999_999): Typed<number> {
  const digits = compact(text);
  if (digits === '') return empty;
  if (!/^\d+$/.test(digits)) return wrong('Skriv ett helt antal med siffror, till exempel 12.');
  const count = Number(digits);
  return count <= largest
    ? { ok: true, value: count }
    : wrong('Antalet är orimligt stort. Kontrollera siffrorna.');
}

// Whole and decimal digits, as Swedish (`1.234,50`, `1234,5`), as plain (`1234.5`) and as English (`1,234.50`, which
// can be nothing else since it has both signs in that order).
const numberForms = [
  /^(?<sign>-?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?$/,
  /^(?<sign>-?)(?<whole>\d+|\d{1,3}(?:,\d{3})+)\.(?<decimals>\d+)$/,
];

/** The digits of a decimal number times 10^scale, as an integer; undefined when it has more decimals than that. */
function scaled(number: string, scale: number): number | undefined {
  const parts = numberForms.map((form) => form.exec(number)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const { sign = '', whole = '', decimals = '' } = parts;
  if (decimals.length > scale) return undefined;
  const value = Number(`${sign}${whole.replace(/[.,]/g, '')}${decimals.padEnd(scale, '0')}`);
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

/** A group of three after a single point may be thousands or thousandths: ask rather than guess. */
const isAmbiguous = (number: string): boolean => /^-?\d{1,3}\.\d{3}$/.test(number);

/** What an amount without a unit is in: kronor, thousands of kronor … */
export interface MoneyUnit {
  /** ISO 4217. */
  currency: string;
  /** Ones, thousands or millions, as a power of ten. */
  power: 0 | 3 | 6;
}

const namedUnits: Readonly<Record<string, MoneyUnit>> = {
  kr: { currency: 'SEK', power: 0 },
  kronor: { currency: 'SEK', power: 0 },
  ':-': { currency: 'SEK', power: 0 },
  tkr: { currency: 'SEK', power: 3 },
  mkr: { currency: 'SEK', power: 6 },
  mnkr: { currency: 'SEK', power: 6 },
  euro: { currency: 'EUR', power: 0 },
  '€': { currency: 'EUR', power: 0 },
  mneuro: { currency: 'EUR', power: 6 },
  tusenkronor: { currency: 'SEK', power: 3 },
  miljonerkronor: { currency: 'SEK', power: 6 },
  keur: { currency: 'EUR', power: 3 },
  meur: { currency: 'EUR', power: 6 },
};

/** `tkr`, `kr.`, `€`, `EUR`; undefined for what is not the name of a unit. */
export function readMoneyUnit(text: string, currencies: ReadonlySet<string>): MoneyUnit | undefined {
  const named = compact(text).toLowerCase().replace(/\.$/, '');
  if (Object.hasOwn(namedUnits, named)) return namedUnits[named];
  const code = named.toUpperCase();
  return currencies.has(code) ? { currency: code, power: 0 } : undefined;
}

const howToWriteMoney = 'Skriv beloppet med siffror, till exempel 1 234,50, 12 tkr eller 1 200 EUR.';

/**
 * `1 234,50`, `1234.5`, `12 tkr`, `1,2 mnkr`, `1 200 EUR`, `€ 1 200`.
 * @param assumed what an amount without a unit is in: a currency, or a unit that a column's header says.
 * @param currencies the ISO 4217 codes that may be typed.
 */
export function readMoney(
  text: string,
  assumed: string | MoneyUnit,
  currencies: ReadonlySet<string>,
): Typed<Money> {
  const match = /^([^\d.,-]*)(-?[\d.,]+)(.*)$/u.exec(compact(text));
  if (!match) return text.trim() === '' ? empty : wrong(howToWriteMoney);
  const [, before = '', number = '', after = ''] = match;
  if (before !== '' && after !== '') return wrong(howToWriteMoney);
  const unitText = before + after;
  const assumedUnit: MoneyUnit = typeof assumed === 'string' ? { currency: assumed, power: 0 } : assumed;
  const unit = unitText === '' ? assumedUnit : readMoneyUnit(unitText, currencies);
  if (unit === undefined)
    return wrong(
      unitText.length > 20 ? howToWriteMoney : `Enheten ${unitText} är inte känd. ${howToWriteMoney}`,
    );
  if (isAmbiguous(number))
    return wrong('Skriv tusental med mellanslag och ören med komma, till exempel 1 234,50.');
  const minor = scaled(number, unit.power + decimalsOf(unit.currency));
  const money = moneySchema.safeParse({ minor, currency: unit.currency });
  return money.success ? { ok: true, value: money.data } : wrong(howToWriteMoney);
}

/** `49,58 %` → 4958; from 0 to 100 %. */
export function readShare(text: string): Typed<number> {
  const number = compact(text).replace(/%$/, '');
  if (number === '') return empty;
  const share = scaled(number, 2);
  return share !== undefined && share >= 0 && share <= 10_000
    ? { ok: true, value: share }
    : wrong('Skriv en procentsats mellan 0 och 100, till exempel 49,58.');
}

/** `9,25` → `9.25`: up to six digits before the comma and six after it. */
export function readRate(text: string): Typed<string> {
  const rate = compact(text).replace(',', '.');
  if (rate === '') return empty;
  return /^(0|[1-9]\d{0,5})(\.\d{1,6})?$/.test(rate)
    ? { ok: true, value: rate }
    : wrong('Skriv kursen som kronor för en enhet, till exempel 9,25.');
}

/** `2006`: a year that a record can have. */
export function readYear(text: string): Typed<number> {
  const digits = compact(text);
  if (digits === '') return empty;
  const year = yearSchema.safeParse(/^\d{4}$/.test(digits) ? Number(digits) : undefined);
  return year.success
    ? { ok: true, value: year.data }
    : wrong('Skriv året med fyra siffror, till exempel 2006.');
}

const monthNames = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** The month that a name or its beginning, three letters at least, stands for: `maj`, `jan`, `sept`. */
function monthOf(word: string): string | undefined {
  if (word.length < 3) return undefined;
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? undefined : String(index + 1);
}

interface DateParts {
  year?: string;
  month?: string;
  day?: string;
  word?: string;
}

const clock = /[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/;
const yearFirst =
  /^(?<year>\d{4})(?:(?<mark>[-./])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?)?$|^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const dayFirst = /^(?<day>\d{1,2})(?:\.(?<month>\d{1,2})\. ?|\/(?<month>\d{1,2}) )(?<year>\d{4})$/;
const dayOrMonthFirst = /^(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/;
const named = /^(?:(?:den )?(?<day>\d{1,2})[.:]?[ea]? )?(?<word>\p{L}+)\.?,? (?<year>\d{4})$/u;

/**
 * `2006`, `2006-05`, `2006-05-11`, also `20060511`, `2006-5-1`, `11.5.2006`, `11/5 2006`, `11 maj 2006`, `maj 2006`.
 * A time of day that follows is left out.
 * @param ambiguous what `5/6/2006` is: asked about, or read as Swedish, day first. Years are always four digits.
 */
export function readDate(
  text: string,
  precision: 'day' | 'any' = 'any',
  ambiguous: 'refused' | 'day-first' = 'refused',
): Typed<string> {
  const typed = text.trim().replace(/\s+/gu, ' ').replace(clock, '');
  if (typed === '') return empty;
  const date = isoDate(partsOfDate(typed.toLowerCase(), ambiguous));
  if (date === undefined || (precision === 'day' && date.length < 10)) {
    return wrong(
      precision === 'day'
        ? 'Skriv hela datumet, till exempel 2006-05-11.'
        : 'Skriv ett datum som 2006-05-11, en månad som 2006-05 eller ett år som 2006.',
    );
  }
  return isPartialDate(date)
    ? { ok: true, value: date }
    : wrong('Datumet finns inte i kalendern. Kontrollera det.');
}

function partsOfDate(typed: string, ambiguous: 'refused' | 'day-first'): DateParts | undefined {
  const sure = (yearFirst.exec(typed.replaceAll(' ', '')) ?? dayFirst.exec(typed) ?? named.exec(typed))
    ?.groups;
  if (sure) return sure;
  const unsure: DateParts | undefined = dayOrMonthFirst.exec(typed)?.groups;
  const canBeRead = ambiguous === 'day-first' || Number(unsure?.day) > 12 || unsure?.day === unsure?.month;
  return canBeRead ? unsure : undefined;
}

function isoDate(parts: DateParts | undefined): string | undefined {
  if (!parts) return undefined;
  const { year, day, word } = parts;
  const month = word === undefined ? parts.month : monthOf(word);
  if (word !== undefined && month === undefined) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
