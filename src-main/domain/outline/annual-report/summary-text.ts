// The sentences of the summary: so many förvaltningar reported so many projects, so many started, so many ended, so
// much was paid from so many funds and programmes, split so (as Malmö's own report for 2013 opens).
import type { DepartmentFigures, YearFigures } from '../../figures/year-figures.ts';
import { type MoneySum, moneyParts } from '../../money.ts';
import { organisationName, type Vocabulary } from '../../vocabulary.ts';
import {
  capitalise,
  countInWords,
  countOutOf,
  formatCount,
  formatMoneyInText,
  joinWords,
} from '../../wording/format.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export function summarySentences(figures: YearFigures, expected: number, vocabulary: Vocabulary): string[] {
  const { year, totals, departments, reporting } = figures;
  const name = (department: DepartmentFigures): string =>
    organisationName(vocabulary, department.organisation);
  return [
    `${capitalise(countOutOf(reporting, expected, 'en'))} förvaltningar har redovisat sitt internationella arbete för ${year}.${nilReports(figures)}`,
    projectSentences(figures, name),
    moneySentences(figures, name),
    activitySentence(totals),
    departments.length > 0 ? applications(figures) : '',
  ].filter((sentence) => sentence !== '');
}

const nilReports = ({ nothingToReport }: YearFigures): string =>
  nothingToReport === 0
    ? ''
    : ` ${capitalise(countInWords(nothingToReport, 'en'))} av dem har meddelat att det inte finns något att redovisa.`;

function projectSentences(
  { totals, departments, shared }: YearFigures,
  name: (department: DepartmentFigures) => string,
): string {
  if (totals.projects === 0) return 'Inga projekt har redovisats.';
  const most = departments.toSorted((a, b) => b.projects - a.projects);
  const [first, second] = most;
  const clearLeader =
    first !== undefined && first.projects > (second?.projects ?? 0) && departments.length > 1;
  return [
    `Tillsammans redovisas ${countInWords(totals.projects)} projekt.`,
    `Under året startade ${countInWords(totals.started)} och avslutades ${countInWords(totals.ended)}.`,
    clearLeader ? `Flest projekt har ${name(first)}, ${countOutOf(first.projects, totals.projects)}.` : '',
    shared.length > 0
      ? `${capitalise(countInWords(shared.length))} projekt redovisas av mer än en förvaltning och är räknade en gång.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const size = (sum: MoneySum): number => sum.SEK ?? 0;

function moneySentences(
  { totals, programmes, fundsCount, departments }: YearFigures,
  name: (department: DepartmentFigures) => string,
): string {
  const { paid, passedOn } = totals.funds;
  if (moneyParts(paid).length === 0) return '';
  const split = departments
    .filter(({ funds }) => size(funds.paid) > 0)
    .toSorted((a, b) => size(b.funds.paid) - size(a.funds.paid));
  const shown = split
    .slice(0, 3)
    .map((department) => `${formatMoneyInText(department.funds.paid)} till ${name(department)}`);
  return [
    `Under året betalades ${formatMoneyInText(paid)} ut till Malmö stad från ${countInWords(programmes)} program i ${countInWords(fundsCount, 'en')} ${plural(fundsCount, 'fond', 'fonder')}.`,
    split.length > 1 ? `Av det gick ${joinWords(shown)}.` : '',
    moneyParts(passedOn).length > 0
      ? `Därutöver tog staden som samordnare emot ${formatMoneyInText(passedOn)} som förmedlades vidare till partner. De medlen är inte Malmö stads.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const activitySentence = ({ activities, trips, participants, visitors }: YearFigures['totals']): string =>
  activities === 0
    ? ''
    : `Förvaltningarna redovisar ${countInWords(activities, 'en')} ${plural(activities, 'aktivitet', 'aktiviteter')} med ${formatCount(participants)} deltagare från Malmö stad, ${countInWords(trips, 'en')} ${plural(trips, 'resa', 'resor')} och ${formatCount(visitors)} besökare.`;

const applications = ({ applications: { submitted, rejected, granted } }: YearFigures): string =>
  submitted + rejected + granted === 0
    ? ''
    : `Av de ansökningar som redovisas har ${countInWords(granted, 'en')} beviljats, ${countInWords(rejected, 'en')} fått avslag och ${countInWords(submitted, 'en')} väntar på beslut.`;
