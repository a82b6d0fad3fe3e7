// What kommunstyrelsen has decided about the year's document, as it was recorded.
import type { ApprovedReport, Correction } from '../domain/approval.ts';
import type { Store } from './store.ts';

export const approvedReport = (store: Store, year: number): ApprovedReport | undefined =>
  store.values.find('approval', String(year), 'approval');

/** In the order in which they were written: their ids tell the time. */
export const correctionsOf = (store: Store, year: number): Correction[] =>
  store.values.list('correction', String(year));
