// Begäran (årsrundan step 1): stadskontoret writes what is asked for once a year and sends it to each förvaltning, with the
// projects that are expected back from it.
import type { RequestRecipient } from '../contract/request-views.ts';
import { formatVersions, type PayloadOf } from '../domain/package/format.ts';
import { titleOf } from '../domain/records.ts';
import {
  datesInOrder,
  emptyRequestDraft,
  expectedBack,
  type RequestDraft,
} from '../domain/report-request.ts';
import { fail, succeed } from '../domain/result.ts';
import { entriesInYear, type Vocabulary } from '../domain/vocabulary.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { expectedCodes } from './board-handlers.ts';
import { nextLetter, saysSame, sendTo } from './next-letter.ts';
import type { Store } from './ports.ts';
import { sentInYear } from './sent-messages.ts';
import { remember } from './undo-handlers.ts';

type Request = PayloadOf<'report-request'>;

export const requestHandlers = (app: App): Handlers<`request.${'get' | 'save' | 'send'}`> => ({
  'request.get': ({ year }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const draft = draftOf(store.value, year);
    return succeed({ year, draft, recipients: recipientsOf(app, store.value, year, draft) });
  },

  'request.save': ({ year, draft }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const audit = auditNow(app, store.value);
    const operation = store.value.values.save('request-draft', String(year), 'draft', draft, audit);
    remember(app, { act: 'change', what: 'request-draft', count: 1 }, operation, `request ${year}`);
    return succeed({});
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
    const letters = wanted
      .filter((organisation) => expected.has(organisation))
      .map((organisation) =>
        nextLetter(
          {
            kind: 'report-request',
            payload: requestOf({ ...draft, dueOn }, year, projects.get(organisation), app.ports.vocabulary),
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
  const { dueOn } = draft;
  return [...new Set([...expectedCodes(app, store, year), ...sent.keys()])].map((organisation) => {
    const message = sent.get(organisation);
    const own = projects.get(organisation);
    return {
      organisation,
      expectedProjects: own?.length ?? 0,
      sent: message && {
        messageId: message.messageId,
        revision: message.revision,
        sentAt: message.createdAt,
        fileNames: message.files.map(({ name }) => name),
        isOutdated:
          dueOn === undefined ||
          !saysSame(
            message.envelope.payload,
            requestOf({ ...draft, dueOn }, year, own, app.ports.vocabulary),
          ),
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

function requestOf(
  draft: RequestDraft & { dueOn: string },
  year: number,
  projects: Expected | undefined,
  vocabulary: Vocabulary,
): Request {
  const { rates, ...rest } = draft;
  return {
    ...rest,
    acceptVersions: [...formatVersions],
    questions: entriesInYear(vocabulary.lists.questions, year).map(({ code, label, text }) => ({
      code,
      label,
      ...(text !== undefined && text !== label && { help: text }),
    })),
    ...(rates.length > 0 && { rates }),
    ...(projects && projects.length > 0 && { expectedProjects: projects }),
  };
}
