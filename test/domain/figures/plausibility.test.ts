import { describe, expect, it } from 'vitest';
import { compareYears, type ReportedYear } from '../../../src-main/domain/figures/compare-years.ts';
import { plausibilityQuestions } from '../../../src-main/domain/figures/plausibility.ts';
import { kronor } from '../../../src-main/domain/money.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { plausibilityText } from '../../../src-main/domain/wording/plausibility.ts';
import { fullRecords } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { noRecords, vocabulary } from '../samples.ts';

const longText = 'Deltagarna har fått praktik hos partnern och tagit med sig arbetssättet hem.';
const project = (number: number, change: Partial<Project> = {}): Project => ({
  ...fullRecords.project,
  id: id(number),
  acronym: `P${number}`,
  status: 'pagaende',
  endsOn: '2009-12-31',
  directResults: undefined,
  indirectResults: undefined,
  spreading: undefined,
  implementation: undefined,
  lessons: undefined,
  ...change,
});
const money = (year: number, paid: number, paidToDate: number, granted = 500_000): Partial<Project> => ({
  funds: {
    ...fullRecords.project.funds,
    granted: kronor(granted),
    years: [{ year, paid: kronor(paid), paidToDate: kronor(paidToDate) }],
  },
});
const year = (
  of: number,
  projects: Project[],
  change: Partial<ReportedYear['contents']> = {},
): ReportedYear => ({
  year: of,
  organisation: 'sdf-fosie',
  nothingToReport: false,
  contents: { ...noRecords, projects, answers: [], ...change },
});
const ask = (now: ReportedYear, ...history: ReportedYear[]) =>
  plausibilityQuestions(now, history, vocabulary);
const kinds = (now: ReportedYear, ...history: ReportedYear[]) => ask(now, ...history).map(({ kind }) => kind);

describe('what departs from earlier years', () => {
  it('is nothing without earlier years, or when the year is like them', () => {
    const same = project(1, money(2006, 100_000, 200_000));

    expect(ask(year(2006, [same]))).toEqual([]);
    expect(ask(year(2006, [same]), year(2005, [project(1, money(2005, 100_000, 100_000))]))).toEqual([]);
  });

  it('is a count far above all earlier years, with the numbers', () => {
    const many = (of: number, count: number) =>
      year(of, [], {
        activities: Array.from({ length: count }, (_, index) => ({
          ...fullRecords.activity,
          id: id(of + index),
          participants: 0,
          visitors: 0,
        })),
      });

    expect(ask(many(2006, 25), many(2004, 6), many(2005, 10))).toEqual([
      { kind: 'count-outside', figure: 'activities', now: 25, lowest: 6, highest: 10, years: [2004, 2005] },
    ]);
    expect(kinds(many(2006, 20), many(2004, 6), many(2005, 10))).toEqual([]);
  });

  it('is a payment far outside, in kronor', () => {
    const now = year(2006, [project(1, money(2006, 900_000, 1_100_000))]);
    const before = year(2005, [project(1, money(2005, 200_000, 200_000))]);
    const [question] = ask(now, before);

    expect(question).toMatchObject({ kind: 'paid-outside', now: kronor(900_000), highest: kronor(200_000) });
  });

  it('is a project that was to go on and is not told of, and not one that had ended', () => {
    const before = year(2005, [
      project(1),
      project(2, { status: 'avslutad' }),
      project(3, { endsOn: '2005' }),
    ]);

    expect(ask(year(2006, []), before)).toEqual([
      { kind: 'ongoing-gone', recordId: id(1), title: 'P1', sinceYear: 2005 },
    ]);
  });

  it('is a sum to date that falls, and a grant that has changed', () => {
    const now = year(2006, [project(1, money(2006, 0, 150_000, 600_000))]);
    const before = year(2005, [project(1, money(2005, 0, 200_000, 500_000))]);

    expect(kinds(now, before)).toEqual(['paid-to-date-falls', 'granted-changed']);
  });

  it('is the same text again, where it is more than a few words', () => {
    const texts = (of: number, text: string) =>
      year(of, [project(1, { ...money(of, 0, 0), lessons: text })], {
        answers: [{ question: 'samverkan', text }],
      });

    expect(kinds(texts(2006, `${longText}\n`), texts(2005, longText))).toEqual(['same-text', 'same-answer']);
    expect(kinds(texts(2006, 'Inga.'), texts(2005, 'Inga.'))).toEqual([]);
  });

  it('is nothing to report after a year that had something', () => {
    const nil = { ...year(2006, []), nothingToReport: true };

    expect(ask(nil, year(2005, [project(1)]))).toEqual([
      { kind: 'nothing-any-more', sinceYear: 2005, records: 1 },
    ]);
  });

  it('is worded as a question', () => {
    const now = year(2006, [project(1, money(2006, 900_000, 150_000, 600_000))], {
      answers: [{ question: 'samverkan', text: longText }],
    });
    const before = year(2005, [project(1, money(2005, 0, 200_000, 500_000)), project(2)], {
      answers: [{ question: 'samverkan', text: longText }],
    });

    for (const question of ask(now, before))
      expect(plausibilityText(question, vocabulary)).toMatch(/^[A-ZÅÄÖ].*\?$/);
  });
});

describe('a year beside the year before', () => {
  it('matches projects by id: going on, new and gone, with their money', () => {
    const now = year(2006, [project(1, money(2006, 100_000, 300_000)), project(2)]);
    const before = year(2005, [project(1, money(2005, 200_000, 200_000)), project(3)]);
    const { projects, before: was, now: is } = compareYears(now, before, vocabulary);

    expect(projects.map(({ title, change }) => [title, change])).toEqual([
      ['P1', 'going-on'],
      ['P2', 'new'],
      ['P3', 'gone'],
    ]);
    expect([projects[0]?.before?.paid, projects[0]?.now?.paid]).toEqual([kronor(200_000), kronor(100_000)]);
    expect([was.counts.projects, is.counts.projects]).toEqual([2, 2]);
  });
});
