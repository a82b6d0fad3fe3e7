// Redovisningar: who is expected to report for the year, and what has come.
import type { Board, BoardRow } from '../contract/views.ts';
import { expectedReporters, type Organisation } from '../domain/organisation.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { fail, succeed } from '../domain/result.ts';
import { findOrganisation } from '../domain/vocabulary.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { exchangeFactsOf } from './exchange-facts.ts';
import { lastDaysIn } from './last-day.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

/** Codes of those expected: the vocabulary's default, less and plus what the official has changed. */
export function expectedCodes({ ports }: App, store: Store, year: number): Set<string> {
  const codes = new Set(
    expectedReporters(ports.vocabulary.organisations, year).map(({ code }: Organisation) => code),
  );
  for (const [code, expected] of Object.entries(store.annualReports.expectations(year)))
    if (expected) codes.add(code);
    else codes.delete(code);
  return codes;
}

/** Those that ended during the year and whose part stands in a successor's report that has come: not missing. */
export const coveredCodes = (store: Store, year: number, reported: ReadonlySet<string>): Set<string> =>
  new Set(
    store.values
      .list('cover', String(year))
      .filter(({ by }) => reported.has(by))
      .map(({ organisation }) => organisation),
  );

type BoardChannel = `board.${'get' | 'saveExpectation' | 'extend' | 'saveCover'}`;

export function boardHandlers(app: App): Handlers<BoardChannel> {
  const board = (store: Store, year: number): Board => {
    const expected = expectedCodes(app, store, year);
    const heads = new Map(store.submissions.heads(year).map((head) => [head.organisation, head]));
    const facts = exchangeFactsOf(app, store, year, heads);
    const shown = new Set([
      ...expectedReporters(app.ports.vocabulary.organisations, year).map(({ code }) => code),
      ...expected,
      ...heads.keys(),
    ]);
    return {
      year,
      rows: [...shown].map(
        (organisation): BoardRow => ({
          organisation,
          expected: expected.has(organisation),
          received: toReceived(heads.get(organisation)),
          ...facts(organisation),
        }),
      ),
    };
  };

  return {
    'board.get': ({ year }) => {
      const store = openStore(app, 'city-office');
      return store.ok ? succeed(board(store.value, year)) : store;
    },
    'board.saveExpectation': ({ year, organisation, expected }) => {
      const store = openStore(app, 'city-office');
      if (!store.ok) return store;
      if (!findOrganisation(app.ports.vocabulary, organisation))
        return fail('WORKSPACE-UNKNOWN-ORGANISATION');
      const operation = store.value.annualReports.saveExpectation(
        year,
        organisation,
        expected,
        auditNow(app, store.value),
      );
      remember(app, { act: 'change', what: 'expectation', count: 1 }, operation);
      return succeed(board(store.value, year));
    },

    'board.extend': ({ year, organisations, ...given }) => {
      const store = openStore(app, 'city-office');
      if (!store.ok) return store;
      const { vocabulary, ids } = app.ports;
      const lastDay = lastDaysIn(store.value, year);
      for (const organisation of organisations) {
        if (!findOrganisation(vocabulary, organisation)) return fail('WORKSPACE-UNKNOWN-ORGANISATION');
        const dueOn = lastDay(organisation)?.dueOn;
        if (dueOn !== undefined && given.dueOn <= dueOn) return fail('EXTENSION-NOT-LATER', { dueOn });
      }
      const audit = auditNow(app, store.value);
      const step = ids.next();
      for (const organisation of organisations) {
        const id = ids.next();
        const extension = { id, organisation, ...given, grantedAt: audit.at, grantedBy: audit.actor };
        const operation = store.value.values.save('extension', String(year), id, extension, audit);
        const count = organisations.length;
        remember(app, { act: 'create', what: 'extension', count }, operation, `extension ${step}`);
      }
      return succeed({});
    },

    'board.saveCover': ({ year, organisation, by }) => {
      const store = openStore(app, 'city-office');
      if (!store.ok) return store;
      const ended = findOrganisation(app.ports.vocabulary, organisation);
      if (!ended) return fail('WORKSPACE-UNKNOWN-ORGANISATION');
      if (by !== undefined && !ended.successorCodes.includes(by)) return fail('COVER-NOT-SUCCESSOR');
      const audit = auditNow(app, store.value);
      const recorded = { recordedAt: audit.at, recordedBy: audit.actor };
      const cover = by === undefined ? undefined : { organisation, by, ...recorded };
      const operation = store.value.values.save('cover', String(year), organisation, cover, audit);
      const step = { act: cover ? 'change' : 'remove', what: 'cover', title: ended.name, count: 1 } as const;
      remember(app, step, operation);
      return succeed({});
    },
  };
}

const toReceived = (head: StoredSubmission | undefined): BoardRow['received'] =>
  head && {
    messageId: head.messageId,
    digest: head.digest,
    revision: head.revision,
    createdAt: head.createdAt,
    importedAt: head.importedAt,
    fileName: head.fileName,
    nothingToReport: head.nothingToReport,
    activities: head.activityCount,
    projects: head.projectCount,
    contactName: head.contactName,
  };
