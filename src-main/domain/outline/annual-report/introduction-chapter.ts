import { entriesInYear, organisationName } from '../../vocabulary.ts';
import { capitalise, countOutOf, formatCount, formatDate, joinWords } from '../../wording/format.ts';
import { heading, paragraph } from '../blocks.ts';
import { bySwedishName } from '../figure-tables.ts';
import type { OutlineBlock, TableBlock } from '../outline.ts';
import type { AnnualReportInput } from './input.ts';

export function introductionChapter(input: AnnualReportInput): OutlineBlock[] {
  const { figures, reports, missing, vocabulary, expected } = input;
  const { year } = figures;
  const goals = entriesInYear(vocabulary.lists.goals, year);
  const nil = reports.filter(({ nothingToReport }) => nothingToReport);
  return [
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
      `Varje förvaltning har lämnat sin redovisning som ett rapportpaket från programmet Utblick. Paketen kontrollerades när de togs emot. ${capitalise(countOutOf(figures.reporting, expected, 'en'))} förvaltningar har redovisat.`,
    ),
    ...(reports.length === 0 ? [] : [reportsTable(input)]),
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

function reportsTable({ figures: { year }, reports, vocabulary }: AnnualReportInput): TableBlock {
  return {
    type: 'table',
    caption: `Förvaltningar som har redovisat ${year}`,
    description: 'Förvaltning, rapportens dag och version samt antal projekt och aktiviteter.',
    columns: [
      { header: 'Förvaltning', align: 'start', width: 40 },
      { header: 'Lämnad', align: 'start', width: 18 },
      { header: 'Version', align: 'end', width: 12 },
      { header: 'Projekt', align: 'end', width: 14 },
      { header: 'Aktiviteter', align: 'end', width: 16 },
    ],
    rows: reports.map(({ submission }) => [
      organisationName(vocabulary, submission.organisation),
      formatDate(submission.createdAt),
      formatCount(submission.revision),
      formatCount(submission.projectCount),
      formatCount(submission.activityCount),
    ]),
    sources: reports.map(({ submission: { messageId, organisation } }) => ({ messageId, organisation })),
  };
}
