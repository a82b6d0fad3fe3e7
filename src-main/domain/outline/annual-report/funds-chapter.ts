import { withoutOthers } from '../../figures/shared-projects.ts';
import type { SharedProject, Slice, YearFigures } from '../../figures/year-figures.ts';
import { fallsInYear } from '../../period.ts';
import { isCarriedOut, type Project } from '../../project.ts';
import { labelOf, organisationName, type Vocabulary } from '../../vocabulary.ts';
import { formatCount, formatMoneySum, joinWords } from '../../wording/format.ts';
import { headed, heading, note, paragraph } from '../blocks.ts';
import {
  bySwedishName,
  departmentTable,
  moneyTable,
  projectRegister,
  shortName,
  sliceTable,
} from '../figure-tables.ts';
import type { OutlineBlock, OutlineSource } from '../outline.ts';
import { drawn, paidPerProgramme, projectsOverYears, projectsPerDepartment } from './charts.ts';
import type { AnnualReportInput } from './input.ts';
import { projectSources, withSources, workSources } from './sources.ts';

export function fundsChapter({ figures, previous, reports, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year } = figures;
  const leads = withoutOthers(
    reports.flatMap(({ projects }) => projects).filter(isCarriedOut),
    figures.shared,
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
  const country = ({ code }: Slice): string => labelOf(vocabulary, 'countries', code);
  const counted = [
    paragraph(
      'Beviljat avser hela projektperioden och summeras inte över åren. Utbetalt är det som under året har kommit Malmö stad till del; medel som förmedlas vidare till partner ingår inte.',
    ),
    ...(projects.length === 0 ? [paragraph(`Inga projekt har redovisats för ${year}.`)] : []),
    ...(figures.departments.length > 0 ? [departmentTable(figures, vocabulary)] : []),
    ...drawn(projectsPerDepartment(figures, vocabulary)),
    ...drawn(previous && projectsOverYears([previous, figures])),
    ...headed('Projektregister', projectRegister(projects, vocabulary, `Projekt som redovisas för ${year}`)),
    ...headed('Belopp per projekt', moneyTable(projects, figures)),
    ...(Object.keys(figures.totals.funds.passedOn).length > 0
      ? [
          note(
            `Vidareförmedlat till partner under ${year}: ${formatMoneySum(figures.totals.funds.passedOn)}. Beloppet ingår inte i tabellen.`,
          ),
        ]
      : []),
    ...headed(
      'Efter program',
      sliceTable(
        figures.byProgramme,
        vocabulary,
        'programmes',
        cut('Projekt och medel efter program', 'Program'),
      ),
    ),
    ...drawn(paidPerProgramme(figures, vocabulary)),
    ...headed(
      'Efter fond',
      sliceTable(figures.byFund, vocabulary, 'funds', cut('Projekt och medel efter fond', 'Fond')),
    ),
    ...(projects.length === 0 ? [] : startedAndEnded(titles(started), titles(ended), year)),
  ];
  const countries = [
    ...headed(
      'Partnerländer',
      sliceTable(
        figures.byCountry.toSorted((a, b) => bySwedishName(country(a), country(b))),
        vocabulary,
        'countries',
        cut('Projekt och aktiviteter efter land', 'Land', true),
      ),
    ),
    ...(figures.byCountry.length > 0
      ? [
          note(
            'Ett projekt eller en aktivitet med parter i flera länder räknas i vart och ett. Raderna ska därför inte läggas ihop.',
          ),
        ]
      : []),
  ];
  const fromProjects = projectSources(reports);
  return [
    ...withSources(counted, fromProjects, reports),
    ...withSources(countries, workSources(reports), reports),
    ...withSources(sharedProjects(figures, vocabulary), sharedSources(figures), reports),
  ];
}

const sharedSources = ({ shared }: YearFigures): OutlineSource[] =>
  shared
    .flatMap(({ lead, others }) => [lead, ...others])
    .map(({ organisation, id }) => ({ organisation, recordId: id }));

const startedAndEnded = (
  started: readonly string[],
  ended: readonly string[],
  year: number,
): OutlineBlock[] => [
  heading(2, 'Startade och avslutade projekt'),
  paragraph(
    started.length > 0
      ? `Under ${year} startade ${joinWords(started)}.`
      : `Inget projekt startade under ${year}.`,
  ),
  paragraph(
    ended.length > 0
      ? `Under ${year} avslutades ${joinWords(ended)}.`
      : `Inget projekt avslutades under ${year}.`,
  ),
];

const sharedProjects = ({ shared }: YearFigures, vocabulary: Vocabulary): OutlineBlock[] =>
  shared.length === 0
    ? []
    : [
        heading(2, 'Projekt som flera förvaltningar redovisar'),
        {
          type: 'list',
          items: shared.map(
            ({ name, lead, others, shares }) =>
              `${name}: beloppen är hämtade från ${organisationName(vocabulary, lead.organisation)}; redovisas också av ${joinWords(others.map(({ organisation }) => organisationName(vocabulary, organisation)))}.${shares ? ` ${divided(shares, vocabulary)}` : ''}`,
          ),
        },
      ];

/** The shares of those that report it this year, which are fewer than were decided about when one no longer does. */
function divided(shares: NonNullable<SharedProject['shares']>, vocabulary: Vocabulary): string {
  const whole = shares.reduce((sum, { percent }) => sum + percent, 0);
  const parts = shares.map(
    ({ organisation, percent }) =>
      `${organisationName(vocabulary, organisation)} ${formatCount(percent)}${whole === 100 ? '\u00a0%' : ` av ${formatCount(whole)} delar`}`,
  );
  return `Beloppen är fördelade: ${joinWords(parts)}.`;
}
