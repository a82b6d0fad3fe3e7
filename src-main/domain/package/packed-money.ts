// Money as a package carries it: decimal text with its currency, and beside it the rate by which it was recorded.
import { fromDecimalText, type Money, toDecimalText } from '../money.ts';
import { cleanText } from '../text.ts';

export interface PackedMoney {
  amount: string;
  currency: string;
  rate?: string;
  rateSource?: string;
  valueDate?: string;
}

/** Nothing else in a package has a currency with an amount in text. */
export const isPackedMoney = (value: unknown): value is PackedMoney =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as PackedMoney).amount === 'string' &&
  typeof (value as PackedMoney).currency === 'string';

export function packMoney({ minor, currency, conversion }: Money): PackedMoney {
  const amount = { amount: toDecimalText({ minor, currency }), currency };
  if (conversion === undefined) return amount;
  const { rate, source, date } = conversion;
  return {
    ...amount,
    rate,
    ...(source !== undefined && { rateSource: source }),
    ...(date !== undefined && { valueDate: date }),
  };
}

/** @returns undefined when the text is not an amount of the currency, which the check of meaning has told. */
export function unpackMoney({
  amount,
  currency,
  rate,
  rateSource,
  valueDate,
}: PackedMoney): Money | undefined {
  const money = fromDecimalText(amount, currency);
  if (money === undefined || rate === undefined) return money;
  return {
    ...money,
    conversion: {
      rate,
      ...(rateSource !== undefined && { source: cleanText(rateSource) }),
      ...(valueDate !== undefined && { date: valueDate }),
    },
  };
}
