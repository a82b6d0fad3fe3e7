// What stadskontoret asks when a report departs from the förvaltning's earlier years. Worded so that it can be sent as it is.
import type { PlausibilityQuestion } from '../figures/plausibility.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { labelOf } from '../vocabulary.ts';
import { fieldLabels } from './fields.ts';
import { formatCount, formatMoney, joinWords } from './format.ts';

type CountFigure = Extract<PlausibilityQuestion, { kind: 'count-outside' }>['figure'];

const figureWords: Readonly<Record<CountFigure, string>> = {
  projects: 'Antalet projekt',
  activities: 'Antalet aktiviteter',
  participants: 'Antalet deltagare',
  visitors: 'Antalet besökare',
};

export function plausibilityText(question: PlausibilityQuestion, vocabulary: Vocabulary): string {
  switch (question.kind) {
    case 'count-outside': {
      const { figure, now, lowest, highest, years } = question;
      return `${figureWords[figure]} är ${formatCount(now)}. ${span(formatCount(lowest), formatCount(highest), years)} Stämmer det?`;
    }
    case 'paid-outside': {
      const { now, lowest, highest, years } = question;
      return `Utbetalt under året är ${formatMoney(now)}. ${span(formatMoney(lowest), formatMoney(highest), years)} Stämmer det?`;
    }
    case 'nothing-any-more': {
      const { sinceYear, records } = question;
      return `Rapporten säger att det inte finns något att redovisa. För ${sinceYear} redovisades ${records === 1 ? 'en post' : `${formatCount(records)} poster`}. Stämmer det?`;
    }
    case 'ongoing-gone':
      return `Projektet ${question.title} pågick i rapporten för ${question.sinceYear} men finns inte med nu. Är det avslutat eller har det fallit bort?`;
    case 'paid-to-date-falls':
      return `Utbetalt ackumulerat är ${formatMoney(question.now)}, mindre än i rapporten för ${question.sinceYear} (${formatMoney(question.before)}). Har något betalats tillbaka?`;
    case 'granted-changed':
      return `Beviljat är ${formatMoney(question.now)}. I rapporten för ${question.sinceYear} var det ${formatMoney(question.before)}. Finns det ett nytt beslut?`;
    case 'same-text':
      return `${fieldLabels.project[question.field]} har samma text som i rapporten för ${question.sinceYear}. Har inget tillkommit?`;
    case 'same-answer':
      return `Svaret på frågan ${labelOf(vocabulary, 'questions', question.questionId)} är detsamma som för ${question.sinceYear}. Har inget tillkommit?`;
  }
}

/** `Under 2004, 2005 och 2006 har det varit mellan 3 och 8.` */
const span = (lowest: string, highest: string, years: readonly number[]): string => {
  const when =
    years.length === 1 ? `För ${years[0]} var det` : `Under ${joinWords(years.map(String))} har det varit`;
  return lowest === highest ? `${when} ${lowest}.` : `${when} mellan ${lowest} och ${highest}.`;
};
