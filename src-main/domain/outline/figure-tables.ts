// The tables of figures that reports have in common. Money stands in kronor without unit where the head says kr; an
// amount in another currency names it, and a sum is never across currencies.
import type { Activity } from '../activity.ts';
import type { Slice, YearFigures } from '../figures/year-figures.ts';
import { type MoneySum, moneyParts, sumMoney } from '../money.ts';
import type { Project } from '../project.ts';
import { fundsOfYear } from '../project-funds.ts';
import { labelOf, organisationName, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import { formatAmount, formatCount, formatMoney, formatPeriod } from '../wording/format.ts';
import type { TableBlock, TableColumn } from './outline.ts';

const text = (header: string, width: number): TableColumn => ({ header, align: 'start', width });
const number = (header: string, width: number): TableColumn => ({ header, align: 'end', width });

/** Kronor as a bare number, other currencies with their name; an empty sum is an en dash, not a zero. */
const cell = (sum: MoneySum): string =>
  moneyParts(sum)
    .map((money) => (money.currency === 'SEK' ? formatAmount(money) : formatMoney(money)))
    .join('\n') || '–';

const one = (money: Parameters<typeof formatMoney>[0] | undefined): string =>
  money ? cell({ [money.currency]: money.minor }) : '–';

/** Two lines, so that a date never breaks in the middle of a narrow column. */
const period = ({ startsOn, endsOn }: Activity | Project): string =>
  formatPeriod(startsOn, endsOn).replace(' – ', '\n–\u00a0') || '–';

const collator = new Intl.Collator('sv');
export const bySwedishName = (a: string, b: string): number => collator.compare(a, b);

/** What a project is called where space is short. */
export const shortName = ({ acronym, name }: Project): string => acronym ?? name ?? '–';

export function moneyTable(unsorted: readonly Project[], figures: YearFigures): TableBlock {
  const { year } = figures;
  const projects = unsorted.toSorted((a, b) => bySwedishName(shortName(a), shortName(b)));
  const { funds } = figures.totals;
  return {
    type: 'table',
    caption: `Projektmedel ${year}, kronor`,
    description: `Beviljat för hela projektperioden samt upparbetat, rekvirerat och utbetalt under ${year}, per projekt.`,
    columns: [
      text('Projekt', 26),
      number('Beviljat, hela perioden', 13),
      number(`Upparbetat ${year}`, 12),
      number(`Rekvirerat ${year}`, 12),
      number(`Utbetalt ${year}`, 12),
      number('Utbetalt ackumulerat', 12),
      number('Medfinansiering', 13),
    ],
    rows: projects.map((project) => {
      const ofYear = fundsOfYear(project.funds, year);
      return [
        shortName(project),
        one(project.funds.granted),
        project.funds.lumpSum ? 'ej tillämpligt' : one(ofYear?.incurred),
        one(ofYear?.claimed),
        one(ofYear?.paid),
        one(ofYear?.paidToDate),
        cell(sumMoney(project.funds.coFinancing.map(({ amount }) => amount))),
      ];
    }),
    total: [
      'Summa',
      cell(funds.granted),
      cell(funds.incurred),
      cell(funds.claimed),
      cell(funds.paid),
      cell(funds.paidToDate),
      cell(funds.coFinancing),
    ],
    sources: projects.map(({ id, organisation }) => ({ recordId: id, organisation })),
  };
}

export const projectRegister = (
  projects: readonly Project[],
  vocabulary: Vocabulary,
  caption: string,
): TableBlock => ({
  type: 'table',
  caption,
  description: 'Projekt, projektägare, program, Malmö stads roll, projektperiod och status.',
  columns: [
    text('Projekt', 26),
    text('Projektägare', 19),
    text('Program', 20),
    text('Malmö stads roll', 15),
    text('Period', 12),
    text('Status', 10),
  ],
  rows: projects.map((project) => [
    project.acronym && project.name && project.acronym !== project.name
      ? `${project.name} (${project.acronym})`
      : (project.name ?? project.acronym ?? '–'),
    project.owner ? organisationName(vocabulary, project.owner) : '–',
    project.programme ? labelOf(vocabulary, 'programmes', project.programme) : '–',
    project.role ? labelOf(vocabulary, 'roles', project.role) : '–',
    period(project),
    project.status ? labelOf(vocabulary, 'statuses', project.status) : '–',
  ]),
  sources: projects.map(({ id, organisation }) => ({ recordId: id, organisation })),
});

export function departmentTable(
  { departments, totals, year }: YearFigures,
  vocabulary: Vocabulary,
): TableBlock {
  return {
    type: 'table',
    caption: `Projekt och projektmedel per förvaltning ${year}, kronor`,
    description:
      'Antal projekt, startade och avslutade, beviljat, utbetalt under året och ackumulerat, per förvaltning.',
    columns: [
      text('Förvaltning', 28),
      number('Projekt', 9),
      number('Startade', 9),
      number('Avslutade', 10),
      number('Beviljat, hela perioden', 15),
      number(`Utbetalt ${year}`, 14),
      number('Utbetalt ackumulerat', 15),
    ],
    rows: departments.map(({ organisation, projects, started, ended, funds }) => [
      organisationName(vocabulary, organisation),
      formatCount(projects),
      formatCount(started),
      formatCount(ended),
      cell(funds.granted),
      cell(funds.paid),
      cell(funds.paidToDate),
    ]),
    total: [
      'Summa',
      formatCount(totals.projects),
      formatCount(totals.started),
      formatCount(totals.ended),
      cell(totals.funds.granted),
      cell(totals.funds.paid),
      cell(totals.funds.paidToDate),
    ],
  };
}

export const activityTable = (
  { departments, totals, year }: YearFigures,
  vocabulary: Vocabulary,
): TableBlock => ({
  type: 'table',
  caption: `Aktiviteter per förvaltning ${year}`,
  description: 'Antal aktiviteter, resor, deltagare från Malmö stad, besök och besökare, per förvaltning.',
  columns: [
    text('Förvaltning', 34),
    number('Aktiviteter', 13),
    number('Resor', 11),
    number('Deltagare från Malmö stad', 17),
    number('Besök', 11),
    number('Besökare', 14),
  ],
  rows: departments.map((department) => [
    organisationName(vocabulary, department.organisation),
    ...activityCells(department),
  ]),
  total: ['Summa', ...activityCells(totals)],
});

export const activityTypeTable = (
  { byActivityType, year }: YearFigures,
  vocabulary: Vocabulary,
): TableBlock => ({
  type: 'table',
  caption: `Aktiviteter efter typ ${year}`,
  description: 'Antal aktiviteter, resor, deltagare, besök och besökare, per aktivitetstyp.',
  columns: [
    text('Aktivitetstyp', 34),
    number('Aktiviteter', 13),
    number('Resor', 11),
    number('Deltagare från Malmö stad', 17),
    number('Besök', 11),
    number('Besökare', 14),
  ],
  rows: byActivityType.map((type) => [
    labelOf(vocabulary, 'activityTypes', type.code),
    ...activityCells(type),
  ]),
});

const activityCells = (figures: {
  activities: number;
  trips: number;
  participants: number;
  visits: number;
  visitors: number;
}): string[] =>
  [figures.activities, figures.trips, figures.participants, figures.visits, figures.visitors].map(
    formatCount,
  );

/** One cut of the year. A record with two goals stands in both rows, so the rows are not summed. */
export const sliceTable = (
  slices: readonly Slice[],
  vocabulary: Vocabulary,
  list: VocabularyList,
  {
    caption,
    head,
    withActivities,
    year,
  }: { caption: string; head: string; withActivities: boolean; year: number },
): TableBlock => ({
  type: 'table',
  caption,
  description: `${caption}: antal projekt${withActivities ? ' och aktiviteter' : ''}, beviljat och utbetalt under ${year}.`,
  columns: [
    text(head, 40),
    number('Projekt', 12),
    ...(withActivities ? [number('Aktiviteter', 13)] : []),
    number('Beviljat, hela perioden', 17),
    number(`Utbetalt ${year}`, 17),
  ],
  rows: slices.map((slice) => [
    labelOf(vocabulary, list, slice.code),
    formatCount(slice.projects),
    ...(withActivities ? [formatCount(slice.activities)] : []),
    cell(slice.granted),
    cell(slice.paid),
  ]),
});

export const activityList = (
  activities: readonly Activity[],
  vocabulary: Vocabulary,
  caption: string,
): TableBlock => ({
  type: 'table',
  caption,
  description: 'Aktivitetens rubrik, typ, tid, ort, antal deltagare och antal besökare.',
  columns: [
    text('Aktivitet', 34),
    text('Typ', 22),
    text('Tid', 14),
    text('Ort', 14),
    number('Deltagare', 10),
    number('Besökare', 10),
  ],
  rows: activities.map((activity) => [
    activity.title ?? '–',
    activity.activityType ? labelOf(vocabulary, 'activityTypes', activity.activityType) : '–',
    period(activity),
    activity.place ?? '–',
    activity.participants === undefined ? '–' : formatCount(activity.participants),
    activity.visitors === undefined ? '–' : formatCount(activity.visitors),
  ]),
  sources: activities.map(({ id, organisation }) => ({ recordId: id, organisation })),
});
