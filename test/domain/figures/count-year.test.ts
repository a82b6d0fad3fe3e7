import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DepartmentReport } from '../../../src-main/domain/department-report.ts';
import { type CountedReport, countYear } from '../../../src-main/domain/figures/count-year.ts';
import type { Totals } from '../../../src-main/domain/figures/year-figures.ts';
import { yearFiguresSchema } from '../../../src-main/domain/figures/year-figures.ts';
import { kronor, type MoneySum, sumMoney } from '../../../src-main/domain/money.ts';
import { isCarriedOut, type Project } from '../../../src-main/domain/project.ts';
import { departmentReport } from '../arbitraries.ts';
import { fullProject } from '../full-project.ts';
import { fullActivity } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { controlTotals, fullReport, nilReport, sampleReports, vocabulary } from '../samples.ts';
import { decided, sharedRecord } from './shared-records.ts';

const count = (reports: readonly CountedReport[]) => countYear(2006, reports, vocabulary);
const project = (number: number, change: Partial<Project>): Project => ({
  ...fullProject,
  id: id(number),
  funderReference: undefined,
  ...change,
});
const reportOf = (organisation: string, projects: readonly Project[]): CountedReport => ({
  organisation,
  nothingToReport: false,
  activities: [],
  projects: projects.map((one) => ({ ...one, organisation })),
});
const paying = (whole: number, passedOn = 0): Partial<Project> => ({
  funds: {
    lumpSum: false,
    coFinancing: [],
    granted: kronor(10 * whole),
    years: [{ year: 2006, paid: kronor(whole), passedOn: kronor(passedOn) }],
  },
});

describe('the sample year', () => {
  const figures = count(sampleReports);
  const control = ({ projects, activities, trips, participants, visitors, funds }: Totals) => ({
    projects,
    paid: funds.paid.SEK,
    paidToDate: funds.paidToDate.SEK,
    granted: funds.granted.SEK,
    activities,
    trips,
    participants,
    visitors,
  });

  it('counts to the totals that were added up by hand', () => {
    const { totals, departments, reporting, programmes } = figures;

    expect({
      departments: Object.fromEntries(departments.map((one) => [one.organisation, control(one)])),
      total: control(totals),
      reporting,
      started: totals.started,
      ended: totals.ended,
      programmes,
      passedOn: totals.funds.passedOn.SEK,
    }).toEqual(controlTotals);
  });

  it('has figures of the shape that the window is promised', () => {
    expect(yearFiguresSchema.parse(figures)).toEqual(figures);
  });
});

