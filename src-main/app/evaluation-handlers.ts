// Utvärderingen: the figures of a span of years, its own texts and bridges, and the document.
import type { EvaluationState } from '../contract/evaluation-views.ts';
import type { EvaluationChapter } from '../domain/evaluation.ts';
import { countEvaluation, type EvaluatedYear } from '../domain/figures/count-evaluation.ts';
import { evaluationOutline } from '../domain/outline/evaluation-outline.ts';
import { fail, succeed } from '../domain/result.ts';
import { formatDate } from '../domain/wording/format.ts';
import { readReports } from './annual-report-handlers.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { expectedCodes } from './board-handlers.ts';
import type { Job } from './ports.ts';
import { draftOf } from './request-handlers.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';
import { writeDocument } from './write-document.ts';

interface Span {
  from: number;
  to: number;
}
type Evaluation = NonNullable<EvaluationState['evaluation']>;

const ownerOf = ({ from, to }: Span): string => `${from}–${to}`;

export const evaluationHandlers = (
  app: App,
): Handlers<`evaluation.${'get' | 'saveText' | 'saveBridge' | 'compile'}`> => ({
  'evaluation.get': ({ span }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const available = store.value.submissions.years();
    const [from, to] = [span?.from ?? available.at(0), span?.to ?? available.at(-1)];
    if (from === undefined || to === undefined) return succeed({ available });
    return succeed({ available, evaluation: evaluate(app, store.value, { from, to }) });
  },
  'evaluation.saveText': ({ from, to, chapter, text }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const owner = ownerOf({ from, to });
    const value = text === '' ? undefined : { chapter, text };
    const audit = auditNow(app, store.value);
    const operation = store.value.values.save('evaluation-text', owner, chapter, value, audit);
    remember(
      app,
      { act: 'change', what: 'evaluation-text', count: 1 },
      operation,
      `evaluation ${owner} ${chapter}`,
    );
    return succeed({});
  },
  'evaluation.saveBridge': ({ list, fromCode, bridge }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const operation = store.value.values.save('bridge', list, fromCode, bridge, auditNow(app, store.value));
    remember(app, { act: 'change', what: 'bridge', count: 1 }, operation);
    return succeed({});
  },
  'evaluation.compile': ({ from, to, jobId }) => {
    const store = openStore(app, 'city-office');
    return store.ok ? app.jobs.run(jobId, (job) => compile(app, store.value, { from, to }, job)) : store;
  },
});

function evaluate(app: App, store: Store, span: Span): Evaluation {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, index) =>
    readYear(app, store, span.from + index),
  );
  const measures = store.records.list('measure').map(({ record }) => record);
  const bridges = store.values.list('bridge');
  const texts = store.values.list('evaluation-text', ownerOf(span));
  return {
    ...span,
    figures: countEvaluation(years, measures, bridges, app.ports.vocabulary),
    texts: Object.fromEntries(texts.map(({ chapter, text }) => [chapter, text])) as Partial<
      Record<EvaluationChapter, string>
    >,
    bridges,
  };
}

const readYear = (app: App, store: Store, year: number): EvaluatedYear => ({
  year,
  expected: expectedCodes(app, store, year),
  dueOn: draftOf(store, year).dueOn,
  decisions: store.values.list('shared-project'),
  reports: readReports(store, year).map(({ submission, ...report }) => ({
    ...report,
    handedInOn: formatDate(firstOf(store, submission).createdAt),
  })),
});

type Submission = ReturnType<typeof readReports>[number]['submission'];

/** A report that was handed in in time and corrected afterwards was handed in in time. */
const firstOf = ({ submissions }: Store, head: Submission): Submission =>
  head.revision === 1
    ? head
    : (submissions.related(head).find(({ seriesId }) => seriesId === head.seriesId) ?? head);

async function compile(app: App, store: Store, span: Span, job: Job) {
  const { ports } = app;
  job.progress('comparing', 0, 1);
  const { figures, texts } = evaluate(app, store, span);
  if (figures.years.every(({ reports }) => reports === 0))
    return fail('COMPILE-NOTHING', { year: ownerOf(span) });
  const written = await writeDocument(
    app,
    `Utvardering_${span.from}-${span.to}.docx`,
    async (createdAt) => {
      const outline = evaluationOutline({ figures, texts, vocabulary: ports.vocabulary }, createdAt);
      return succeed(await ports.documents.toDocx(outline, createdAt));
    },
    job,
  );
  if (written.ok && written.value.outcome === 'compiled')
    ports.log.write('evaluated', { from: span.from, to: span.to });
  return written;
}
