// Five years of 24 organisations through stadskontoret's desk, against a count that another program makes of the packages.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board, BoardRow } from '../../src-main/contract/views.ts';
import type { Slice, YearFigures } from '../../src-main/domain/figures/year-figures.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { jobId, readBytes } from '../app/temporary-core.ts';
import { correctYear, type Desk, openDesk, playYear } from './desk.ts';
import { type HistoryOptions, makeHistory, type PlannedYear } from './history.ts';

type Line = Omit<Slice, 'code'>;

/** What recount.mjs tells of a year. */
interface Recounted extends Pick<YearFigures, 'reporting' | 'nothingToReport' | 'totals'> {
  departments: Record<string, Omit<YearFigures['departments'][number], 'organisation'>>;
  byProgramme: Record<string, Line>;
  byGoal: Record<string, Line>;
  byDirection: Record<string, Line>;
  byCountry: Record<string, Line>;
  shared: number;
  handedInAt: Record<string, string>;
  complete: string[];
  grantedToStarted: Record<string, number>;
}

const options: HistoryOptions = { seed: 2011, firstYear: 2011, years: 5, records: 6 };
const plans = makeHistory(options);

/** Of all that has come, with the decisions that a person has made about it. */
function recount({ core, received }: Desk): Record<string, Recounted> {
  const decided = join(core.folder, 'decisions.json');
  writeFileSync(decided, JSON.stringify(plans.flatMap(({ decisions }) => decisions)));
  const script = join(import.meta.dirname, 'recount.mjs');
  const told = execFileSync(process.execPath, [script, received, decided], { maxBuffer: 2 ** 26 });
  return JSON.parse(told.toString());
}

const byCode = (slices: readonly Slice[]): Record<string, Line> =>
  Object.fromEntries(slices.map(({ code, ...line }) => [code, line]));

/** The figures of both in one shape: what only one of them tells is left out, and so is the order. */
const fromDesk = (figures: YearFigures) => ({
  reporting: figures.reporting,
  nothingToReport: figures.nothingToReport,
  totals: figures.totals,
  departments: Object.fromEntries(
    figures.departments.map(({ organisation, ...department }) => [organisation, department]),
  ),
  byProgramme: byCode(figures.byProgramme),
  byGoal: byCode(figures.byGoal),
  byDirection: byCode(figures.byDirection),
  byCountry: byCode(figures.byCountry),
  shared: figures.shared.length,
});
type Compared = ReturnType<typeof fromDesk>;
const fromRecount = (year: Recounted | undefined): Compared => {
  if (!year) throw new Error('not recounted');
  const { handedInAt: _, complete: __, grantedToStarted: ___, ...figures } = year;
  return figures;
};

const codesWhere = (rows: readonly BoardRow[], isWanted: (row: BoardRow) => boolean): string[] =>
  rows
    .filter(isWanted)
    .map(({ organisation }) => organisation)
    .sort();

/** `1 234 567,50 kr`, as documents write it. */
const asWritten = (minor = 0, unit = 'kr'): string => {
  const whole = `${Math.floor(minor / 100)}`.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
  const rest = minor % 100;
  return `${whole}${rest === 0 ? '' : `,${`${rest}`.padStart(2, '0')}`}\u00a0${unit}`;
};

function indicatorsOf({ year, expected, dueOn }: PlannedYear, told: Recounted | undefined) {
  if (!told) throw new Error('not recounted');
  const asked = expected.filter((code) => told.departments[code] !== undefined);
  const { projects, started, ended, activities, participants, visitors, funds } = told.totals;
  return {
    year,
    expected: expected.length,
    reported: asked.length,
    inTime: asked.filter((code) => (told.handedInAt[code] ?? '').slice(0, 10) <= dueOn).length,
    nothingToReport: asked.filter((code) => told.departments[code]?.nothingToReport).length,
    complete: asked.filter((code) => told.complete.includes(code)).length,
    reports: told.reporting,
    ...{ projects, started, ended, activities, participants, visitors },
    programmes: Object.keys(told.byProgramme).length,
    countries: Object.keys(told.byCountry).length,
    paid: funds.paid,
    incurred: funds.incurred,
    grantedToStarted: told.grantedToStarted,
  };
}

