// Stadskontoret's own records as labelled lines: the same as record-fields.ts does for what is reported.
import type {
  ConvenedMeeting,
  Cooperation,
  GivenSupport,
  Representative,
  ValueReview,
  YearlyFee,
} from '../cooperation.ts';
import type { Attendee } from '../network-meeting.ts';
import type { DeskType } from '../record-kind.ts';
import type { RecordOf } from '../records.ts';
import { fieldLabels, reviewConclusionLabels } from '../wording/fields.ts';
import { formatCount } from '../wording/format.ts';
import {
  aims,
  common,
  contactText,
  joined,
  lines,
  money,
  type RecordWords,
  type Texts,
} from './record-words.ts';

export const representativeText = ({ name, function: title, post }: Representative): string =>
  joined([name, title, post]);

const feeText = ({ year, amount }: YearlyFee): string =>
  [year?.toString(), money(amount)].filter((part) => part !== undefined).join(': ');

export const meetingText = ({ heldOn, topic, participants }: ConvenedMeeting): string =>
  joined([heldOn, topic, participants === undefined ? undefined : `${formatCount(participants)} deltagare`]);

export const supportText = ({ givenOn, recipient, support }: GivenSupport): string =>
  joined([givenOn, recipient, support]);

/** A year's review, one line for each thing that was weighed. */
export function reviewText({ year, conclusion, ...weighed }: ValueReview): string {
  const labels = fieldLabels.review;
  const said = (['contacts', 'projects', 'influence', 'comment'] as const).map((member) =>
    weighed[member] === undefined ? undefined : `${labels[member]}: ${weighed[member]}`,
  );
  return lines([joined([year?.toString(), conclusion && reviewConclusionLabels[conclusion]]), ...said]);
}

const attendeeText = ({ name, function: title, organisation }: Attendee, words: RecordWords): string =>
  joined([name, title, words.organisation(organisation)]);

const cooperation = (record: Cooperation, words: RecordWords): Texts<Cooperation> => ({
  startsOn: record.startsOn,
  endsOn: record.endsOn,
  representatives: lines(record.representatives.map(representativeText)),
  fees: lines(record.fees.map(feeText)),
  meetings: lines(record.meetings.map(meetingText)),
  supports: lines(record.supports.map(supportText)),
  reviews: record.reviews.map(reviewText).join('\n\n'),
  ...aims(record, words),
  purpose: record.purpose,
});

export const deskTexts: {
  readonly [T in DeskType]: (record: RecordOf<T>, words: RecordWords) => Texts<RecordOf<T>>;
} = {
  measure: (measure, words) => ({
    planYear: measure.planYear?.toString(),
    title: measure.title,
    ...aims(measure, words),
    intendedResult: measure.intendedResult,
    responsible: words.organisation(measure.responsible),
    coActors: lines(measure.coActors.map(words.organisation)),
    timetable: measure.timetable,
    dueOn: measure.dueOn,
    resources: measure.resources,
    status: words.code('actionPlanStatuses', measure.status),
    comment: measure.comment,
    carriedFrom: words.link(measure.carriedFrom),
    ...common(measure),
  }),

  membership: (membership, words) => ({
    network: words.code('networks', membership.network),
    networkName: membership.networkName,
    ...cooperation(membership, words),
    ...common(membership),
  }),

  'twin-town': (town, words) => ({
    twinTown: words.code('twinTowns', town.twinTown),
    townName: town.townName,
    country: words.code('countries', town.country),
    agreement: town.agreement,
    counterpart: town.counterpart,
    ...cooperation(town, words),
    ...common(town),
  }),

  'network-contact': (contact, words) => ({
    department: words.organisation(contact.department),
    ...common(contact),
    deputy: contactText(contact.deputy),
    startsOn: contact.startsOn,
    endsOn: contact.endsOn,
    note: contact.note,
  }),

  'network-meeting': (meeting, words) => ({
    title: meeting.title,
    heldOn: meeting.heldOn,
    place: meeting.place,
    purposes: words.codes('euNetworkPurposes', meeting.purposes),
    agenda: meeting.agenda,
    departments: lines(meeting.departments.map(words.organisation)),
    attendees: lines(meeting.attendees.map((attendee) => attendeeText(attendee, words))),
    notes: meeting.notes,
    ...common(meeting),
  }),

  'governing-document': (document, words) => ({
    title: document.title,
    body: document.body,
    decidedOn: document.decidedOn,
    section: document.section,
    startsOn: document.startsOn,
    endsOn: document.endsOn,
    evaluationOn: document.evaluationOn,
    replacedBy: words.link(document.replacedBy),
    purpose: document.purpose,
    ...common(document),
  }),
};
