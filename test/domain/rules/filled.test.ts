import { describe, expect, it } from 'vitest';
import { filledOf } from '../../../src-main/domain/rules/filled.ts';
import { fullReport, nilReport, noRecords, vocabulary } from '../samples.ts';

const questions = vocabulary.lists.questions.map(({ code }) => code);

describe('how much is filled in', () => {
  it('is everything in a faultless report, with what is blank for a reason told apart', () => {
    const filled = filledOf(fullReport, questions);

    expect(filled).toMatchObject({ isSubstantial: true, missing: [] });
    expect((filled?.filled ?? 0) + (filled?.blank ?? 0)).toBe(filled?.required);
    expect(filled?.blank).toBe(1);
  });

  it('names each place that is empty', () => {
    const [project] = fullReport.projects;
    const without = { ...project, name: undefined, funds: { ...project?.funds, granted: undefined } };
    const report = { ...fullReport, projects: [without as never], answers: fullReport.answers.slice(1) };

    expect(filledOf(report, questions)?.missing).toEqual([
      { recordType: 'project', recordId: project?.id, field: 'name' },
      { recordType: 'project', recordId: project?.id, field: 'funds.granted' },
      { questionId: questions[0] },
    ]);
  });

  it('is substantial from nine in ten', () => {
    const answered = (count: number) =>
      filledOf(
        {
          ...fullReport,
          ...noRecords,
          answers: questions.slice(0, count).map((question) => ({ question, text: 'Ja.' })),
        },
        questions,
      )?.isSubstantial;

    expect([answered(questions.length), answered(questions.length - 1)]).toEqual([true, false]);
  });

  it('is not asked of a nil report, which is whole as it is', () => {
    expect(filledOf(nilReport, questions)).toBeUndefined();
  });
});
