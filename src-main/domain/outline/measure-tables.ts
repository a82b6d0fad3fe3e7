// The rows of a handlingsplan as tables, goal by goal: in the plan itself and in the verksamhetsberättelse that tells what
// became of it.
import { isCarriedOut, type Measure } from '../measure.ts';
import { labelOf, organisationName, type Vocabulary } from '../vocabulary.ts';
import { capitalise, countInWords, countOutOf, joinWords } from '../wording/format.ts';
import { heading, paragraph } from './blocks.ts';
import type { OutlineBlock, TableColumn } from './outline.ts';
import { dash } from './table-cells.ts';

interface MeasureTable {
  columns: readonly TableColumn[];
  row: (measure: Measure, vocabulary: Vocabulary) => string[];
  /** What the columns are, for someone who cannot see them. */
  description: string;
}

/** A table for each goal that has rows, in the plan's order; a row of several goals stands once, under the first of them. */
export function measuresByGoal(
  measures: readonly Measure[],
  vocabulary: Vocabulary,
  level: 2 | 3,
  { columns, row, description }: MeasureTable,
): OutlineBlock[] {
  const { goals } = vocabulary.lists;
  const firstGoal = (measure: Measure): string | undefined =>
    goals.find(({ code }) => measure.goals.includes(code))?.code;
  const groups = Map.groupBy(measures, firstGoal);
  return [...goals.map(({ code }) => code), undefined].flatMap((goal): OutlineBlock[] => {
    const own = groups.get(goal) ?? [];
    if (own.length === 0) return [];
    const name = goal === undefined ? 'Mål inte angivet' : labelOf(vocabulary, 'goals', goal);
    return [
      heading(level, name),
      {
        type: 'table',
        caption: `Åtgärder: ${name}`,
        description,
        columns,
        rows: own.map((measure) => row(measure, vocabulary)),
        sources: own.map(({ id, organisation }) => ({ recordId: id, organisation })),
      },
    ];
  });
}

export const statusText = ({ status }: Measure, vocabulary: Vocabulary): string =>
  status === undefined ? '–' : labelOf(vocabulary, 'actionPlanStatuses', status);

export const responsibleText = ({ responsible }: Measure, vocabulary: Vocabulary): string =>
  dash(responsible && organisationName(vocabulary, responsible));

/** `Fem av tolv åtgärder är genomförda. Övriga: ej påbörjad två, pågår fem.` */
function progressText(measures: readonly Measure[], vocabulary: Vocabulary): string {
  const done = measures.filter(isCarriedOut).length;
  const { length: total } = measures;
  const head =
    done === total
      ? total === 1
        ? 'Den enda åtgärden är genomförd.'
        : `Alla ${countInWords(total, 'en')} åtgärder är genomförda.`
      : `${capitalise(countOutOf(done, total, 'en'))} åtgärder är ${done < 2 ? 'genomförd' : 'genomförda'}.`;
  const others = [...vocabulary.lists.actionPlanStatuses, { code: undefined, label: 'Utan status' }].flatMap(
    ({ code, label }) => {
      const count = measures.filter((measure) => measure.status === code && !isCarriedOut(measure)).length;
      return count === 0 ? [] : [`${label.toLocaleLowerCase('sv')} (${count})`];
    },
  );
  return others.length === 0 ? head : `${head} Övriga: ${joinWords(others)}.`;
}

export const progress = (measures: readonly Measure[], vocabulary: Vocabulary): OutlineBlock[] =>
  measures.length === 0 ? [] : [paragraph(progressText(measures, vocabulary))];
