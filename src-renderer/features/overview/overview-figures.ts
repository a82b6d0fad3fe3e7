import type { Overview } from '../../../src-main/contract/views.ts';
import { decimalsOf, kronor, type Money, type MoneySum } from '../../../src-main/domain/money.ts';
import {
  formatCount,
  formatMoney,
  formatMoneyInText,
  formatMoneySum,
} from '../../../src-main/domain/wording/format.ts';

/** Nothing is registered for the year, not even an application. */
export const isEmptyYear = ({ figures: { totals }, followUp }: Overview): boolean =>
  [
    totals.projects,
    totals.activities,
    followUp.applications,
    followUp.opportunities.records,
    followUp.outreach.records,
    followUp.assistance.records,
    followUp.engagements.records,
    followUp.decisions,
  ].every((count) => count === 0);

const million = kronor(1_000_000).minor;

/** Nothing written is not the same as 0 kr. */
export const moneySumText = (sum: MoneySum): string =>
  Object.keys(sum).length === 0 ? '–' : formatMoneySum(sum);

/** Short enough for a figure in large type: `2,7 mnkr`, `757 000 kr`. */
export const shortMoneySum = (sum: MoneySum): string =>
  Math.abs(sum.SEK ?? 0) >= million ? formatMoneyInText(sum) : moneySumText(sum);

/** Short enough to stand over a column: `2,9 mnkr`, `757 tkr`, `12 500 euro`. */
export function shortMoney(money: Money): string {
  const whole = Math.abs(money.minor) / 10 ** decimalsOf(money.currency);
  if (whole >= 1_000_000) return formatMoneyInText({ [money.currency]: money.minor });
  if (money.currency !== 'SEK' || whole < 1000) return formatMoney(money);
  return `${formatCount(Math.round(whole / 1000))}\u00a0tkr`;
}
