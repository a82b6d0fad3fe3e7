// The day that a förvaltning has to report by: what the request says, or a later day that it has been given since.
import type { Extension } from '../domain/extension.ts';
import { sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';

export interface LastDay {
  dueOn: string;
  isExtended: boolean;
}

/** Oldest first: their ids tell the time. */
export const extensionsIn = (store: Store, year: number): Map<string, Extension[]> =>
  Map.groupBy(store.values.list('extension', String(year)), ({ organisation }) => organisation);

/** @returns the day of one organisation; undefined where none has been told. */
export function lastDaysIn(store: Store, year: number): (organisation: string) => LastDay | undefined {
  const requests = sentInYear(store, 'report-request', year);
  const extensions = extensionsIn(store, year);
  return (organisation) => {
    const asked = requests.get(organisation)?.envelope.payload.dueOn;
    const extended = extensions.get(organisation)?.at(-1)?.dueOn;
    // A request that was sent anew may have moved everyone's day past the extension.
    if (extended !== undefined && (asked === undefined || extended > asked))
      return { dueOn: extended, isExtended: true };
    return asked === undefined ? undefined : { dueOn: asked, isExtended: false };
  };
}
