// One record of each kind with every member, no two of them alike, so that one that is lost or shown in another's place
// is seen. No rule has anything to say about any of them.
import type { Activity } from '../../src-main/domain/activity.ts';
import type { Assistance } from '../../src-main/domain/assistance.ts';
import type { Decision } from '../../src-main/domain/decision.ts';
import type { Engagement } from '../../src-main/domain/engagement.ts';
import { kronor } from '../../src-main/domain/money.ts';
import type { Opportunity } from '../../src-main/domain/opportunity.ts';
import type { Outreach } from '../../src-main/domain/outreach.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import type { RoleDescription } from '../../src-main/domain/role-description.ts';
import { fullDeskRecords } from './full-desk-records.ts';
import { fullProject } from './full-project.ts';
import { digest, id } from './sample-ids.ts';

const organisation = 'sdf-fosie';

export const fullActivity: Required<Activity> = {
  id: id(101),
  organisation,
  title: 'Studiebesök från vänorten',
  activityType: 'studiebesok-mottaget',
  inOrOut: 'in',
  aggregated: true,
  unit: 'Fosie fritidsgård',
  startsOn: '2006-05',
  endsOn: '2006-06-11',
  place: 'Malmö hamn',
  countries: ['PL', 'DE'],
  counterpart: 'Stadskansliet i Stettin',
  network: 'ubc',
  twinTown: 'szczecin',
  projectId: fullProject.id,
  visits: 1_013,
  visitors: 2_027,
  trips: 3_041,
  travellers: 6_067,
  participants: 5_059,
  electedParticipants: 4_073,
  cost: { minor: 12_500_50, currency: 'SEK' },
  financing: [{ source: 'egen-natura', amount: kronor(8_111) }, { source: 'sida-bidrag' }],
  goals: ['mal-2006-3'],
  directions: ['profilering'],
  purpose: 'Aktivitetens behov och syfte.',
  benefit: 'Aktivitetens resultat och nytta.',
  spreading: 'Aktiviteten berättades om på en personalträff.',
  planGoal: 'Öppna mötesplatser, mål två i stadsdelens plan',
  registryNumber: 'FOS-2006-17',
  contact: { name: 'Karin Lund', function: 'Fritidsledare', workContact: 'karin.lund@exempel.se' },
  documents: [
    {
      title: 'Programmet för besöket',
      registryNumber: 'FOS-2006-18',
      place: 'Pärm 4 i arkivet',
      sha256: digest(101),
    },
  ],
  blanks: [{ field: 'trips', reason: 'unknown' }],
};

export const fullOpportunity: Required<Opportunity> = {
  id: id(711),
  organisation,
  title: 'Utlysning om energisnåla skolor',
  stage: 'beviljad',
  programme: 'FP6',
  funder: 'Energikontoret i Skåne',
  unit: 'Lokalenheten',
  source: 'Nyhetsbrev från Brysselkontoret',
  startsOn: '2006-01',
  deadline: '2006-03-31',
  endsOn: '2006-10-02',
  countries: ['EE', 'LV'],
  applied: {
    minor: 310_400_00,
    currency: 'EUR',
    conversion: { rate: '9.4037', source: 'InforEuro', date: '2006-03-01' },
  },
  granted: kronor(1_900_321),
  projectId: fullProject.id,
  goals: ['mal-2006-2'],
  directions: ['strategisk-paverkan'],
  purpose: 'Det som möjligheten handlar om.',
  assessment: 'Skälen till att den togs till vara.',
  registryNumber: 'FOS-2006-21',
  contact: { name: 'Lena Dahl', function: 'Lokalstrateg', workContact: 'lena.dahl@exempel.se' },
  documents: [
    { title: 'Utlysningstexten', registryNumber: 'FOS-2006-22', place: 'Hylla 1', sha256: digest(711) },
  ],
  blanks: [{ field: 'unit', reason: 'reported-by-other', organisation: 'fritidsforvaltningen' }],
};

const fullOutreach: Required<Outreach> = {
  id: id(721),
  organisation,
  title: 'Frukostmöten om EU',
  channel: 'informationstraff',
  occasions: 1_109,
  startsOn: '2006-02',
  endsOn: '2006-11',
  unit: 'Utvecklingsavdelningen',
  audience: 'Rektorer och enhetschefer',
  recipients: 1_213,
  network: 'eurocities',
  goals: ['mal-2006-1'],
  directions: ['verksamhetsutveckling'],
  purpose: 'Innehållet i mötena.',
  benefit: 'Nyttan av mötena.',
  registryNumber: 'FOS-2006-31',
  contact: { name: 'Nils Brandt', function: 'Informatör', workContact: 'nils.brandt@exempel.se' },
  documents: [{ title: 'Inbjudan', registryNumber: 'FOS-2006-32', place: 'Intranätet', sha256: digest(721) }],
  blanks: [{ field: 'recipients', reason: 'secret' }],
};

