// A record as labelled lines, every member that it has: what a package carries is also what its document shows
// (format §2.1, offentlighet). A member without a line here does not compile.
import type { Activity } from '../activity.ts';
import type { Blank } from '../blank.ts';
import type { Contact } from '../contact.ts';
import type { Money } from '../money.ts';
import type { Decision, Project } from '../project.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';
import { labelOf, organisationName, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import { blankLabels, fieldLabel, fieldLabels } from '../wording/fields.ts';
import { formatCount, formatMoney, formatPercent } from '../wording/format.ts';

export interface LabelledValue {
  label: string;
  value: string;
}

/** One text per member; undefined or empty: no line. */
type Texts<T> = Record<Exclude<keyof T, 'id' | 'organisation' | 'blanks'>, string | undefined>;

const toLines = <T>(labels: Readonly<Record<string, string>>, texts: Texts<T>): LabelledValue[] =>
  Object.entries(texts as Record<string, string | undefined>).flatMap(([member, value]) =>
    value === undefined || value === '' ? [] : [{ label: labels[member] ?? member, value }],
  );

const count = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatCount(value);
const money = (value: Money | undefined): string | undefined => value && formatMoney(value);
const lines = (values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined && value !== '').join('\n');

const contactText = (contact: Contact | undefined): string | undefined =>
  contact &&
  [contact.name, contact.function, contact.workContact].filter((part) => part !== undefined).join(', ');

const financingText = (rows: Activity['financing'], vocabulary: Vocabulary): string =>
  lines(
    rows.map(({ source, amount }) => {
      const label = labelOf(vocabulary, 'fundingSources', source);
      return amount ? `${label}: ${formatMoney(amount)}` : label;
    }),
  );

export function activityFields(
  activity: Activity,
  vocabulary: Vocabulary,
  projectName?: string,
): LabelledValue[] {
  const label = (list: VocabularyList, code: string | undefined) => code && labelOf(vocabulary, list, code);
  const labels = (list: VocabularyList, codes: readonly string[]) =>
    codes.map((code) => labelOf(vocabulary, list, code)).join(', ');
  const texts: Texts<Activity> = {
    title: activity.title,
    activityType: label('activityTypes', activity.activityType),
    aggregated: activity.aggregated ? 'Ja' : undefined,
    unit: activity.unit,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    place: activity.place,
    countries: labels('countries', activity.countries),
    counterpart: activity.counterpart,
    network: label('networks', activity.network),
    twinTown: label('twinTowns', activity.twinTown),
    projectId: activity.projectId && (projectName ?? activity.projectId),
    visits: count(activity.visits),
    visitors: count(activity.visitors),
    trips: count(activity.trips),
    participants: count(activity.participants),
    electedParticipants: count(activity.electedParticipants),
    cost: money(activity.cost),
    financing: financingText(activity.financing, vocabulary),
    goals: labels('goals', activity.goals),
    directions: labels('directions', activity.directions),
    purpose: activity.purpose,
    benefit: activity.benefit,
    registryNumber: activity.registryNumber,
    contact: contactText(activity.contact),
  };
  return [...toLines(fieldLabels.activity, texts), ...blankLines('activity', activity.blanks, vocabulary)];
}

export function projectFields(project: Project, vocabulary: Vocabulary): LabelledValue[] {
  const label = (list: VocabularyList, code: string | undefined) => code && labelOf(vocabulary, list, code);
  const labels = (list: VocabularyList, codes: readonly string[]) =>
    codes.map((code) => labelOf(vocabulary, list, code)).join(', ');
  const organisation = (code: string | undefined) => code && organisationName(vocabulary, code);
  const texts: Texts<Project> = {
    name: project.name,
    acronym: project.acronym,
    owner: organisation(project.owner),
    otherDepartments: lines(project.otherDepartments.map(organisation)),
    takenOverFrom: organisation(project.takenOverFrom),
    role: label('roles', project.role),
    programme: label('programmes', project.programme),
    programmeArea: project.programmeArea,
    funderReference: project.funderReference,
    registryNumber: project.registryNumber,
    contact: contactText(project.contact),
    projectLead: contactText(project.projectLead),
    steeringGroup: project.steeringGroup,
    leadPartner: project.leadPartner,
    partners: lines(
      project.partners.map(({ name, place, country, role }) =>
        [name, place, label('countries', country), label('roles', role)]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
    partnerTotal: count(project.partnerTotal),
    funderPhase: project.funderPhase,
    phase: label('phases', project.phase),
    phaseNotes: lines(
      project.phaseNotes.map(({ phase, completedOn, note }) =>
        [labelOf(vocabulary, 'phases', phase), completedOn, note]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
    status: label('statuses', project.status),
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    goals: labels('goals', project.goals),
    directions: labels('directions', project.directions),
    summary: project.summary,
    background: project.background,
    purpose: project.purpose,
    directResults: project.directResults,
    indirectResults: project.indirectResults,
    spreading: project.spreading,
    lessons: project.lessons,
    assessment: project.assessment,
    decisions: lines(project.decisions.map((decision) => decisionText(decision, vocabulary))),
    funds: undefined,
  };
  return [
    ...toLines(fieldLabels.project, texts),
    ...fundsFields(project.funds, vocabulary),
    ...blankLines('project', project.blanks, vocabulary),
  ];
}

function fundsFields(funds: ProjectFunds, vocabulary: Vocabulary): LabelledValue[] {
  const { exchangeRate } = funds;
  const texts: Texts<ProjectFunds> = {
    totalBudget: money(funds.totalBudget),
    malmoBudget: money(funds.malmoBudget),
    applied: money(funds.applied),
    granted: money(funds.granted),
    grantShare: funds.grantShare === undefined ? undefined : formatPercent(funds.grantShare),
    lumpSum: funds.lumpSum ? 'Ja' : undefined,
    coFinancing: financingText(funds.coFinancing, vocabulary),
    exchangeRate: exchangeRate && exchangeRateText(exchangeRate),
    years: undefined,
  };
  return [
    ...toLines(fieldLabels.funds, texts),
    ...funds.years.flatMap((year) => {
      const ofYear: Texts<FundsYear> = {
        year: undefined,
        incurred: money(year.incurred),
        claimed: money(year.claimed),
        paid: money(year.paid),
        paidToDate: money(year.paidToDate),
        passedOn: money(year.passedOn),
        recovered: money(year.recovered),
      };
      return toLines(fieldLabels.fundsYear, ofYear).map(({ label, value }) => ({
        label: `${label} ${year.year}`,
        value,
      }));
    }),
  ];
}

const exchangeRateText = ({
  currency,
  rate,
  source,
  date,
}: NonNullable<ProjectFunds['exchangeRate']>): string =>
  [`${rate.replace('.', ',')}\u00a0kr för 1\u00a0${currency}`, source, date]
    .filter((part) => part !== undefined)
    .join(', ');

/** `Miljönämnden 2005-11-22 § 12, dnr MN-2005-7`. */
export function decisionText(decision: Decision, vocabulary: Vocabulary): string {
  const { body, decidedOn, section, registryNumber, phase } = decision;
  const head = [body, decidedOn, section && (section.startsWith('§') ? section : `§\u00a0${section}`)]
    .filter((part) => part !== undefined)
    .join(' ');
  return [head, registryNumber && `dnr ${registryNumber}`, phase && labelOf(vocabulary, 'phases', phase)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

const blankLines = (
  subject: 'activity' | 'project',
  blanks: readonly Blank[],
  vocabulary: Vocabulary,
): LabelledValue[] =>
  blanks.map(({ field, reason, organisation }) => ({
    label: fieldLabel(subject, field),
    value:
      organisation === undefined
        ? blankLabels[reason]
        : `${blankLabels[reason]}: ${organisationName(vocabulary, organisation)}`,
  }));