describe('a project that several förvaltningar report', () => {
  const shared = { programme: 'IEE-I', funderReference: 'IEE/04/001' };
  const owners = project(1, {
    ...shared,
    ...paying(100),
    owner: 'sdf-fosie',
    name: 'Delat',
    acronym: undefined,
  });
  const partners = project(2, {
    ...shared,
    ...paying(40),
    owner: 'sdf-fosie',
    funderReference: 'iee 04-001',
  });
  const reports = [reportOf('miljoforvaltningen', [partners]), reportOf('sdf-fosie', [owners])];

  it('counts once, with the money of its owner’s record', () => {
    const { totals, shared: named } = count(reports);

    expect({
      projects: totals.projects,
      paid: totals.funds.paid,
      granted: totals.funds.granted,
      named,
    }).toEqual({
      projects: 1,
      paid: { SEK: 10_000 },
      granted: { SEK: 100_000 },
      named: [
        {
          name: 'Delat',
          lead: { organisation: 'sdf-fosie', id: id(1) },
          others: [{ organisation: 'miljoforvaltningen', id: id(2) }],
        },
      ],
    });
  });

  it('stands with both but gives its money to one', () => {
    const { departments } = count(reports);

    expect(
      departments.map(({ organisation, projects, funds }) => [organisation, projects, funds.paid]),
    ).toEqual([
      ['miljoforvaltningen', 1, {}],
      ['sdf-fosie', 1, { SEK: 10_000 }],
    ]);
  });

  it('gives its money to one even when both records have the same id', () => {
    const { totals, departments } = count([
      reportOf('miljoforvaltningen', [{ ...partners, id: owners.id }]),
      reportOf('sdf-fosie', [owners]),
    ]);

    expect(departments.map(({ funds }) => funds.paid)).toEqual([{}, totals.funds.paid]);
  });

  it('stands with the goals and countries of every record of it', () => {
    const { byGoal, byCountry } = count([
      reportOf('miljoforvaltningen', [{ ...partners, goals: ['mal-2006-3'], partners: [{ country: 'FI' }] }]),
      reportOf('sdf-fosie', [{ ...owners, goals: ['mal-2006-1'], partners: [{ country: 'DK' }] }]),
    ]);

    expect(byGoal.map(({ code, projects, paid }) => [code, projects, paid])).toEqual([
      ['mal-2006-1', 1, { SEK: 10_000 }],
      ['mal-2006-3', 1, { SEK: 10_000 }],
    ]);
    expect(byCountry.map(({ code }) => code).sort()).toEqual(['DK', 'FI']);
  });

  it('is two projects when the funder’s reference or the programme differs, or is not given', () => {
    const others: Partial<Project>[] = [
      { funderReference: 'IEE/04/002' },
      { programme: 'IEE-II' },
      { funderReference: undefined },
      { funderReference: '–' },
      { programme: undefined },
    ];

    expect(
      others.map(
        (change) =>
          count([
            reportOf('miljoforvaltningen', [{ ...partners, ...change }]),
            reportOf('sdf-fosie', [owners]),
          ]).totals.projects,
      ),
    ).toEqual([2, 2, 2, 2, 2]);
  });

  it('is two projects when one förvaltning reports both, since it knows its own', () => {
    const both = [owners, { ...partners, organisation: 'sdf-fosie' }];

    expect(count([reportOf('sdf-fosie', both)]).totals.projects).toBe(2);
  });

  it('counts the same in whatever order the reports come', () => {
    const organisations = ['sdf-fosie', 'miljoforvaltningen', 'kulturforvaltningen', 'sdf-husie'];
    const one = fc.record({
      reference: fc.constantFrom('A', 'B', undefined),
      role: fc.constantFrom('koordinator', 'partner'),
      owner: fc.constantFrom(...organisations),
      paid: fc.integer({ min: 0, max: 1000 }),
    });
    const drawn = fc.tuple(...organisations.map(() => fc.array(one, { maxLength: 3 }))).map((lists) =>
      lists.map((list, place) =>
        reportOf(
          organisations[place] ?? '',
          list.map(({ reference, role, owner, paid }, index) =>
            project(100 * place + index, { funderReference: reference, role, owner, ...paying(paid) }),
          ),
        ),
      ),
    );
    const sorted = (reports: readonly CountedReport[]) => {
      const { departments, shared: named, ...rest } = count(reports);
      const byOrganisation = departments.toSorted((a, b) => (a.organisation < b.organisation ? -1 : 1));
      return {
        ...rest,
        departments: byOrganisation,
        shared: named
          .map(({ lead, others }) => [lead.id, ...others.map((other) => other.id).sort()].join())
          .sort(),
      };
    };

    fc.assert(
      fc.property(
        drawn.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
        ),
        ([reports, shuffled]) => {
          expect(sorted(shuffled)).toEqual(sorted(reports));
        },
      ),
    );
  });
});

