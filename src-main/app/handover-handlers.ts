// Överlämning: what the one who leaves wants to say, and what the register knows is not finished. It is a message from the
// organisation to itself, so that whoever takes over opens it like any other.
import type { HandoverState } from '../contract/handover-views.ts';
import { needsResponse } from '../domain/completion.ts';
import { explanationKey } from '../domain/explanation.ts';
import { openMatters } from '../domain/open-matters.ts';
import { pointPlace } from '../domain/outline/message-outline.ts';
import type { PayloadOf } from '../domain/package/format.ts';
import { answeredPoints, explainedWarnings } from '../domain/replies.ts';
import { succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { openDeadlines } from './deadlines.ts';
import { findingsOfYear, readYear } from './department-year.ts';
import { openCompletion } from './received-messages.ts';
import { sendLetters } from './send-message.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

/** There is one handover at a time, whatever the year. */
const place = ['handover-draft', 'handover', 'draft'] as const;

export function handoverHandlers(app: App): Handlers<`handover.${'get' | 'save' | 'send'}`> {
  const state = (store: Store, year: number): HandoverState => {
    const draft = store.values.find(...place) ?? {};
    return { draft, payload: { ...gather(app, store, year), ...draft } };
  };

  return {
    'handover.get': ({ year }) => {
      const store = openStore(app, 'department');
      return store.ok ? succeed(state(store.value, year)) : store;
    },
    'handover.save': ({ year, draft }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const operation = store.value.values.save(...place, draft, auditNow(app, store.value));
      remember(app, { act: 'change', what: 'handover', count: 1 }, operation, 'handover');
      return succeed(state(store.value, year));
    },
    'handover.send': ({ year, jobId }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const { payload } = state(store.value, year);
      const recipient = store.value.workspace.organisation;
      return app.jobs.run(jobId, (job) =>
        sendLetters(app, store.value, [{ kind: 'handover', payload, recipient, year }], job),
      );
    },
  };
}

/** What the register says is open: last days, points without an answer, and what the rules say of the year. */
function gather(app: App, store: Store, year: number): PayloadOf<'handover'> {
  const { vocabulary } = app.ports;
  const report = readYear(store, year);
  const findings = findingsOfYear(app, report);
  const explanations = explainedWarnings(findings, store.values.list('explanation', String(year)));
  const explained = new Set(explanations.map(({ explanation }) => explanationKey(explanation)));
  const { past, ahead } = openDeadlines(app, store);
  const exported = store.reports.allExports();
  const years = [...new Set(exported.map((one) => one.year))].sort();
  return {
    from: store.workspace.contact,
    matters: openMatters({
      deadlines: [...past, ...ahead],
      points: years.flatMap((one) => openPoints(store, one)),
      findings: findings.filter(
        (finding) => finding.severity === 'error' || !explained.has(explanationKey(finding)),
      ),
      titleOf: (id) => store.records.summary(id)?.title,
      placeOf: (point) => pointPlace(point, vocabulary),
    }),
    ...(explanations.length > 0 && {
      explanations: explanations.map(({ explanation }) => explanation).slice(0, 1000),
    }),
    sent: years.flatMap((one) => {
      const latest = exported.findLast((revision) => revision.year === one);
      return latest
        ? [{ year: one, seriesId: latest.seriesId, revision: latest.revision, digest: latest.digest }]
        : [];
    }),
  };
}

function openPoints(store: Store, year: number) {
  const { items = [], dueOn } = openCompletion(store, year)?.envelope.payload ?? {};
  const responses = store.values.list('response', String(year));
  const answered = new Set(answeredPoints(items, responses).map(({ point }) => point.itemId));
  return items
    .filter((item) => needsResponse(item) && !answered.has(item.itemId))
    .map((point) => ({ point, dueOn }));
}
