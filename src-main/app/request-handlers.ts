// Begäran (årsrundan step 1): stadskontoret writes what is asked for once a year and sends it to each förvaltning, with the
// projects that are expected back from it.
import type { RequestRecipient, RequestState } from '../contract/request-views.ts';
import { type AskedMeasure, measuresAskedOf } from '../domain/asked-measure.ts';
import { type AskedQuestion, ownQuestionCode, shippedQuestions } from '../domain/asked-question.ts';
import { toInstant } from '../domain/ids.ts';
import { formatVersions, type PayloadOf } from '../domain/package/format.ts';
import { titleOf } from '../domain/records.ts';
import {
  datesInOrder,
  emptyRequestDraft,
  expectedBack,
  type RequestDraft,
  roundPhase,
} from '../domain/report-request.ts';
import { fail, succeed } from '../domain/result.ts';
import { formatDate } from '../domain/wording/format.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { expectedCodes } from './board-handlers.ts';
import { revisionsOf } from './kept-report.ts';
import { measuresOf } from './measures.ts';
import { nextLetter, saysSame, sendTo } from './next-letter.ts';
import { sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

type Request = PayloadOf<'report-request'>;

export const requestHandlers = (
  app: App,
): Handlers<`request.${'get' | 'save' | 'draftQuestion' | 'send'}`> => ({
  'request.get': ({ year }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const draft = draftOf(store.value, year);
    const recipients = recipientsOf(app, store.value, year, draft);
    const isSent = recipients.some(({ sent }) => sent !== undefined);
    return succeed({
      year,
      draft,
      recipients,
      shippedQuestions: shippedQuestions(app.ports.vocabulary, year),
      vocabularyVersion: app.ports.vocabulary.version,
      phase: roundPhase(draft, isSent, formatDate(toInstant(app.ports.clock.now()))),
      lateCorrections: lateCorrections(store.value, year),
    });
  },

  'request.save': ({ year, draft }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const audit = auditNow(app, store.value);
    const operation = store.value.values.save('request-draft', String(year), 'draft', draft, audit);
    remember(app, { act: 'change', what: 'request-draft', count: 1 }, operation, `request ${year}`);
    return succeed({});
  },

  'request.draftQuestion': () => {
    const store = openStore(app, 'city-office');
    return store.ok ? succeed({ code: ownQuestionCode(app.ports.ids.next()) }) : store;
  },

  'request.send': async ({ year, organisations, jobId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const draft = draftOf(store.value, year);
    const { dueOn } = draft;
    if (dueOn === undefined) return fail('REQUEST-NO-DUE-DATE');
    if (!datesInOrder(draft)) return fail('REQUEST-DATES');
    const expected = expectedCodes(app, store.value, year);
    const wanted = organisations ?? [...expected];
    const sent = sentInYear(store.value, 'report-request', year);
    const projects = expectedProjects(app, store.value, year);
    const measures = measuresOf(store.value, year);
    const letters = wanted
      .filter((organisation) => expected.has(organisation))
      .map((organisation) =>
        nextLetter(
          {
            kind: 'report-request',
            payload: requestOf(app, { ...draft, dueOn }, year, {
              projects: projects.get(organisation),
              measures: measuresAskedOf(measures, organisation),
            }),
            recipient: organisation,
            year,
          },
          sent.get(organisation),
        ),
      );
    return sendTo(app, store.value, letters, jobId);
  },
});

export const draftOf = (store: Store, year: number): RequestDraft =>
  store.values.find('request-draft', String(year), 'draft') ?? emptyRequestDraft;

function recipientsOf(app: App, store: Store, year: number, draft: RequestDraft): RequestRecipient[] {
  const sent = sentInYear(store, 'report-request', year);
  const projects = expectedProjects(app, store, year);
  const measures = measuresOf(store, year);
  const { dueOn } = draft;
  return [...new Set([...expectedCodes(app, store, year), ...sent.keys()])].map((organisation) => {
    const message = sent.get(organisation);
    const asked = {
      projects: projects.get(organisation),
      measures: measuresAskedOf(measures, organisation),
    };
    return {
      organisation,
      expectedProjects: asked.projects?.length ?? 0,
      measures: asked.measures.length,
      sent: message && {
        messageId: message.messageId,
        revision: message.revision,
        sentAt: message.createdAt,
        fileNames: message.files.map(({ name }) => name),
        isOutdated:
          dueOn === undefined ||
          !saysSame(message.envelope.payload, requestOf(app, { ...draft, dueOn }, year, asked)),
      },
    };
  });
}

type Expected = NonNullable<Request['expectedProjects']>;

/** What each förvaltning told of the year before as going on. */
function expectedProjects({ ports }: App, store: Store, year: number): Map<string, Expected> {
  return new Map(
    store.submissions.heads(year - 1).map(({ organisation, messageId }) => [
      organisation,
      expectedBack(store.submissions.contents(messageId).projects, year).map((project) => {
        const name = titleOf('project', project, ports.vocabulary);
        return {
          id: project.id,
          ...(name !== '' && { name }),
          ...(project.endsOn !== undefined && { endsOn: project.endsOn }),
        };
      }),
    ]),
  );
}

/** What the draft asks, or the shipped questions where it says nothing of them. */
export const questionsAsked = ({ ports }: App, year: number, { questions }: RequestDraft): AskedQuestion[] =>
  questions ?? shippedQuestions(ports.vocabulary, year);

/** Revisions that came when the correcting was over, by what each förvaltning was told of it. */
function lateCorrections(store: Store, year: number): RequestState['lateCorrections'] {
  const requests = sentInYear(store, 'report-request', year);
  return store.submissions.heads(year).flatMap((head) => {
    const last = requests.get(head.organisation)?.envelope.payload.lastCorrectionOn;
    return revisionsOf(store, head)
      .filter(({ createdAt }) => last !== undefined && formatDate(createdAt) > last)
      .map(({ organisation, messageId, revision, createdAt }) => ({
        organisation,
        messageId,
        revision,
        createdAt,
      }));
  });
}

interface AskedOf {
  projects: Expected | undefined;
  measures: readonly AskedMeasure[];
}

function requestOf(
  app: App,
  draft: RequestDraft & { dueOn: string },
  year: number,
  { projects, measures }: AskedOf,
): Request {
  const { rates, questions: _, ...rest } = draft;
  return {
    ...rest,
    acceptVersions: [...formatVersions],
    questions: questionsAsked(app, year, draft),
    ...(measures.length > 0 && { measures: [...measures] }),
    ...(rates.length > 0 && { rates }),
    ...(projects && projects.length > 0 && { expectedProjects: projects }),
  };
}
