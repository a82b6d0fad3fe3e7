// What a figure counts, in words: for the heading of a list that was opened from it.
import type {
  AttentionSeverity,
  FigureCut,
  FigureReference,
} from '../../src-main/domain/figures/figure-reference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { labelOf, type Vocabulary, type VocabularyList } from '../../src-main/domain/vocabulary.ts';
import { fieldLabel, fieldLabels } from '../../src-main/domain/wording/fields.ts';

/** The code list of each cut, and what the records without a code of it are called. */
const cuts: Readonly<Record<FigureCut, { list: VocabularyList; none: string }>> = {
  byProgramme: { list: 'programmes', none: 'Program inte angivet' },
  byFund: { list: 'funds', none: 'Fond inte angiven' },
  byGoal: { list: 'goals', none: 'Mål inte angivet' },
  byDirection: { list: 'directions', none: 'Inriktning inte angiven' },
  byPhase: { list: 'phases', none: 'Fas inte angiven' },
  byCountry: { list: 'countries', none: 'Land inte angivet' },
  byActivityType: { list: 'activityTypes', none: 'Aktivitetstyp inte angiven' },
  byStage: { list: 'opportunityStages', none: 'Läge inte angivet' },
};

const attentionWords: Readonly<Record<AttentionSeverity, string>> = {
  missing: 'Saknar uppgifter',
  error: 'Måste rättas',
  warning: 'Bör ses över',
};

/** `Startade 2006`, `Urban II 2006`, `Tillväxtcentrum och profilering 2006`. */
export const figureWords = (
  figure: FigureReference,
  type: RecordType,
  year: number,
  vocabulary: Vocabulary,
): string => `${wordsOf(figure, type, vocabulary)} ${year}`;

const cutWords = (vocabulary: Vocabulary, cut: FigureCut, code: string): string =>
  code === '' ? cuts[cut].none : labelOf(vocabulary, cuts[cut].list, code);

function wordsOf(figure: FigureReference, type: RecordType, vocabulary: Vocabulary): string {
  switch (figure.figure) {
    case 'counted':
      return 'Redovisas';
    case 'started':
      return 'Startade';
    case 'ended':
      return 'Avslutade';
    case 'applications':
      return 'Idéer och ansökningar';
    case 'cut':
      return cutWords(vocabulary, figure.cut, figure.code);
    case 'aims': {
      const direction = labelOf(vocabulary, 'directions', figure.direction);
      return `${labelOf(vocabulary, 'goals', figure.goal)} och ${direction.toLocaleLowerCase('sv')}`;
    }
    case 'summed':
      return fieldLabel(type, figure.member);
    case 'money': {
      const amount =
        figure.member === 'granted' ? fieldLabels.funds.granted : fieldLabels.fundsYear[figure.member];
      return figure.programme === undefined
        ? amount
        : `${amount}, ${cutWords(vocabulary, 'byProgramme', figure.programme)},`;
    }
    case 'attention':
      return attentionWords[figure.severity];
  }
}
