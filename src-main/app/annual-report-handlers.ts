// Sammanställning: the year's figures, where each section of the verksamhetsberättelse stands, and the document.
import type { AnnualReportState } from '../contract/annual-report-views.ts';
import type { ReportSection } from '../domain/annual-report.ts';
import { countYear } from '../domain/figures/count-year.ts';
import { type FigureRegistry, nameFigures } from '../domain/figures/figure-names.ts';
import { toInstant } from '../domain/ids.ts';
import type { AnnualReportInput } from '../domain/outline/annual-report/input.ts';
import { sectionStanding } from '../domain/outline/annual-report/section-standing.ts';
import { ownText, sectionsOf } from '../domain/outline/annual-report/sections.ts';
import { annualReportOutline, inReadingOrder } from '../domain/outline/annual-report-outline.ts';
import { draftEdition } from '../domain/outline/editions.ts';
import { fail, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { approvedReport } from './approved-report.ts';
import { coveredCodes, expectedCodes } from './board-handlers.ts';
import { ownRecordsOf } from './own-records.ts';
import type { Job } from './ports.ts';
import { standingOfReport } from './report-standing.ts';
import type { Store } from './store.ts';
import { writeDocument } from './write-document.ts';
import { vocabularyOfAll } from './year-questions.ts';

type AnnualReportChannel = `annualReport.${'get' | 'figures' | 'compile'}`;

export const annualReportHandlers = (app: App): Handlers<AnnualReportChannel> => ({
  'annualReport.get': ({ year }) => {
    const store = openStore(app, 'city-office');
    return store.ok ? succeed(state(store.value, annualReportInput(app, store.value, year))) : store;
  },
  'annualReport.figures': ({ year }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const registry = nameFigures(annualReportInput(app, store.value, year));
    return succeed({
      figures: [...registry.values()].map(({ name, label, group, value }) => ({ name, label, group, value })),
    });
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

/** All that the year's verksamhetsberättelse is made of, as it is now. */
export function annualReportInput(app: App, store: Store, year: number): AnnualReportInput {
  const { clock } = app.ports;
  const reports = readReports(store, year);
  const previousReports = readReports(store, year - 1);
  const vocabulary = vocabularyOfAll(
    app,
    year,
    reports.map(({ organisation }) => organisation),
  );
  const expected = expectedCodes(app, store, year);
  const kept = store.values.list('report-section', String(year));
  const decisions = store.values.list('shared-project');
  const reported = new Set(reports.map(({ organisation }) => organisation));
  return inReadingOrder({
    figures: countYear(year, reports, vocabulary, decisions),
    previous:
      previousReports.length > 0 ? countYear(year - 1, previousReports, vocabulary, decisions) : undefined,
    previousReports,
    expected: expected.size,
    missing: [...expected.difference(reported).difference(coveredCodes(store, year, reported))],
    texts: store.annualReports.texts(year),
    kept: Object.fromEntries(kept.map((section: ReportSection) => [section.section, section])),
    own: ownRecordsOf(store, year),
    reports,
    vocabulary,
    createdAt: toInstant(clock.now()),
  });
}

function state(store: Store, input: AnnualReportInput): AnnualReportState {
  const { figures, previous, expected, missing, reports } = input;
  const registry = nameFigures(input);
  return {
    figures,
    previous,
    expected,
    missing,
    unreviewed: reports
      .filter(({ submission }) => !standingOfReport(store, submission).approved)
      .map(({ organisation }) => organisation),
    approval: approvedReport(store, figures.year)?.decision,
    sections: sectionsOf(input).map((section) => {
      const { id, title, level } = section;
      const kept = input.kept[id];
      return {
        id,
        title,
        level,
        state: kept?.state ?? 'writing',
        isStale: sectionStanding(section, input.texts[id] ?? '', kept, input.reports, registry).isStale,
        unknownFigures: unknownFigures(id, input, registry),
      };
    }),
  };
}

const unknownFigures = (id: string, input: AnnualReportInput, registry: FigureRegistry): number =>
  ownText(id, input, registry).unknown.length;

async function compile(app: App, store: Store, year: number, job: Job) {
  if (approvedReport(store, year)) return fail('REPORT-APPROVED', { year });
  job.progress('comparing', 0, 1);
  const input = annualReportInput(app, store, year);
  const { reports, createdAt } = input;
  if (reports.length === 0) return fail('COMPILE-NOTHING', { year });

  const written = await writeDocument(
    app,
    `Verksamhetsberattelse_${year}_utkast.docx`,
    async () => {
      const outline = draftEdition(annualReportOutline(input), createdAt);
      return succeed(await app.ports.documents.toDocx(outline, createdAt));
    },
    job,
  );
  if (!written.ok || written.value.outcome === 'cancelled') return written;
  noteCompiled(app, store, input);
  app.ports.log.write('compiled', { year, reports: reports.length });
  return written;
}

/** Which revision of each report the document was made of last: on the board, sammanställd. */
function noteCompiled(app: App, store: Store, { reports, figures, createdAt }: AnnualReportInput): void {
  for (const { organisation, submission } of reports)
    store.values.save(
      'compiled-report',
      String(figures.year),
      organisation,
      {
        organisation,
        messageId: submission.messageId,
        revision: submission.revision,
        digest: submission.digest,
        compiledAt: createdAt,
      },
      auditNow(app, store),
    );
}
