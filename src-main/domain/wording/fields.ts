// The Swedish label of every field, as in the city's own forms. A record's member without a label does not compile.
import type { Activity } from '../activity.ts';
import type { BlankReason } from '../blank.ts';
import type { Decision, Partner, Project } from '../project.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';

type Labels<T> = Readonly<Record<Exclude<keyof T, 'id' | 'organisation' | 'blanks'>, string>>;

export const fieldLabels: {
  activity: Labels<Activity>;
  project: Labels<Project>;
  funds: Labels<ProjectFunds>;
  fundsYear: Labels<FundsYear>;
  partner: Labels<Partner>;
  decision: Labels<Decision>;
  contact: Readonly<Record<'name' | 'function' | 'workContact', string>>;
} = {
  activity: {
    title: 'Rubrik',
    activityType: 'Aktivitetstyp',
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
    participants: 'Antal deltagare från Malmö stad',
    electedParticipants: 'Varav förtroendevalda',
    cost: 'Kostnad',
    financing: 'Finansiering',
    goals: 'Kommunövergripande mål',
    directions: 'Inriktning',
    purpose: 'Behov och syfte',
    benefit: 'Resultat och nytta',
    registryNumber: 'Diarienummer',
    contact: 'Kontaktperson',
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
    registryNumber: 'Diarienummer',
    contact: 'Kontaktperson',
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
    goals: 'Kommunövergripande mål',
    directions: 'Inriktning',
    funds: 'Projektmedel',
    summary: 'Sammanfattning',
    background: 'Bakgrund',
    purpose: 'Behov och syfte',
    directResults: 'Uppnådda resultat, direkta',
    indirectResults: 'Uppnådda resultat, indirekta',
    spreading: 'Implementering och spridning',
    lessons: 'Lärdomar',
    assessment: 'Bedömning av ändamålsenlighet och långsiktig nytta',
    decisions: 'Beslut',
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
    incurred: 'Upparbetat',
    claimed: 'Rekvirerat',
    paid: 'Utbetalt',
    paidToDate: 'Utbetalt ackumulerat',
    passedOn: 'Vidareförmedlat till partner',
    recovered: 'Återkrävt',
  },
  partner: { name: 'Organisation', place: 'Ort', country: 'Land', role: 'Roll' },
  decision: {
    body: 'Instans',
    decidedOn: 'Datum',
    section: 'Paragraf',
    registryNumber: 'Diarienummer',
    phase: 'Fas',
  },
  contact: { name: 'Namn', function: 'Funktion', workContact: 'Arbetskontakt' },
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
 * (`funds.granted`) or of one year (`funds.years.2006.paid` → `Utbetalt 2006`).
 */
export function fieldLabel(subject: 'activity' | 'project', field: string): string {
  const year = /^funds\.years\.(\d{4})\.([A-Za-z]+)$/.exec(field);
  if (year) return `${lookUp(fieldLabels.fundsYear, year[2] ?? '')} ${year[1]}`;
  if (field.startsWith('funds.')) return lookUp(fieldLabels.funds, field.slice('funds.'.length));
  return lookUp(fieldLabels[subject], field);
}

const lookUp = (labels: Readonly<Record<string, string>>, member: string): string =>
  Object.hasOwn(labels, member) ? (labels[member] ?? member) : member;