describe('a project that the official has decided about', () => {
  const organisations = ['kulturforvaltningen', 'miljoforvaltningen', 'sdf-fosie'] as const;
  const records = organisations.map((organisation, index) =>
    sharedRecord(index + 1, organisation, paying(100 * (index + 1))),
  );
  const reports = organisations.map((organisation, index) =>
    reportOf(
      organisation,
      records.filter((_, place) => place === index),
    ),
  );
  const counted = (decisions: Parameters<typeof countYear>[3]) => {
    const { totals, departments, shared } = countYear(2006, reports, vocabulary, decisions);
    return {
      projects: totals.projects,
      paid: totals.funds.paid.SEK,
      departments: departments.map(({ funds }) => funds.paid.SEK),
      shares: shared.map((one) => one.shares?.map(({ percent }) => percent)),
    };
  };

  it('gives each förvaltning its share of the lead’s amounts, to the last öre', () => {
    const decision = decided(records, { lead: records[1], shares: [33, 33, 34] });
    expect(counted([decision])).toEqual({
      projects: 1,
      paid: 20_000,
      departments: [6_600, 6_600, 6_800],
      shares: [[33, 33, 34]],
    });
  });

  it('is several when they are not the same', () => {
    expect(counted([decided(records, { isSame: false })])).toEqual({
      projects: 3,
      paid: 60_000,
      departments: [10_000, 20_000, 30_000],
      shares: [],
    });
  });

  it('adds up to the total over the förvaltningar whatever is decided', () => {
    const sumsMeet = (paid: readonly number[], decisions: Parameters<typeof countYear>[3]): void => {
      const drawn = organisations.map((organisation, index) =>
        reportOf(organisation, [
          sharedRecord(index + 1, organisation, {
            funds: {
              lumpSum: false,
              coFinancing: [],
              granted: { minor: 7 * (paid[index] ?? 0), currency: 'SEK' },
              years: [{ year: 2006, paid: { minor: paid[index] ?? 0, currency: 'SEK' } }],
            },
          }),
        ]),
      );
      const { totals, departments } = countYear(2006, drawn, vocabulary, decisions);
      for (const member of ['granted', 'paid'] as const)
        expect(departments.reduce((sum, { funds }) => sum + (funds[member].SEK ?? 0), 0)).toBe(
          totals.funds[member].SEK,
        );
    };
    const decision = fc
      .record({
        pair: fc.shuffledSubarray(records, { minLength: 2 }),
        isSame: fc.boolean(),
        year: fc.constantFrom(2005, 2006, 2007),
        share: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        number: fc.integer({ min: 900, max: 999 }),
      })
      .map(({ pair, share, isSame, ...rest }) =>
        decided(pair, {
          ...rest,
          isSame,
          ...(share !== undefined &&
            isSame && {
              shares: pair.map((_, index) => (index === 0 ? share : index === 1 ? 100 - share : 0)),
            }),
        }),
      );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 3, maxLength: 3 }),
        fc.array(decision, { maxLength: 4 }),
        sumsMeet,
      ),
    );
  });
});

