// Verksamhetsberättelsen: the year's material from every förvaltning, "dels verksamheten, dels projektmedel", with
// stadskontoret's own mission and Brysselkontoret, for approval in kommunstyrelsen (the plan, Uppföljning). Pure:
// the same reports, texts and time give the same document.
import type { Activity } from '../activity.ts';
import type { OwnSection } from '../annual-report.ts';
import type { Answer } from '../department-report.ts';
import { groupProjects } from '../figures/shared-projects.ts';
import type { YearFigures } from '../figures/year-figures.ts';
import type { StoredSubmission } from '../package/revision.ts';
import { isCarriedOut, type Project } from '../project.ts';
import { entriesInYear, organisationName, type Vocabulary } from '../vocabulary.ts';
import { blankLabels } from '../wording/fields.ts';
import {
  capitalise,
  countInWords,
  formatCount,
  formatDate,
  formatDateInText,
  formatMoneySum,
  joinWords,
} from '../wording/format.ts';
import { sectionTexts } from '../wording/sections.ts';
import { paragraphs } from './department-report-outline.ts';
import {
  activityList,
  activityTable,
  activityTypeTable,
  bySwedishName,
  departmentTable,
  moneyTable,
  projectRegister,
  shortName,
  sliceTable,
} from './figure-tables.ts';
import type { OutlineBlock, OutlineDocument } from './outline.ts';
import { decisionText } from './record-fields.ts';
import { summarySentences } from './summary-text.ts';

interface CompiledReport {
  submission: StoredSubmission;
  organisation: string;
  nothingToReport: boolean;
  activities: Activity[];
  projects: Project[];
  answers: Answer[];
}

export interface AnnualReportInput {
  figures: YearFigures;
  previous?: YearFigures;
  expected: number;
  /** Codes of those who were expected but have not reported. */
  missing: string[];
  texts: Partial<Record<OwnSection, string>>;
  reports: CompiledReport[];
  vocabulary: Vocabulary;
  createdAt: string;
}

const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({ type: 'heading', level, text });
const paragraph = (text: string): OutlineBlock => ({ type: 'paragraph', text });
const note = (text: string): OutlineBlock => ({ type: 'paragraph', style: 'note', text });

export function annualReportOutline(unsorted: AnnualReportInput): OutlineDocument {
  const { vocabulary } = unsorted;
  const byName = (a: { organisation: string }, b: { organisation: string }): number =>
    bySwedishName(organisationName(vocabulary, a.organisation), organisationName(vocabulary, b.organisation));
  const input: AnnualReportInput = {
    ...unsorted,
    reports: unsorted.reports.toSorted(byName),
    figures: { ...unsorted.figures, departments: unsorted.figures.departments.toSorted(byName) },
  };
  const { year } = input.figures;
  return {
    title: `Verksamhetsberättelse ${year}`,
    subtitle: 'Malmö stads internationella arbete',
    organisation: 'Malmö stad · Stadskontoret',
    coverLines: [`Utkast ${formatDate(input.createdAt)}`, 'För godkännande i kommunstyrelsen'],
    footer: `Verksamhetsberättelse ${year} · Malmö stads internationella arbete · utkast`,
    blocks: [
      { type: 'toc', title: 'Innehåll' },
      { type: 'page-break' },
      ...summaryChapter(input),
      ...introductionChapter(input),
      ...workChapter(input),
      ...fundsChapter(input),
      ...ownChapters(input),
      ...appendices(input),
    ],
  };
}

function summaryChapter({ figures, previous, expected, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year, totals } = figures;
  const before = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : `${year - 1}: ${value}`;
  const [lead = '', ...rest] = summarySentences(figures, expected, vocabulary);
  return [
    heading(1, 'Sammanfattning'),
    { type: 'paragraph', style: 'lead', text: lead },
    ...rest.map(paragraph),
    {
      type: 'key-figures',
      figures: [
        {
          label: 'Förvaltningar som redovisat',
          value: `${formatCount(figures.reporting)} av ${formatCount(expected)}`,
          note: before(previous && formatCount(previous.reporting)),
        },
        {
          label: 'Projekt',
          value: formatCount(totals.projects),
          note:
            before(previous && formatCount(previous.totals.projects)) ??
            `${totals.started} startade, ${totals.ended} avslutade`,
        },
        {
          label: `Utbetalt ${year}`,
          value: formatMoneySum(totals.funds.paid),
          note: before(previous && formatMoneySum(previous.totals.funds.paid)),
        },
        {
          label: 'Aktiviteter',
          value: formatCount(totals.activities),
          note: before(previous && formatCount(previous.totals.activities)),
        },
        {
          label: 'Deltagare från Malmö stad',
          value: formatCount(totals.participants),
          note: before(previous && formatCount(previous.totals.participants)),
        },
        {
          label: 'Besökare',
          value: formatCount(totals.visitors),
          note: before(previous && formatCount(previous.totals.visitors)),
        },
      ],
    },
  ];
}

