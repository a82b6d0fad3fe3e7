// The Swedish label of every field, as in the city's own forms. A record's member without a label does not compile.
import type { inOrOutCodes } from '../activity.ts';
import type { Assessment, CriterionScore } from '../assessment.ts';
import type { BlankReason } from '../blank.ts';
import type {
  ConvenedMeeting,
  Cooperation,
  GivenSupport,
  Representative,
  reviewConclusions,
  ValueReview,
  YearlyFee,
} from '../cooperation.ts';
import type { Attendee } from '../network-meeting.ts';
import type { Claim, Partner, ProjectDecision } from '../project.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';
import type { RecordType } from '../record-kind.ts';
import type { DocumentReference } from '../record-parts.ts';
import type { RecordOf } from '../records.ts';
import type { Duty } from '../role-description.ts';

type Labels<T> = Readonly<Record<Exclude<keyof T, 'id' | 'organisation' | 'blanks'>, string>>;

/** Members that mean the same in every kind of record. */
const common = { registryNumber: 'Diarienummer', contact: 'Kontaktperson', documents: 'Handlingar' } as const;
const aims = { goals: 'Kommunövergripande mål', directions: 'Inriktning' } as const;

const cooperation: Labels<Cooperation> = {
  startsOn: 'Från',
  endsOn: 'Till',
  representatives: 'Företrädare',
  fees: 'Avgift per år',
  meetings: 'Sammankallade möten',
  supports: 'Lämnat stöd',
  reviews: 'Nytta mot kostnad',
  ...aims,
  purpose: 'Behov och syfte',
};

