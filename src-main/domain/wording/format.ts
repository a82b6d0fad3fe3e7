// Swedish numbers, money, dates and percent as an official writes them (facts §11): no-break spaces, decimal comma,
// ISO dates in tables, running dates in text.
import { decimalsOf, type Money, type MoneySum, moneyParts } from '../money.ts';

const noBreakSpace = '\u00a0';
const minus = '\u2212';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);

/** `1 234`, with no-break spaces. */
export const formatCount = (count: number): string =>
  `${count < 0 ? minus : ''}${grouped(String(Math.abs(count)))}`;

const units: Readonly<Record<string, string>> = { SEK: 'kr', EUR: 'euro' };
const unitOf = (currency: string): string => units[currency] ?? currency;

/** The number alone: `1 234 567,50`, or `1 234 567` when there are no öre. */
export function formatAmount({ minor, currency }: Money): string {
  const scale = 10 ** decimalsOf(currency);
  const whole = Math.trunc(Math.abs(minor) / scale);
  const rest = Math.abs(minor) % scale;
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${minor < 0 ? minus : ''}${grouped(String(whole))}${decimals}`;
}

/** `1 234 567,50 kr`, `12 000 euro`, `300 PLN`. */
export const formatMoney = (money: Money): string =>
  `${formatAmount(money)}${noBreakSpace}${unitOf(money.currency)}`;

/** One text for a sum in one or more currencies, which are never added together: `1 200 kr och 30 euro`. */
export const formatMoneySum = (sum: MoneySum): string => {
  const parts = moneyParts(sum).map(formatMoney);
  return parts.length === 0 ? `0${noBreakSpace}kr` : joinWords(parts);
};

const largeUnits = [
  { from: 1_000_000_000, SEK: 'mdkr', EUR: 'md euro' },
  { from: 1_000_000, SEK: 'mnkr', EUR: 'mn euro' },
] as const;

/** For running text: `2,1 mdkr`, `4,9 mnkr`, and amounts below a million as `757 000 kronor`. */
export function formatMoneyInText(sum: MoneySum): string {
  const parts = moneyParts(sum).map(({ minor, currency }) => {
    const whole = minor / 10 ** decimalsOf(currency);
    const large = largeUnits.find(({ from }) => Math.abs(whole) >= from);
    if (large && (currency === 'SEK' || currency === 'EUR'))
      return `${oneDecimal(whole / large.from)}${noBreakSpace}${large[currency]}`;
    const unit = currency === 'SEK' ? 'kronor' : unitOf(currency);
    return `${formatAmount({ minor, currency })}${noBreakSpace}${unit}`;
  });
  return parts.length === 0 ? `0${noBreakSpace}kronor` : joinWords(parts);
}

const oneDecimal = (value: number): string => {
  const tenths = Math.round(Math.abs(value) * 10);
  const sign = value < 0 ? minus : '';
  return `${sign}${grouped(String(Math.trunc(tenths / 10)))}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}`;
};

/** A score or a mean of scores, to one decimal: `4`, `3,5`. */
export const formatScore = (score: number): string => oneDecimal(score);

/** Hundredths of a per cent as `49,58 %`. */
export function formatPercent(basisPoints: number): string {
  const whole = Math.trunc(basisPoints / 100);
  const rest = basisPoints % 100;
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${whole}${decimals}${noBreakSpace}%`;
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Dates stand as they are written: `2006`, `2006-05`, `2006-05-11`. */
export const formatPeriod = (startsOn: string | undefined, endsOn: string | undefined): string => {
  if (startsOn === undefined) return endsOn === undefined ? '' : `–${endsOn}`;
  return endsOn === undefined || endsOn === startsOn ? startsOn : `${startsOn} – ${endsOn}`;
};

/** Of what goes on until it is ended: `från 2002`, `2002 – 2007`, `till 2007`. */
export const formatLasting = (startsOn: string | undefined, endsOn: string | undefined): string => {
  if (startsOn === undefined) return endsOn === undefined ? '' : `till ${endsOn}`;
  return endsOn === undefined ? `från ${startsOn}` : formatPeriod(startsOn, endsOn);
};

/** For running text: `den 12 november 2015`. */
export function formatDateInText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const name = months[month - 1];
  return day === undefined ? `${name} ${year}` : `den ${day} ${name} ${year}`;
}

/** The date of an instant, in Swedish local time: `2007-01-15`. */
export const formatDate = (instant: string): string => stockholm(instant).slice(0, 10);

/** `2007-01-15 10.12`, in Swedish local time. */
export const formatDateTime = (instant: string): string => stockholm(instant).replace(':', '.');

const stockholmParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
const stockholm = (instant: string): string => stockholmParts.format(new Date(instant));

/** `a, b och c`. */
export const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;

const smallNumbers = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const;

/** One to twelve in words in running text, digits from thirteen (facts §11). `en` for nouns of common gender. */
export const countInWords = (count: number, gender: 'ett' | 'en' = 'ett'): string =>
  count === 1 ? gender : (smallNumbers[count] ?? formatCount(count));

/** `tre av sju`; digits for both when one of them is above twelve, since words and digits are not mixed. */
export function countOutOf(count: number, total: number, gender: 'ett' | 'en' = 'ett'): string {
  const isLarge = Math.max(count, total) > 12;
  const none = gender === 'en' ? 'ingen' : 'inget';
  const some = isLarge ? formatCount(count) : countInWords(count, gender);
  return `${count === 0 ? none : some} av ${isLarge ? formatCount(total) : countInWords(total, gender)}`;
}

/** `2 startade, 1 avslutat`, for figures in a margin. */
export const startedAndEnded = (started: number, ended: number): string =>
  `${formatCount(started)} ${started === 1 ? 'startat' : 'startade'}, ${formatCount(ended)} ${ended === 1 ? 'avslutat' : 'avslutade'}`;

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
