// A record as labelled lines, every member that it has: what a package carries is also what its document shows
// (format §2.1, offentlighet). A member without a line here does not compile.
import type { Blank } from '../blank.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';
import type { RecordType } from '../record-kind.ts';
import type { RecordOf } from '../records.ts';
import { organisationName, type Vocabulary } from '../vocabulary.ts';
import { blankLabels, fieldLabel, fieldLabels, inOrOutLabels } from '../wording/fields.ts';
import { formatPercent } from '../wording/format.ts';
import { deskTexts } from './desk-record-fields.ts';
import {
  assessmentText,
  claimText,
  decisionText,
  dutyText,
  financingText,
  partnerText,
  scoreLines,
} from './record-rows.ts';
import {
  aims,
  common,
  contactText,
  count,
  createWords,
  joined,
  lines,
  money,
  type RecordWords,
  rateText,
  type Texts,
} from './record-words.ts';

export interface LabelledValue {
  label: string;
  value: string;
}

/** A line with the member that it shows, as a finding or a point of completion names it: `funds.years.2006.paid`. */
export interface MemberLine extends LabelledValue {
  member: string;
}

const toLines = <T>(labels: Readonly<Record<string, string>>, texts: Texts<T>): MemberLine[] =>
  Object.entries(texts as Record<string, string | undefined>).flatMap(([member, value]) =>
    value === undefined || value === '' ? [] : [{ member, label: labels[member] ?? member, value }],
  );

/** @param titles what the report's records are called, by id: links are told by them. */
export const recordFields = <T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  vocabulary: Vocabulary,
  titles: ReadonlyMap<string, string>,
): LabelledValue[] =>
  memberLines(type, record, vocabulary, titles).map(({ label, value }) => ({ label, value }));

/** The same, for where one leads to a member or writes about it. */
export function memberLines<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  vocabulary: Vocabulary,
  titles: ReadonlyMap<string, string>,
): MemberLine[] {
  const words = createWords(vocabulary, titles);
  const texts = recordTexts[type](record, words) as Texts<RecordOf<T>>;
  return [
    ...toLines(fieldLabels[type], texts),
    ...('funds' in record ? fundsFields(record.funds, words) : []),
    ...blankLines(type, record.blanks, vocabulary),
  ];
}

