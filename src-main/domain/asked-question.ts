// Årets frågor: what every förvaltning answers in words. The shipped ones are asked unless stadskontoret's request asks
// otherwise: it chooses among them, words them anew, and adds questions of its own.
import { z } from 'zod';
import type { Answer } from './department-report.ts';
import { codeSchema } from './ids.ts';
import { longTextSchema, shortTextSchema } from './text.ts';
import { entriesInYear, type Vocabulary } from './vocabulary.ts';

export const askedQuestionSchema = z.strictObject({
  code: codeSchema,
  label: shortTextSchema,
  help: longTextSchema.optional(),
  /** A report is not sent before it is answered, or said why not. */
  isRequired: z.boolean(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

/** Of a question that stands in no code list; what follows is never used again, so that answers are never mixed up. */
const ownPrefix = 'egen-';
export const isOwnQuestion = (code: string): boolean => code.startsWith(ownPrefix);
/** @param id a new UUID. */
export const ownQuestionCode = (id: string): string => `${ownPrefix}${id}`;

export const shippedQuestions = (vocabulary: Vocabulary, year: number): AskedQuestion[] =>
  entriesInYear(vocabulary.lists.questions, year).map(({ code, label, text }) => ({
    code,
    label,
    ...(text !== undefined && text !== label && { help: text }),
    isRequired: true,
  }));

/** The code lists with the year's questions as they are asked: what an answer is called wherever it is shown. */
export const withQuestions = (vocabulary: Vocabulary, questions: readonly AskedQuestion[]): Vocabulary => {
  const asked = new Set(questions.map(({ code }) => code));
  return {
    ...vocabulary,
    lists: {
      ...vocabulary.lists,
      questions: [
        ...questions.map(({ code, label }) => ({ code, label })),
        ...vocabulary.lists.questions.filter(({ code }) => !asked.has(code)),
      ],
    },
  };
};

/** Not one that was asked once and is not any longer: nobody would know what it answers. */
export const isOfTheYear = (question: string, asked: readonly { code: string }[]): boolean =>
  !isOwnQuestion(question) || asked.some(({ code }) => code === question);

export const isAnswered = ({ text, blank }: Answer): boolean => text !== undefined || blank !== undefined;

/** What is asked, and after it what has been answered although the request does not ask: it is sent as well. */
export const questionsToShow = (
  asked: readonly AskedQuestion[],
  answers: readonly Answer[],
  { lists }: Vocabulary,
): (AskedQuestion & { isAsked: boolean })[] => [
  ...asked.map((question) => ({ ...question, isAsked: true })),
  ...lists.questions
    .filter(
      ({ code }) =>
        !asked.some((question) => question.code === code) &&
        answers.some((answer) => answer.question === code && isAnswered(answer)),
    )
    .map(({ code, label }) => ({ code, label, isRequired: false, isAsked: false })),
];
