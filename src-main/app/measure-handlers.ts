// The handlingsplan's rows beside what the förvaltningar say of them: shown where the row is, and taken over into it.
import { titleOf } from '../domain/records.ts';
import { fail, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openRegister } from './app.ts';
import { followUpsOf } from './measures.ts';
import { remember } from './undo-handlers.ts';

export const measureHandlers = (app: App): Handlers<'measure.followUps' | 'measure.takeFollowUp'> => ({
  'measure.followUps': ({ year }) => {
    const store = openRegister(app, 'measure');
    if (!store.ok) return store;
    // A row that lies in the wastebasket is nothing to take over into.
    const rows = followUpsOf(store.value, year).flatMap((reported) => {
      const { measureId, ...said } = reported.followUp;
      const measure = store.value.records.find('measure', measureId)?.record;
      if (!measure) return [];
      const isTaken =
        (said.status ?? measure.status) === measure.status &&
        (said.comment ?? measure.comment) === measure.comment;
      return [{ ...reported, title: titleOf('measure', measure, app.ports.vocabulary), isTaken }];
    });
    return succeed({ rows });
  },

  'measure.takeFollowUp': ({ id, organisation }) => {
    const store = openRegister(app, 'measure');
    if (!store.ok) return store;
    const { records } = store.value;
    const stored = records.find('measure', id);
    if (stored?.record.planYear === undefined) return fail('RECORD-NOT-FOUND');
    const reported = followUpsOf(store.value, stored.record.planYear).find(
      (one) => one.organisation === organisation && one.followUp.measureId === id,
    );
    if (!reported) return fail('FOLLOW-UP-NOT-FOUND');
    // What is not said leaves what stands.
    const { measureId: _, ...said } = reported.followUp;
    const record = { ...stored.record, ...said };
    const saved = records.saveAll(
      [{ type: 'measure', record, basedOn: stored.version }],
      auditNow(app, store.value),
    );
    if (!saved.ok) return saved;
    const title = titleOf('measure', record, app.ports.vocabulary);
    remember(app, { act: 'change', what: 'measure', title, count: 1 }, saved.value.operation);
    return succeed({});
  },
});
