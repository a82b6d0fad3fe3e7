// Handlingsplanen as a document: what is to be done in the year, goal by goal, and how far it has come.
import { isCarriedOut, type Measure } from '../measure.ts';
import { organisationName, type Vocabulary } from '../vocabulary.ts';
import { formatCount, formatDate } from '../wording/format.ts';
import { heading, note, paragraph } from './blocks.ts';
import { measuresByGoal, progress, responsibleText, statusText } from './measure-tables.ts';
import type { OutlineBlock, OutlineDocument } from './outline.ts';
import { lines } from './record-words.ts';
import { dash, text } from './table-cells.ts';

export interface ActionPlan {
  year: number;
  /** In the order in which they stand under their goals. */
  measures: readonly Measure[];
  vocabulary: Vocabulary;
  organisation: string;
  createdAt: string;
}

export function actionPlanOutline({
  year,
  measures,
  vocabulary,
  organisation,
  createdAt,
}: ActionPlan): OutlineDocument {
  const title = `Handlingsplan ${year}`;
  return {
    title,
    subtitle: 'Malmö stads internationella arbete',
    organisation: `Malmö stad · ${organisationName(vocabulary, organisation)}`,
    coverLines: [formatDate(createdAt)],
    footer: title,
    blocks: [
      {
        type: 'key-figures',
        figures: [
          { label: 'Åtgärder', value: formatCount(measures.length) },
          { label: 'Genomförda', value: formatCount(measures.filter(isCarriedOut).length) },
          { label: 'Ansvariga', value: formatCount(responsibleCount(measures)) },
        ],
      },
      heading(1, 'Åtgärder'),
      paragraph('Åtgärderna står under det kommunövergripande mål i planen som de främst tjänar.'),
      ...measuresByGoal(measures, vocabulary, 2, {
        // Four columns, since six on a standing page break the words in them.
        columns: [
          text('Åtgärd och avsett resultat', 38),
          text('Ansvarig och medverkande', 27),
          text('Tidplan och resurser', 21),
          text('Status', 14),
        ],
        row: (measure) => [
          lines([
            dash(measure.title),
            measure.intendedResult && `Avsett resultat: ${measure.intendedResult}`,
          ]),
          lines([
            responsibleText(measure, vocabulary),
            ...measure.coActors.map((code) => organisationName(vocabulary, code)),
          ]),
          dash(
            lines([
              measure.timetable,
              measure.dueOn && `Senast ${measure.dueOn}`,
              measure.resources && `Resurser: ${measure.resources}`,
            ]),
          ),
          statusText(measure, vocabulary),
        ],
        description:
          'Åtgärd med avsett resultat under, ansvarig med medverkande under, tidplan med resurser under, och status.',
      }),
      ...followUp(measures, vocabulary),
    ],
  };
}

const responsibleCount = (measures: readonly Measure[]): number =>
  new Set(measures.flatMap(({ responsible }) => responsible ?? [])).size;

function followUp(measures: readonly Measure[], vocabulary: Vocabulary): OutlineBlock[] {
  const commented = measures.filter(({ comment }) => comment !== undefined);
  return [
    heading(1, 'Uppföljning'),
    ...progress(measures, vocabulary),
    ...(commented.length === 0
      ? [note('Ingen åtgärd har någon kommentar ännu.')]
      : [
          {
            type: 'table' as const,
            caption: 'Uppföljning av åtgärderna',
            description: 'Åtgärd, status och kommentar.',
            columns: [text('Åtgärd', 32), text('Status', 14), text('Kommentar', 54)],
            rows: commented.map((measure) => [
              dash(measure.title),
              statusText(measure, vocabulary),
              dash(measure.comment),
            ]),
            sources: commented.map(({ id, organisation }) => ({ recordId: id, organisation })),
          },
        ]),
  ];
}
