import { groupProjects } from '../../figures/shared-projects.ts';
import type { YearFigures } from '../../figures/year-figures.ts';
import { fallsInYear } from '../../period.ts';
import { isCarriedOut, type Project } from '../../project.ts';
import { organisationName, type Vocabulary } from '../../vocabulary.ts';
import { formatMoneySum, joinWords } from '../../wording/format.ts';
import { heading, note, paragraph } from '../blocks.ts';
import {
  bySwedishName,
  departmentTable,
  moneyTable,
  projectRegister,
  shortName,
  sliceTable,
} from '../figure-tables.ts';
import type { OutlineBlock } from '../outline.ts';
import type { AnnualReportInput } from './input.ts';

export function fundsChapter({ figures, reports, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year } = figures;
  const leads = groupProjects(reports.flatMap(({ projects }) => projects).filter(isCarriedOut)).map(
    ({ lead }) => lead,
  );
  const projects = leads.toSorted((a, b) => bySwedishName(a.name ?? '', b.name ?? ''));
  const titles = (chosen: readonly Project[]): string[] => chosen.map(shortName).toSorted(bySwedishName);
  const started = projects.filter(({ startsOn }) => fallsInYear(startsOn, year));
  const ended = projects.filter(({ endsOn }) => fallsInYear(endsOn, year));
  const cut = (caption: string, head: string, withActivities = false) => ({
    caption,
    head,
    withActivities,
    year,
  });
  return [
    { type: 'page-break' },
    heading(1, 'Projektmedel'),
    paragraph(
      'Beviljat avser hela projektperioden och summeras inte över åren. Utbetalt är det som under året har kommit Malmö stad till del; medel som förmedlas vidare till partner ingår inte.',
    ),
    departmentTable(figures, vocabulary),
    heading(2, 'Projektregister'),
    projectRegister(projects, vocabulary, `Projekt som redovisas för ${year}`),
    heading(2, 'Belopp per projekt'),
    moneyTable(projects, figures),
    ...(Object.keys(figures.totals.funds.passedOn).length > 0
      ? [
          note(
            `Vidareförmedlat till partner under ${year}: ${formatMoneySum(figures.totals.funds.passedOn)}. Beloppet ingår inte i tabellen.`,
          ),
        ]
      : []),
    heading(2, 'Efter program'),
    sliceTable(
      figures.byProgramme,
      vocabulary,
      'programmes',
      cut('Projekt och medel efter program', 'Program'),
    ),
    heading(2, 'Efter fond'),
    sliceTable(figures.byFund, vocabulary, 'funds', cut('Projekt och medel efter fond', 'Fond')),
    heading(2, 'Startade och avslutade projekt'),
    paragraph(
      started.length > 0
        ? `Under ${year} startade ${joinWords(titles(started))}.`
        : `Inget projekt startade under ${year}.`,
    ),
    paragraph(
      ended.length > 0
        ? `Under ${year} avslutades ${joinWords(titles(ended))}.`
        : `Inget projekt avslutades under ${year}.`,
    ),
    heading(2, 'Partnerländer'),
    sliceTable(
      figures.byCountry,
      vocabulary,
      'countries',
      cut('Projekt och aktiviteter efter land', 'Land', true),
    ),
    ...sharedProjects(figures, vocabulary),
  ];
}

const sharedProjects = ({ shared }: YearFigures, vocabulary: Vocabulary): OutlineBlock[] =>
  shared.length === 0
    ? []
    : [
        heading(2, 'Projekt som flera förvaltningar redovisar'),
        {
          type: 'list',
          items: shared.map(
            ({ name, lead, others }) =>
              `${name}: beloppen är hämtade från ${organisationName(vocabulary, lead.organisation)}; redovisas också av ${joinWords(others.map(({ organisation }) => organisationName(vocabulary, organisation)))}.`,
          ),
        },
      ];
