// Sammanställning: the year's figures, stadskontoret's own texts, and the verksamhetsberättelse.
import type { AnnualReportState } from '../contract/views.ts';
import { ownSections } from '../domain/annual-report.ts';
import { countYear } from '../domain/figures/count-year.ts';
import { toInstant } from '../domain/ids.ts';
import type { AnnualReportInput } from '../domain/outline/annual-report/input.ts';
import { annualReportOutline } from '../domain/outline/annual-report-outline.ts';
import { draftEdition } from '../domain/outline/editions.ts';
import type { OutlineDocument } from '../domain/outline/outline.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { approvedReport } from './approved-report.ts';
import { coveredCodes, expectedCodes } from './board-handlers.ts';
import type { Job, Store } from './ports.ts';
import { remember } from './undo-handlers.ts';

type AnnualReportChannel = `annualReport.${'get' | 'saveText' | 'compile'}`;

export const annualReportHandlers = (app: App): Handlers<AnnualReportChannel> => ({
  'annualReport.get': ({ year }) => {
    const store = openStore(app, 'city-office');
    return store.ok
      ? succeed(annualReportState(app, store.value, year, readReports(store.value, year)))
      : store;
  },
  'annualReport.saveText': ({ year, section, text }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const operation = store.value.annualReports.saveText(year, section, text, auditNow(app, store.value));
    remember(app, { act: 'change', what: 'text', count: 1 }, operation, `text ${year} ${section}`);
    return succeed({});
  },
  'annualReport.compile': ({ year, jobId }) => {
    const store = openStore(app, 'city-office');
    return store.ok ? app.jobs.run(jobId, (job) => compile(app, store.value, year, job)) : store;
  },
});

/** The head of each förvaltning's series: what the compilation stands on. */
export const readReports = (store: Store, year: number): AnnualReportInput['reports'] =>
  store.submissions
    .heads(year)
    .filter(({ purpose }) => purpose === 'final')
    .map((submission) => ({
      submission,
      organisation: submission.organisation,
      nothingToReport: submission.nothingToReport,
      ...store.submissions.contents(submission.messageId),
    }));

/** The document as the year stands now, in no edition yet. */
export const outlineOfYear = (
  app: App,
  store: Store,
  year: number,
  reports: AnnualReportInput['reports'],
  createdAt: string,
): OutlineDocument =>
  annualReportOutline({
    ...annualReportState(app, store, year, reports),
    reports,
    vocabulary: app.ports.vocabulary,
    createdAt,
  });

export function annualReportState(
  app: App,
  store: Store,
  year: number,
  reports: AnnualReportInput['reports'],
): AnnualReportState {
  const { vocabulary } = app.ports;
  const previous = readReports(store, year - 1);
  const expected = expectedCodes(app, store, year);
  const texts = store.annualReports.texts(year);
  const decisions = store.values.list('shared-project');
  const reported = new Set(reports.map(({ organisation }) => organisation));
  return {
    figures: countYear(year, reports, vocabulary, decisions),
    previous: previous.length > 0 ? countYear(year - 1, previous, vocabulary, decisions) : undefined,
    expected: expected.size,
    missing: [...expected.difference(reported).difference(coveredCodes(store, year, reported))],
    texts: Object.fromEntries(
      ownSections.flatMap((section) => (texts[section] ? [[section, texts[section]]] : [])),
    ),
  };
}

async function compile(app: App, store: Store, year: number, job: Job) {
  const { ports } = app;
  type Compiled = Result<
    { outcome: 'cancelled' } | { outcome: 'compiled'; fileName: string; folderLabel: string }
  >;
  const cancelled: Compiled = succeed({ outcome: 'cancelled' });
  if (approvedReport(store, year)) return fail('REPORT-APPROVED', { year });
  job.progress('comparing', 0, 1);
  const reports = readReports(store, year);
  if (reports.length === 0) return fail('COMPILE-NOTHING', { year });

  const name = `Verksamhetsberattelse_${year}_utkast.docx`;
  const path = await ports.dialogs.chooseSave(name, 'document');
  if (!path.ok) return path;
  if (path.value === undefined || (await job.pause())) return cancelled;

  job.progress('composing', 0, 1);
  const createdAt = toInstant(ports.clock.now());
  const outline = draftEdition(outlineOfYear(app, store, year, reports, createdAt), createdAt);
  const bytes = await ports.documents.toDocx(outline, createdAt);
  if (await job.pause()) return cancelled;

  job.progress('writing', 0, 1);
  const written = ports.files.write(path.value, bytes);
  if (!written.ok) return written;
  ports.log.write('compiled', { year, reports: reports.length });
  const compiled: Compiled = succeed({
    outcome: 'compiled',
    fileName: ports.files.baseName(path.value),
    folderLabel: path.value,
  });
  return compiled;
}
