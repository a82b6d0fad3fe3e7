// What broke a series and how it was bridged, in words, each with the letter that marks it in the charts.
import type { ChartBreak } from '../../charts/chart.ts';
import type { SeriesBreak } from '../../figures/evaluation-figures.ts';
import { labelOf, organisationName, type Vocabulary } from '../../vocabulary.ts';
import { capitalise, joinWords } from '../../wording/format.ts';

export const nameOf = (
  list: SeriesBreak['list'] | 'countries',
  code: string,
  vocabulary: Vocabulary,
): string =>
  list === 'organisations' ? organisationName(vocabulary, code) : labelOf(vocabulary, list, code);

/** One mark for each year, however much changed in it; broken when anything of it is. */
export function marksOf(breaks: readonly SeriesBreak[]): ChartBreak[] {
  const byYear = Map.groupBy(breaks, ({ year }) => year);
  return [...byYear].map(([year, changes], index) => ({
    year,
    mark: String.fromCodePoint(65 + (index % 26)),
    isBridged: changes.every(({ isBridged }) => isBridged),
  }));
}

export function breakText(
  { list, year, from, to, reason, isBridged, note }: SeriesBreak,
  vocabulary: Vocabulary,
): string {
  const names = (codes: readonly string[]): string =>
    joinWords(codes.map((code) => nameOf(list, code, vocabulary)));
  const remark = note === undefined ? '' : ` ${capitalise(note)}`;
  switch (reason) {
    case 'successor':
      return `${year}: ${names(from)} gick upp i ${names(to)} och räknas med dit.`;
    case 'several-successors':
      return `${year}: ${names(from)} delades på ${names(to)}. Det finns ingen rättvis fördelning, så serierna redovisas var för sig.`;
    case 'next-period':
      return `${year}: ${names(from)} fortsatte i nästa programperiod och räknas samman med ${names(to)}.`;
    case 'validity':
      return from.length === 0 ? `${year}: ${names(to)} tillkom.` : `${year}: ${names(from)} upphörde.`;
    case 'by-hand':
      return isBridged
        ? `${year}: ${names(from)} räknas samman med ${names(to)} enligt stadskontorets bedömning.${remark}`
        : `${year}: ${names(from)} hålls isär från det som kom efter, enligt stadskontorets bedömning.${remark}`;
  }
}
