// Rimlighet: a report against the förvaltning's own earlier years. What comes out are questions, not faults: each names its
// numbers and may have a good answer.
import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { type Money, moneySchema } from '../money.ts';
import { lastDay, yearSchema } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type ComparedFigures, figuresOf, projectTitle, type ReportedYear } from './compare-years.ts';

const count = z.int().min(0);
const historicCounts = ['projects', 'activities', 'participants', 'visitors'] as const;
const yearlyTexts = [
  'directResults',
  'indirectResults',
  'spreading',
  'implementation',
  'lessons',
] as const satisfies readonly (keyof Project)[];

const ofProject = { recordId: idSchema, title: z.string(), sinceYear: yearSchema };
const amounts = { before: moneySchema, now: moneySchema };

export const plausibilityQuestionSchema = z.discriminatedUnion('kind', [
  /** Above twice the highest, or below half of the lowest, of the years that are known. */
  z.strictObject({
    kind: z.literal('count-outside'),
    figure: z.enum(historicCounts),
    now: count,
    lowest: count,
    highest: count,
    years: z.array(yearSchema),
  }),
  z.strictObject({
    kind: z.literal('paid-outside'),
    now: moneySchema,
    lowest: moneySchema,
    highest: moneySchema,
    years: z.array(yearSchema),
  }),
  z.strictObject({ kind: z.literal('nothing-any-more'), sinceYear: yearSchema, records: count }),
  z.strictObject({ kind: z.literal('ongoing-gone'), ...ofProject }),
  z.strictObject({ kind: z.literal('paid-to-date-falls'), ...ofProject, ...amounts }),
  z.strictObject({ kind: z.literal('granted-changed'), ...ofProject, ...amounts }),
  z.strictObject({ kind: z.literal('same-text'), ...ofProject, field: z.enum(yearlyTexts) }),
  z.strictObject({ kind: z.literal('same-answer'), questionId: z.string(), sinceYear: yearSchema }),
]);
export type PlausibilityQuestion = z.infer<typeof plausibilityQuestionSchema>;

/** Small numbers vary by nature: a difference below these is never asked about. */
const leastDifference = { count: 5, kronor: 100_000 };
/** A short answer, `Inga.`, may well be the same again. */
const shortestText = 40;

/** @param history earlier years, in any order; without any there is nothing to ask. */
export function plausibilityQuestions(
  now: ReportedYear,
  history: readonly ReportedYear[],
  vocabulary: Vocabulary,
): PlausibilityQuestion[] {
  const earlier = history.toSorted((first, second) => first.year - second.year);
  const last = earlier.at(-1);
  if (!last) return [];
  if (now.nothingToReport) {
    const { records } = figuresOf(last, vocabulary).counts;
    return records > 0 ? [{ kind: 'nothing-any-more', sinceYear: last.year, records }] : [];
  }
  return [
    ...outsideHistory(now, earlier, vocabulary),
    ...ongoingGone(now, last),
    ...now.contents.projects.flatMap((project) => changesOf(project, now.year, last)),
    ...sameAnswers(now, last),
  ];
}

function outsideHistory(
  now: ReportedYear,
  earlier: readonly ReportedYear[],
  vocabulary: Vocabulary,
): PlausibilityQuestion[] {
  // A year with nothing to report says nothing of what a usual year is.
  const told = earlier.filter(({ nothingToReport }) => !nothingToReport);
  if (told.length === 0) return [];
  const years = told.map(({ year }) => year);
  const figures = told.map((one) => figuresOf(one, vocabulary));
  const current = figuresOf(now, vocabulary);
  const range = (pick: (of: ComparedFigures) => number) => {
    const values = figures.map(pick);
    return { now: pick(current), lowest: Math.min(...values), highest: Math.max(...values) };
  };
  const paid = range(({ sums }) => sums.paid.SEK ?? 0);
  const inKronor = (minor: number): Money => ({ minor, currency: 'SEK' });
  return [
    ...historicCounts.flatMap((figure): PlausibilityQuestion[] => {
      const of = range(({ counts }) => counts[figure]);
      return isOutside(of, leastDifference.count) ? [{ kind: 'count-outside', figure, ...of, years }] : [];
    }),
    ...(isOutside(paid, leastDifference.kronor * 100)
      ? [
          {
            kind: 'paid-outside' as const,
            now: inKronor(paid.now),
            lowest: inKronor(paid.lowest),
            highest: inKronor(paid.highest),
            years,
          },
        ]
      : []),
  ];
}

interface Range {
  now: number;
  lowest: number;
  highest: number;
}

const isOutside = ({ now, lowest, highest }: Range, least: number): boolean =>
  (now > 2 * highest && now - highest >= least) || (2 * now < lowest && lowest - now >= least);

/** It was to go on after last year, and is not told of now. */
const ongoingGone = ({ contents }: ReportedYear, last: ReportedYear): PlausibilityQuestion[] => {
  const told = new Set(contents.projects.map(({ id }) => id));
  return last.contents.projects
    .filter((project) => !told.has(project.id) && goesOnAfter(project, last.year))
    .map((project) => ({ kind: 'ongoing-gone', ...named(project, last.year) }));
};

const finished: ReadonlySet<string> = new Set(['avslutad', 'slutredovisad', 'avbruten']);

const goesOnAfter = (project: Project, year: number): boolean =>
  isCarriedOut(project) &&
  !finished.has(project.status ?? '') &&
  (project.endsOn === undefined || lastDay(project.endsOn) > `${year}-12-31`);

function changesOf(project: Project, year: number, last: ReportedYear): PlausibilityQuestion[] {
  const before = last.contents.projects.find(({ id }) => id === project.id);
  if (!before) return [];
  const of = named(project, last.year);
  const questions: PlausibilityQuestion[] = [];
  const toDate = [
    fundsOfYear(before.funds, last.year)?.paidToDate,
    fundsOfYear(project.funds, year)?.paidToDate,
  ];
  const [wasToDate, isToDate] = toDate.map(plain);
  if (wasToDate && isToDate && wasToDate.currency === isToDate.currency && isToDate.minor < wasToDate.minor)
    questions.push({ kind: 'paid-to-date-falls', ...of, before: wasToDate, now: isToDate });
  const [wasGranted, isGranted] = [plain(before.funds.granted), plain(project.funds.granted)];
  if (
    wasGranted &&
    isGranted &&
    (wasGranted.minor !== isGranted.minor || wasGranted.currency !== isGranted.currency)
  )
    questions.push({ kind: 'granted-changed', ...of, before: wasGranted, now: isGranted });
  for (const field of yearlyTexts)
    if (isSameText(before[field], project[field])) questions.push({ kind: 'same-text', ...of, field });
  return questions;
}

/** The amount alone, without the rate that it was recorded by. */
const plain = (money: Money | undefined): Money | undefined =>
  money && { minor: money.minor, currency: money.currency };

const sameAnswers = ({ contents }: ReportedYear, last: ReportedYear): PlausibilityQuestion[] =>
  contents.answers
    .filter(({ question, text }) =>
      isSameText(text, last.contents.answers.find((answer) => answer.question === question)?.text),
    )
    .map(({ question }) => ({ kind: 'same-answer', questionId: question, sinceYear: last.year }));

const isSameText = (before: string | undefined, now: string | undefined): boolean =>
  before !== undefined &&
  now !== undefined &&
  before.length >= shortestText &&
  inOneLine(before) === inOneLine(now);

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');

const named = (project: Project, sinceYear: number) => ({
  recordId: project.id,
  title: projectTitle(project),
  sinceYear,
});
