// The records that a figure counts, by the same rules that count them (count-year.ts, department-follow-up.ts), so that a
// list opened from a figure is always as long as the figure says.

import type { Activity } from '../activity.ts';
import { type DepartmentReport, recordsOf } from '../department-report.ts';
import type { Money } from '../money.ts';
import type { Opportunity } from '../opportunity.ts';
import { fallsInYear } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';
import { fundsOfYear, type ProjectFunds } from '../project-funds.ts';
import type { AnyRecord, ReportedType } from '../record-kind.ts';
import { findEntry, type Vocabulary } from '../vocabulary.ts';
import { ownCountry } from './count-year.ts';
import type { FigureCut, FigureReference, FundsMember, SummedMember } from './figure-reference.ts';

/** What the rules say is asked of the rules (attention.ts). */
export type CountedFigure = Exclude<FigureReference, { figure: 'attention' }>;

/** @returns ids of the records of `type`; none where the figure does not count that kind. */
export function recordsBehind(
  figure: CountedFigure,
  type: ReportedType,
  report: DepartmentReport,
  vocabulary: Vocabulary,
): string[] {
  switch (type) {
    case 'project':
      return idsOf(
        report.projects.filter((project) => countsProject(figure, project, report.year, vocabulary)),
      );
    case 'activity':
      return idsOf(report.activities.filter((activity) => countsActivity(figure, activity)));
    case 'opportunity':
      return idsOf(report.opportunities.filter((opportunity) => countsOpportunity(figure, opportunity)));
    default:
      return idsOf(recordsOf(report, type).filter((record: AnyRecord) => countsOther(figure, record)));
  }
}

const idsOf = (records: readonly AnyRecord[]): string[] => records.map(({ id }) => id);

/** The amount of a project that goes into a sum of the year. */
export const amountOf = (funds: ProjectFunds, member: FundsMember, year: number): Money | undefined =>
  member === 'granted' ? funds.granted : fundsOfYear(funds, year)?.[member];

function countsProject(
  figure: CountedFigure,
  project: Project,
  year: number,
  vocabulary: Vocabulary,
): boolean {
  if (figure.figure === 'applications') return !isCarriedOut(project);
  if (!isCarriedOut(project)) return false;
  switch (figure.figure) {
    case 'counted':
      return true;
    case 'started':
      return fallsInYear(project.startsOn, year);
    case 'ended':
      return fallsInYear(project.endsOn, year);
    case 'aims':
      return project.goals.includes(figure.goal) && project.directions.includes(figure.direction);
    case 'cut':
      return hasCode(codesOfProject(figure.cut, project, vocabulary), figure.code);
    case 'money':
      return isOfProgramme(project, figure.programme) && hasAmount(project.funds, figure.member, year);
    case 'summed':
      return false;
  }
}

const isOfProgramme = (project: Project, programme: string | undefined): boolean =>
  programme === undefined || (project.programme ?? '') === programme;

const hasAmount = (funds: ProjectFunds, member: FundsMember, year: number): boolean =>
  (amountOf(funds, member, year)?.minor ?? 0) !== 0;

function countsActivity(figure: CountedFigure, activity: Activity): boolean {
  switch (figure.figure) {
    case 'aims':
      return activity.goals.includes(figure.goal) && activity.directions.includes(figure.direction);
    case 'cut':
      return hasCode(codesOfActivity(figure.cut, activity), figure.code);
    default:
      return countsOther(figure, activity);
  }
}

const countsOpportunity = (figure: CountedFigure, opportunity: Opportunity): boolean =>
  figure.figure === 'cut'
    ? figure.cut === 'byStage' && hasCode([opportunity.stage], figure.code)
    : countsOther(figure, opportunity);

/** Kinds that are only counted, and added up in their numbers. */
const countsOther = (figure: CountedFigure, record: AnyRecord): boolean =>
  figure.figure === 'summed' ? numberOf(record, figure.member) > 0 : figure.figure === 'counted';

/** 0 for a record that does not have the member. */
export const numberOf = (record: AnyRecord, member: SummedMember): number =>
  (record as { [M in SummedMember]?: number })[member] ?? 0;

/** @param codes undefined: the kind does not have what the cut goes by. */
function hasCode(codes: readonly (string | undefined)[] | undefined, code: string): boolean {
  if (code !== '') return codes?.includes(code) === true;
  return codes?.every((one) => one === undefined) === true;
}

function codesOfProject(
  cut: FigureCut,
  project: Project,
  vocabulary: Vocabulary,
): readonly (string | undefined)[] | undefined {
  const { programme, goals, directions, phase, partners } = project;
  switch (cut) {
    case 'byProgramme':
      return [programme];
    case 'byFund':
      return [programme === undefined ? undefined : findEntry(vocabulary, 'programmes', programme)?.group];
    case 'byGoal':
      return goals;
    case 'byDirection':
      return directions;
    case 'byPhase':
      return [phase];
    case 'byCountry':
      return partners.map(({ country }) => country).filter((country) => country !== ownCountry);
    case 'byActivityType':
    case 'byStage':
      return undefined;
  }
}

function codesOfActivity(
  cut: FigureCut,
  { goals, directions, countries, activityType }: Activity,
): readonly (string | undefined)[] | undefined {
  switch (cut) {
    case 'byGoal':
      return goals;
    case 'byDirection':
      return directions;
    case 'byCountry':
      return countries.filter((country) => country !== ownCountry);
    case 'byActivityType':
      return [activityType];
    case 'byProgramme':
    case 'byFund':
    case 'byPhase':
    case 'byStage':
      return undefined;
  }
}
