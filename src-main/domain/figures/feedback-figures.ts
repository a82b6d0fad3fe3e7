// Återkoppling (årsrundan step 8): a förvaltning's own share beside that of all, year by year. Pure, from the same figures
// as the compiled report, so that what comes back is what was compiled.
import { type MoneySum, moneyParts } from '../money.ts';
import type { PayloadOf } from '../package/format.ts';
import { packMoney } from '../package/packed-money.ts';
import type { Totals, YearFigures } from './year-figures.ts';

type Figure = PayloadOf<'feedback'>['figures'][number];

const counts = [
  ['projects', 'Projekt'],
  ['started', 'Startade projekt'],
  ['ended', 'Avslutade projekt'],
  ['activities', 'Aktiviteter'],
  ['visits', 'Besök till Malmö'],
  ['trips', 'Resor'],
  ['participants', 'Deltagare från Malmö stad'],
] as const satisfies readonly (readonly [keyof Totals, string])[];

/** Granted is for the whole period of each project, and is never added over the years. */
const amounts = [
  ['paid', 'Utbetalt under året'],
  ['incurred', 'Upparbetat under året'],
  ['granted', 'Beviljat för projektens hela tid'],
] as const satisfies readonly (readonly [keyof Totals['funds'], string])[];

/**
 * @param years the figures of each year with reports, oldest first.
 * @returns those that are anything at all for anyone. A year in which the förvaltning did not report has no share of its own.
 */
export function feedbackFigures(organisation: string, years: readonly YearFigures[]): Figure[] {
  const ownIn = ({ departments }: YearFigures): Totals | undefined =>
    departments.find((one) => one.organisation === organisation);
  const counted = counts.map(([figure, label]) => ({
    figure,
    label,
    isAnything: years.some(({ totals }) => totals[figure] > 0),
    years: years.map((one) => ({
      year: one.year,
      ...optional('ownCount', ownIn(one)?.[figure]),
      allCount: one.totals[figure],
    })),
  }));
  const paid = amounts.map(([figure, label]) => ({
    figure,
    label,
    isAnything: years.some(({ totals }) => Object.keys(totals.funds[figure]).length > 0),
    years: years.map((one) => {
      const own = ownIn(one);
      return {
        year: one.year,
        ...optional('ownMoney', own && pack(own.funds[figure])),
        allMoney: pack(one.totals.funds[figure]),
      };
    }),
  }));
  return [...counted, ...paid].flatMap(({ isAnything, ...figure }) => (isAnything ? [figure] : []));
}

const optional = <N extends string, V>(name: N, value: V | undefined): { [K in N]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { [K in N]: V });

/** No amount at all is nothing, in kronor: a figure that is not there would be read as unknown. */
const pack = (sum: MoneySum) => {
  const parts = moneyParts(sum);
  return (parts.length > 0 ? parts : [{ minor: 0, currency: 'SEK' }]).map(packMoney);
};
