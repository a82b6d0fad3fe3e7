import { describe, expect, it } from 'vitest';
import {
  isOfTheYear,
  isOwnQuestion,
  ownQuestionCode,
  questionsToShow,
  shippedQuestions,
  withQuestions,
} from '../../src-main/domain/asked-question.ts';
import { codeSchema } from '../../src-main/domain/ids.ts';
import { labelOf } from '../../src-main/domain/vocabulary.ts';
import { id } from './sample-ids.ts';
import { vocabulary } from './samples.ts';

const own = { code: ownQuestionCode(id(801)), label: 'Vad beslutade nämnden?', isRequired: false };
const reworded = { code: 'resultat', label: 'Vad gav arbetet?', help: 'Kort.', isRequired: true };

describe('a question of stadskontoret’s own', () => {
  it('has a code that no list has', () => {
    expect(codeSchema.safeParse(own.code).success).toBe(true);
    expect(isOwnQuestion(own.code)).toBe(true);
    expect(vocabulary.lists.questions.filter(({ code }) => isOwnQuestion(code))).toEqual([]);
  });

  it('is of the year only while it is asked; a shipped one always is', () => {
    expect([
      isOfTheYear(own.code, [own]),
      isOfTheYear(own.code, [reworded]),
      isOfTheYear('spridning', [reworded]),
    ]).toEqual([true, false, true]);
  });
});

describe('the questions of a year', () => {
  it('are the shipped ones, which all must be answered', () => {
    const shipped = shippedQuestions(vocabulary, 2006);

    expect(shipped.map(({ code }) => code)).toEqual(vocabulary.lists.questions.map(({ code }) => code));
    expect(shipped.every(({ isRequired }) => isRequired)).toBe(true);
  });

  it('are called what the request calls them, wherever a code is put into words', () => {
    const asked = withQuestions(vocabulary, [own, reworded]);

    expect(['resultat', own.code, 'spridning'].map((code) => labelOf(asked, 'questions', code))).toEqual([
      'Vad gav arbetet?',
      'Vad beslutade nämnden?',
      labelOf(vocabulary, 'questions', 'spridning'),
    ]);
  });

  it('are shown with those that were answered and are not asked last, since their answers are sent', () => {
    const answers = [
      { question: 'spridning', text: 'På intranätet.' },
      { question: 'eu-medel-och-mal' },
      { question: 'resultat', text: 'Mycket.' },
    ];

    expect(
      questionsToShow([reworded, own], answers, vocabulary).map(({ code, isAsked, isRequired }) => [
        code,
        isAsked,
        isRequired,
      ]),
    ).toEqual([
      ['resultat', true, true],
      [own.code, true, false],
      ['spridning', false, false],
    ]);
  });
});
