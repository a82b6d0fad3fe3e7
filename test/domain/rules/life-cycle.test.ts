import { describe, expect, it } from 'vitest';
import { mapRecordLists } from '../../../src-main/domain/department-report.ts';
import { kronor, type Money } from '../../../src-main/domain/money.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import type { FundsYear, ProjectFunds } from '../../../src-main/domain/project-funds.ts';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleNumber } from '../../../src-main/domain/rules/rule.ts';
import { finishedProject } from '../project-life/sample-project.ts';
import { vocabulary } from '../samples.ts';

const { funds } = finishedProject;
const [first = { year: 2005 }, second = { year: 2006 }] = funds.years;
const euro = (whole: number): Money => ({ minor: whole * 100, currency: 'EUR' });

/** What the rules say of the finished project with a change, but for the fields that every report needs. */
const saidOf = (change: Partial<Project>): [RuleNumber, string, string | undefined][] =>
  checkReport({
    ...mapRecordLists(() => []),
    projects: [{ ...finishedProject, ...change }],
    answers: [],
    requiredQuestions: [],
    year: 2006,
    nothingToReport: false,
    vocabulary,
  })
    .filter(({ subject, rule }) => subject === 'project' && rule !== 'R010')
    .map(({ rule, severity, field }) => [rule, severity, field]);
const withFunds = (change: Partial<ProjectFunds>): Partial<Project> => ({ funds: { ...funds, ...change } });
const withYears = (before: Partial<FundsYear>, now: Partial<FundsYear>): Partial<Project> =>
  withFunds({
    years: [
      { ...first, ...before },
      { ...second, ...now },
    ],
  });

describe('rules on the life cycle of a project', () => {
  it('have nothing to say of a project with all that belongs to its phases', () => {
    expect(saidOf({})).toEqual([]);
  });

  it.each<[string, Partial<Project>, [RuleNumber, string, string | undefined][]]>([
    [
      'R112 when something is missing in a phase that it has gone past',
      { steeringGroup: undefined },
      [['R112', 'warning', 'phase']],
    ],
    [
      'no R112 when it is still in that phase',
      { steeringGroup: undefined, phase: 'projektorganisation' },
      [],
    ],
    ['no R112 when another rule says all that is missing', { purpose: undefined }, []],
    ['no R112 of a project that was given up', { steeringGroup: undefined, status: 'avbruten' }, []],
    [
      'R114 once for a day on which two claims were due',
      { claims: [{ dueOn: '2006-12-31' }, { dueOn: '2006-12-31' }] },
      [['R114', 'warning', 'claims']],
    ],
    [
      'no R114 for a claim that is due next year',
      { claims: [{ dueOn: '2007-01-01' }], phase: 'redovisning' },
      [],
    ],
    [
      'R116 when it has ended and more than a hundredth of its costs can be claimed',
      withYears({}, { claimed: kronor(679) }),
      [['R116', 'warning', 'funds.years.2006.claimed']],
    ],
    ['no R116 when a hundredth of its costs is left', withYears({}, { claimed: kronor(680) }), []],
    [
      'no R116 before its end',
      {
        ...withYears({}, { claimed: kronor(610) }),
        endsOn: '2007',
        status: 'pagaende',
        phase: 'redovisning',
      },
      [],
    ],
    [
      'no R116 when no claim is written',
      { ...withYears({ claimed: undefined }, { claimed: undefined }), phase: 'redovisning' },
      [],
    ],
  ])('give %s', (_, change, said) => {
    expect(saidOf(change)).toEqual(said);
  });

  it('tell the phases and how many things are missing', () => {
    const [finding] = checkReport({
      ...mapRecordLists(() => []),
      projects: [{ ...finishedProject, steeringGroup: undefined, decisions: [], purpose: undefined }],
      answers: [],
      requiredQuestions: [],
      year: 2006,
      nothingToReport: false,
      vocabulary,
    }).filter(({ rule }) => rule === 'R112');

    expect(finding?.params).toEqual({ phases: 'Förankring och Projektorganisation', count: 3 });
  });
});

