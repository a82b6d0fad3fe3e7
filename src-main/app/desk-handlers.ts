// Stadskontoret's own registers as wholes: begun from what the program knows, and the handlingsplan as a document.
import { type KnownType, knownRecords } from '../domain/known-records.ts';
import { actionPlanOutline } from '../domain/outline/action-plan-outline.ts';
import { fail, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openRegister } from './app.ts';
import { ownRecordsOf } from './own-records.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';
import { writeDocument } from './write-document.ts';

export const deskHandlers = (app: App): Handlers<'record.fetchKnown' | 'actionPlan.save'> => ({
  'record.fetchKnown': ({ type, year }) => {
    const store = openRegister(app, type);
    return store.ok ? fetchKnown(app, store.value, type, year) : store;
  },

  'actionPlan.save': async ({ year }) => {
    const store = openRegister(app, 'measure');
    if (!store.ok) return store;
    const { ports } = app;
    const { measures } = ownRecordsOf(store.value, year);
    if (measures.length === 0) return fail('ACTION-PLAN-EMPTY', { year });
    const { organisation } = store.value.workspace;
    const { vocabulary, documents } = ports;
    const written = await writeDocument(app, `Handlingsplan_${year}.docx`, async (createdAt) => {
      const outline = actionPlanOutline({ year, measures, vocabulary, organisation, createdAt });
      return succeed(await documents.toDocx(outline, createdAt));
    });
    if (!written.ok) return written;
    const { value } = written;
    return succeed(value.outcome === 'cancelled' ? value : { outcome: 'saved', fileName: value.fileName });
  },
});

function fetchKnown<T extends KnownType>(app: App, store: Store, type: T, year: number) {
  const { ports } = app;
  const { records, submissions, workspace } = store;
  const heads = new Map(submissions.heads(year).map((head) => [head.organisation, head]));
  const there = [...records.list(type), ...records.listRemoved(type)].map(({ record }) => record);
  const made = knownRecords(type, there, {
    year,
    vocabulary: ports.vocabulary,
    organisation: workspace.organisation,
    contactOf: (department) => {
      const name = heads.get(department)?.contactName;
      return name === undefined ? undefined : { name };
    },
    nextId: () => ports.ids.next(),
  });
  if (made.length === 0) return succeed({ created: 0 });
  const saves = made.map((record) => ({ type, record, basedOn: 0 }));
  const saved = records.saveAll(saves, auditNow(app, store));
  if (!saved.ok) return saved;
  remember(app, { act: 'create', what: type, count: made.length }, saved.value.operation);
  return succeed({ created: made.length });
}
