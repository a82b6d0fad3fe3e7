// Årets rapport: the answers, what the rules say, and sending.

import type { ExportSummary, ReportState } from '../contract/views.ts';
import { succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { findingsOfYear, readYear } from './department-year.ts';
import { contentDigest, exportAgain, exportReport } from './export-report.ts';
import type { ExportedRevision, Store } from './ports.ts';

type ReportChannel = `report.${'get' | 'saveAnswer' | 'saveNothingToReport' | 'export' | 'exportAgain'}`;

export function reportHandlers(app: App): Handlers<ReportChannel> {
  const state = (store: Store, year: number): ReportState => {
    const report = readYear(store, year);
    const exports = store.reports.exports(year);
    const latest = exports.at(-1);
    const titles = [
      ...report.activities.map(({ id, title }) => [id, title ?? '']),
      ...report.projects.map(({ id, acronym, name }) => [id, acronym ?? name ?? '']),
    ];
    return {
      year,
      nothingToReport: report.nothingToReport,
      answers: report.answers,
      activities: report.activities.length,
      projects: report.projects.length,
      findings: findingsOfYear(app, report),
      titles: Object.fromEntries(titles),
      exports: exports.map(toExportSummary),
      changedSinceExport: latest !== undefined && contentDigest(app, report) !== latest.contentDigest,
    };
  };

  return {
    'report.get': ({ year }) => {
      const store = openStore(app, 'department');
      return store.ok ? succeed(state(store.value, year)) : store;
    },
    'report.saveAnswer': ({ year, answer }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      store.value.reports.saveAnswer(year, answer, auditNow(app, store.value));
      return succeed(state(store.value, year));
    },
    'report.saveNothingToReport': ({ year, nothingToReport }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      store.value.reports.saveNothingToReport(year, nothingToReport, auditNow(app, store.value));
      return succeed(state(store.value, year));
    },
    'report.export': ({ year, jobId }) => {
      const store = openStore(app, 'department');
      return store.ok ? app.jobs.run(jobId, (job) => exportReport(app, store.value, year, job)) : store;
    },
    'report.exportAgain': ({ year, revision, jobId }) => {
      const store = openStore(app, 'department');
      return store.ok
        ? app.jobs.run(jobId, (job) => exportAgain(app, store.value, year, revision, job))
        : store;
    },
  };
}

export const toExportSummary = ({ revision, createdAt, digest, files }: ExportedRevision): ExportSummary => ({
  revision,
  createdAt,
  digest,
  fileNames: files.map(({ name }) => name),
});