const fullAssistance: Required<Assistance> = {
  id: id(731),
  organisation,
  title: 'Hjälp med ansökan till programmet',
  assistanceKind: 'partnersokning',
  startsOn: '2006-03-06',
  endsOn: '2006-03-17',
  unit: 'Söderkulla förskola',
  occasions: 1_307,
  hours: 1_409,
  projectId: fullProject.id,
  opportunityId: fullOpportunity.id,
  goals: ['mal-2006-3'],
  directions: ['profilering'],
  purpose: 'Det som stödet gällde.',
  benefit: 'Nyttan av stödet.',
  registryNumber: 'FOS-2006-41',
  contact: { name: 'Maj Holm', function: 'Utvecklingssekreterare', workContact: 'maj.holm@exempel.se' },
  documents: [
    { title: 'Partnerlistan', registryNumber: 'FOS-2006-42', place: 'Mapp 9', sha256: digest(731) },
  ],
  blanks: [{ field: 'hours', reason: 'not-applicable' }],
};

export const fullEngagement: Required<Engagement> = {
  id: id(741),
  organisation,
  network: 'baltic-metropoles',
  networkName: 'Nätverket för unga i hamnstäder',
  engagementKind: 'arbetsgrupp',
  forum: 'Gruppen för integration',
  post: 'Sekreterare: enhetschefen för fritid',
  unit: 'Fritidsenheten',
  startsOn: '2005-04',
  endsOn: '2007-12',
  meetings: 1_511,
  participants: 1_709,
  electedParticipants: 1_613,
  cost: {
    minor: 7_701_30,
    currency: 'DKK',
    conversion: { rate: '1.2412', source: 'Danmarks Nationalbank', date: '2006-06-30' },
  },
  goals: ['mal-2006-2'],
  directions: ['strategisk-paverkan'],
  purpose: 'Engagemangets behov och syfte.',
  benefit: 'Engagemangets resultat och nytta.',
  registryNumber: 'FOS-2006-51',
  contact: { name: 'Olof Ström', function: 'Enhetschef', workContact: 'olof.strom@exempel.se' },
  documents: [
    { title: 'Arbetsplanen', registryNumber: 'FOS-2006-52', place: 'Kassaskåpet', sha256: digest(741) },
  ],
  blanks: [{ field: 'benefit', reason: 'nothing-to-report' }],
};

export const fullDecision: Required<Decision> = {
  id: id(751),
  organisation,
  title: 'Avsiktsförklaring med Gdynia',
  decisionKind: 'avtal',
  body: 'Arbetsutskottet',
  decidedOn: '2006-04-19',
  section: '83',
  projectId: fullProject.id,
  opportunityId: fullOpportunity.id,
  goals: ['mal-2006-1'],
  directions: ['verksamhetsutveckling'],
  outcome: 'Det som beslutades.',
  registryNumber: 'FOS-2006-61',
  contact: { name: 'Siv Ahl', function: 'Nämndsekreterare', workContact: 'siv.ahl@exempel.se' },
  documents: [
    { title: 'Protokollsutdraget', registryNumber: 'FOS-2006-62', place: 'Diariet', sha256: digest(751) },
  ],
  blanks: [{ field: 'section', reason: 'unknown' }],
};

export const fullRoleDescription: Required<RoleDescription> = {
  id: id(761),
  organisation,
  title: 'Kontaktpersonens uppdrag i stadsdelen',
  startsOn: '2005-08',
  endsOn: '2007-06',
  deputy: { name: 'Ulla Ny', function: 'Kanslist', workContact: 'ulla.ny@exempel.se' },
  manager: 'Administrativa chefen',
  workingShare: 2075,
  duties: [
    {
      duty: 'sprida-information',
      name: 'Genom egna utskick',
      representative: 'Skriver nyhetsbrevet.',
      department: 'Lämnar underlag till det.',
    },
    { name: 'Värdskap vid besök', representative: 'Planerar besöken.' },
  ],
  body: 'Förvaltningschefen',
  decidedOn: '2005-06-20',
  note: 'Det övriga om rollerna.',
  registryNumber: 'FOS-2005-71',
  contact: { name: 'Per Falk', function: 'Kontaktperson', workContact: 'per.falk@exempel.se' },
  documents: [
    { title: 'Delegationsordningen', registryNumber: 'FOS-2005-72', place: 'Rum 214', sha256: digest(761) },
  ],
  blanks: [{ field: 'deputy', reason: 'unknown' }],
};

export const fullRecords: { readonly [T in RecordType]: Required<RecordOf<T>> } = {
  activity: fullActivity,
  project: fullProject,
  opportunity: fullOpportunity,
  outreach: fullOutreach,
  assistance: fullAssistance,
  engagement: fullEngagement,
  decision: fullDecision,
  'role-description': fullRoleDescription,
  ...fullDeskRecords,
};
