// Begärda kompletteringar: the points that are open for a year, what each is about now and was when it was reviewed, and
// the answers. An answer is a value of its own, so that it alone makes a new revision of the report.
import type { OpenPoint, OpenPoints } from '../contract/response-views.ts';
import type { ReportBundle } from '../domain/package/format.ts';
import { toPayload } from '../domain/package/payload.ts';
import { contentsAt } from '../domain/package/point-contents.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { readYear } from './department-year.ts';
import { readSentReport } from './outbox.ts';
import { openCompletion } from './received-messages.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

export const responseHandlers = (app: App): Handlers<`response.${'list' | 'save'}`> => ({
  'response.list': async ({ year }) => {
    const store = openStore(app, 'department');
    return store.ok ? listPoints(app, store.value, year) : store;
  },

  'response.save': async ({ year, response }) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const { itemId } = response;
    const items = openCompletion(store.value, year)?.envelope.payload.items ?? [];
    if (!items.some((item) => item.itemId === itemId)) return fail('POINT-NOT-OPEN');
    const audit = auditNow(app, store.value);
    const operation = store.value.values.save('response', String(year), itemId, response, audit);
    remember(app, { act: 'change', what: 'response', count: 1 }, operation, `response ${itemId}`);
    return listPoints(app, store.value, year);
  },
});

async function listPoints(app: App, store: Store, year: number): Promise<Result<OpenPoints>> {
  const message = openCompletion(store, year);
  if (!message) return succeed({ points: [] });
  const { subject, dueOn, message: words, items } = message.envelope.payload;
  const reviewed = await payloadOf(app, store, year, subject.digest);
  if (!reviewed.ok) return reviewed;
  const now = toPayload(readYear(store, year), [], app.ports.vocabulary);
  const responses = store.values.list('response', String(year));
  return succeed({
    request: {
      messageId: message.messageId,
      receivedAt: message.storedAt,
      subjectRevision: subject.revision,
      dueOn,
      message: words,
    },
    points: items.map(
      (item): OpenPoint => ({
        ...item,
        response: responses.find(({ itemId }) => itemId === item.itemId),
        isChanged: contentsAt(now, item) !== contentsAt(reviewed.value, item),
        isInRegister: item.recordId !== undefined && store.records.summary(item.recordId) !== undefined,
      }),
    ),
  });
}

/** What a sent revision said, from its kept bytes; read once, since the points are asked for at every save. */
async function payloadOf(
  app: App,
  store: Store,
  year: number,
  digest: string,
): Promise<Result<ReportBundle['payload']>> {
  const { session } = app;
  if (session.reviewed?.digest === digest) return succeed(session.reviewed.payload);
  const exported = store.reports.exports(year).find((one) => one.digest === digest);
  if (!exported) return fail('REPORT-NOT-EXPORTED');
  const sent = await readSentReport(app, exported);
  if (!sent.ok) return sent;
  const { payload } = sent.value;
  session.reviewed = { digest, payload };
  return succeed(payload);
}