export const fieldLabels: { readonly [T in RecordType]: Labels<RecordOf<T>> } & {
  funds: Labels<ProjectFunds>;
  fundsYear: Labels<FundsYear>;
  partner: Labels<Partner>;
  projectDecision: Labels<ProjectDecision>;
  claim: Labels<Claim>;
  assessment: Labels<Assessment>;
  criterionScore: Labels<CriterionScore>;
  duty: Labels<Duty>;
  document: Labels<DocumentReference>;
  representative: Labels<Representative>;
  fee: Labels<YearlyFee>;
  meeting: Labels<ConvenedMeeting>;
  support: Labels<GivenSupport>;
  review: Labels<ValueReview>;
  attendee: Readonly<Record<keyof Attendee, string>>;
  contact: Readonly<Record<'name' | 'function' | 'workContact', string>>;
} = {
  activity: {
    title: 'Rubrik',
    activityType: 'Aktivitetstyp',
    inOrOut: 'Till eller från Malmö',
    aggregated: 'Samlad post för flera tillfällen',
    unit: 'Enhet eller skola',
    startsOn: 'Från',
    endsOn: 'Till',
    place: 'Ort',
    countries: 'Länder',
    counterpart: 'Motpart eller värd',
    network: 'Nätverk',
    twinTown: 'Vänort',
    projectId: 'Kopplat projekt',
    visits: 'Antal besök',
    visitors: 'Antal besökare',
    trips: 'Antal resor',
    travellers: 'Antal resenärer',
    participants: 'Antal deltagare från Malmö stad',
    electedParticipants: 'Varav förtroendevalda',
    cost: 'Kostnad',
    financing: 'Finansiering',
    ...aims,
    purpose: 'Behov och syfte',
    benefit: 'Resultat och nytta',
    spreading: 'Så har resultatet spridits',
    planGoal: 'Mål i verksamhetsplanen',
    ...common,
  },
  project: {
    owner: 'Projektägande förvaltning',
    otherDepartments: 'Andra förvaltningar i projektet',
    takenOverFrom: 'Övertaget från',
    name: 'Projektnamn',
    acronym: 'Kortnamn eller akronym',
    role: 'Malmö stads roll',
    programme: 'Program',
    programmeArea: 'Programområde eller insatsområde',
    funderReference: 'Finansiärens ärendenummer',
    ...common,
    projectLead: 'Projektledare',
    steeringGroup: 'Styrgrupp',
    leadPartner: 'Lead partner',
    partners: 'Samverkansparter',
    partnerTotal: 'Antal parter totalt',
    funderPhase: 'Finansiärens projektfas',
    phase: 'Fas enligt planen',
    phaseNotes: 'Faser',
    status: 'Status',
    startsOn: 'Projektstart',
    endsOn: 'Projektslut',
    ...aims,
    planGoal: 'Mål i verksamhetsplanen',
    budgetYear: 'Budgetår',
    claims: 'Ansökningar om utbetalning',
    funds: 'Projektmedel',
    summary: 'Sammanfattning',
    background: 'Bakgrund',
    purpose: 'Behov och syfte',
    directResults: 'Uppnådda resultat, direkta',
    indirectResults: 'Uppnådda resultat, indirekta',
    spreading: 'Implementering och spridning',
    implementation: 'Fortsättning i ordinarie verksamhet',
    lessons: 'Lärdomar',
    assessment: 'Bedömning av ändamålsenlighet och långsiktig nytta',
    assessments: 'Poängsatta bedömningar',
    agreedScores: 'Gemensam bedömning',
    decisions: 'Beslut',
  },
  opportunity: {
    title: 'Rubrik',
    stage: 'Läge',
    programme: 'Program',
    funder: 'Annan finansiär eller inbjudare',
    unit: 'Enhet eller skola',
    source: 'Hur den uppmärksammades',
    startsOn: 'Uppmärksammad',
    deadline: 'Sista ansökningsdag',
    endsOn: 'Avgjord',
    countries: 'Länder',
    applied: 'Sökt belopp',
    granted: 'Beviljat belopp',
    projectId: 'Blev projektet',
    ...aims,
    purpose: 'Vad den handlar om',
    assessment: 'Bedömning',
    ...common,
  },
  outreach: {
    title: 'Rubrik',
    channel: 'Hur informationen spreds',
    occasions: 'Antal tillfällen',
    startsOn: 'Från',
    endsOn: 'Till',
    unit: 'Enhet eller skola',
    audience: 'Målgrupp',
    recipients: 'Antal som nåddes',
    network: 'Nätverk',
    ...aims,
    purpose: 'Innehåll',
    benefit: 'Resultat och nytta',
    ...common,
  },
  assistance: {
    title: 'Rubrik',
    assistanceKind: 'Slags stöd',
    startsOn: 'Från',
    endsOn: 'Till',
    unit: 'Vem som fick stöd',
    occasions: 'Antal tillfällen',
    hours: 'Arbetstimmar',
    projectId: 'Kopplat projekt',
    opportunityId: 'Kopplad möjlighet',
    ...aims,
    purpose: 'Vad stödet gällde',
    benefit: 'Resultat och nytta',
    ...common,
  },
  engagement: {
    network: 'Nätverk',
    networkName: 'Annat nätverk',
    engagementKind: 'Slags engagemang',
    forum: 'Forum eller arbetsgrupp',
    post: 'Uppdrag',
    unit: 'Enhet',
    startsOn: 'Från',
    endsOn: 'Till',
    meetings: 'Antal möten',
    participants: 'Antal deltagare från Malmö stad',
    electedParticipants: 'Varav förtroendevalda',
    cost: 'Kostnad',
    ...aims,
    purpose: 'Behov och syfte',
    benefit: 'Resultat och nytta',
    ...common,
  },
  decision: {
    title: 'Ärende',
    decisionKind: 'Slags beslut',
    body: 'Instans',
    decidedOn: 'Datum',
    section: 'Paragraf',
    projectId: 'Kopplat projekt',
    opportunityId: 'Kopplad möjlighet',
    ...aims,
    outcome: 'Vad som beslutades',
    ...common,
  },
  'role-description': {
    title: 'Rubrik',
    startsOn: 'Gäller från',
    endsOn: 'Gäller till',
    deputy: 'Ersättare',
    manager: 'Rapporterar till',
    workingShare: 'Andel av en heltid',
    duties: 'Uppgifter',
    body: 'Fastställd av',
    decidedOn: 'Fastställd den',
    note: 'Övrigt',
    ...common,
  },
  measure: {
    planYear: 'Handlingsplan för',
    title: 'Åtgärd',
    ...aims,
    intendedResult: 'Avsett resultat',
    resources: 'Resurser',
    responsible: 'Ansvarig',
    coActors: 'Medverkande',
    timetable: 'Tidplan',
    dueOn: 'Klar senast',
    status: 'Status',
    comment: 'Kommentar',
    carriedFrom: 'Fortsätter från',
    ...common,
  },
  membership: { network: 'Nätverk', networkName: 'Annat nätverk', ...cooperation, ...common },
  'twin-town': {
    twinTown: 'Vänort',
    townName: 'Annan vänort',
    country: 'Land',
    agreement: 'Avtal',
    counterpart: 'Motpart i vänorten',
    ...cooperation,
    fees: 'Kostnad per år',
    ...common,
  },
  'network-contact': {
    department: 'Förvaltning',
    deputy: 'Ersättare',
    startsOn: 'Från',
    endsOn: 'Till',
    note: 'Anteckning',
    ...common,
  },
  'network-meeting': {
    title: 'Rubrik',
    heldOn: 'Datum',
    place: 'Plats',
    purposes: 'Vad mötet var till för',
    agenda: 'Dagordning',
    departments: 'Förvaltningar som deltog',
    attendees: 'Personer som deltog',
    notes: 'Anteckningar',
    ...common,
  },
  'governing-document': {
    title: 'Styrdokument',
    body: 'Instans',
    decidedOn: 'Beslutat',
    section: 'Paragraf',
    startsOn: 'Gäller från',
    endsOn: 'Gäller till',
    evaluationOn: 'Ska utvärderas',
    replacedBy: 'Ersatt av',
    purpose: 'Vad det reglerar',
    ...common,
  },
  funds: {
    totalBudget: 'Total projektbudget',
    malmoBudget: 'Malmö stads budget',
    applied: 'Sökt EU-bidrag',
    granted: 'Beviljat EU-bidrag',
    grantShare: 'Stödandel',
    lumpSum: 'Klumpsumma (upparbetat är ej tillämpligt)',
    coFinancing: 'Medfinansiering per källa',
    exchangeRate: 'Valutakurs',
    years: 'Belopp per år',
  },
  fundsYear: {
    year: 'År',
    budget: 'Malmö stads budget',
    incurred: 'Upparbetat',
    claimed: 'Rekvirerat',
    paid: 'Utbetalt',
    paidToDate: 'Utbetalt ackumulerat',
    passedOn: 'Vidareförmedlat till partner',
    recovered: 'Återkrävt',
  },
  partner: { name: 'Organisation', place: 'Ort', country: 'Land', role: 'Roll' },
  projectDecision: {
    body: 'Instans',
    decidedOn: 'Datum',
    section: 'Paragraf',
    registryNumber: 'Diarienummer',
    phase: 'Fas',
  },
  claim: { dueOn: 'Ska in senast', submittedOn: 'Inlämnad', amount: 'Belopp', note: 'Anteckning' },
  assessment: { assessor: 'Bedömare', assessedOn: 'Datum', scores: 'Poäng' },
  criterionScore: { criterion: 'Kriterium', score: 'Poäng', comment: 'Motivering' },
  duty: {
    duty: 'Uppgift',
    name: 'Egen uppgift',
    representative: 'Kontaktpersonen',
    department: 'Förvaltningen i övrigt',
  },
  document: {
    title: 'Handling',
    registryNumber: 'Diarienummer',
    place: 'Förvaras',
    sha256: 'Kontrollsumma',
  },
  representative: { name: 'Namn', function: 'Funktion', post: 'Uppdrag' },
  fee: { year: 'År', amount: 'Belopp' },
  meeting: { heldOn: 'Datum', topic: 'Ämne', participants: 'Deltagare' },
  support: { givenOn: 'Datum', recipient: 'Till vem', support: 'Vad stödet gällde' },
  review: {
    year: 'År',
    contacts: 'Kontakter',
    projects: 'Projekt och ansökningar',
    influence: 'Påverkan',
    conclusion: 'Slutsats',
    comment: 'Motivering',
  },
  attendee: { name: 'Namn', function: 'Funktion', organisation: 'Från' },
  contact: { name: 'Namn', function: 'Funktion', workContact: 'Arbetskontakt' },
};

