// Redovisningar: who is expected to report for the year, and what has come.
import type { Board, BoardRow } from '../contract/views.ts';
import { expectedReporters, type Organisation } from '../domain/organisation.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { fail, succeed } from '../domain/result.ts';
import { findOrganisation } from '../domain/vocabulary.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { exchangeFactsOf } from './exchange-facts.ts';
import type { Store } from './ports.ts';
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

export function boardHandlers(app: App): Handlers<'board.get' | 'board.saveExpectation'> {
  const board = (store: Store, year: number): Board => {
    const expected = expectedCodes(app, store, year);
    const heads = new Map(store.submissions.heads(year).map((head) => [head.organisation, head]));
    const facts = exchangeFactsOf(app, store, year);
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
          ...facts(organisation, heads.get(organisation)),
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
  };
}

const toReceived = (head: StoredSubmission | undefined): BoardRow['received'] =>
  head && {
    messageId: head.messageId,
    revision: head.revision,
    createdAt: head.createdAt,
    importedAt: head.importedAt,
    fileName: head.fileName,
    nothingToReport: head.nothingToReport,
    activities: head.activityCount,
    projects: head.projectCount,
    contactName: head.contactName,
  };
