// Generalrepetition: the year's request as it is written now, held against what each förvaltning reported the year before.
import { formatVersions } from '../domain/package/format.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import {
  type Rehearsed,
  type RehearsedReport,
  type RehearsedRequest,
  rehearse,
} from '../domain/rehearsal.ts';
import { succeed } from '../domain/result.ts';
import { formatDate } from '../domain/wording/format.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { expectedCodes } from './board-handlers.ts';
import { revisionsOf } from './kept-report.ts';
import { draftOf, questionsAsked } from './request-handlers.ts';
import { sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';

export const rehearsalHandlers = (app: App): Handlers<'request.rehearse'> => ({
  'request.rehearse': ({ year }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const draft = draftOf(store.value, year);
    const request: RehearsedRequest = {
      year,
      questions: questionsAsked(app, year, draft),
      draft,
      acceptVersions: formatVersions,
      generator: `Utblick ${app.ports.version}`,
    };
    const heads = new Map(store.value.submissions.heads(year - 1).map((head) => [head.organisation, head]));
    const requests = sentInYear(store.value, 'report-request', year - 1);
    const organisations = new Set([...expectedCodes(app, store.value, year), ...heads.keys()]);
    return succeed({
      rows: [...organisations].map((organisation): Rehearsed => {
        const head = heads.get(organisation);
        if (!head) return { organisation, points: [] };
        const { messageId, revision } = head;
        const dueOn = requests.get(organisation)?.envelope.payload.dueOn;
        return {
          organisation,
          tried: { messageId, revision },
          points: rehearse(request, reportedBy(store.value, head, dueOn), app.ports.vocabulary),
        };
      }),
    });
  },
});

function reportedBy(store: Store, head: StoredSubmission, dueOn: string | undefined): RehearsedReport {
  const { organisation, year, nothingToReport, messageId } = head;
  const first = revisionsOf(store, head)[0] ?? head;
  return {
    report: { organisation, year, contact: {}, nothingToReport, ...store.submissions.contents(messageId) },
    submission: head,
    sentOn: formatDate(first.createdAt),
    dueOn,
  };
}