const recordTexts: {
  readonly [T in RecordType]: (record: RecordOf<T>, words: RecordWords) => Texts<RecordOf<T>>;
} = {
  activity: (activity, words) => ({
    title: activity.title,
    activityType: words.code('activityTypes', activity.activityType),
    inOrOut: activity.inOrOut && inOrOutLabels[activity.inOrOut],
    aggregated: activity.aggregated ? 'Ja' : undefined,
    unit: activity.unit,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    place: activity.place,
    countries: words.codes('countries', activity.countries),
    counterpart: activity.counterpart,
    network: words.code('networks', activity.network),
    twinTown: words.code('twinTowns', activity.twinTown),
    projectId: words.link(activity.projectId),
    visits: count(activity.visits),
    visitors: count(activity.visitors),
    trips: count(activity.trips),
    travellers: count(activity.travellers),
    participants: count(activity.participants),
    electedParticipants: count(activity.electedParticipants),
    cost: money(activity.cost),
    financing: financingText(activity.financing, words),
    ...aims(activity, words),
    purpose: activity.purpose,
    benefit: activity.benefit,
    spreading: activity.spreading,
    planGoal: activity.planGoal,
    ...common(activity),
  }),

  project: (project, words) => ({
    name: project.name,
    acronym: project.acronym,
    owner: words.organisation(project.owner),
    otherDepartments: lines(project.otherDepartments.map(words.organisation)),
    takenOverFrom: words.organisation(project.takenOverFrom),
    role: words.code('roles', project.role),
    programme: words.code('programmes', project.programme),
    programmeArea: project.programmeArea,
    funderReference: project.funderReference,
    ...common(project),
    projectLead: contactText(project.projectLead),
    steeringGroup: project.steeringGroup,
    leadPartner: project.leadPartner,
    partners: lines(project.partners.map((partner) => partnerText(partner, words))),
    partnerTotal: count(project.partnerTotal),
    funderPhase: project.funderPhase,
    phase: words.code('phases', project.phase),
    phaseNotes: lines(
      project.phaseNotes.map(({ phase, completedOn, note }) =>
        joined([words.code('phases', phase), completedOn, note]),
      ),
    ),
    status: words.code('statuses', project.status),
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    ...aims(project, words),
    planGoal: project.planGoal,
    budgetYear: project.budgetYear === undefined ? undefined : String(project.budgetYear),
    claims: lines(project.claims.map(claimText)),
    summary: project.summary,
    background: project.background,
    purpose: project.purpose,
    directResults: project.directResults,
    indirectResults: project.indirectResults,
    spreading: project.spreading,
    implementation: project.implementation,
    lessons: project.lessons,
    assessment: project.assessment,
    assessments: lines(project.assessments.map((assessment) => assessmentText(assessment, words))),
    agreedScores: scoreLines(project.agreedScores, words),
    decisions: lines(project.decisions.map((decision) => decisionText(decision, words))),
    funds: undefined,
  }),

  opportunity: (opportunity, words) => ({
    title: opportunity.title,
    stage: words.code('opportunityStages', opportunity.stage),
    programme: words.code('programmes', opportunity.programme),
    funder: opportunity.funder,
    unit: opportunity.unit,
    source: opportunity.source,
    startsOn: opportunity.startsOn,
    deadline: opportunity.deadline,
    endsOn: opportunity.endsOn,
    countries: words.codes('countries', opportunity.countries),
    applied: money(opportunity.applied),
    granted: money(opportunity.granted),
    projectId: words.link(opportunity.projectId),
    ...aims(opportunity, words),
    purpose: opportunity.purpose,
    assessment: opportunity.assessment,
    ...common(opportunity),
  }),

  outreach: (outreach, words) => ({
    title: outreach.title,
    channel: words.code('outreachChannels', outreach.channel),
    occasions: count(outreach.occasions),
    startsOn: outreach.startsOn,
    endsOn: outreach.endsOn,
    unit: outreach.unit,
    audience: outreach.audience,
    recipients: count(outreach.recipients),
    network: words.code('networks', outreach.network),
    ...aims(outreach, words),
    purpose: outreach.purpose,
    benefit: outreach.benefit,
    ...common(outreach),
  }),

  assistance: (assistance, words) => ({
    title: assistance.title,
    assistanceKind: words.code('assistanceKinds', assistance.assistanceKind),
    startsOn: assistance.startsOn,
    endsOn: assistance.endsOn,
    unit: assistance.unit,
    occasions: count(assistance.occasions),
    hours: count(assistance.hours),
    projectId: words.link(assistance.projectId),
    opportunityId: words.link(assistance.opportunityId),
    ...aims(assistance, words),
    purpose: assistance.purpose,
    benefit: assistance.benefit,
    ...common(assistance),
  }),

  engagement: (engagement, words) => ({
    network: words.code('networks', engagement.network),
    networkName: engagement.networkName,
    engagementKind: words.code('engagementKinds', engagement.engagementKind),
    forum: engagement.forum,
    post: engagement.post,
    unit: engagement.unit,
    startsOn: engagement.startsOn,
    endsOn: engagement.endsOn,
    meetings: count(engagement.meetings),
    participants: count(engagement.participants),
    electedParticipants: count(engagement.electedParticipants),
    cost: money(engagement.cost),
    ...aims(engagement, words),
    purpose: engagement.purpose,
    benefit: engagement.benefit,
    ...common(engagement),
  }),

  decision: (decision, words) => ({
    title: decision.title,
    decisionKind: words.code('decisionKinds', decision.decisionKind),
    body: decision.body,
    decidedOn: decision.decidedOn,
    section: decision.section,
    projectId: words.link(decision.projectId),
    opportunityId: words.link(decision.opportunityId),
    ...aims(decision, words),
    outcome: decision.outcome,
    ...common(decision),
  }),

  'role-description': (description, words) => ({
    title: description.title,
    startsOn: description.startsOn,
    endsOn: description.endsOn,
    deputy: contactText(description.deputy),
    manager: description.manager,
    workingShare:
      description.workingShare === undefined ? undefined : formatPercent(description.workingShare),
    duties: description.duties
      .map((duty) => dutyText(duty, words))
      .filter((text) => text !== '')
      .join('\n\n'),
    body: description.body,
    decidedOn: description.decidedOn,
    note: description.note,
    ...common(description),
  }),

  ...deskTexts,
};

function fundsFields(funds: ProjectFunds, words: RecordWords): MemberLine[] {
  const { exchangeRate } = funds;
  const texts: Texts<ProjectFunds> = {
    totalBudget: money(funds.totalBudget),
    malmoBudget: money(funds.malmoBudget),
    applied: money(funds.applied),
    granted: money(funds.granted),
    grantShare: funds.grantShare === undefined ? undefined : formatPercent(funds.grantShare),
    lumpSum: funds.lumpSum ? 'Ja' : undefined,
    coFinancing: financingText(funds.coFinancing, words),
    exchangeRate: exchangeRate && rateText(exchangeRate),
    years: undefined,
  };
  return [
    ...toLines(fieldLabels.funds, texts).map((line) => ({ ...line, member: `funds.${line.member}` })),
    ...funds.years.flatMap((year) => {
      const ofYear: Texts<FundsYear> = {
        year: undefined,
        budget: money(year.budget),
        incurred: money(year.incurred),
        claimed: money(year.claimed),
        paid: money(year.paid),
        paidToDate: money(year.paidToDate),
        passedOn: money(year.passedOn),
        recovered: money(year.recovered),
      };
      return toLines(fieldLabels.fundsYear, ofYear).map(({ member, label, value }) => ({
        member: `funds.years.${year.year}.${member}`,
        label: `${label} ${year.year}`,
        value,
      }));
    }),
  ];
}

const blankLines = (subject: RecordType, blanks: readonly Blank[], vocabulary: Vocabulary): MemberLine[] =>
  blanks.map(({ field, reason, organisation }) => ({
    member: field,
    label: fieldLabel(subject, field),
    value:
      organisation === undefined
        ? blankLabels[reason]
        : `${blankLabels[reason]}: ${organisationName(vocabulary, organisation)}`,
  }));
