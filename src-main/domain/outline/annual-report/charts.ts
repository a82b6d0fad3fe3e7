// The charts of the verksamhetsberättelse, each over the table of the same figures. undefined: there is nothing to draw.
import type { Slice, YearFigures } from '../../figures/year-figures.ts';
import { labelOf, organisationName, type Vocabulary, type VocabularyList } from '../../vocabulary.ts';
import { formatCount, formatMoneyInText, joinWords } from '../../wording/format.ts';
import type { ChartBlock, TableColumn } from '../outline.ts';

/** A chart where there is one. */
export const drawn = (chart: ChartBlock | undefined): ChartBlock[] => (chart ? [chart] : []);

const mostBars = 12;

const columns = (head: string, ...numbers: string[]): TableColumn[] => [
  { header: head, align: 'start', width: 50 },
  ...numbers.map((header): TableColumn => ({ header, align: 'end', width: 20 })),
];

interface Bar {
  label: string;
  value: number;
  shown: string;
}

/** The largest first; those that there is no room for stand in the table. */
function barChart(caption: string, columnHeads: TableColumn[], bars: readonly Bar[]): ChartBlock | undefined {
  const sorted = bars.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  if (sorted.length === 0) return undefined;
  const shown = sorted.slice(0, mostBars);
  return {
    type: 'chart',
    caption,
    altText: `${caption}: ${joinWords(shown.map(({ label, shown: figure }) => `${label} ${figure}`))}.`,
    chart: { kind: 'bars', bars: shown },
    table: {
      description: `${caption}.`,
      columns: columnHeads,
      rows: sorted.map(({ label, shown: figure }) => [label, figure]),
    },
  };
}

export const projectsPerDepartment = (
  { departments, year }: YearFigures,
  vocabulary: Vocabulary,
): ChartBlock | undefined =>
  barChart(
    `Projekt per förvaltning ${year}`,
    columns('Förvaltning', 'Projekt'),
    departments.map(({ organisation, projects }) => ({
      label: organisationName(vocabulary, organisation),
      value: projects,
      shown: formatCount(projects),
    })),
  );

/** In kronor; what is paid in other currencies stands in the tables of the chapter. */
export const paidPerProgramme = (
  { byProgramme, year }: YearFigures,
  vocabulary: Vocabulary,
): ChartBlock | undefined =>
  barChart(
    `Utbetalt per program ${year}, kronor`,
    columns('Program', 'Utbetalt'),
    byProgramme.map(({ code, paid: { SEK = 0 } }) => ({
      label: labelOf(vocabulary, 'programmes', code),
      value: SEK,
      shown: formatMoneyInText({ SEK }),
    })),
  );

export const projectsAndActivities = (
  slices: readonly Slice[],
  list: VocabularyList,
  head: string,
  vocabulary: Vocabulary,
): ChartBlock | undefined =>
  barChart(
    `Projekt och aktiviteter per ${head.toLocaleLowerCase('sv')}`,
    columns(head, 'Projekt och aktiviteter'),
    slices.map(({ code, projects, activities }) => ({
      label: labelOf(vocabulary, list, code),
      value: projects + activities,
      shown: formatCount(projects + activities),
    })),
  );

/** @param years the latest last; those without reports are left out by whoever counts. */
export function projectsOverYears(years: readonly YearFigures[]): ChartBlock | undefined {
  if (years.length < 2) return undefined;
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  return {
    type: 'chart',
    caption: `Projekt ${first}–${last}`,
    altText: `Antal projekt: ${joinWords(years.map(({ year, totals }) => `${year} ${formatCount(totals.projects)}`))}.`,
    chart: {
      kind: 'lines',
      years: years.map(({ year }) => year),
      unit: 1,
      lines: [
        { label: 'Projekt', values: years.map(({ totals }) => totals.projects) },
        { label: 'Startade', values: years.map(({ totals }) => totals.started) },
        { label: 'Avslutade', values: years.map(({ totals }) => totals.ended) },
      ],
      breaks: [],
    },
    table: {
      description: 'Projekt, startade, avslutade och utbetalt för varje år.',
      columns: columns('År', 'Projekt', 'Startade', 'Avslutade', 'Utbetalt'),
      rows: years.map(({ year, totals }) => [
        String(year),
        ...[totals.projects, totals.started, totals.ended].map(formatCount),
        formatMoneyInText(totals.funds.paid),
      ]),
    },
  };
}
