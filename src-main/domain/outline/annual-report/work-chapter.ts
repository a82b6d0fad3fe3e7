import type { YearFigures } from '../../figures/year-figures.ts';
import { organisationName, type Vocabulary } from '../../vocabulary.ts';
import { blankLabels } from '../../wording/fields.ts';
import { headed, note, paragraph, paragraphs } from '../blocks.ts';
import { activityList, activityTable, activityTypeTable, sliceTable } from '../figure-tables.ts';
import type { OutlineBlock } from '../outline.ts';
import { drawn, projectsAndActivities } from './charts.ts';
import type { AnnualReportInput, CompiledReport } from './input.ts';
import { activitySources, packageSource, withSources, workSources } from './sources.ts';

export function workChapter({ figures, reports, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const { year } = figures;
  const activities = activitySources(reports);
  const work = workSources(reports);
  return [
    ...(figures.departments.length > 0
      ? withSources([activityTable(figures, vocabulary)], activities, reports)
      : [paragraph(`Ingen förvaltning har redovisat för ${year}.`)]),
    ...(figures.byActivityType.length > 0
      ? withSources([activityTypeTable(figures, vocabulary)], activities, reports)
      : []),
    ...withSources(cuts(figures, vocabulary), work, reports),
  ];
}

const cuts = (figures: YearFigures, vocabulary: Vocabulary): OutlineBlock[] => {
  const { year } = figures;
  return [
    ...headed(
      'Efter inriktning',
      sliceTable(figures.byDirection, vocabulary, 'directions', {
        caption: 'Projekt och aktiviteter efter inriktning',
        head: 'Inriktning',
        withActivities: true,
        year,
      }),
    ),
    ...drawn(projectsAndActivities(figures.byDirection, 'directions', 'Inriktning', vocabulary)),
    ...headed(
      'Efter mål',
      sliceTable(figures.byGoal, vocabulary, 'goals', {
        caption: 'Projekt och aktiviteter efter kommunövergripande mål',
        head: 'Mål',
        withActivities: true,
        year,
      }),
    ),
    ...drawn(projectsAndActivities(figures.byGoal, 'goals', 'Mål', vocabulary)),
    ...(figures.byDirection.length + figures.byGoal.length > 0
      ? [
          note(
            'Ett projekt eller en aktivitet kan höra till flera inriktningar och mål. Raderna ska därför inte läggas ihop.',
          ),
        ]
      : []),
  ];
};

/** What one förvaltning has answered and done. */
export function departmentBlocks(
  report: CompiledReport,
  { figures: { year }, vocabulary }: AnnualReportInput,
): OutlineBlock[] {
  const name = organisationName(vocabulary, report.organisation);
  const answered = vocabulary.lists.questions.flatMap(({ code, label }): OutlineBlock[] => {
    const answer = report.answers.find(({ question }) => question === code);
    if (!answer || (answer.text === undefined && answer.blank === undefined)) return [];
    return [
      { type: 'paragraph', style: 'label', text: label },
      ...(answer.blank ? [note(`${blankLabels[answer.blank]}.`)] : []),
      ...paragraphs(answer.text),
    ];
  });
  const blocks = [
    ...(report.nothingToReport
      ? [paragraph('Förvaltningen har meddelat att det inte finns något att redovisa.')]
      : []),
    ...answered,
    ...(report.activities.length > 0
      ? [activityList(report.activities, vocabulary, `Aktiviteter ${year}, ${name}`)]
      : []),
  ];
  return withSources(blocks, [packageSource(report)], [report]);
}
