// One record of each of stadskontoret's own kinds with every member, no two of them alike. No rule has anything to say.
import type { Cooperation } from '../../src-main/domain/cooperation.ts';
import { kronor } from '../../src-main/domain/money.ts';
import type { DeskType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import { digest, id } from './sample-ids.ts';

const organisation = 'stadskontoret';

const common = (number: number) => ({
  id: id(number),
  organisation,
  registryNumber: `STK-2006-${number}`,
  contact: {
    name: `Handläggare ${number}`,
    function: `Utvecklingssekreterare ${number}`,
    workContact: `handlaggare.${number}@exempel.se`,
  },
  documents: [
    {
      title: `Underlag ${number}`,
      registryNumber: `STK-2006-${number}-2`,
      place: `Skåp ${number}`,
      sha256: digest(number),
    },
  ],
});

const cooperation = (number: number): Required<Cooperation> => ({
  startsOn: `1997-0${number}`,
  endsOn: `2008-0${number}`,
  representatives: [
    { name: `Ledamot ${number}`, function: `Kommunalråd ${number}`, post: `Post ${number} i styrelsen` },
    { name: `Ersättare ${number}` },
  ],
  fees: [
    { year: 2005, amount: kronor(40_000 + number) },
    { year: 2006, amount: kronor(41_500 + number) },
  ],
  meetings: [
    { heldOn: `2006-0${number}-14`, topic: `Samordning ${number}`, participants: 10 + number },
    { heldOn: `2005-0${number}` },
  ],
  supports: [
    {
      givenOn: `2006-0${number}-20`,
      recipient: `Nämnd ${number}`,
      support: `Underlag till årsmöte ${number}`,
    },
  ],
  reviews: [
    {
      year: 2006,
      contacts: `Kontakter som gavs ${number}`,
      projects: `Projekt som gavs ${number}`,
      influence: `Påverkan som gavs ${number}`,
      conclusion: 'develop',
      comment: `Skäl ${number}`,
    },
    { year: 2005, conclusion: 'keep' },
  ],
  goals: [`mal-2006-${number}`],
  directions: ['strategisk-paverkan'],
  purpose: `Samarbetets behov och syfte ${number}.`,
});

export const fullDeskRecords: { readonly [T in DeskType]: Required<RecordOf<T>> } = {
  measure: {
    ...common(811),
    planYear: 2006,
    title: 'Utbilda kontaktpersonerna i projektekonomi',
    goals: ['mal-2006-1'],
    directions: ['verksamhetsutveckling'],
    intendedResult: 'Varje förvaltning kan räkna på en ansökan.',
    resources: 'Två dagar och 25 tkr',
    responsible: 'sdf-fosie',
    coActors: ['miljoforvaltningen', 'kulturforvaltningen'],
    timetable: 'Våren, löpande',
    dueOn: '2006-11',
    status: 'pagar',
    comment: 'Första dagen är hållen.',
    carriedFrom: id(812),
    blanks: [{ field: 'dueOn', reason: 'unknown' }],
  },
  membership: {
    ...common(821),
    network: 'eurocities',
    networkName: 'Hamnstädernas nätverk',
    ...cooperation(2),
    blanks: [{ field: 'endsOn', reason: 'not-applicable' }],
  },
  'twin-town': {
    ...common(831),
    twinTown: 'tallinn',
    townName: 'Reval',
    country: 'EE',
    agreement: 'Vänortsavtal',
    counterpart: 'Stadskansliet i Tallinn',
    ...cooperation(3),
    blanks: [{ field: 'endsOn', reason: 'unknown' }],
  },
  'network-contact': {
    ...common(841),
    department: 'miljoforvaltningen',
    deputy: { name: 'Ersättare Ek', function: 'Miljöinspektör', workContact: 'ersattare@exempel.se' },
    startsOn: '2004-02',
    endsOn: '2009-03',
    note: 'Nås lättast på förmiddagen.',
    blanks: [{ field: 'endsOn', reason: 'unknown' }],
  },
  'network-meeting': {
    ...common(851),
    title: 'Höstmöte om programperioden',
    heldOn: '2006-09-13',
    place: 'Stadshuset, rum 12',
    purposes: ['erfarenhetsutbyte', 'kunskapsutveckling'],
    agenda: 'Nya program och vad de kräver.',
    departments: ['kulturforvaltningen', 'gatukontoret'],
    attendees: [
      { name: 'Deltagare Dal', function: 'Enhetschef', organisation: 'fritidsforvaltningen' },
      { name: 'Gäst Gren' },
    ],
    notes: 'Nästa möte handlar om ekonomi.',
    blanks: [{ field: 'place', reason: 'unknown' }],
  },
  'governing-document': {
    ...common(861),
    title: 'Riktlinjer för internationella resor',
    body: 'Kommunstyrelsens arbetsutskott',
    decidedOn: '2003-04-16',
    section: '§ 118',
    startsOn: '2003-05',
    endsOn: '2007-12',
    evaluationOn: '2007-06',
    replacedBy: id(862),
    purpose: 'Hur resor beslutas och redovisas.',
    blanks: [{ field: 'section', reason: 'unknown' }],
  },
};
