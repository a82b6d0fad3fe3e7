// Through kommunstyrelsen (the plan: "för godkännande i kommunstyrelsen"): the tjänsteskrivelse, the decision, the approved
// document as it was, and rättelser efter beslut.
import type { ApprovalState } from '../contract/approval-views.ts';
import { type ApprovedReport, type Correction, changedSinceApproval } from '../domain/approval.ts';
import { type BoardPaper, proposedPaper } from '../domain/board-paper.ts';
import type { AnnualReportInput } from '../domain/outline/annual-report/input.ts';
import { summarySentences } from '../domain/outline/annual-report/summary-text.ts';
import { annualReportOutline } from '../domain/outline/annual-report-outline.ts';
import { boardPaperOutline } from '../domain/outline/board-paper-outline.ts';
import { compareBlocks } from '../domain/outline/compare-blocks.ts';
import { approvedEdition, correctedEdition } from '../domain/outline/editions.ts';
import type { OutlineDocument } from '../domain/outline/outline.ts';
import { outlineDocumentSchema } from '../domain/outline/outline-schema.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { annualReportInput } from './annual-report-handlers.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { approvedReport, correctionsOf } from './approved-report.ts';
import type { Job } from './ports.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';
import { writeDocument } from './write-document.ts';

type ApprovalChannel =
  `approval.${'get' | 'savePaper' | 'writePaper' | 'record' | 'withdraw' | 'handOut' | 'saveCorrection' | 'removeCorrection'}`;

/** So many differences are enough to see what has changed. */
const shownDifferences = 100;

export function approvalHandlers(app: App): Handlers<ApprovalChannel> {
  const withStore = <T>(work: (store: Store) => Result<T>): Result<T> => {
    const store = openStore(app, 'city-office');
    return store.ok ? work(store.value) : store;
  };
  return {
    'approval.get': ({ year }) => withStore((store) => state(app, store, year)),

    'approval.savePaper': ({ year, paper }) =>
      withStore((store) => {
        const operation = store.values.save(
          'board-paper',
          String(year),
          'paper',
          paper,
          auditNow(app, store),
        );
        remember(app, { act: 'change', what: 'board-paper', count: 1 }, operation, `paper ${year}`);
        return succeed({});
      }),

    'approval.writePaper': ({ year, jobId }) => {
      const store = openStore(app, 'city-office');
      if (!store.ok) return store;
      return app.jobs.run(jobId, (job) => {
        const outline = boardPaperOutline(
          paperOf(store.value, year),
          year,
          yearInShort(annualReportInput(app, store.value, year)),
        );
        return writeDocument(app, `Tjansteskrivelse_${year}.docx`, draw(app, outline), job);
      });
    },

    'approval.record': ({ year, decision, jobId }) => {
      const store = openStore(app, 'city-office');
      if (!store.ok) return store;
      return app.jobs.run(jobId, (job) => record(app, store.value, year, decision, job));
    },

    'approval.withdraw': ({ year, reason }) =>
      withStore((store) => {
        const approved = approvedReport(store, year);
        if (!approved) return fail('REPORT-NOT-APPROVED', { year });
        const audit = auditNow(app, store);
        const withdrawn = {
          decision: approved.decision,
          reason,
          withdrawnAt: audit.at,
          withdrawnBy: audit.actor,
        };
        // Why it was taken back stands before the approval is gone: a stop in between leaves both.
        const id = app.ports.ids.next();
        const why = store.values.save('withdrawn-approval', String(year), id, withdrawn, audit);
        const gone = store.values.save('approval', String(year), 'approval', undefined, audit);
        for (const operation of [why, gone])
          remember(app, { act: 'remove', what: 'approval', count: 1 }, operation, `withdraw ${id}`);
        return succeed({});
      }),

    'approval.handOut': ({ year, edition, jobId }) => {
      const store = openStore(app, 'city-office');
      if (!store.ok) return store;
      return app.jobs.run(jobId, (job) => handOut(app, store.value, year, edition, job));
    },

    'approval.saveCorrection': ({ year, correction: { id = app.ports.ids.next(), ...written } }) =>
      withStore((store) => {
        if (!approvedReport(store, year)) return fail('REPORT-NOT-APPROVED', { year });
        const before = store.values.find('correction', String(year), id);
        const { at, actor } = auditNow(app, store);
        const correction: Correction = {
          id,
          ...written,
          writtenAt: before?.writtenAt ?? at,
          writtenBy: actor,
        };
        saveCorrection(app, store, year, id, correction, before ? 'change' : 'create');
        return succeed({ id });
      }),

    'approval.removeCorrection': ({ year, id }) =>
      withStore((store) => {
        if (!store.values.find('correction', String(year), id)) return fail('RECORD-NOT-FOUND');
        saveCorrection(app, store, year, id, undefined, 'remove');
        return succeed({});
      }),
  };
}

const paperOf = (store: Store, year: number): BoardPaper =>
  store.values.find('board-paper', String(year), 'paper') ?? proposedPaper(year);

