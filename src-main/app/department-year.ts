// A förvaltning's year as the rules, the figures and the export see it: the register's records that touch the year.
import type { Activity } from '../domain/activity.ts';
import { activityIsInYear, type DepartmentReport, projectIsInYear } from '../domain/department-report.ts';
import type { Project } from '../domain/project.ts';
import { checkReport } from '../domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../domain/rules/rule.ts';
import type { App } from './app.ts';
import type { RecordOf, RecordType, Store } from './ports.ts';

export function readYear(store: Store, year: number): DepartmentReport {
  return {
    organisation: store.workspace.organisation,
    year,
    contact: store.workspace.contact,
    nothingToReport: store.reports.nothingToReport(year),
    activities: recordsOf(store, 'activity').filter((activity) => activityIsInYear(activity, year)),
    projects: recordsOf(store, 'project').filter((project) => projectIsInYear(project, year)),
    answers: store.reports.answers(year),
  };
}

const recordsOf = <T extends 'activity' | 'project'>(store: Store, type: T) =>
  store.records.list(type).map(({ record }) => record);

const toRuleContext = ({ ports }: App, report: DepartmentReport): RuleContext => ({
  ...report,
  vocabulary: ports.vocabulary,
});

export const findingsOfYear = (app: App, report: DepartmentReport): RuleFinding[] =>
  checkReport(toRuleContext(app, report));

/**
 * The findings of one record by itself, as told at each save: the register is not read for it, so a save costs the
 * same in a register of ten records and of a hundred thousand. What needs the whole year shows under Årets rapport.
 */
export function findingsOfRecord<T extends RecordType>(
  app: App,
  store: Store,
  type: T,
  record: RecordOf<T>,
  year: number,
): RuleFinding[] {
  const activities = type === 'activity' ? [record as Activity] : [];
  const linkedTo = activities[0]?.projectId;
  const linked = linkedTo === undefined ? undefined : store.records.find('project', linkedTo)?.record;
  const projects = type === 'project' ? [record as Project] : linked ? [linked] : [];
  const context = {
    year,
    vocabulary: app.ports.vocabulary,
    nothingToReport: false,
    activities,
    projects,
    answers: [],
  };
  return checkReport(context).filter(({ recordId }) => recordId === record.id);
}
