// Årets rapport: the answers, what the rules say, and sending.

import type { ExportSummary, Receipt, ReportState } from '../contract/views.ts';
import { countRecords, recordsOf } from '../domain/department-report.ts';
import { reportedTypes } from '../domain/record-kind.ts';
import { titleOf } from '../domain/records.ts';
import { suggestExplanations } from '../domain/replies.ts';
import { succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { askedYear } from './asked-year.ts';
import { findingsOfYear, readYear } from './department-year.ts';
import { contentDigest, exportAgain, exportReport } from './export-report.ts';
import type { ExportedRevision, Store } from './ports.ts';
import { receiptsOf, receivedRequest } from './received-messages.ts';
import { repliesOf } from './replies.ts';
import { remember } from './undo-handlers.ts';

type ReportChannel =
  `report.${'get' | 'saveAnswer' | 'saveNothingToReport' | 'export' | 'exportAgain' | 'rates'}`;

export function reportHandlers(app: App): Handlers<ReportChannel> {
  const state = (store: Store, year: number): ReportState => {
    const report = readYear(store, year);
    const exports = store.reports.exports(year);
    const latest = exports.at(-1);
    const receipts = receiptsOf(store, year);
    const findings = findingsOfYear(app, report);
    const replies = repliesOf(app, store, report, findings);
    const lastYear = store.values.list('explanation', String(year - 1));
    const titles = reportedTypes.flatMap((type) =>
      recordsOf(report, type).map((record) => [record.id, titleOf(type, record, app.ports.vocabulary)]),
    );
    return {
      year,
      nothingToReport: report.nothingToReport,
      answers: report.answers,
      activities: report.activities.length,
      projects: report.projects.length,
      others: countRecords(report) - report.activities.length - report.projects.length,
      findings,
      titles: Object.fromEntries(titles),
      exports: exports.map((one) => toExportSummary(one, receipts)),
      changedSinceExport:
        latest !== undefined && contentDigest(app, report, replies) !== latest.contentDigest,
      request: askedYear(store, report),
      explanations: replies.explained.map(({ explanation }) => explanation),
      suggestions: suggestExplanations(findings, lastYear, year, (id) => store.records.summary(id)?.title),
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
      const operation = store.value.reports.saveAnswer(year, answer, auditNow(app, store.value));
      const step = { act: 'change', what: 'answer', count: 1 } as const;
      remember(app, step, operation, `answer ${year} ${answer.question}`);
      return succeed(state(store.value, year));
    },
    'report.saveNothingToReport': ({ year, nothingToReport }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const operation = store.value.reports.saveNothingToReport(
        year,
        nothingToReport,
        auditNow(app, store.value),
      );
      remember(app, { act: 'change', what: 'nothing-to-report', count: 1 }, operation);
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
    'report.rates': ({ year }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      return succeed({ rows: receivedRequest(store.value, year)?.envelope.payload.rates ?? [] });
    },
  };
}

/** @param receipts by the digest of what they are for. */
export const toExportSummary = (
  { revision, createdAt, digest, files }: ExportedRevision,
  receipts: ReadonlyMap<string, Receipt>,
): ExportSummary => ({
  revision,
  createdAt,
  digest,
  fileNames: files.map(({ name }) => name),
  receipt: receipts.get(digest),
});