describe('five years of 24 organisations', () => {
  let desk: Desk;
  const boards = new Map<number, Board>();
  const missing = new Map<number, string[]>();
  const documents = new Map<number, string>();
  /** Of each year before and after its corrections, and of all years at the end: what each of the two says. */
  const compared: { desk: Compared; packages: Compared }[] = [];

  async function compare(year: number, told = recount(desk)): Promise<void> {
    const { figures } = await desk.core.must('annualReport.get', { year });
    compared.push({ desk: fromDesk(figures), packages: fromRecount(told[year]) });
  }

  beforeAll(async () => {
    desk = await openDesk();
    for (const plan of plans) {
      const { year } = plan;
      await playYear(desk, plan);
      await compare(year);
      boards.set(year, await desk.core.must('board.get', { year }));
      missing.set(year, (await desk.core.must('annualReport.get', { year })).missing);
      desk.core.choices.save = join(desk.core.folder, `${year}.docx`);
      await desk.core.must('annualReport.compile', { year, jobId });
      documents.set(year, desk.core.choices.save);
      await correctYear(desk, plan);
      await compare(year);
    }
    const told = recount(desk);
    for (const { year } of plans) await compare(year, told);
  }, 120_000);
  afterAll(() => desk.core.close());

  it('have the totals that the packages alone give, before and after the corrections', () => {
    expect(compared.map(({ desk: own }) => own)).toEqual(compared.map(({ packages: own }) => own));
    expect(compared).toHaveLength(3 * plans.length);
  });

  it('have in every year what makes counting hard: two currencies, shared projects, corrections that count', () => {
    plans.forEach((_, index) => {
      const [before, after] = compared.slice(2 * index).map(({ packages: own }) => own);
      const { totals, shared = 0 } = after ?? {};
      expect(after).not.toEqual(before);
      expect(Object.keys(totals?.funds.paid ?? {}).sort()).toEqual(['EUR', 'SEK']);
      expect(shared).toBeGreaterThan(1);
    });
  });

  it('never have more reports than were expected, also when ten stadsdelar became five stadsområden', () => {
    const counts = [...boards.values()].map(({ year, rows }) => {
      const expected = rows.filter((row) => row.expected);
      return [year, expected.length, expected.filter(({ received }) => received !== undefined).length];
    });
    const planned = plans.map(({ year, expected, covered }) => [
      year,
      expected.length,
      expected.length - covered.length - 1,
    ]);
    expect(counts).toEqual(planned);
    expect(planned.map(([, expected]) => expected)).toEqual([24, 24, 32, 24, 24]);
  });

  it('have those late, without anything to report and missing that the history says', () => {
    const told = [...boards.values()].map(({ year, rows }) => ({
      year,
      late: codesWhere(rows, ({ late }) => late === 'received'),
      nil: codesWhere(rows, ({ received }) => received?.nothingToReport === true),
      unasked: codesWhere(rows, ({ expected, received }) => !expected && received !== undefined),
      missing: missing.get(year),
    }));
    expect(told).toEqual(
      plans.map(({ year, late, nil, unasked, missing: never }) => ({
        year,
        late: late.toSorted(),
        nil: nil.toSorted(),
        unasked: [unasked],
        missing: [never],
      })),
    );
  });

  it('have the indicators of the evaluation that the packages give', async () => {
    const span = { from: plans[0]?.year ?? 0, to: plans.at(-1)?.year ?? 0 };
    const { evaluation } = await desk.core.must('evaluation.get', { span });
    const years = recount(desk);
    // Which fund a programme belongs to stands in the code list, and in no package.
    expect(evaluation?.figures.years.map(({ funds: _, ...year }) => year)).toEqual(
      plans.map((plan) => indicatorsOf(plan, years[plan.year])),
    );
  });

  it('are written into documents with the sums that the packages give, and nothing typed', () => {
    const notFound = plans.flatMap(({ year }, index) => {
      const funds = compared[2 * index]?.packages.totals.funds;
      const document = unzipSync(readBytes(documents.get(year) ?? ''))['word/document.xml'];
      const text = strFromU8(document ?? new Uint8Array());
      return [
        asWritten(funds?.paid.SEK),
        asWritten(funds?.paid.EUR, 'euro'),
        asWritten(funds?.passedOn.SEK),
      ].filter((sum) => !text.includes(sum));
    });
    expect(notFound).toEqual([]);
  });
});

describe('a history', () => {
  it('is the same for the same seed, to the byte, and another for another', () => {
    const digests = (seed: number): string[] =>
      makeHistory({ ...options, seed, years: 3 }).flatMap(({ reports, corrections, completions }) =>
        [...reports, ...corrections, ...completions.map(({ answer }) => answer)].map((bundle) =>
          packages.sha256(packages.toJson(bundle)),
        ),
      );
    const first = digests(7);
    expect(digests(7)).toEqual(first);
    expect(new Set([...first, ...digests(8)]).size).toBe(new Set(first).size + digests(8).length);
  });
});
