// Counts a span of years for the evaluation of the plan ("En utvärdering av planen ska genomföras av stadskontoret år
// 2010"). Each year is counted as its own verksamhetsberättelse counts it (count-year.ts); over the years each record
// counts once, and series are carried over the breaks that have an honest bridge (series-breaks.ts).
import type { Bridge } from '../bridge.ts';
import type { ReportContents } from '../department-report.ts';
import type { Measure } from '../measure.ts';
import { addMoney, sumMoney } from '../money.ts';
import type { Opportunity } from '../opportunity.ts';
import { fallsInYear } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { SharedProjectDecision } from '../shared-project.ts';
import { entriesInYear, type Vocabulary } from '../vocabulary.ts';
import { countYear } from './count-year.ts';
import { countCuts } from './evaluation-cuts.ts';
import type { EvaluationFigures, IndicatorYear } from './evaluation-figures.ts';
import { countFunnel, type FollowedProject } from './opportunity-funnel.ts';
import { bridgeYears, type UsedCodes } from './series-breaks.ts';
import { groupProjects, type ProjectGroup, recordsOfGroup } from './shared-projects.ts';

export interface EvaluatedReport
  extends Pick<ReportContents, 'activities' | 'projects' | 'opportunities' | 'engagements' | 'answers'> {
  organisation: string;
  nothingToReport: boolean;
  /** The day that its first revision was made. */
  handedInOn: string;
}

export interface EvaluatedYear {
  year: number;
  /** Codes of those expected to report. */
  expected: ReadonlySet<string>;
  dueOn: string | undefined;
  reports: readonly EvaluatedReport[];
  /** What the official has decided about shared projects, of any year. */
  decisions?: readonly SharedProjectDecision[];
}

/** @param years one after the other, at least one. */
export function countEvaluation(
  years: readonly EvaluatedYear[],
  measures: readonly Measure[],
  bridges: readonly Bridge[],
  vocabulary: Vocabulary,
): EvaluationFigures {
  const read = years.map((year) => readYear(year));
  const span = { first: years[0]?.year ?? 0, last: years.at(-1)?.year ?? 0 };
  const bridging = bridgeYears(span, usedCodes(read), vocabulary, bridges);
  const identity = projectIdentity(read);
  return {
    years: read.map((year) => countIndicators(year, vocabulary)),
    cuts: countCuts(read, bridging, identity, vocabulary),
    funnel: countFunnel(latest(read.flatMap(({ reports }) => reports.flatMap((one) => one.opportunities))), [
      ...followProjects(read, identity),
    ]),
    fulfilment: years.map(({ year }) => countFulfilment(year, measures)),
    breaks: bridging.breaks,
  };
}

export interface ReadYear extends EvaluatedYear {
  /** Every project, also what never came further than an application. */
  groups: readonly ProjectGroup[];
  carriedOut: readonly ProjectGroup[];
}

const readYear = (year: EvaluatedYear): ReadYear => {
  const projects = year.reports.flatMap(({ projects: own }) => own);
  const grouped = (some: readonly Project[]): ProjectGroup[] =>
    groupProjects(year.year, some, year.decisions);
  const carriedOut = grouped(projects.filter(isCarriedOut));
  return {
    ...year,
    carriedOut,
    groups: [...carriedOut, ...grouped(projects.filter((project) => !isCarriedOut(project)))],
  };
};

/** A record that several years tell of, as the last of them has it. */
const latest = (opportunities: readonly Opportunity[]): Opportunity[] => [
  ...new Map(opportunities.map((one) => [one.id, one])).values(),
];