export const inOrOutLabels: Readonly<Record<(typeof inOrOutCodes)[number], string>> = {
  in: 'Till Malmö',
  out: 'Från Malmö',
  both: 'Åt båda hållen',
};

export const financingFormLabels: Readonly<Record<'cash' | 'in-kind', string>> = {
  cash: 'kontant',
  'in-kind': 'i annat än pengar',
};

export const reviewConclusionLabels: Readonly<Record<(typeof reviewConclusions)[number], string>> = {
  keep: 'Behåll',
  develop: 'Utveckla',
  leave: 'Lämna',
};

export const blankLabels: Readonly<Record<BlankReason, string>> = {
  'not-applicable': 'Ej tillämpligt',
  unknown: 'Uppgift saknas',
  'reported-by-other': 'Redovisas av annan förvaltning',
  secret: 'Sekretess',
  'nothing-to-report': 'Inget att redovisa',
};

/**
 * The label of a field named by a finding: a record's member (`benefit`), a member of the funds
 * (`funds.granted`) or of one year (`funds.years.2006.paid` → `Utbetalt 2006`); a part of a row is called as its list (`claims.0.dueOn`).
 */
export function fieldLabel(subject: RecordType, field: string): string {
  const year = /^funds\.years\.(\d{4})\.([A-Za-z]+)$/.exec(field);
  if (year) return `${lookUp(fieldLabels.fundsYear, year[2] ?? '')} ${year[1]}`;
  if (field.startsWith('funds.')) return lookUp(fieldLabels.funds, field.slice('funds.'.length));
  return lookUp(fieldLabels[subject], field.split('.', 1)[0] ?? field);
}

