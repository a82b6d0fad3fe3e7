// What a person may type for a number, an amount, a share or a date. Each answers with the value or with a sentence
// that says how to write it; nothing is guessed.
import { decimalsOf, type Money, moneySchema } from '../../src-main/domain/money.ts';
import { isPartialDate, yearSchema } from '../../src-main/domain/period.ts';

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

/** The digits of a decimal number times 10^scale, as an integer; undefined when it has more decimals than that. */
function scaled(number: string, scale: number): number | undefined {
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$|^(-?)(\d+)\.(\d+)$/.exec(number);
  if (!match) return undefined;
  const sign = (match[1] ?? match[4]) === '-' ? '-' : '';
  const whole = (match[2] ?? match[5] ?? '').replaceAll('.', '');
  const decimals = match[3] ?? match[6] ?? '';
  if (decimals.length > scale) return undefined;
  const value = Number(`${sign}${whole}${decimals.padEnd(scale, '0')}`);
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

/** A group of three after a single point may be thousands or thousandths: ask rather than guess. */
const isAmbiguous = (number: string): boolean => /^-?\d{1,3}\.\d{3}$/.test(number);

const units: Readonly<Record<string, { currency: string; power: 0 | 3 | 6 }>> = {
  kr: { currency: 'SEK', power: 0 },
  kronor: { currency: 'SEK', power: 0 },
  ':-': { currency: 'SEK', power: 0 },
  tkr: { currency: 'SEK', power: 3 },
  mkr: { currency: 'SEK', power: 6 },
  mnkr: { currency: 'SEK', power: 6 },
  euro: { currency: 'EUR', power: 0 },
  '€': { currency: 'EUR', power: 0 },
  mneuro: { currency: 'EUR', power: 6 },
};

const howToWriteMoney = 'Skriv beloppet med siffror, till exempel 1 234,50, 12 tkr eller 1 200 EUR.';

/**
 * `1 234,50`, `1234.5`, `12 tkr`, `1,2 mnkr`, `1 200 EUR`.
 * @param currency what an amount without a unit is in.
 * @param currencies the ISO 4217 codes that may be typed.
 */
export function readMoney(text: string, currency: string, currencies: ReadonlySet<string>): Typed<Money> {
  const match = /^(-?[\d.,]+)(.*)$/u.exec(compact(text));
  if (!match) return text.trim() === '' ? empty : wrong(howToWriteMoney);
  const [, number = '', unitText = ''] = match;
  const named = units[unitText.toLowerCase()];
  const code = unitText.toUpperCase();
  if (unitText !== '' && named === undefined && !currencies.has(code))
    return wrong(`Enheten ${unitText} är inte känd. ${howToWriteMoney}`);
  const unit = named ?? { currency: unitText === '' ? currency : code, power: 0 };
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

/** `9,25` → `9.25`: kronor for one unit of a currency, up to six digits before the comma and six after it. */
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

/** `2006`, `2006-05`, `2006-05-11`, also `20060511` and `2006-5-1`. */
export function readDate(text: string, precision: 'day' | 'any' = 'any'): Typed<string> {
  const typed = compact(text);
  if (typed === '') return empty;
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$|^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  const parts = match && [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]];
  const date = parts
    ?.filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
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
