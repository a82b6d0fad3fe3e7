// The one door into the core. Known channel? Valid input? Then the handler; then its reply is checked too. Bugs are
// caught here and nowhere else.
import { type Channel, contract, isChannel } from '../contract/contract.ts';
import { FailureError } from '../domain/failure.ts';
import { canonicalText } from '../domain/package/canonical.ts';
import { fail, succeed } from '../domain/result.ts';
import { annualReportHandlers } from './annual-report-handlers.ts';
import { type App, closeStore, type Handlers, openStore } from './app.ts';
import { approvalHandlers } from './approval-handlers.ts';
import { archiveHandlers } from './archive-handlers.ts';
import { boardHandlers } from './board-handlers.ts';
import { calendarHandlers } from './calendar-handlers.ts';
import { completionHandlers } from './completion-handlers.ts';
import type { Core, CoreSettings } from './core.ts';
import { deskHandlers } from './desk-handlers.ts';
import { evaluationHandlers } from './evaluation-handlers.ts';
import { explanationHandlers } from './explanation-handlers.ts';
import { feedbackHandlers } from './feedback-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { inboxFolderHandlers } from './inbox-folder-handlers.ts';
import { createJobs } from './jobs.ts';
import { keyHandlers } from './key-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { measureHandlers } from './measure-handlers.ts';
import { messageHandlers } from './message-handlers.ts';
import { opportunityHandlers } from './opportunity-handlers.ts';
import { overviewHandlers } from './overview-handlers.ts';
import { packageHandlers } from './package-handlers.ts';
import type { Ports } from './ports.ts';
import { receiptHandlers } from './receipt-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { rehearsalHandlers } from './rehearsal-handlers.ts';
import { reminderHandlers } from './reminder-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { reportSectionHandlers } from './report-section-handlers.ts';
import { requestHandlers } from './request-handlers.ts';
import { responseHandlers } from './response-handlers.ts';
import { reviewHandlers } from './review-handlers.ts';
import { shapingHandlers } from './shaping-handlers.ts';
import { sharedProjectHandlers } from './shared-project-handlers.ts';
import { traceOf } from './trace.ts';
import { undoHandlers } from './undo-handlers.ts';
import { viewHandlers } from './view-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

export function createApp(ports: Ports, onProgress: CoreSettings['onProgress']): App {
  const vocabularyText = canonicalText(ports.vocabulary);
  return {
    ports,
    session: { previews: new Map(), folders: new Map(), done: [], undone: [] },
    jobs: createJobs(onProgress),
    vocabularyDigest: ports.packages.sha256(vocabularyText),
  };
}

export const createHandlers = (app: App): Handlers => ({
  ...workspaceHandlers(app),
  ...overviewHandlers(app),
  ...calendarHandlers(app),
  ...recordHandlers(app),
  ...shapingHandlers(app),
  ...deskHandlers(app),
  ...opportunityHandlers(app),
  ...viewHandlers(app),
  ...listHandlers(app),
  ...undoHandlers(app),
  ...reportHandlers(app),
  ...responseHandlers(app),
  ...explanationHandlers(app),
  ...handoverHandlers(app),
  ...boardHandlers(app),
  ...packageHandlers(app),
  ...inboxFolderHandlers(app),
  ...messageHandlers(app),
  ...measureHandlers(app),
  ...keyHandlers(app),
  ...requestHandlers(app),
  ...rehearsalHandlers(app),
  ...receiptHandlers(app),
  ...completionHandlers(app),
  ...reviewHandlers(app),
  ...feedbackHandlers(app),
  ...reminderHandlers(app),
  ...annualReportHandlers(app),
  ...approvalHandlers(app),
  ...reportSectionHandlers(app),
  ...sharedProjectHandlers(app),
  ...archiveHandlers(app),
  ...evaluationHandlers(app),
  'job.cancel': ({ jobId }) => {
    app.jobs.cancel(jobId);
    return succeed({});
  },
});

/** @param handlers given apart from the app so that a test can put a faulty one in place. */
export function createCore(app: App, handlers: Handlers = createHandlers(app)): Core {
  return {
    async dispatch(channel, input) {
      if (!isChannel(channel)) return fail('BORDER-UNKNOWN-CHANNEL');
      try {
        const parsed = contract[channel].input.safeParse(input);
        if (!parsed.success)
          return fail('BORDER-BAD-INPUT', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
        const handler = handlers[channel] as Handlers<Channel>[Channel];
        const reply = await handler(parsed.data as never);
        if (!reply.ok) return reply;
        return succeed(contract[channel].output.parse(reply.value));
      } catch (error) {
        if (error instanceof FailureError) return fail(error.failure.code, error.failure.params);
        const reference = app.ports.ids.next().slice(-8);
        app.ports.log.write('bug', { reference, channel, where: traceOf(error) });
        return fail('BUG', { reference });
      }
    },
    openFolder(folder) {
      const opened = app.ports.stores.open(folder);
      if (!opened.ok) return opened;
      closeStore(app);
      app.session.store = opened.value;
      app.session.folder = folder;
      return succeed(opened.value.workspace);
    },
    close() {
      closeStore(app);
      app.ports.packages.closeReading();
    },
    takeDropped(paths) {
      const store = openStore(app);
      if (!store.ok) return store;
      if (paths.length === 0) return fail('DROP-NO-FILES');
      const token = app.ports.ids.next();
      app.session.dropped = { token, paths };
      return succeed({ token, files: paths.length });
    },
  };
}