describe('rules on funds over the years', () => {
  it.each<[string, Partial<Project>, [RuleNumber, string, string | undefined][]]>([
    [
      'R122 when the years do not make up what is paid to date',
      withYears({ paid: kronor(299), paidToDate: undefined }, {}),
      [
        ['R112', 'warning', 'phase'],
        ['R122', 'warning', 'funds.years.2006.paidToDate'],
      ],
    ],
    [
      'no R122 where R120 says it',
      withYears({}, { paid: kronor(601) }),
      [['R120', 'warning', 'funds.years.2006.paidToDate']],
    ],
    [
      'no R122 when a year since the start is not written',
      withFunds({ years: [second] }),
      [['R112', 'warning', 'phase']],
    ],
    [
      'R124 when more is paid than claimed',
      withYears({ claimed: kronor(199) }, {}),
      [
        ['R116', 'warning', 'funds.years.2006.claimed'],
        ['R124', 'warning', 'funds.years.2006.claimed'],
      ],
    ],
    [
      'no R124 when a year’s claim is not written',
      withYears({ claimed: undefined }, { claimed: kronor(990) }),
      [['R112', 'warning', 'phase']],
    ],
    [
      'R126 when more is recovered than was paid',
      withYears({ recovered: kronor(900) }, { recovered: kronor(1) }),
      [['R126', 'warning', 'funds.years.2006.recovered']],
    ],
    ['no R126 when all that was paid is recovered', withYears({ recovered: kronor(900) }, {}), []],
    ['no R126 in another currency', withYears({ recovered: euro(901) }, { recovered: undefined }), []],
    [
      'R142 when the costs of all years are above the budget',
      withYears({ incurred: kronor(601) }, {}),
      [['R142', 'warning', 'funds.years.2006.incurred']],
    ],
    [
      'no R142 where R140 says it',
      withYears({}, { incurred: kronor(2_001) }),
      [['R140', 'warning', 'funds.years.2006.incurred']],
    ],
    [
      'R144 when the budgets of the years are above the budget',
      withYears({ budget: kronor(1_000) }, { budget: kronor(1_001) }),
      [['R144', 'warning', 'funds.malmoBudget']],
    ],
    ['no R144 when they are the budget', withYears({ budget: kronor(1_000) }, { budget: kronor(1_000) }), []],
    [
      'R152 when a lump sum of the social fund has time as co-financing',
      {
        programme: 'ESF-0713',
        ...withFunds({ lumpSum: true, years: funds.years.map(({ incurred: _, ...year }) => year) }),
      },
      [['R152', 'warning', 'funds.coFinancing']],
    ],
    [
      'no R152 of another fund',
      {
        programme: 'IEE-I',
        ...withFunds({ lumpSum: true, years: funds.years.map(({ incurred: _, ...year }) => year) }),
      },
      [],
    ],
    [
      'R172 when a lump sum has costs',
      withFunds({ lumpSum: true }),
      [['R172', 'warning', 'funds.years.2006.incurred']],
    ],
    [
      'R160 when a claim is in a currency without a rate',
      { claims: [{ submittedOn: '2006-12-20', amount: euro(1) }] },
      [['R160', 'warning', 'funds.exchangeRate']],
    ],
    [
      'no R160 when the amount has its own rate',
      { claims: [{ submittedOn: '2006-12-20', amount: { ...euro(1), conversion: { rate: '9.25' } } }] },
      [],
    ],
    [
      'R160 when the rate is that of another currency',
      {
        claims: [{ submittedOn: '2006-12-20', amount: euro(1) }],
        ...withFunds({ exchangeRate: { currency: 'DKK', rate: '1.25' } }),
      },
      [['R160', 'warning', 'funds.exchangeRate']],
    ],
  ])('give %s', (_, change, said) => {
    expect(saidOf(change)).toEqual(said);
  });
});
