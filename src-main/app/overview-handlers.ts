// The förvaltning's year at a glance.

import type { Overview } from '../contract/views.ts';
import { countYear } from '../domain/figures/count-year.ts';
import { toInstant } from '../domain/ids.ts';
import { lastDay } from '../domain/period.ts';
import type { Project } from '../domain/project.ts';
import { succeed } from '../domain/result.ts';
import { isError } from '../domain/rules/all.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { findingsOfYear, readYear } from './department-year.ts';
import { toExportSummary } from './report-handlers.ts';

export const overviewHandlers = (app: App): Handlers<'overview.get'> => ({
  'overview.get': ({ year }) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const report = readYear(store.value, year);
    const previous = readYear(store.value, year - 1);
    const findings = findingsOfYear(app, report);
    const latest = store.value.reports.exports(year).at(-1);
    const { vocabulary } = app.ports;
    return succeed({
      figures: countYear(year, [report], vocabulary),
      previous:
        previous.activities.length + previous.projects.length > 0
          ? countYear(year - 1, [previous], vocabulary)
          : undefined,
      errors: findings.filter(isError).length,
      warnings: findings.filter((finding) => !isError(finding)).length,
      deadlines: deadlinesAfter(toInstant(app.ports.clock.now()).slice(0, 10), report.projects),
      latestExport: latest && toExportSummary(latest),
    });
  },
});

/** The next project ends, soonest first. */
const deadlinesAfter = (today: string, projects: readonly Project[]): Overview['deadlines'] =>
  projects
    .filter(({ endsOn, status }) => endsOn !== undefined && lastDay(endsOn) >= today && status === 'pagaende')
    .map(({ id, endsOn = '', name, acronym }) => ({
      date: lastDay(endsOn),
      kind: 'project-ends' as const,
      projectId: id,
      title: acronym ?? name ?? '',
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, 8);
