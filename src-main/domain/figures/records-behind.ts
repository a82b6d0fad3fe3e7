// The records that a figure counts, by the same rules that count them (count-year.ts), so that a list opened from a figure
// is always as long as the figure says.

import type { Activity } from '../activity.ts';
import type { DepartmentReport } from '../department-report.ts';
import { fallsInYear } from '../period.ts';
import { isCarriedOut, type Project } from '../project.ts';
import type { RecordType } from '../record-kind.ts';
import { findEntry, type Vocabulary } from '../vocabulary.ts';
import { ownCountry } from './count-year.ts';
import type { FigureReference, figureCuts } from './figure-reference.ts';

type Counted = Exclude<FigureReference, { figure: 'attention' }>;
type Cut = (typeof figureCuts)[number];

/** @returns ids of the records of `type`; none where the figure does not count that kind. */
export function recordsBehind(
  figure: Counted,
  type: RecordType,
  report: DepartmentReport,
  vocabulary: Vocabulary,
): string[] {
  if (type === 'project')
    return report.projects
      .filter(isCarriedOut)
      .filter((project) => countsProject(figure, project, report.year, vocabulary))
      .map(({ id }) => id);
  if (type === 'activity')
    return report.activities.filter((activity) => countsActivity(figure, activity)).map(({ id }) => id);
  return [];
}

function countsProject(figure: Counted, project: Project, year: number, vocabulary: Vocabulary): boolean {
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
      return codesOfProject(figure.cut, project, vocabulary).includes(figure.code);
  }
}

function countsActivity(figure: Counted, activity: Activity): boolean {
  switch (figure.figure) {
    case 'counted':
      return true;
    case 'started':
    case 'ended':
      return false;
    case 'aims':
      return activity.goals.includes(figure.goal) && activity.directions.includes(figure.direction);
    case 'cut':
      return codesOfActivity(figure.cut, activity).includes(figure.code);
  }
}

function codesOfProject(cut: Cut, project: Project, vocabulary: Vocabulary): readonly (string | undefined)[] {
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
      return [];
  }
}

function codesOfActivity(
  cut: Cut,
  { goals, directions, countries, activityType }: Activity,
): readonly (string | undefined)[] {
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
      return [];
  }
}
