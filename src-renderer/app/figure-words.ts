// What a figure counts, in words: for the heading of a list that was opened from it.
import type { FigureCut, FigureReference, FundsMember } from '../../src-main/domain/figures/figure-reference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { labelOf, type Vocabulary, type VocabularyList } from '../../src-main/domain/vocabulary.ts';

const cutLists: Readonly<Record<FigureCut, VocabularyList>> = {
  byProgramme: 'programmes',
  byFund: 'funds',
  byGoal: 'goals',
  byDirection: 'directions',
  byPhase: 'phases',
  byCountry: 'countries',
  byActivityType: 'activityTypes',
  byStage: 'opportunityStages',
};

const fundsWords: Readonly<Record<FundsMember, string>> = {
  granted: 'Beviljat',
  incurred: 'Upparbetat',
  claimed: 'Rekvirerat',
  paid: 'Utbetalt',
  paidToDate: 'Utbetalt från start till och med',
};

/** `Startade 2006`, `Urban II 2006`, `Tillväxtcentrum och profilering 2006`. */
export const figureWords = (figure: FigureReference, year: number, vocabulary: Vocabulary): string =>
  `${wordsOf(figure, vocabulary)} ${year}`;

function wordsOf(figure: FigureReference, vocabulary: Vocabulary): string {
  switch (figure.figure) {
    case 'counted':
      return 'Redovisas';
    case 'started':
      return 'Startade';
    case 'ended':
      return 'Avslutade';
    case 'cut':
      return labelOf(vocabulary, cutLists[figure.cut], figure.code);
    case 'aims': {
      const direction = labelOf(vocabulary, 'directions', figure.direction);
      return `${labelOf(vocabulary, 'goals', figure.goal)} och ${direction.toLocaleLowerCase('sv')}`;
    }
    case 'attention':
      return figure.severity === 'error' ? 'Måste rättas' : 'Bör ses över';
  }
}
