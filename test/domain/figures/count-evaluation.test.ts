import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../../src-main/domain/bridge.ts';
import {
  countEvaluation,
  type EvaluatedReport,
  type EvaluatedYear,
} from '../../../src-main/domain/figures/count-evaluation.ts';
import { evaluationFiguresSchema } from '../../../src-main/domain/figures/evaluation-figures.ts';
import { kronor } from '../../../src-main/domain/money.ts';
import type { Opportunity } from '../../../src-main/domain/opportunity.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { fullProject } from '../full-project.ts';
import { fullRecords } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';

const project = (number: number, change: Partial<Project> = {}): Project => ({
  ...fullProject,
  id: id(number),
  funderReference: undefined,
  status: 'pagaende',
  ...change,
});
const paidIn = (...years: [year: number, paid: number][]): Pick<Project, 'funds'> => ({
  funds: {
    lumpSum: false,
    coFinancing: [],
    granted: kronor(1000),
    years: years.map(([year, paid]) => ({ year, paid: kronor(paid) })),
  },
});
const report = (organisation: string, change: Partial<EvaluatedReport> = {}): EvaluatedReport => ({
  organisation,
  nothingToReport: false,
  handedInOn: '2007-01-10',
  activities: [],
  opportunities: [],
  engagements: [],
  answers: [],
  ...change,
  projects: (change.projects ?? []).map((one) => ({ ...one, organisation })),
});
const year = (number: number, ...reports: EvaluatedReport[]): EvaluatedYear => ({
  year: number,
  expected: new Set(reports.map(({ organisation }) => organisation)),
  dueOn: undefined,
  reports,
});
const count = (years: EvaluatedYear[], bridges: Bridge[] = []) =>
  countEvaluation(years, [], bridges, vocabulary);

describe('a project that goes on over the years', () => {
  const own = { ...paidIn([2006, 100], [2007, 50]), programme: 'IEE-I' };
  const figures = count([
    year(2006, report('sdf-fosie', { projects: [project(1, own)] })),
    year(2007, report('sdf-fosie', { projects: [project(1, own)] })),
  ]);

  it('is one project in all and one in each year, with the money of each year', () => {
    expect(figures.cuts.programmes).toEqual([
      {
        codes: ['IEE-I'],
        years: [
          { year: 2006, projects: 1, activities: 0, engagements: 0, paid: { SEK: 10_000 } },
          { year: 2007, projects: 1, activities: 0, engagements: 0, paid: { SEK: 5_000 } },
        ],
        total: { projects: 1, activities: 0, engagements: 0, paid: { SEK: 15_000 } },
      },
    ]);
  });

  it('has what it was granted once, however many years it goes on', () => {
    expect(figures.funnel.find(({ step }) => step === 'granted')).toEqual({
      step: 'granted',
      count: 1,
      amount: { SEK: 100_000 },
    });
  });

  it('gives figures of the shape that the window is promised', () => {
    expect(evaluationFiguresSchema.parse(figures)).toEqual(figures);
  });
});

