// The förvaltning's own follow-up: what it counts, and that each of its figures is as large as the list behind it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../src-main/domain/activity.ts';
import { assistanceSchema } from '../../../src-main/domain/assistance.ts';
import { decisionSchema } from '../../../src-main/domain/decision.ts';
import type { DepartmentReport } from '../../../src-main/domain/department-report.ts';
import { recordsOf } from '../../../src-main/domain/department-report.ts';
import { engagementSchema } from '../../../src-main/domain/engagement.ts';
import { countYear } from '../../../src-main/domain/figures/count-year.ts';
import {
  countFollowUp,
  firstFundsYear,
  followUpSchema,
} from '../../../src-main/domain/figures/department-follow-up.ts';
import type {
  FigureCut,
  FundsMember,
  SummedMember,
} from '../../../src-main/domain/figures/figure-reference.ts';
import {
  amountOf,
  type CountedFigure,
  numberOf,
  recordsBehind,
} from '../../../src-main/domain/figures/records-behind.ts';
import type { MoneySum } from '../../../src-main/domain/money.ts';
import { kronor, sumMoney } from '../../../src-main/domain/money.ts';
import { opportunitySchema, opportunityStages } from '../../../src-main/domain/opportunity.ts';
import { outreachSchema } from '../../../src-main/domain/outreach.ts';
import {
  isCarriedOut,
  type Project,
  projectPhases,
  projectSchema,
} from '../../../src-main/domain/project.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { isInYear } from '../../../src-main/domain/records.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';

const year = 2006;
const organisation = 'sdf-fosie';

const empty: DepartmentReport = {
  organisation,
  year,
  contact: {},
  nothingToReport: false,
  activities: [],
  projects: [],
  opportunities: [],
  outreach: [],
  assistance: [],
  engagements: [],
  decisions: [],
  roleDescriptions: [],
  answers: [],
};
const project = (number: number, members: object): Project =>
  projectSchema.parse({ id: id(number), organisation, funds: {}, ...members });
const activity = (number: number, members: object) =>
  activitySchema.parse({ id: id(number), organisation, ...members });

const countOf = (report: DepartmentReport, projects: readonly Project[] = report.projects) =>
  countFollowUp(report, projects, vocabulary);

describe('goals against directions', () => {
  const report: DepartmentReport = {
    ...empty,
    projects: [
      project(1, { goals: ['mal-2006-2', 'mal-2006-1'], directions: ['profilering'] }),
      project(2, { goals: ['mal-2006-1'], directions: ['profilering', 'verksamhetsutveckling'] }),
      project(3, { goals: ['mal-2006-1'], directions: ['profilering'], status: 'under-ansokan' }),
      project(4, { goals: ['mal-2006-3'] }),
    ],
    activities: [activity(5, { goals: ['okant', 'mal-2006-2'], directions: ['profilering'] })],
  };

  it('have a record with two goals in both, in the order of the plan, and no applications', () => {
    const { aims } = countOf(report);

    expect(aims.map((aim) => [aim.goal, aim.direction, aim.projects, aim.activities])).toEqual([
      ['mal-2006-1', 'verksamhetsutveckling', 1, 0],
      ['mal-2006-1', 'profilering', 2, 0],
      ['mal-2006-2', 'profilering', 1, 1],
      ['okant', 'profilering', 0, 1],
    ]);
  });
});

describe('money by programme and year', () => {
  const funds = (granted: number, ...years: [year: number, paid: number][]) => ({
    granted: kronor(granted),
    years: years.map(([of, paid]) => ({ year: of, paid: kronor(paid) })),
  });
  const old = project(1, {
    programme: 'IEE-I',
    endsOn: '2005',
    funds: funds(100, [2004, 10], [2005, 20], [2006, 90]),
  });
  const ongoing = project(2, { programme: 'IEE-I', funds: funds(1000, [2005, 300], [2006, 400]) });
  const alone = project(3, {
    startsOn: '2006-05',
    funds: { years: [{ year: 2006, paid: { minor: 500, currency: 'EUR' } }] },
  });
  const { programmes, funds: years } = countOf({ ...empty, projects: [ongoing, alone] }, [
    old,
    ongoing,
    alone,
  ]);

  it('is granted for the whole time and paid in the year, per currency, with those without a programme last', () => {
    expect(programmes).toEqual([
      {
        code: 'IEE-I',
        projects: 1,
        granted: { SEK: 1000_00 },
        incurred: {},
        paid: { SEK: 400_00 },
      },
      { code: '', projects: 1, granted: {}, incurred: {}, paid: { EUR: 500 } },
    ]);
  });

  it('is for each year that of the projects which belonged to it, and nothing where nothing is known', () => {
    expect(years.map(({ year: of, paid }) => [of, paid])).toEqual([
      [2002, {}],
      [2003, {}],
      [2004, { SEK: 10_00 }],
      [2005, { SEK: 320_00 }],
      [2006, { SEK: 400_00, EUR: 500 }],
    ]);
  });
});

// ---- any report ---------------------------------------------------------------------------------------------

