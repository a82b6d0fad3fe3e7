// The förvaltning's year at a glance.

import { mapRecordLists } from '../domain/department-report.ts';
import { countAttention } from '../domain/figures/attention.ts';
import { countYear } from '../domain/figures/count-year.ts';
import { countFollowUp, firstFundsYear } from '../domain/figures/department-follow-up.ts';
import type { ReportedType } from '../domain/record-kind.ts';
import { isInYear, type RecordOf } from '../domain/records.ts';
import { succeed } from '../domain/result.ts';
import { isError } from '../domain/rules/all.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { askedYear } from './asked-year.ts';
import { openDeadlines } from './deadlines.ts';
import { findingsOfYear, reportOf } from './department-year.ts';
import { receiptsOf } from './received-messages.ts';
import { toExportSummary } from './report-handlers.ts';
import type { Store } from './store.ts';

/** More than one sees to at a time; the rest is told as a number. */
const shownDeadlines = 50;

export const overviewHandlers = (app: App): Handlers<'overview.get'> => ({
  'overview.get': ({ year }) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const { vocabulary } = app.ports;
    const { report, before, projects } = readYears(store.value, year);
    const findings = findingsOfYear(app, report);
    const errors = findings.filter(isError).length;
    const { past, ahead } = openDeadlines(app, store.value);
    const latest = store.value.reports.exports(year).at(-1);
    return succeed({
      figures: countYear(year, [report], vocabulary),
      previous:
        before.activities.length + before.projects.length > 0
          ? countYear(year - 1, [before], vocabulary)
          : undefined,
      followUp: countFollowUp(report, projects, vocabulary),
      attention: countAttention(findings),
      errors,
      warnings: findings.length - errors,
      deadlines: {
        past: { total: past.length, rows: past.slice(-shownDeadlines) },
        ahead: { total: ahead.length, rows: ahead.slice(0, shownDeadlines) },
      },
      latestExport: latest && toExportSummary(latest, receiptsOf(store.value, year)),
      request: askedYear(app, store.value, report),
    });
  },
});

/** The year, the projects and activities of the year before, and the projects of all years whose money is shown. */
function readYears(store: Store, year: number) {
  const { organisation } = store.workspace;
  const firstYears: { [T in ReportedType]?: number } = { project: firstFundsYear(year), activity: year - 1 };
  const read = <T extends ReportedType>(type: T): RecordOf<T>[] =>
    store.records.ofYear(type, firstYears[type] ?? year, year).map(({ record }) => record);
  const all = mapRecordLists(read);
  const within = <T extends ReportedType>(type: T, records: readonly RecordOf<T>[], inYear: number) =>
    records.filter((record) => isInYear(type, record, inYear));
  return {
    projects: all.projects,
    report: reportOf(store, year, {
      ...all,
      projects: within('project', all.projects, year),
      activities: within('activity', all.activities, year),
    }),
    before: {
      organisation,
      nothingToReport: store.reports.nothingToReport(year - 1),
      projects: within('project', all.projects, year - 1),
      activities: within('activity', all.activities, year - 1),
    },
  };
}