describe('a change of organisation', () => {
  const districts = ['sdf-centrum', 'sdf-kirseberg'];
  const shared = { programme: 'IEE-I', funderReference: 'IEE/1' };
  const span = [
    year(2012, ...districts.map((code, index) => report(code, { projects: [project(10 + index, shared)] }))),
    year(2014, report('sof-norr', { projects: [project(12)] })),
  ];

  it('is one line where each had one successor, with what they shared once', () => {
    const { cuts, breaks } = count(span);
    const [line] = cuts.departments;
    expect([cuts.departments.length, line?.codes, line?.years.map(({ projects }) => projects)]).toEqual([
      1,
      ['sof-norr', ...districts],
      [1, 1],
    ]);
    expect(breaks.map(({ year: on, from, isBridged }) => [on, from[0], isBridged])).toEqual([
      [2013, 'sdf-centrum', true],
      [2013, 'sdf-kirseberg', true],
    ]);
  });

  it('is no line where what there was had several successors, and says so', () => {
    const { cuts, breaks } = count([
      year(2016, report('sociala-resursforvaltningen', { projects: [project(1)] })),
      year(2018, report('funktionsstodsforvaltningen', { projects: [project(2)] })),
    ]);
    expect([
      cuts.departments.map(({ codes }) => codes),
      breaks.map(({ reason, isBridged }) => [reason, isBridged]),
    ]).toEqual([
      [['sociala-resursforvaltningen'], ['funktionsstodsforvaltningen']],
      [['several-successors', false]],
    ]);
  });

  it('is as an official says, who may join what was divided and keep apart what was not', () => {
    const bridge = { list: 'organisations', fromCode: 'sdf-centrum' } as const;
    expect(count(span, [bridge]).cuts.departments.map(({ codes }) => codes)).toEqual([
      ['sdf-centrum'],
      ['sof-norr', 'sdf-kirseberg'],
    ]);
    const back: Bridge = { list: 'organisations', fromCode: 'sof-norr', toCode: 'sdf-centrum' };
    expect(
      count(span, [{ ...bridge, toCode: 'sof-norr' }, back]).breaks.every(({ isBridged }) => isBridged),
    ).toBe(true);
  });

  it('is no break in a span that it does not fall in', () => {
    expect(count([year(2006, report('sdf-centrum')), year(2007, report('sdf-centrum'))]).breaks).toEqual([]);
  });
});

it('a programme goes on in the one of the same name and fund in the next period', () => {
  const { cuts, breaks } = count([
    year(2013, report('sdf-fosie', { projects: [project(1, { programme: 'URBACT-II' })] })),
    year(2016, report('miljoforvaltningen', { projects: [project(2, { programme: 'URBACT-III' })] })),
  ]);
  expect([
    cuts.programmes.map(({ codes }) => codes),
    breaks.filter(({ list }) => list === 'programmes'),
  ]).toEqual([
    [['URBACT-III', 'URBACT-II']],
    [
      {
        list: 'programmes',
        year: 2014,
        from: ['URBACT-II'],
        to: ['URBACT-III'],
        reason: 'next-period',
        isBridged: true,
      },
    ],
  ]);
});

describe('the way from opportunity to money', () => {
  const opportunity = (number: number, change: Partial<Opportunity>): Opportunity => ({
    ...fullRecords.opportunity,
    id: id(number),
    projectId: undefined,
    applied: undefined,
    granted: undefined,
    ...change,
  });

  it('counts each once, as it was last reported, with the project that it became', () => {
    const { funnel } = count([
      year(
        2006,
        report('sdf-fosie', {
          opportunities: [opportunity(1, { stage: 'bedomd' }), opportunity(2, { stage: 'avstatt' })],
        }),
      ),
      year(
        2007,
        report('sdf-fosie', {
          opportunities: [
            opportunity(1, { stage: 'beviljad', projectId: id(9), applied: kronor(2000) }),
            opportunity(3, { stage: 'avslag' }),
          ],
          projects: [project(9, paidIn([2007, 70]))],
        }),
      ),
    ]);
    expect(funnel.map(({ step, count: number, amount }) => [step, number, amount.SEK])).toEqual([
      ['noticed', 3, undefined],
      ['assessed', 3, undefined],
      ['applied', 2, 200_000],
      ['granted', 1, 100_000],
      ['project', 1, 100_000],
      ['paid', 1, 7_000],
    ]);
  });
});

it('coverage is of those expected: whoever reports unasked is not counted, nor is a late report in time', () => {
  const { years } = count([
    {
      year: 2006,
      expected: new Set(['sdf-fosie', 'sdf-oxie', 'miljoforvaltningen']),
      dueOn: '2007-01-31',
      reports: [
        report('sdf-fosie', { nothingToReport: true }),
        report('sdf-oxie', { handedInOn: '2007-02-01', projects: [project(1)] }),
        report('mkb-fastighets-ab'),
      ],
    },
  ]);
  const [{ expected, reported, inTime, nothingToReport, complete, reports } = {}] = years as Partial<
    (typeof years)[number]
  >[];
  expect({ expected, reported, inTime, nothingToReport, complete, reports }).toEqual({
    expected: 3,
    reported: 2,
    inTime: 1,
    nothingToReport: 1,
    complete: 1,
    reports: 3,
  });
});
