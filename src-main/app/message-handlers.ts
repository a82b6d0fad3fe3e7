// Meddelanden: everything that was sent and received beside the reports, to read and to hand out once more.
import type { MessageSummary } from '../contract/message-views.ts';
import { fail, succeed } from '../domain/result.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { toMessageContent } from './message-content.ts';
import { handOutMessages } from './send-message.ts';
import type { StoredMessage } from './store.ts';

export const messageHandlers = (app: App): Handlers<`message.${'list' | 'get' | 'handOut'}`> => ({
  'message.list': ({ year }) => {
    const store = openStore(app);
    return store.ok ? succeed({ rows: store.value.messages.list(year).map(toSummary) }) : store;
  },

  'message.get': ({ id }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    const message = store.value.messages.get(id);
    if (!message) return fail('MESSAGE-NOT-FOUND');
    return succeed({ ...toSummary(message), content: toMessageContent(message.envelope) });
  },

  'message.handOut': async ({ id, jobId }) => {
    const store = openStore(app);
    if (!store.ok) return store;
    const message = store.value.messages.get(id);
    if (message?.direction !== 'sent') return fail('MESSAGE-NOT-FOUND');
    const folder = await app.ports.dialogs.chooseFolder('export');
    if (!folder.ok) return folder;
    const { value: chosen } = folder;
    if (chosen === undefined) return succeed({ outcome: 'cancelled' });
    return app.jobs.run(jobId, async (job) => handOutMessages(app, [message], chosen, job));
  },
});

const toSummary = (message: StoredMessage): MessageSummary => ({
  messageId: message.messageId,
  direction: message.direction,
  kind: message.kind,
  organisation: message.organisation,
  year: message.year,
  revision: message.revision,
  isHead: message.isHead,
  createdAt: message.createdAt,
  storedAt: message.storedAt,
  signature: message.signature,
  fileNames: message.files.map(({ name }) => name),
});