function countIndicators(year: ReadYear, vocabulary: Vocabulary): IndicatorYear {
  const { reports, expected, dueOn, carriedOut } = year;
  const figures = countYear(year.year, reports, vocabulary, year.decisions);
  const asked = reports.filter(({ organisation }) => expected.has(organisation));
  const questions = entriesInYear(vocabulary.lists.questions, year.year);
  const isComplete = ({ nothingToReport, activities, projects, answers }: EvaluatedReport): boolean =>
    nothingToReport ||
    (activities.length + projects.length > 0 &&
      questions.every(({ code }) =>
        answers.some(({ question, text, blank }) => question === code && (text ?? blank) !== undefined),
      ));
  const { totals } = figures;
  return {
    year: year.year,
    expected: expected.size,
    reported: asked.length,
    ...(dueOn !== undefined && { inTime: asked.filter(({ handedInOn }) => handedInOn <= dueOn).length }),
    nothingToReport: asked.filter(({ nothingToReport }) => nothingToReport).length,
    complete: asked.filter(isComplete).length,
    reports: reports.length,
    projects: totals.projects,
    started: totals.started,
    ended: totals.ended,
    activities: totals.activities,
    participants: totals.participants,
    visitors: totals.visitors,
    programmes: figures.programmes,
    funds: figures.fundsCount,
    countries: figures.byCountry.length,
    paid: totals.funds.paid,
    incurred: totals.funds.incurred,
    grantedToStarted: sumMoney(
      carriedOut
        .map(({ lead }) => lead)
        .filter(({ startsOn }) => fallsInYear(startsOn, year.year))
        .map(({ funds }) => funds.granted),
    ),
  };
}

function usedCodes(years: readonly ReadYear[]): UsedCodes {
  const used = {
    organisations: new Map<string, number[]>(),
    goals: new Map<string, number[]>(),
    directions: new Map<string, number[]>(),
    programmes: new Map<string, number[]>(),
    networks: new Map<string, number[]>(),
  };
  for (const { year, reports, carriedOut } of years) {
    const note = (map: Map<string, number[]>, codes: readonly (string | undefined)[]): void => {
      for (const code of codes) {
        if (code === undefined) continue;
        const known = map.get(code);
        if (known === undefined) map.set(code, [year]);
        else if (known.at(-1) !== year) known.push(year);
      }
    };
    const projects = carriedOut.flatMap(recordsOfGroup);
    const activities = reports.flatMap((report) => report.activities);
    const engagements = reports.flatMap((report) => report.engagements);
    note(
      used.organisations,
      reports.map(({ organisation }) => organisation),
    );
    for (const { goals, directions } of [...projects, ...activities]) {
      note(used.goals, goals);
      note(used.directions, directions);
    }
    note(
      used.programmes,
      projects.map(({ programme }) => programme),
    );
    note(
      used.networks,
      [...activities, ...engagements].map(({ network }) => network),
    );
  }
  return used;
}

/** What one project is known by in all years: förvaltningar that share it in one year share it in all. */
function projectIdentity(years: readonly ReadYear[]): (project: Project) => string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    return root;
  };
  for (const { groups } of years)
    for (const { lead, others } of groups)
      for (const other of others) parents.set(rootOf(other.id), rootOf(lead.id));
  return ({ id }) => rootOf(id);
}

function followProjects(
  years: readonly ReadYear[],
  identity: (project: Project) => string,
): Iterable<FollowedProject> {
  const followed = new Map<string, FollowedProject & { ids: Set<string> }>();
  for (const { year, groups } of years)
    for (const group of groups) {
      const known = followed.get(identity(group.lead));
      const paid = isCarriedOut(group.lead) ? fundsOfYear(group.lead.funds, year)?.paid : undefined;
      followed.set(identity(group.lead), {
        ids: new Set([...(known?.ids ?? []), ...recordsOfGroup(group).map(({ id }) => id)]),
        lead: group.lead,
        paid: addMoney(known?.paid ?? {}, paid),
      });
    }
  return followed.values();
}

function countFulfilment(
  year: number,
  measures: readonly Measure[],
): EvaluationFigures['fulfilment'][number] {
  const own = measures.filter(({ planYear }) => planYear === year);
  const byStatus = Map.groupBy(own, ({ status }) => status ?? '');
  return {
    year,
    measures: own.length,
    byStatus: [...byStatus].map(([status, group]) => ({ status, measures: group.length })),
  };
}
