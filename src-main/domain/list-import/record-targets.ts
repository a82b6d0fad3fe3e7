// The targets of the kinds whose members are all their own; those of a project stand in project-targets.ts.
import type { Activity } from '../activity.ts';
import type { Assistance } from '../assistance.ts';
import type { Decision } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Outreach } from '../outreach.ts';
import { inOrOutLabels } from '../wording/fields.ts';
import {
  aims,
  anyDate,
  code,
  codes,
  common,
  count,
  day,
  financing,
  link,
  longText,
  type Members,
  money,
  one,
  shortText,
  yesNo,
} from './target-kit.ts';

export const activityMembers: Members<Activity> = {
  title: shortText,
  activityType: code('activityTypes'),
  inOrOut: one({ kind: 'choice', labels: inOrOutLabels }),
  aggregated: yesNo,
  unit: shortText,
  startsOn: anyDate,
  endsOn: anyDate,
  place: shortText,
  countries: codes('countries'),
  counterpart: shortText,
  network: code('networks'),
  twinTown: code('twinTowns'),
  projectId: link('project'),
  visits: count,
  visitors: count,
  trips: count,
  travellers: count,
  participants: count,
  electedParticipants: count,
  cost: money,
  financing,
  ...aims,
  purpose: longText,
  benefit: longText,
  spreading: longText,
  planGoal: shortText,
  ...common,
};

export const opportunityMembers: Members<Opportunity> = {
  title: shortText,
  stage: code('opportunityStages'),
  programme: code('programmes'),
  funder: shortText,
  unit: shortText,
  source: shortText,
  startsOn: anyDate,
  deadline: day,
  endsOn: anyDate,
  countries: codes('countries'),
  applied: money,
  granted: money,
  projectId: link('project'),
  ...aims,
  purpose: longText,
  assessment: longText,
  ...common,
};

export const outreachMembers: Members<Outreach> = {
  title: shortText,
  channel: code('outreachChannels'),
  occasions: count,
  startsOn: anyDate,
  endsOn: anyDate,
  unit: shortText,
  audience: shortText,
  recipients: count,
  network: code('networks'),
  ...aims,
  purpose: longText,
  benefit: longText,
  ...common,
};

export const assistanceMembers: Members<Assistance> = {
  title: shortText,
  assistanceKind: code('assistanceKinds'),
  startsOn: anyDate,
  endsOn: anyDate,
  unit: shortText,
  occasions: count,
  hours: count,
  projectId: link('project'),
  opportunityId: link('opportunity'),
  ...aims,
  purpose: longText,
  benefit: longText,
  ...common,
};

export const engagementMembers: Members<Engagement> = {
  network: code('networks'),
  networkName: shortText,
  engagementKind: code('engagementKinds'),
  forum: shortText,
  post: shortText,
  unit: shortText,
  startsOn: anyDate,
  endsOn: anyDate,
  meetings: count,
  participants: count,
  electedParticipants: count,
  cost: money,
  ...aims,
  purpose: longText,
  benefit: longText,
  ...common,
};

export const decisionMembers: Members<Decision> = {
  title: shortText,
  decisionKind: code('decisionKinds'),
  body: shortText,
  decidedOn: day,
  section: shortText,
  projectId: link('project'),
  opportunityId: link('opportunity'),
  ...aims,
  outcome: longText,
  ...common,
};
