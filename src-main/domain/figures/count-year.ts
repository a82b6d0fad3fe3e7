// Counts a year. A record counts once, a shared project counts once, and its money is its lead record's alone, or divided
// between the förvaltningar as the official has decided.
import type { Activity } from '../activity.ts';
import type { DepartmentReport } from '../department-report.ts';
import { addMoney, sumMoney } from '../money.ts';
import { fallsInYear } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';
import { fundsOfYear, type ProjectFunds } from '../project-funds.ts';
import type { SharedProjectDecision } from '../shared-project.ts';
import { findEntry, type Vocabulary } from '../vocabulary.ts';
import { groupProjects, type ProjectGroup, toSharedProject } from './shared-projects.ts';
import { splitFunds } from './split-funds.ts';
import type {
  ActivityFigures,
  DepartmentFigures,
  FundsFigures,
  Slice,
  Totals,
  YearFigures,
} from './year-figures.ts';

export type CountedReport = Pick<
  DepartmentReport,
  'organisation' | 'nothingToReport' | 'activities' | 'projects'
>;

/** Malmö's own, which is no partner country. */
export const ownCountry = 'SE';

/**
 * @param reports one per organisation: what each reports for `year`.
 * @param decisions what the official has decided about shared projects, of any year.
 */
export function countYear(
  year: number,
  reports: readonly CountedReport[],
  vocabulary: Vocabulary,
  decisions: readonly SharedProjectDecision[] = [],
): YearFigures {
  const activities = reports.flatMap((report) => report.activities);
  const records = reports.flatMap((report) => report.projects);
  const groups = groupProjects(year, records.filter(isCarriedOut), decisions);
  const leads = groups.map(({ lead }) => lead);
  const paying = fundsByOrganisation(groups);
  const fundOf = (programme: string | undefined): string | undefined =>
    programme === undefined ? undefined : findEntry(vocabulary, 'programmes', programme)?.group;

  const slices = new Slices(year);
  for (const group of groups) slices.addProject(group, fundOf(group.lead.programme));
  for (const activity of activities) slices.addActivity(activity);

  return {
    year,
    reporting: reports.length,
    nothingToReport: reports.filter((report) => report.nothingToReport).length,
    totals: countTotals(
      year,
      leads,
      leads.map(({ funds }) => funds),
      activities,
    ),
    programmes: slices.byProgramme.size,
    fundsCount: slices.byFund.size,
    applications: {
      prepared: records.filter(({ status }) => status === 'under-ansokan').length,
      submitted: records.filter(({ status }) => status === 'inskickad').length,
      rejected: records.filter(({ status }) => status === 'avslag').length,
      granted: records.filter(({ status }) => status === 'beviljad').length,
    },
    departments: reports.map((report): DepartmentFigures => {
      const projects = report.projects.filter(isCarriedOut);
      return {
        organisation: report.organisation,
        nothingToReport: report.nothingToReport,
        ...countTotals(year, projects, paying.get(report.organisation) ?? [], report.activities),
      };
    }),
    byProgramme: sorted(slices.byProgramme, vocabulary.lists.programmes),
    byFund: sorted(slices.byFund, vocabulary.lists.funds),
    byGoal: sorted(slices.byGoal, vocabulary.lists.goals),
    byDirection: sorted(slices.byDirection, vocabulary.lists.directions),
    byPhase: sorted(slices.byPhase, vocabulary.lists.phases),
    byCountry: sorted(slices.byCountry, vocabulary.lists.countries),
    byActivityType: countActivityTypes(activities, vocabulary),
    shared: groups.filter(({ others }) => others.length > 0).map(toSharedProject),
  };
}

type CountedFunds = Pick<ProjectFunds, 'granted' | 'coFinancing' | 'years'>;

/** What each förvaltning's row counts: the money of its own projects, and its share of those that it has with others. */
function fundsByOrganisation(groups: readonly ProjectGroup[]): ReadonlyMap<string, CountedFunds[]> {
  const paying = new Map<string, CountedFunds[]>();
  const pay = (organisation: string, funds: CountedFunds): void => {
    const found = paying.get(organisation);
    if (found) found.push(funds);
    else paying.set(organisation, [funds]);
  };
  for (const { lead, shares } of groups)
    if (shares) {
      const parts = splitFunds(
        lead.funds,
        shares.map(({ percent }) => percent),
      );
      shares.forEach(({ organisation }, index) => {
        const part = parts[index];
        if (part) pay(organisation, part);
      });
    } else pay(lead.organisation, lead.funds);
  return paying;
}

