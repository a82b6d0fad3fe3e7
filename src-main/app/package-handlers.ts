// Importera: files are read and shown first; a yes stores them in one transaction.

import { toInstant } from '../domain/ids.ts';
import { barsImport, packageFinding } from '../domain/package/finding.ts';
import { fail, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { judgeEnvelope, previewPackages, toSubmission } from './read-packages.ts';

export const packageHandlers = (app: App): Handlers<'package.preview' | 'package.import'> => ({
  'package.preview': async ({ jobId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const previews = await app.jobs.run(jobId, async (job) => {
      const paths = await app.ports.dialogs.choosePackages();
      if (!paths.ok) return paths;
      return paths.value === undefined
        ? succeed(undefined)
        : previewPackages(app, store.value, paths.value, job);
    });
    if (!previews.ok) return previews;
    return succeed(previews.value ? { outcome: 'read', previews: previews.value } : { outcome: 'cancelled' });
  },

  'package.import': async ({ previewId, jobId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const ready = app.session.previews.get(previewId);
    if (!ready) return fail('PREVIEW-GONE');
    return app.jobs.run(jobId, async (job) => {
      job.progress('comparing', 0, 1);
      if (await job.pause()) return fail('JOB-CANCELLED');
      // Something else may have been imported since the preview was made.
      const verdict = judgeEnvelope(store.value, ready.envelope);
      const barred = verdict.codes.some((code) => barsImport(packageFinding('meaning', code)));
      const submission = toSubmission(
        ready.envelope,
        ready,
        toInstant(app.ports.clock.now()),
        verdict.effect === 'head',
      );
      const { organisation, year, revision } = submission;
      if (barred) return fail('PACKAGE-REFUSED', { name: ready.fileName });
      if (verdict.effect !== 'none') {
        job.progress('saving', 0, 1);
        const stored = store.value.submissions.store(
          submission,
          ready.contents,
          verdict.effect,
          auditNow(app, store.value),
        );
        if (!stored.ok) return stored;
        app.ports.log.write('imported', { organisation, year, revision, digest: submission.digest });
      }
      app.session.previews.delete(previewId);
      return succeed({
        organisation,
        year,
        revision,
        effect: verdict.effect === 'history' ? 'history' : 'head',
      });
    });
  },
});