function saveCorrection(
  app: App,
  store: Store,
  year: number,
  id: string,
  correction: Correction | undefined,
  act: 'create' | 'change' | 'remove',
): void {
  const operation = store.values.save('correction', String(year), id, correction, auditNow(app, store));
  remember(app, { act, what: 'correction', count: 1 }, operation, `correction ${id}`);
}

const yearInShort = ({ figures, expected, reports, vocabulary }: AnnualReportInput): string[] =>
  reports.length === 0 ? [] : summarySentences(figures, expected, vocabulary);

function state(app: App, store: Store, year: number): Result<ApprovalState> {
  const approved = approvedReport(store, year);
  const input = annualReportInput(app, store, year);
  const heads = input.reports.map(({ submission }) => submission);
  const changed = approved ? changedSinceApproval(approved, heads) : [];
  const differences = approved && changed.length > 0 ? differencesSince(app, input, approved) : [];
  return succeed({
    year,
    paper: paperOf(store, year),
    yearInShort: yearInShort(input),
    hasReports: heads.length > 0,
    ...(approved && {
      approved: {
        decision: approved.decision,
        document: approved.document,
        recordedAt: approved.recordedAt,
        recordedBy: approved.recordedBy,
      },
    }),
    withdrawn: store.values.list('withdrawn-approval', String(year)),
    corrections: correctionsOf(store, year),
    changed,
    differences: { total: differences.length, rows: differences.slice(0, shownDifferences) },
  });
}

/** What the reports that count now would make of the document that was approved. */
function differencesSince(app: App, input: AnnualReportInput, approved: ApprovedReport) {
  const before = approvedOutline(app, approved);
  if (!before.ok) return [];
  return compareBlocks(before.value.blocks, annualReportOutline(input).blocks);
}

const outboxOf = ({ ports, session }: App) => ports.contents(session.folder ?? '');

/** Fails with FILE-UNREADABLE when the outbox no longer has it whole. */
function approvedOutline(app: App, { outlineSha256 }: ApprovedReport): Result<OutlineDocument> {
  const bytes = outboxOf(app).get('outbox', outlineSha256);
  return bytes.ok
    ? succeed(outlineDocumentSchema.parse(JSON.parse(new TextDecoder().decode(bytes.value))))
    : bytes;
}

const draw =
  ({ ports }: App, outline: OutlineDocument) =>
  async (createdAt: string): Promise<Result<Uint8Array>> =>
    succeed(await ports.documents.toDocx(outline, createdAt));

type Recorded = Result<{ outcome: 'cancelled' } | { outcome: 'recorded'; fileName: string }>;

/** The exact document is durable before the row that names it. */
async function record(
  app: App,
  store: Store,
  year: number,
  decision: ApprovedReport['decision'],
  job: Job,
): Promise<Recorded> {
  if (approvedReport(store, year)) return fail('REPORT-APPROVED', { year });
  const input = annualReportInput(app, store, year);
  const { reports } = input;
  if (reports.length === 0) return fail('COMPILE-NOTHING', { year });
  job.progress('composing', 0, 1);
  const audit = auditNow(app, store);
  const outline = approvedEdition(annualReportOutline(input), decision);
  const document = await app.ports.documents.toDocx(outline, audit.at);
  if (await job.pause()) return succeed({ outcome: 'cancelled' });

  job.progress('saving', 0, 1);
  const kept = outboxOf(app).put('outbox', document);
  if (!kept.ok) return kept;
  const described = outboxOf(app).put('outbox', new TextEncoder().encode(JSON.stringify(outline)));
  if (!described.ok) return described;
  const name = `Verksamhetsberattelse_${year}_godkand.docx`;
  const approved: ApprovedReport = {
    decision,
    document: { name, sha256: kept.value },
    outlineSha256: described.value,
    reports: reports.map(({ submission: { organisation, messageId, revision } }) => ({
      organisation,
      messageId,
      revision,
    })),
    recordedAt: audit.at,
    recordedBy: audit.actor,
  };
  const operation = store.values.save('approval', String(year), 'approval', approved, audit);
  remember(app, { act: 'create', what: 'approval', count: 1 }, operation);
  app.ports.log.write('approved', { year, sha256: kept.value });
  return succeed({ outcome: 'recorded', fileName: name });
}

async function handOut(
  app: App,
  store: Store,
  year: number,
  edition: 'approved' | 'corrected',
  job: Job,
): ReturnType<typeof writeDocument> {
  const approved = approvedReport(store, year);
  if (!approved) return fail('REPORT-NOT-APPROVED', { year });
  if (edition === 'approved')
    return writeDocument(
      app,
      approved.document.name,
      async () => outboxOf(app).get('outbox', approved.document.sha256),
      job,
    );
  const corrections = correctionsOf(store, year);
  if (corrections.length === 0) return fail('CORRECTIONS-NONE', { year });
  const outline = approvedOutline(app, approved);
  if (!outline.ok) return outline;
  const name = `Verksamhetsberattelse_${year}_med_rattelser.docx`;
  const corrected = correctedEdition(outline.value, corrections, app.ports.vocabulary);
  return writeDocument(app, name, draw(app, corrected), job);
}
