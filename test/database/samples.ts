// Values that stand in for what the use cases hand over. Every text that a person could have written is a word of its
// own, so that a search for it proves that it was indexed.
import type { SubmissionContents } from '../../src-main/app/ports.ts';
import type { Activity } from '../../src-main/domain/activity.ts';
import type { StoredSubmission } from '../../src-main/domain/package/revision.ts';
import type { Project } from '../../src-main/domain/project.ts';
import type { Result } from '../../src-main/domain/result.ts';
import type { Workspace } from '../../src-main/domain/workspace.ts';

export const id = (number: number): string => `0193a5b0-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const digest = (number: number): string => String(number).padStart(64, '0');

export const audit = { at: '2006-11-02T10:00:00Z', actor: 'Eva Ek' };
export const later = { at: '2006-11-03T11:00:00Z', actor: 'Åke Ö' };

export const workspace: Workspace = {
  role: 'department',
  organisation: 'sdf-fosie',
  contact: { name: 'Eva Ek' },
  installationId: id(1),
  createdAt: '2006-11-01T08:00:00Z',
};

export const activity: Activity = {
  id: id(101),
  organisation: 'sdf-fosie',
  title: 'Studieresa',
  activityType: 'studieresa',
  aggregated: false,
  unit: 'Fritidsgården',
  startsOn: '2006-05',
  endsOn: '2006-05-11',
  place: 'Szczecin',
  countries: ['PL'],
  counterpart: 'Stadskansliet',
  network: 'ubc',
  twinTown: 'szczecin',
  projectId: id(201),
  visits: 0,
  visitors: 1,
  trips: 2,
  participants: 3,
  electedParticipants: 1,
  cost: { minor: 1_250_050, currency: 'SEK' },
  financing: [{ source: 'egen-budget', amount: { minor: 1_000_000, currency: 'SEK' } }],
  goals: ['mal-1'],
  directions: ['verksamhetsutveckling'],
  purpose: 'Behovet',
  benefit: 'Nyttan',
  registryNumber: 'FOS-2006-17',
  contact: { name: 'Kontaktnamn', function: 'Kontaktroll', workContact: 'Kontaktadress' },
  blanks: [{ field: 'visits', reason: 'not-applicable' }],
};

export const project: Project = {
  id: id(201),
  organisation: 'sdf-fosie',
  owner: 'sdf-fosie',
  otherDepartments: ['sdf-rosengard'],
  takenOverFrom: 'fritid',
  name: 'Projektnamnet',
  acronym: 'AKRONYM',
  role: 'partner',
  programme: 'EQUAL',
  programmeArea: 'Programområdet',
  funderReference: 'Referensen',
  registryNumber: 'Diariet',
  contact: { name: 'Projektkontakt', function: 'Samordnare', workContact: 'Arbetsadress' },
  projectLead: { name: 'Ledarnamn', function: 'Ledarroll', workContact: 'Ledaradress' },
  steeringGroup: 'Styrgruppen',
  leadPartner: 'Huvudpartnern',
  partners: [{ name: 'Partnern', place: 'Vasa', country: 'FI', role: 'partner' }],
  partnerTotal: 4,
  funderPhase: 'Finansiärsfasen',
  phase: 'genomforande',
  phaseNotes: [{ phase: 'budget', completedOn: '2006-01-02', note: 'Fasnoten' }],
  status: 'pagaende',
  startsOn: '2005',
  endsOn: '2007-06-30',
  goals: ['mal-2'],
  directions: ['profilering'],
  funds: {
    granted: { minor: 500_000_00, currency: 'EUR' },
    lumpSum: false,
    coFinancing: [],
    exchangeRate: { currency: 'EUR', rate: '9.25', source: 'Riksbanken', date: '2006-12-31' },
    years: [{ year: 2006, paid: { minor: 100_000_00, currency: 'EUR' } }],
  },
  summary: 'Sammanfattningen',
  background: 'Bakgrunden',
  purpose: 'Syftet',
  directResults: 'Direktresultatet',
  indirectResults: 'Indirektresultatet',
  spreading: 'Spridningen',
  lessons: 'Lärdomarna',
  assessment: 'Bedömningen',
  decisions: [
    {
      body: 'Nämnden',
      decidedOn: '2005-03-01',
      section: 'Paragrafen',
      registryNumber: 'Beslutsdiariet',
      phase: 'budget',
    },
  ],
  blanks: [],
};

/** A revision of one series: number n has message id 300 + n and digest n. */
export const submission = (revision: number, changed: Partial<StoredSubmission> = {}): StoredSubmission => ({
  messageId: id(300 + revision),
  seriesId: id(300),
  revision,
  ...(revision > 1 && { previousDigest: digest(revision - 1) }),
  digest: digest(revision),
  organisation: 'sdf-fosie',
  year: 2006,
  purpose: 'final',
  createdAt: '2007-01-10T08:00:00Z',
  importedAt: '2007-01-11T08:00:00Z',
  fileName: `rapport-${revision}.docx`,
  fileSha256: digest(9000 + revision),
  isHead: true,
  nothingToReport: false,
  activityCount: 2,
  projectCount: 1,
  recordIds: [id(101), id(102), id(201)],
  removedIds: [id(203)],
  generator: 'Utblick 0.1.0',
  vocabularyVersion: '2006.1',
  contactName: 'Eva Ek',
  ...changed,
});

export const contents: SubmissionContents = {
  activities: [activity, { ...activity, id: id(102), title: 'Återbesök' }],
  projects: [project],
  answers: [
    { question: 'samverkan', text: 'Ja.' },
    { question: 'framtid', blank: 'nothing-to-report' },
  ],
};

/** What the second revision has instead. */
export const secondContents: SubmissionContents = {
  activities: [{ ...activity, title: 'Rättad' }],
  projects: [project],
  answers: [{ question: 'samverkan', text: 'Nej.' }],
};

export const emptyContents: SubmissionContents = { activities: [], projects: [], answers: [] };

/** The value of a Result that is expected to be good. */
export function valueFrom<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed with ${result.failure.code}`);
  return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.failure.code);
