// Årets rapport: the answers, what the rules say, and sending.

import type { ExportSummary, Receipt, ReportState } from '../contract/views.ts';
import { questionsToShow, shippedQuestions } from '../domain/asked-question.ts';
import { type Answer, countRecords, type DepartmentReport, recordsOf } from '../domain/department-report.ts';
import { toInstant } from '../domain/ids.ts';
import { type ReadyMark, type ReportPart, reportParts } from '../domain/ready-part.ts';
import { reportedTypes } from '../domain/record-kind.ts';
import { titleOf } from '../domain/records.ts';
import { type Replies, suggestExplanations } from '../domain/replies.ts';
import { fail, succeed } from '../domain/result.ts';
import { withoutUndefined } from '../domain/without-undefined.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { askedYear } from './asked-year.ts';
import { findingsOfYear, readYear } from './department-year.ts';
import { contentDigest, exportAgain, exportReport } from './export-report.ts';
import { receiptsOf, receivedRequest } from './received-messages.ts';
import { askedMeasures, partDigest, readyMarks, repliesOf } from './replies.ts';
import type { ExportedRevision, Store } from './store.ts';
import { remember } from './undo-handlers.ts';
import { questionsOf } from './year-questions.ts';

type ReportChannel =
  `report.${'get' | 'saveAnswer' | 'saveNothingToReport' | 'saveFollowUp' | 'markReady' | 'export' | 'exportAgain' | 'rates'}`;

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
      questions: questionsToShow(questionsOf(app, report), report.answers, app.ports.vocabulary),
      measures: measuresOf(store, year),
      parts: partsOf(store, report, replies),
      activities: report.activities.length,
      projects: report.projects.length,
      others: countRecords(report) - report.activities.length - report.projects.length,
      findings,
      titles: Object.fromEntries(titles),
      exports: exports.map((one) => toExportSummary(one, receipts)),
      changedSinceExport:
        latest !== undefined && contentDigest(app, report, replies) !== latest.contentDigest,
      request: askedYear(app, store, report),
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
      if (!mayAnswer(app, store.value, year, answer)) return fail('QUESTION-NOT-ASKED');
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
    'report.saveFollowUp': ({ year, followUp }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const { measureId, status, comment } = followUp;
      if (!askedMeasures(store.value, year).some(({ id }) => id === measureId))
        return fail('MEASURE-NOT-ASKED');
      const isEmpty = status === undefined && comment === undefined;
      const operation = store.value.values.save(
        'measure-follow-up',
        String(year),
        measureId,
        isEmpty ? undefined : followUp,
        auditNow(app, store.value),
      );
      const step = { act: 'change', what: 'measure-follow-up', count: 1 } as const;
      remember(app, step, operation, `measure-follow-up ${year} ${measureId}`);
      return succeed(state(store.value, year));
    },
    'report.markReady': ({ year, part, isReady }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const audit = auditNow(app, store.value);
      const mark = isReady ? readyMark(app, store.value, year, part) : undefined;
      const operation = store.value.values.save('ready-part', String(year), part, mark, audit);
      remember(app, { act: 'change', what: 'ready-part', count: 1 }, operation);
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

/** One that is asked or stands in the code lists; a question that has been withdrawn is no longer answered. */
function mayAnswer(app: App, store: Store, year: number, { question }: Answer): boolean {
  const whose = { organisation: store.workspace.organisation, year };
  return [...questionsOf(app, whose), ...shippedQuestions(app.ports.vocabulary, year)].some(
    ({ code }) => code === question,
  );
}

function measuresOf(store: Store, year: number): ReportState['measures'] {
  const followUps = store.values.list('measure-follow-up', String(year));
  return askedMeasures(store, year).map((measure) => ({
    measure,
    followUp: followUps.find(({ measureId }) => measureId === measure.id),
  }));
}

/** The handlingsplan is a part of the reports of those who are asked about it. */
function partsOf(store: Store, { year }: DepartmentReport, { ready }: Replies): ReportState['parts'] {
  const marks = readyMarks(store, year);
  const isAsked = askedMeasures(store, year).length > 0;
  return reportParts
    .filter((part) => part !== 'measures' || isAsked)
    .map((part) => {
      const mark = marks.find((one) => one.part === part);
      return {
        part,
        mark: mark && withoutUndefined({ readyAt: mark.readyAt, by: mark.by }),
        isChanged: mark !== undefined && !ready.some((one) => one.part === part),
      };
    });
}

/** That a part is done as it stands now, by whoever sits here. */
function readyMark(app: App, store: Store, year: number, part: ReportPart): ReadyMark {
  const report = readYear(store, year);
  const { name, function: post } = report.contact;
  return {
    part,
    readyAt: toInstant(app.ports.clock.now()),
    ...((name !== undefined || post !== undefined) && { by: withoutUndefined({ name, function: post }) }),
    contents: partDigest(app, report, repliesOf(app, store, report), part),
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
