// The handlingsplan's rows as stadskontoret has them, and what the förvaltningar have reported of them.
import type { ReportedFollowUp } from '../contract/request-views.ts';
import type { Measure } from '../domain/measure.ts';
import { everSentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';

/** The rows of a year's handlingsplan; one that names no plan stands in none. */
export const measuresOf = (store: Store, year: number): Measure[] =>
  store.records
    .ofYear('measure', year)
    .map(({ record }) => record)
    .filter(({ planYear }) => planYear === year);

/** Of every row, by those who were asked about it: a row that has since been given to another keeps what was said. */
export function followUpsOf(store: Store, year: number): ReportedFollowUp[] {
  const asked = askedIds(store, year);
  return store.submissions
    .heads(year)
    .flatMap(({ organisation, messageId, revision, measures }) =>
      measures
        .filter(({ measureId }) => asked.get(organisation)?.has(measureId))
        .map((followUp) => ({ organisation, messageId, revision, followUp })),
    );
}

/** Ids of the rows that each organisation has ever been asked about in a year. */
export function askedIds(store: Store, year: number): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { organisation, envelope } of everSentInYear(store, 'report-request', year)) {
    const ids = asked.get(organisation) ?? new Set();
    for (const { id } of envelope.payload.measures ?? []) ids.add(id);
    asked.set(organisation, ids);
  }
  return asked;
}
