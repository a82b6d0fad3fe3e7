import { organisationName, type Vocabulary } from '../../vocabulary.ts';
import { blankLabels } from '../../wording/fields.ts';
import { headed, heading, note, paragraph, paragraphs } from '../blocks.ts';
import { activityList, activityTable, activityTypeTable, sliceTable } from '../figure-tables.ts';
import type { OutlineBlock } from '../outline.ts';
import type { AnnualReportInput, CompiledReport } from './input.ts';

export function workChapter({ figures, reports, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year } = figures;
  return [
    { type: 'page-break' },
    heading(1, 'Förvaltningarnas verksamhet'),
    ...(figures.departments.length > 0
      ? [activityTable(figures, vocabulary)]
      : [paragraph(`Ingen förvaltning har redovisat för ${year}.`)]),
    ...(figures.byActivityType.length > 0 ? [activityTypeTable(figures, vocabulary)] : []),
    ...headed(
      'Efter inriktning',
      sliceTable(figures.byDirection, vocabulary, 'directions', {
        caption: 'Projekt och aktiviteter efter inriktning',
        head: 'Inriktning',
        withActivities: true,
        year,
      }),
    ),
    ...headed(
      'Efter mål',
      sliceTable(figures.byGoal, vocabulary, 'goals', {
        caption: 'Projekt och aktiviteter efter kommunövergripande mål',
        head: 'Mål',
        withActivities: true,
        year,
      }),
    ),
    ...(figures.byDirection.length + figures.byGoal.length > 0
      ? [
          note(
            'Ett projekt eller en aktivitet kan höra till flera inriktningar och mål. Raderna ska därför inte läggas ihop.',
          ),
        ]
      : []),
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