const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values);
const maybe = <T>(...values: T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
const number = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const money = fc.option(
  fc.record({ minor: fc.integer({ min: -2, max: 2 }), currency: fc.constantFrom('SEK', 'EUR') }),
  { nil: undefined },
);
const aims = {
  goals: some('mal-2006-1', 'mal-2006-2', 'okant'),
  directions: some('profilering', 'strategisk-paverkan'),
};
const codes = {
  programme: maybe('IEE-I', 'URBACT-I', 'okant'),
  countries: some('DK', 'SE', 'XX'),
};

const projects = fc.record({
  ...aims,
  programme: codes.programme,
  phase: maybe(...projectPhases),
  status: maybe('ide', 'avslag', 'beviljad', 'pagaende', 'avslutad'),
  startsOn: maybe('2001', '2004', '2006-03', '2006-05-11'),
  endsOn: maybe('2006', '2006-12', '2008-02-28'),
  partners: codes.countries.map((countries) => countries.map((country) => ({ country }))),
  funds: fc.record({
    granted: money,
    years: fc.tuple(...[2002, 2004, 2005, 2006].map((of) => fundsYear(of))),
  }),
});

function fundsYear(of: number) {
  return fc.record({
    year: fc.constant(of),
    incurred: money,
    claimed: money,
    paid: money,
    paidToDate: money,
  });
}

const lists = fc.record({
  projects: fc.array(projects, { maxLength: 6 }),
  activities: fc.array(
    fc.record({
      ...aims,
      countries: codes.countries,
      activityType: maybe('studieresa', 'natverksmote'),
      visits: number,
      visitors: number,
      trips: number,
      participants: number,
      electedParticipants: number,
    }),
    { maxLength: 6 },
  ),
  opportunities: fc.array(fc.record({ stage: maybe(...opportunityStages) }), { maxLength: 6 }),
  outreach: fc.array(fc.record({ occasions: number, recipients: number }), { maxLength: 4 }),
  assistance: fc.array(fc.record({ occasions: number, hours: number }), { maxLength: 4 }),
  engagements: fc.array(fc.record({ meetings: number, participants: number, electedParticipants: number }), {
    maxLength: 4,
  }),
  decisions: fc.array(fc.constant({}), { maxLength: 4 }),
});

/** A report with the projects of the years before beside it. */
const given = lists.map((drawn): { report: DepartmentReport; projects: Project[] } => {
  let last = 0;
  const withId = <R>(list: readonly object[], schema: { parse: (record: object) => R }): R[] =>
    list.map((members) => {
      last += 1;
      return schema.parse({ ...members, id: id(last), organisation });
    });
  const all = withId(drawn.projects, projectSchema);
  return {
    projects: all.filter((one) => isInYear('project', one, year) || isInYear('project', one, 2004)),
    report: {
      ...empty,
      projects: all.filter((one) => isInYear('project', one, year)),
      activities: withId(drawn.activities, activitySchema),
      opportunities: withId(drawn.opportunities, opportunitySchema),
      outreach: withId(drawn.outreach, outreachSchema),
      assistance: withId(drawn.assistance, assistanceSchema),
      engagements: withId(drawn.engagements, engagementSchema),
      decisions: withId(drawn.decisions, decisionSchema),
    },
  };
});

type Counted = [type: ReportedType, figure: CountedFigure, number: number];

/** Every figure that counts records. */
function countedFigures(report: DepartmentReport, all: readonly Project[]): Counted[] {
  const figures = countYear(year, [report], vocabulary);
  const followUp = countOf(report, all);
  const { totals } = figures;
  const cut = (type: ReportedType, by: FigureCut, code: string, count: number): Counted => [
    type,
    { figure: 'cut', cut: by, code },
    count,
  ];
  const ofBoth = ['byProgramme', 'byFund', 'byGoal', 'byDirection', 'byPhase', 'byCountry'] as const;
  return [
    ['project', { figure: 'counted' }, totals.projects],
    ['project', { figure: 'started' }, totals.started],
    ['project', { figure: 'ended' }, totals.ended],
    ['project', { figure: 'applications' }, followUp.applications],
    ['activity', { figure: 'counted' }, totals.activities],
    ['opportunity', { figure: 'counted' }, followUp.opportunities.records],
    ['outreach', { figure: 'counted' }, followUp.outreach.records],
    ['assistance', { figure: 'counted' }, followUp.assistance.records],
    ['engagement', { figure: 'counted' }, followUp.engagements.records],
    ['decision', { figure: 'counted' }, followUp.decisions],
    ...ofBoth.flatMap((by) =>
      figures[by].flatMap((slice) => [
        cut('project', by, slice.code, slice.projects),
        cut('activity', by, slice.code, slice.activities),
      ]),
    ),
    ...figures.byActivityType.map((type) => cut('activity', 'byActivityType', type.code, type.activities)),
    ...followUp.programmes.map(({ code, projects: count }) => cut('project', 'byProgramme', code, count)),
    ...followUp.opportunities.byStage.map(({ code, records }) =>
      cut('opportunity', 'byStage', code, records),
    ),
    cut('project', 'byPhase', '', followUp.without.phase),
    cut('activity', 'byActivityType', '', followUp.without.activityType),
    ...followUp.aims.flatMap(({ goal, direction, projects: count, activities }): Counted[] => [
      ['project', { figure: 'aims', goal, direction }, count],
      ['activity', { figure: 'aims', goal, direction }, activities],
    ]),
  ];
}

type Summed = [type: ReportedType, member: SummedMember, number: number];

/** Every figure that adds up numbers within records. */
function summedFigures(report: DepartmentReport): Summed[] {
  const { totals } = countYear(year, [report], vocabulary);
  const { outreach, assistance, engagements } = countOf(report);
  return [
    ['activity', 'visits', totals.visits],
    ['activity', 'visitors', totals.visitors],
    ['activity', 'trips', totals.trips],
    ['activity', 'participants', totals.participants],
    ['activity', 'electedParticipants', totals.electedParticipants],
    ['outreach', 'occasions', outreach.occasions],
    ['outreach', 'recipients', outreach.recipients],
    ['assistance', 'occasions', assistance.occasions],
    ['assistance', 'hours', assistance.hours],
    ['engagement', 'meetings', engagements.meetings],
    ['engagement', 'participants', engagements.participants],
    ['engagement', 'electedParticipants', engagements.electedParticipants],
  ];
}

const without = (sum: MoneySum): MoneySum =>
  Object.fromEntries(Object.entries(sum).filter(([, minor]) => minor !== 0));

describe('in any report', () => {
  it('a figure that counts records is as large as the list behind it', () => {
    fc.assert(
      fc.property(given, ({ report, projects: all }) => {
        const figures = countedFigures(report, all);

        expect(
          figures.map(([type, figure]) => [
            type,
            figure,
            recordsBehind(figure, type, report, vocabulary).length,
          ]),
        ).toEqual(figures);
      }),
    );
  });

  it('a sum of numbers is the sum over the list behind it, where each record has some', () => {
    fc.assert(
      fc.property(given, ({ report }) => {
        for (const [type, member, sum] of summedFigures(report)) {
          const behind = new Set(recordsBehind({ figure: 'summed', member }, type, report, vocabulary));
          const numbers = recordsOf(report, type)
            .filter((record: { id: string }) => behind.has(record.id))
            .map((record) => numberOf(record, member));

          expect([numbers.includes(0), numbers.reduce((one, other) => one + other, 0)]).toEqual([false, sum]);
        }
      }),
    );
  });

  it('a sum of money is the sum over the list behind it, in every year and of every programme', () => {
    fc.assert(
      fc.property(given, ({ report, projects: all }) => {
        const { programmes, funds } = countOf(report, all);
        const { totals } = countYear(year, [report], vocabulary);
        const sums: [of: number, member: FundsMember, programme: string | undefined, sum: MoneySum][] = [
          ...(['granted', 'incurred', 'claimed', 'paid', 'paidToDate'] as const).map(
            (member) => [year, member, undefined, totals.funds[member]] as const,
          ),
          ...(['granted', 'incurred', 'paid'] as const).flatMap((member) =>
            programmes.map((one) => [year, member, one.code, one[member]] as const),
          ),
          ...funds.flatMap((one) =>
            (['incurred', 'paid'] as const).flatMap((member) => [
              [one.year, member, undefined, one[member]] as const,
              ...one.byProgramme.map((slice) => [one.year, member, slice.code, slice[member]] as const),
            ]),
          ),
        ].map((sum) => [...sum]);

        for (const [of, member, programme, sum] of sums) {
          const projectsOfYear = all.filter((one) => isInYear('project', one, of));
          const behind = recordsBehind(
            { figure: 'money', member, programme },
            'project',
            { ...report, year: of, projects: projectsOfYear },
            vocabulary,
          );
          const amounts = projectsOfYear
            .filter((one) => behind.includes(one.id))
            .map((one) => amountOf(one.funds, member, of));

          expect([amounts.every((amount) => amount?.minor), without(sumMoney(amounts))]).toEqual([
            true,
            without(sum),
          ]);
        }
      }),
    );
  });

  it('the parts of a whole that no record is in twice add up to it', () => {
    fc.assert(
      fc.property(given, ({ report, projects: all }) => {
        const { programmes, opportunities, without: none } = countOf(report, all);
        const { byPhase, byActivityType } = countYear(year, [report], vocabulary);
        const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);

        expect([
          sum(programmes.map((one) => one.projects)),
          sum([...byPhase.map((one) => one.projects), none.phase]),
          sum([...byActivityType.map((one) => one.activities), none.activityType]),
          sum(opportunities.byStage.map((one) => one.records)),
        ]).toEqual([
          report.projects.filter(isCarriedOut).length,
          report.projects.filter(isCarriedOut).length,
          report.activities.length,
          report.opportunities.length,
        ]);
      }),
    );
  });

  it('has the shape that the window is promised, and five years of money', () => {
    fc.assert(
      fc.property(given, ({ report, projects: all }) => {
        const followUp = countOf(report, all);

        expect([followUpSchema.parse(followUp), followUp.funds[0]?.year]).toEqual([
          followUp,
          firstFundsYear(year),
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
