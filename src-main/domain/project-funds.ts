// Projektmedel. Granted is for the whole period and is never added over years; paid is per year and Malmö's own:
// what a lead partner passes on to others stands apart and is never part of it.
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { conversionSchema, currencySchema, moneySchema, sumMoney } from './money.ts';
import { yearSchema } from './period.ts';

/** One year of a project's money. */
export const fundsYearSchema = z.strictObject({
  year: yearSchema,
  /** Malmö's budget for the year. */
  budget: moneySchema.optional(),
  /** Upparbetat: costs that have arisen and been booked. */
  incurred: moneySchema.optional(),
  /** Rekvirerat: claimed from the funder. */
  claimed: moneySchema.optional(),
  /** Utbetalt: received and Malmö's own. */
  paid: moneySchema.optional(),
  /** Utbetalt ackumulerat: Malmö's own since the start, to the end of this year. */
  paidToDate: moneySchema.optional(),
  /** Vidareförmedlat: received by Malmö as lead partner and passed on to partners. */
  passedOn: moneySchema.optional(),
  /** Återkrävt: paid back to the funder. */
  recovered: moneySchema.optional(),
});
export type FundsYear = z.infer<typeof fundsYearSchema>;

const coFinancingSchema = z.strictObject({
  source: codeSchema,
  amount: moneySchema.optional(),
  /** Absent: as the source usually is, by the code list. */
  form: z.enum(['cash', 'in-kind']).optional(),
});
export type CoFinancing = z.infer<typeof coFinancingSchema>;

/** The rate of the amounts that have none of their own. */
const exchangeRateSchema = z.strictObject({ currency: currencySchema, ...conversionSchema.shape });

export const projectFundsSchema = z.strictObject({
  totalBudget: moneySchema.optional(),
  malmoBudget: moneySchema.optional(),
  applied: moneySchema.optional(),
  granted: moneySchema.optional(),
  /** Stödandel in hundredths of a per cent: 4958 is 49,58 %. */
  grantShare: z.int().min(0).max(10_000).optional(),
  /** A lump sum is paid against a result, so incurred is not applicable rather than zero. */
  lumpSum: z.boolean().default(false),
  coFinancing: z.array(coFinancingSchema).default([]),
  exchangeRate: exchangeRateSchema.optional(),
  years: z.array(fundsYearSchema).default([]),
});
export type ProjectFunds = z.infer<typeof projectFundsSchema>;

export const fundsOfYear = (funds: ProjectFunds, year: number): FundsYear | undefined =>
  funds.years.find((entry) => entry.year === year);

/**
 * What is granted and what Malmö and others put in make up Malmö's budget; also true while a part of it is not written,
 * and where the amounts are in several currencies, which are not compared.
 */
export function financingMeets({ malmoBudget, granted, coFinancing }: ProjectFunds): boolean {
  if (malmoBudget === undefined || granted === undefined || coFinancing.length === 0) return true;
  if (coFinancing.some(({ amount }) => amount === undefined)) return true;
  const financing = sumMoney([granted, ...coFinancing.map(({ amount }) => amount)]);
  const oneCurrency = Object.keys(financing).every((currency) => currency === malmoBudget.currency);
  return !oneCurrency || financing[malmoBudget.currency] === malmoBudget.minor;
}
