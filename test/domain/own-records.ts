import type { OwnRecords } from '../../src-main/domain/outline/annual-report/own-work.ts';

/** Nothing recorded. */
export const noOwnRecords: OwnRecords = {
  measures: [],
  memberships: [],
  twinTowns: [],
  networkContacts: [],
  networkMeetings: [],
  governingDocuments: [],
  activities: [],
  projects: [],
  engagements: [],
  decisions: [],
};
