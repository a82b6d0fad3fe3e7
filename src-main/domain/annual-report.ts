// Verksamhetsberättelsen: the chapters that stadskontoret writes in its own words ("redovisar också det egna
// uppdraget och Brysselkontorets verksamhet", the plan, Uppföljning).
export const ownSections = [
  'introduction',
  'coordination',
  'action-plan',
  'memberships',
  'eu-network',
  'twin-towns',
  'brussels-office',
  'follow-up',
] as const;
export type OwnSection = (typeof ownSections)[number];