describe('money', () => {
  it('that is passed on to partners is in no other sum', () => {
    const { totals, byProgramme } = count([reportOf('sdf-fosie', [project(1, paying(100, 700))])]);

    expect(totals.funds).toEqual({
      granted: { SEK: 100_000 },
      incurred: {},
      claimed: {},
      paid: { SEK: 10_000 },
      paidToDate: {},
      passedOn: { SEK: 70_000 },
      recovered: {},
      coFinancing: {},
    });
    expect(byProgramme.map(({ paid }) => paid)).toEqual([{ SEK: 10_000 }]);
  });

  it('of another year is in no sum of this one', () => {
    const years = [{ year: 2005, paid: kronor(1) }];
    const old = project(1, { funds: { lumpSum: false, coFinancing: [], years } });

    expect(count([reportOf('sdf-fosie', [old])]).totals.funds.paid).toEqual({});
  });

  it('in two currencies stays apart in totals and slices', () => {
    const years = [{ year: 2006, paid: { minor: 500, currency: 'EUR' } }];
    const foreign = project(2, { funds: { lumpSum: false, coFinancing: [], years } });
    const { totals, byProgramme } = count([reportOf('sdf-fosie', [project(1, paying(100)), foreign])]);

    expect([totals.funds.paid, byProgramme[0]?.paid]).toEqual([
      { SEK: 10_000, EUR: 500 },
      { SEK: 10_000, EUR: 500 },
    ]);
  });

  it('paid to all is the sum of what is paid to each', () => {
    // Random projects may chance on one programme and reference; without a reference none is shared.
    // One report per organisation, as the desk has them.
    const oneEach = fc.uniqueArray(departmentReport, {
      maxLength: 3,
      selector: (report) => report.organisation,
    });
    const alone = oneEach.map((reports) =>
      reports.map(
        (report): DepartmentReport => ({
          ...report,
          projects: report.projects.map((one) => ({ ...one, funderReference: undefined })),
        }),
      ),
    );
    const merge = (sums: readonly MoneySum[]): MoneySum =>
      sumMoney(sums.flatMap((sum) => Object.entries(sum).map(([currency, minor]) => ({ minor, currency }))));

    fc.assert(
      fc.property(alone, (reports) => {
        const { totals, departments } = count(reports);
        const carriedOut = reports.flatMap(({ projects }) => projects).filter(isCarriedOut);

        expect(merge(departments.map(({ funds }) => funds.paid))).toEqual(totals.funds.paid);
        expect(totals.projects).toBe(carriedOut.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is counted as what', () => {
  it('keeps ideas and applications out of the projects', () => {
    const statuses = ['ide', 'under-ansokan', 'inskickad', 'avslag', 'beviljad', 'pagaende', undefined];
    const { totals, applications, byProgramme } = count([
      reportOf(
        'sdf-fosie',
        statuses.map((status, index) => project(index, { status, ...paying(1) })),
      ),
    ]);

    expect({
      projects: totals.projects,
      paid: totals.funds.paid,
      sliced: byProgramme[0]?.projects,
      applications,
    }).toEqual({
      projects: 3,
      paid: { SEK: 300 },
      sliced: 3,
      applications: { prepared: 1, submitted: 1, rejected: 1, granted: 1 },
    });
  });

  it('cuts the year by fund, goal, direction, phase, country and activity type', () => {
    const { byFund, byGoal, byDirection, byPhase, byCountry, byActivityType } = count([fullReport]);
    const cut = (slices: typeof byGoal) =>
      slices.map(({ code, projects, activities }) => [code, projects, activities]);

    expect({
      fund: byFund.map(({ code }) => vocabulary.lists.funds.some((fund) => fund.code === code)),
      goal: cut(byGoal),
      direction: cut(byDirection),
      phase: cut(byPhase),
      country: cut(byCountry).sort(),
      type: byActivityType.map(({ code, activities, visitors }) => [code, activities, visitors]),
    }).toEqual({
      fund: [true],
      goal: [
        ['mal-2006-1', 1, 0],
        ['mal-2006-2', 1, 0],
        ['mal-2006-3', 0, 1],
      ],
      direction: [
        ['verksamhetsutveckling', 1, 0],
        ['strategisk-paverkan', 1, 0],
        ['profilering', 0, 1],
      ],
      phase: [['bedomning-av-andamalsenligheten', 1, 0]],
      country: [
        ['DE', 0, 1],
        ['DK', 1, 0],
        ['PL', 1, 1],
      ],
      type: [['studiebesok-mottaget', 1, 2027]],
    });
  });

  it('leaves Sweden out of the countries and counts a country named twice once', () => {
    const { byCountry } = count([
      {
        ...fullReport,
        activities: [{ ...fullActivity, countries: ['SE', 'PL', 'PL'] }],
        projects: [project(1, { partners: [{ country: 'SE' }, { country: 'PL' }, { country: 'PL' }, {}] })],
      },
    ]);

    expect(byCountry.map(({ code, projects, activities }) => [code, projects, activities])).toEqual([
      ['PL', 1, 1],
    ]);
  });

  it('shows a code that no list knows, last', () => {
    const { byGoal } = count([reportOf('sdf-fosie', [project(1, { goals: ['aaa', 'mal-2006-2'] })])]);

    expect(byGoal.map(({ code }) => code)).toEqual(['mal-2006-2', 'aaa']);
  });

  it('counts a nil report as a report', () => {
    const { reporting, nothingToReport, totals, departments } = count([fullReport, nilReport]);

    expect({
      reporting,
      nothingToReport,
      projects: totals.projects,
      departments: departments.length,
    }).toEqual({
      reporting: 2,
      nothingToReport: 1,
      projects: 1,
      departments: 2,
    });
  });

  it('knows a project that started or ended in the year by any precision of its date', () => {
    const spans: [string | undefined, string | undefined][] = [
      ['2006', '2007'],
      ['2006-05', undefined],
      ['2005-12-31', '2006-01-01'],
      [undefined, '2006-12'],
    ];
    const { totals } = count([
      reportOf(
        'sdf-fosie',
        spans.map(([startsOn, endsOn], index) => project(index, { startsOn, endsOn })),
      ),
    ]);

    expect([totals.started, totals.ended]).toEqual([2, 2]);
  });
});