function introductionChapter(input: AnnualReportInput): OutlineBlock[] {
  const { figures, reports, missing, texts, vocabulary, expected } = input;
  const { year } = figures;
  const goals = entriesInYear(vocabulary.lists.goals, year);
  const nil = reports.filter(({ nothingToReport }) => nothingToReport);
  return [
    { type: 'page-break' },
    heading(1, 'Inledning'),
    ...paragraphs(texts.introduction),
    heading(2, 'Uppdrag och mål'),
    paragraph(
      'Stadskontoret sammanställer varje år underlaget från förvaltningarna om verksamheten och projektmedlen och redovisar det egna uppdraget och Brysselkontorets verksamhet. Redovisningen lämnas till kommunstyrelsen för godkännande. Det följer av Plan för Malmö stads internationella arbete.',
    ),
    paragraph(
      `Arbetet ska leda till ${joinWords(vocabulary.lists.directions.map(({ label }) => label.toLocaleLowerCase('sv')))}. Ytterst ska det bidra till de kommunövergripande målen:`,
    ),
    { type: 'list', items: goals.map(({ text, label }) => text ?? label) },
    heading(2, 'Så är underlaget insamlat'),
    paragraph(
      `Varje förvaltning har lämnat sin redovisning som ett rapportpaket från programmet Utblick. Paketen är kontrollerade när de togs emot. ${capitalise(
        countInWords(figures.reporting, 'en'),
      )} av ${countInWords(expected, 'en')} förvaltningar har redovisat.`,
    ),
    {
      type: 'table',
      caption: `Förvaltningar som har redovisat ${year}`,
      description: 'Förvaltning, rapportens version och dag samt antal projekt och aktiviteter.',
      columns: [
        { header: 'Förvaltning', align: 'start', width: 40 },
        { header: 'Version', align: 'end', width: 12 },
        { header: 'Lämnad', align: 'start', width: 18 },
        { header: 'Projekt', align: 'end', width: 14 },
        { header: 'Aktiviteter', align: 'end', width: 16 },
      ],
      rows: reports.map(({ submission }) => [
        organisationName(vocabulary, submission.organisation),
        formatCount(submission.revision),
        formatDate(submission.createdAt),
        formatCount(submission.projectCount),
        formatCount(submission.activityCount),
      ]),
      sources: reports.map(({ submission: { messageId, organisation } }) => ({ messageId, organisation })),
    },
    ...(nil.length > 0
      ? [
          paragraph(
            `${joinWords(nil.map(({ organisation }) => organisationName(vocabulary, organisation)))} har meddelat att det inte finns något att redovisa.`,
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [
          heading(3, 'Har inte redovisat'),
          paragraph(
            `${joinWords(missing.map((code) => organisationName(vocabulary, code)).toSorted(bySwedishName))}.`,
          ),
        ]
      : []),
  ];
}

function workChapter({ figures, reports, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year } = figures;
  return [
    { type: 'page-break' },
    heading(1, 'Förvaltningarnas verksamhet'),
    activityTable(figures, vocabulary),
    ...(figures.byActivityType.length > 0 ? [activityTypeTable(figures, vocabulary)] : []),
    heading(2, 'Efter inriktning'),
    sliceTable(figures.byDirection, vocabulary, 'directions', {
      caption: 'Projekt och aktiviteter efter inriktning',
      head: 'Inriktning',
      withActivities: true,
      year,
    }),
    heading(2, 'Efter mål'),
    sliceTable(figures.byGoal, vocabulary, 'goals', {
      caption: 'Projekt och aktiviteter efter kommunövergripande mål',
      head: 'Mål',
      withActivities: true,
      year,
    }),
    note(
      'Ett projekt eller en aktivitet kan höra till flera inriktningar och mål. Raderna ska därför inte läggas ihop.',
    ),
    ...reports.flatMap((report) => departmentSection(report, year, vocabulary)),
  ];
}

function departmentSection(report: CompiledReport, year: number, vocabulary: Vocabulary): OutlineBlock[] {
  const name = organisationName(vocabulary, report.organisation);
  const source = { messageId: report.submission.messageId, organisation: report.organisation };
  const answered = vocabulary.lists.questions.flatMap(({ code, label }): OutlineBlock[] => {
    const answer = report.answers.find(({ question }) => question === code);
    if (!answer || (answer.text === undefined && answer.blank === undefined)) return [];
    return [
      { type: 'paragraph', style: 'label', text: label },
      ...(answer.blank ? [note(`${blankLabels[answer.blank]}.`)] : []),
      ...paragraphs(answer.text).map((block) => ({ ...block, sources: [source] })),
    ];
  });
  return [
    heading(2, name),
    ...(report.nothingToReport
      ? [paragraph('Förvaltningen har meddelat att det inte finns något att redovisa.')]
      : []),
    ...answered,
    ...(report.activities.length > 0
      ? [activityList(report.activities, vocabulary, `Aktiviteter ${year}, ${name}`)]
      : []),
  ];
}

function fundsChapter({ figures, reports, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year } = figures;
  const leads = groupProjects(reports.flatMap(({ projects }) => projects).filter(isCarriedOut)).map(
    ({ lead }) => lead,
  );
  const projects = leads.toSorted((a, b) => bySwedishName(a.name ?? '', b.name ?? ''));
  const titles = (chosen: readonly Project[]): string[] => chosen.map(shortName).toSorted(bySwedishName);
  const started = projects.filter(({ startsOn }) => startsOn?.startsWith(String(year)));
  const ended = projects.filter(({ endsOn }) => endsOn?.startsWith(String(year)));
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

/** Stadskontoret's own words; a chapter that is not yet written says so in the draft. */
function ownChapters({ texts, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const own = (section: OwnSection): OutlineBlock[] =>
    texts[section] ? paragraphs(texts[section]) : [note('Avsnittet är inte skrivet.')];
  const sub = (section: OwnSection): OutlineBlock[] => [
    heading(2, sectionTexts[section].title),
    ...own(section),
  ];
  return [
    { type: 'page-break' },
    heading(1, 'Stadskontorets eget uppdrag'),
    ...sub('coordination'),
    ...sub('action-plan'),
    ...sub('memberships'),
    ...sub('eu-network'),
    ...sub('twin-towns'),
    heading(1, sectionTexts['brussels-office'].title),
    paragraph('Kontoret har sex uppgifter:'),
    { type: 'list', items: vocabulary.lists.brusselsTasks.map(({ label }) => label) },
    ...own('brussels-office'),
    heading(1, sectionTexts['follow-up'].title),
    ...own('follow-up'),
  ];
}

function appendices({
  reports,
  vocabulary,
  expected,
  missing,
  createdAt,
}: AnnualReportInput): OutlineBlock[] {
  const projects = reports.flatMap((report) => report.projects.map((project) => ({ project, report })));
  return [
    { type: 'page-break' },
    heading(1, 'Bilagor'),
    heading(2, 'Projekten i korthet'),
    ...projects
      .toSorted((a, b) => bySwedishName(a.project.name ?? '', b.project.name ?? ''))
      .map(({ project, report }): OutlineBlock => {
        const field = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
        return {
          type: 'fields',
          caption: project.name ?? project.acronym ?? 'Projekt utan namn',
          fields: [
            ...field('Redovisas av', organisationName(vocabulary, project.organisation)),
            ...field('Sammanfattning', project.summary),
            ...field('Behov och syfte', project.purpose),
            ...field('Uppnådda resultat, direkta', project.directResults),
            ...field('Uppnådda resultat, indirekta', project.indirectResults),
            ...field('Implementering och spridning', project.spreading),
            ...field('Ändamålsenlighet och långsiktig nytta', project.assessment),
            ...field('Samverkansparter', partnerText(project, vocabulary)),
            ...field(
              'Beslut',
              project.decisions.map((decision) => decisionText(decision, vocabulary)).join('\n'),
            ),
          ],
          sources: [
            {
              messageId: report.submission.messageId,
              organisation: report.organisation,
              recordId: project.id,
            },
          ],
        };
      }),
    heading(2, 'Kontaktpersoner'),
    {
      type: 'list',
      items: reports.map(
        ({ organisation, submission }) =>
          `${organisationName(vocabulary, organisation)}: ${submission.contactName ?? 'uppgift saknas'}`,
      ),
    },
    heading(2, 'Redovisningens omfattning'),
    paragraph(
      `Sammanställningen gjordes ${formatDateInText(formatDate(createdAt))} ur ${countInWords(reports.length)} rapportpaket. ${
        missing.length === 0
          ? 'Alla förvaltningar som skulle redovisa har gjort det.'
          : `${capitalise(countInWords(missing.length, 'en'))} av ${countInWords(expected, 'en')} förvaltningar har inte redovisat.`
      }`,
    ),
  ];
}

const partnerText = ({ partners, partnerTotal }: Project, vocabulary: Vocabulary): string => {
  const country = (code: string | undefined): string =>
    code ? ` (${vocabulary.lists.countries.find((entry) => entry.code === code)?.label ?? code})` : '';
  const named = partners
    .map((partner) => `${partner.name ?? partner.place ?? ''}${country(partner.country)}`)
    .join(', ');
  return partnerTotal === undefined ? named : `${named}; ${countInWords(partnerTotal, 'en')} parter totalt`;
};
