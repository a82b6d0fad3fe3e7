import { describe, expect, it } from 'vitest';
import { shippedQuestions } from '../../src-main/domain/asked-question.ts';
import {
  type RehearsedReport,
  type RehearsedRequest,
  rehearsalPointSchema,
  rehearse,
  stops,
} from '../../src-main/domain/rehearsal.ts';
import { rehearsalText } from '../../src-main/domain/wording/rehearsal.ts';
import { fullProject } from './full-project.ts';
import { fullActivity } from './full-records.ts';
import { spoiltTexts } from './outline/outline-text.ts';
import { fullReport, nilReport, vocabulary } from './samples.ts';

const request: RehearsedRequest = {
  year: 2007,
  questions: shippedQuestions(vocabulary, 2007),
  draft: {
    signaturePolicy: 'optional',
    rates: ['EUR', 'DKK', 'PLN'].map((currency) => ({ currency, rate: '9' })),
  },
  acceptVersions: ['1.0', '1.1', '1.2', '1.3'],
  generator: 'Utblick 1.1.0',
};
const sent: RehearsedReport = {
  report: fullReport,
  submission: { signature: 'known', formatVersion: '1.3', generator: 'Utblick 1.1.0', explanations: [] },
  sentOn: '2007-01-15',
  dueOn: '2007-01-31',
};
const found = (asked: Partial<RehearsedRequest>, told: Partial<RehearsedReport> = {}) =>
  rehearse({ ...request, ...asked }, { ...sent, ...told }, vocabulary);
const withSubmission = (change: Partial<RehearsedReport['submission']>) => ({
  submission: { ...sent.submission, ...change },
});
const own = { code: 'egen-1', label: 'Vad beslutade nämnden?', isRequired: true };

describe('the rehearsal of a year', () => {
  it('says nothing of a faultless report that answers all that will be asked', () => {
    expect(found({})).toEqual([]);
  });

  it('stops a report that does not answer a new question, unless it may be left out', () => {
    const questions = [...request.questions, own];
    const optional = [...request.questions, { ...own, isRequired: false }];

    expect([found({ questions }), found({ questions: optional })]).toEqual([
      [{ from: 'question', code: own.code, label: own.label }],
      [],
    ]);
  });

  it('asks a report with nothing to report no questions', () => {
    expect(found({ questions: [own] }, { report: nilReport })).toEqual([]);
  });

  it('stops a report by the rules of today, and names the record', () => {
    const report = { ...fullReport, projects: [{ ...fullProject, summary: undefined }] };
    const points = found({}, { report });

    expect(points).toMatchObject([
      { from: 'rule', title: 'UNGSUND', finding: { rule: 'R010', field: 'summary', severity: 'error' } },
    ]);
    expect(points.map(stops)).toEqual([true]);
  });

  it('tells of a warning once, and not again when it was explained', () => {
    const report = { ...fullReport, activities: [{ ...fullActivity, startsOn: '2005-12-30' }] };
    const [warning] = found({}, { report });
    if (warning?.from !== 'rule') throw new Error('no warning');
    const { rule, recordId = '', field = '' } = warning.finding;
    const explanations = [{ rule, recordId, field, text: 'Resan började före nyår.' }];

    expect([rule, stops(warning)]).toEqual(['R030', false]);
    expect(found({}, { report, ...withSubmission({ explanations }) })).toEqual([]);
  });

  it.each([
    ['none', true],
    ['unknown', true],
    ['known', false],
  ] as const)(
    'where a signature is asked for, stops one whose signature is %s: %s',
    (signature, isStopped) => {
      const points = found(
        { draft: { ...request.draft, signaturePolicy: 'required' } },
        withSubmission({ signature }),
      );

      expect(points.some(stops)).toBe(isStopped);
    },
  );

  it('tells of an older format, which stops only where it is not taken, and of an older program', () => {
    const older = withSubmission({ formatVersion: '1.1', generator: 'Utblick 0.9.0' });

    expect(found({}, older)).toEqual([
      { from: 'format', version: '1.1', isAccepted: true },
      { from: 'program', generator: 'Utblick 0.9.0' },
    ]);
    expect(found({ acceptVersions: ['1.3'] }, older).map(stops)).toEqual([true, false]);
  });

  it('tells of a currency without a rate, of a project that does not say how it goes, and of lateness', () => {
    const { endsOn: _, status: __, ...project } = fullProject;
    const points = found(
      { draft: { ...request.draft, rates: [] } },
      { report: { ...fullReport, projects: [project] }, sentOn: '2007-02-01' },
    ).filter(({ from }) => from !== 'rule');

    expect(points).toEqual([
      ...points.filter(({ from }) => from === 'rate'),
      { from: 'project', recordId: fullProject.id, title: 'UNGSUND', lacks: ['status', 'endsOn'] },
      { from: 'late', sentOn: '2007-02-01', dueOn: '2007-01-31' },
    ]);
    expect(points.flatMap((point) => (point.from === 'rate' ? [point.currency] : []))).toContain('EUR');
  });

  it('puts what stops the report first', () => {
    const points = found({ questions: [own] }, withSubmission({ formatVersion: '1.1' }));

    expect(points.map(({ from }) => from)).toEqual(['question', 'format']);
  });

  it('says each point in a sentence', () => {
    const points = [
      ...found(
        { questions: [own], draft: { signaturePolicy: 'required', rates: [] } },
        {
          report: {
            ...fullReport,
            activities: [{ ...fullActivity, title: undefined }],
            projects: [{ ...fullProject, status: undefined, endsOn: undefined }],
          },
          ...withSubmission({ signature: 'none', formatVersion: '1.1', generator: 'Utblick 0.9.0' }),
          sentOn: '2007-02-01',
        },
      ),
    ];
    const texts = points.map(rehearsalText);

    expect(new Set(points.map(({ from }) => from))).toEqual(
      new Set(rehearsalPointSchema.options.map(({ shape }) => shape.from.value)),
    );
    expect([spoiltTexts(texts), texts.filter((text) => !text.endsWith('.'))]).toEqual([[], []]);
  });
});