const lookUp = (labels: Readonly<Record<string, string>>, member: string): string =>
  Object.hasOwn(labels, member) ? (labels[member] ?? member) : member;

/** What a kind of record is called: one, and a heading over many. */
export const recordTypeLabels: Readonly<Record<RecordType, { one: string; many: string }>> = {
  activity: { one: 'Aktivitet', many: 'Aktiviteter' },
  project: { one: 'Projekt', many: 'Projekt' },
  opportunity: { one: 'Möjlighet', many: 'Möjligheter' },
  outreach: { one: 'Informationsinsats', many: 'Informationsinsatser' },
  assistance: { one: 'Stöd', many: 'Stöd' },
  engagement: { one: 'Nätverksengagemang', many: 'Nätverksengagemang' },
  decision: { one: 'Beslut', many: 'Beslut' },
  'role-description': { one: 'Rollfördelning', many: 'Rollfördelning' },
  measure: { one: 'Åtgärd', many: 'Åtgärder' },
  membership: { one: 'Medlemskap', many: 'Medlemskap' },
  'twin-town': { one: 'Vänort', many: 'Vänorter' },
  'network-contact': { one: 'Kontaktperson', many: 'Kontaktpersoner' },
  'network-meeting': { one: 'Nätverksmöte', many: 'Nätverksmöten' },
  'governing-document': { one: 'Styrdokument', many: 'Styrdokument' },
};