/** @param paying the money that counts: a shared project's once. */
function countTotals(
  year: number,
  projects: readonly Project[],
  paying: readonly CountedFunds[],
  activities: readonly Activity[],
): Totals {
  return {
    projects: projects.length,
    started: projects.filter(({ startsOn }) => fallsInYear(startsOn, year)).length,
    ended: projects.filter(({ endsOn }) => fallsInYear(endsOn, year)).length,
    ...countActivities(activities),
    funds: countFunds(year, paying),
  };
}

function countFunds(year: number, paying: readonly CountedFunds[]): FundsFigures {
  const years = paying.map((funds) => funds.years.find((entry) => entry.year === year));
  return {
    granted: sumMoney(paying.map(({ granted }) => granted)),
    incurred: sumMoney(years.map((one) => one?.incurred)),
    claimed: sumMoney(years.map((one) => one?.claimed)),
    paid: sumMoney(years.map((one) => one?.paid)),
    paidToDate: sumMoney(years.map((one) => one?.paidToDate)),
    passedOn: sumMoney(years.map((one) => one?.passedOn)),
    recovered: sumMoney(years.map((one) => one?.recovered)),
    coFinancing: sumMoney(paying.flatMap(({ coFinancing }) => coFinancing.map(({ amount }) => amount))),
  };
}

function countActivities(activities: readonly Activity[]): ActivityFigures {
  const figures = {
    activities: activities.length,
    visits: 0,
    visitors: 0,
    trips: 0,
    participants: 0,
    electedParticipants: 0,
  };
  for (const activity of activities) {
    figures.visits += activity.visits ?? 0;
    figures.visitors += activity.visitors ?? 0;
    figures.trips += activity.trips ?? 0;
    figures.participants += activity.participants ?? 0;
    figures.electedParticipants += activity.electedParticipants ?? 0;
  }
  return figures;
}

const countActivityTypes = (
  activities: readonly Activity[],
  vocabulary: Vocabulary,
): YearFigures['byActivityType'] => {
  const byType = Map.groupBy(activities, ({ activityType }) => activityType ?? '');
  return vocabulary.lists.activityTypes
    .filter(({ code }) => byType.has(code))
    .map(({ code }) => ({ code, ...countActivities(byType.get(code) ?? []) }));
};

type SliceMap = Map<string, Slice>;

/** Collects the cuts of the year in one pass over the records. */
class Slices {
  readonly byProgramme: SliceMap = new Map();
  readonly byFund: SliceMap = new Map();
  readonly byGoal: SliceMap = new Map();
  readonly byDirection: SliceMap = new Map();
  readonly byPhase: SliceMap = new Map();
  readonly byCountry: SliceMap = new Map();
  readonly #year: number;

  constructor(year: number) {
    this.#year = year;
  }

  addProject({ lead, others }: ProjectGroup, fund: string | undefined): void {
    const all = [lead, ...others];
    const union = (pick: (project: Project) => readonly (string | undefined)[]): Set<string> =>
      new Set(all.flatMap(pick).filter((code) => code !== undefined));
    const cuts: [SliceMap, Iterable<string>][] = [
      [this.byProgramme, union(() => [lead.programme])],
      [this.byFund, fund === undefined ? [] : [fund]],
      [this.byGoal, union(({ goals }) => goals)],
      [this.byDirection, union(({ directions }) => directions)],
      [this.byPhase, union(() => [lead.phase])],
      [
        this.byCountry,
        union(({ partners }) => partners.map(({ country }) => country)).difference(new Set([ownCountry])),
      ],
    ];
    const paid = fundsOfYear(lead.funds, this.#year)?.paid;
    for (const [map, codes] of cuts)
      for (const code of codes) {
        const slice = sliceOf(map, code);
        slice.projects += 1;
        slice.granted = addMoney(slice.granted, lead.funds.granted);
        slice.paid = addMoney(slice.paid, paid);
      }
  }

  addActivity({ goals, directions, countries }: Activity): void {
    for (const code of new Set(goals)) sliceOf(this.byGoal, code).activities += 1;
    for (const code of new Set(directions)) sliceOf(this.byDirection, code).activities += 1;
    for (const code of new Set(countries))
      if (code !== ownCountry) sliceOf(this.byCountry, code).activities += 1;
  }
}

function sliceOf(map: SliceMap, code: string): Slice {
  const found = map.get(code);
  if (found) return found;
  const slice: Slice = { code, projects: 0, activities: 0, granted: {}, paid: {} };
  map.set(code, slice);
  return slice;
}

/** In the order of the code list, which is the city's own; unknown codes last. */
function sorted(map: SliceMap, entries: readonly { code: string }[]): Slice[] {
  const order = new Map(entries.map(({ code }, index) => [code, index]));
  const place = ({ code }: Slice): number => order.get(code) ?? entries.length;
  return [...map.values()].sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : 1));
}
