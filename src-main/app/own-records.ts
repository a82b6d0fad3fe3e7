// Stadskontoret's own records of a year, as its documents tell of them.
import type { OwnRecords } from '../domain/outline/annual-report/own-work.ts';
import type { RecordType } from '../domain/record-kind.ts';
import type { RecordOf } from '../domain/records.ts';
import type { Store } from './store.ts';

export function ownRecordsOf({ records }: Store, year: number): OwnRecords {
  const of = <T extends RecordType>(type: T): RecordOf<T>[] =>
    records.ofYear(type, year).map(({ record }) => record);
  return {
    measures: of('measure'),
    memberships: of('membership'),
    twinTowns: of('twin-town'),
    networkContacts: of('network-contact'),
    networkMeetings: of('network-meeting'),
    governingDocuments: of('governing-document'),
    activities: of('activity'),
    projects: of('project'),
    engagements: of('engagement'),
    decisions: of('decision'),
  };
}
