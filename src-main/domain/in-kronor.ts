// An amount in another currency is shown in kronor beside itself, by a rate that a person has written with its source
// and date (facts §8, valuta: never one global rate). The converted amount is shown, never stored and never added up.
import { scaleExactly } from './exact.ts';
import { amountLimit, decimalsOf, type Money } from './money.ts';

interface ExchangeRate {
  currency: string;
  /** Kronor for one unit, as decimal text. */
  rate: string;
}

/** The amount's own rate, otherwise that of its currency; undefined: there is none. */
export const rateOf = (
  { currency, conversion }: Money,
  exchangeRate: ExchangeRate | undefined,
): string | undefined =>
  conversion?.rate ?? (exchangeRate?.currency === currency ? exchangeRate.rate : undefined);

/** undefined: there is no rate, or the outcome is more than an amount can be. Kronor stay as they are. */
export function inKronor(amount: Money, exchangeRate: ExchangeRate | undefined): Money | undefined {
  if (amount.currency === 'SEK') return { minor: amount.minor, currency: 'SEK' };
  const rate = rateOf(amount, exchangeRate);
  if (rate === undefined) return undefined;
  const [whole = '', decimals = ''] = rate.split('.');
  const perUnit = BigInt(`${whole}${decimals}`) * 100n;
  const minor = scaleExactly(
    amount.minor,
    perUnit,
    10n ** BigInt(decimals.length + decimalsOf(amount.currency)),
  );
  return minor === undefined || Math.abs(minor) >= amountLimit('SEK')
    ? undefined
    : { minor, currency: 'SEK' };
}
