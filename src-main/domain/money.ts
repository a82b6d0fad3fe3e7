// Money is an integer number of minor units (öre, cent) in one currency. Two currencies are never added:
// a sum is kept per currency (design: the mission's first trap).
import { z } from 'zod';
import { dateSchema } from './period.ts';
import { shortTextSchema } from './text.ts';

export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** Currencies that have no minor unit (ISO 4217); all others here have two decimals. */
const wholeCurrencies: ReadonlySet<string> = new Set(['ISK', 'JPY']);

export const decimalsOf = (currency: string): 0 | 2 => (wholeCurrencies.has(currency) ? 0 : 2);

/**
 * Amounts stay below a hundred thousand million units, and so do all amounts of one package together: then the sum of
 * hundreds of packages is still an exact integer.
 */
const wholeLimit = 1e11;

/** In minor units. */
export const amountLimit = (currency: string): number => wholeLimit * 10 ** decimalsOf(currency);

/** The rate by which one amount was recorded; its source and date make it checkable (facts §8, valuta). */
export const conversionSchema = z.strictObject({
  /** Kronor for one unit, as decimal text: `9.25`. */
  rate: z.string().regex(/^(0|[1-9]\d{0,5})(\.\d{1,6})?$/),
  source: shortTextSchema.optional(),
  date: dateSchema.optional(),
});
export type Conversion = z.infer<typeof conversionSchema>;

export const moneySchema = z
  .strictObject({ minor: z.int(), currency: currencySchema, conversion: conversionSchema.optional() })
  .refine(({ minor, currency }) => Math.abs(minor) < amountLimit(currency), {
    error: 'amount too large',
  });
export type Money = z.infer<typeof moneySchema>;

export const kronor = (whole: number): Money => ({ minor: whole * 100, currency: 'SEK' });

/** A sum per currency, in minor units. A currency that was never added is absent. */
export const moneySumSchema = z.record(currencySchema, z.int());
export type MoneySum = z.infer<typeof moneySumSchema>;

/** @throws RangeError when the sum is no longer an exact integer: an inexact total must never be shown. */
export function sumMoney(amounts: Iterable<Money | undefined>): MoneySum {
  const sum: MoneySum = {};
  for (const amount of amounts) if (amount) addInPlace(sum, amount);
  return sum;
}

/** @throws RangeError like `sumMoney`. */
export function addMoney(sum: MoneySum, amount: Money | undefined): MoneySum {
  const grown = { ...sum };
  if (amount) addInPlace(grown, amount);
  return grown;
}

function addInPlace(sum: MoneySum, { minor, currency }: Money): void {
  const grown = (sum[currency] ?? 0) + minor;
  if (!Number.isSafeInteger(grown)) throw new RangeError('sum of money exceeds the exact integers');
  sum[currency] = grown;
}

/** The parts of a sum with kronor first and the rest by currency code. */
export const moneyParts = (sum: MoneySum): Money[] =>
  Object.entries(sum)
    .map(([currency, minor]) => ({ minor, currency }))
    .sort(
      (a, b) =>
        Number(b.currency === 'SEK') - Number(a.currency === 'SEK') || (a.currency < b.currency ? -1 : 1),
    );

/** The one amount of a sum; undefined when there is none, or when there are several currencies. */
export function onlyAmount(sum: MoneySum): Money | undefined {
  const [first, ...others] = moneyParts(sum);
  return others.length === 0 ? first : undefined;
}

/** `125000.00`: the decimal text that the report package carries (format §2.2). */
export function toDecimalText({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(minor);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Reads the package's decimal text; `undefined` when the text is not an amount of that currency. */
export function fromDecimalText(amount: string, currency: string): Money | undefined {
  const decimals = decimalsOf(currency);
  const pattern = decimals === 0 ? /^-?(0|[1-9]\d{0,10})$/ : /^-?(0|[1-9]\d{0,10})\.\d{2}$/;
  if (!pattern.test(amount)) return undefined;
  const minor = Number(amount.replace('.', ''));
  return { minor: minor === 0 ? 0 : minor, currency };
}
