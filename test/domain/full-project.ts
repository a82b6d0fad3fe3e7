// A project with every member, no two of them alike, so that one that is lost or shown in another's place is seen.
import { kronor } from '../../src-main/domain/money.ts';
import type { Project } from '../../src-main/domain/project.ts';
import type { FundsYear, ProjectFunds } from '../../src-main/domain/project-funds.ts';
import { digest, id } from './sample-ids.ts';

export const fullFundsYear: Required<FundsYear> = {
  year: 2006,
  budget: kronor(980_007),
  incurred: kronor(610_001),
  claimed: kronor(520_002),
  paid: kronor(430_003),
  paidToDate: kronor(740_004),
  passedOn: kronor(210_005),
  recovered: kronor(11_006),
};

export const fullFunds: Required<ProjectFunds> = {
  totalBudget: { minor: 1_250_000_55, currency: 'EUR' },
  malmoBudget: kronor(2_960_000),
  applied: kronor(1_600_000),
  granted: kronor(1_480_000),
  grantShare: 4958,
  lumpSum: false,
  coFinancing: [
    { source: 'egen-tid', amount: kronor(1_295_000), form: 'in-kind' },
    { source: 'egen-kontant', amount: kronor(185_000), form: 'cash' },
  ],
  exchangeRate: { currency: 'EUR', rate: '9.2501', source: 'Riksbanken', date: '2006-12-29' },
  years: [{ year: 2005, paidToDate: kronor(310_001) }, fullFundsYear],
};

/** No rule has anything to say about it. */
export const fullProject: Required<Project> = {
  id: id(201),
  organisation: 'sdf-fosie',
  owner: 'sdf-fosie',
  otherDepartments: ['miljoforvaltningen', 'kulturforvaltningen'],
  takenOverFrom: 'utbildningsforvaltningen',
  name: 'Unga i arbete över sundet',
  acronym: 'UNGSUND',
  role: 'koordinator',
  programme: 'IEE-I',
  programmeArea: 'Insatsområde ett',
  funderReference: 'IEE/04/001',
  registryNumber: 'FOS-2005-9',
  contact: { name: 'Eva Ek', function: 'EU-kontaktperson', workContact: 'eva.ek@exempel.se' },
  projectLead: { name: 'Åke Öberg', function: 'Projektledare', workContact: '040-000 000' },
  steeringGroup: 'Stadsdelschefen och två enhetschefer',
  leadPartner: 'Fosie stadsdel',
  partners: [
    { name: 'Hillerøds kommun', place: 'Hillerød', country: 'DK', role: 'partner' },
    { name: 'Miasto Szczecin', place: 'Szczecin', country: 'PL', role: 'observator' },
  ],
  partnerTotal: 1_414,
  funderPhase: 'Genomförandefas två',
  phase: 'bedomning-av-andamalsenligheten',
  phaseNotes: [{ phase: 'budget', completedOn: '2005-10-03', note: 'Budgeten antogs i nämnden.' }],
  status: 'pagaende',
  startsOn: '2005-11',
  endsOn: '2008-02-28',
  goals: ['mal-2006-1', 'mal-2006-2'],
  directions: ['verksamhetsutveckling', 'strategisk-paverkan'],
  planGoal: 'Fler unga i arbete, mål tre i stadsdelens plan',
  budgetYear: 2007,
  claims: [
    {
      dueOn: '2006-09-30',
      submittedOn: '2006-09-27',
      amount: {
        minor: 41_007_25,
        currency: 'PLN',
        conversion: { rate: '2.3456', source: 'Nationalbanken', date: '2006-09-26' },
      },
      note: 'Andra ansökan om utbetalning',
    },
  ],
  funds: fullFunds,
  summary: 'Sammanfattningen av projektet.',
  background: 'Bakgrunden till projektet.',
  purpose: 'Projektets behov och syfte.',
  directResults: 'De direkta resultaten.',
  indirectResults: 'De indirekta resultaten.',
  spreading: 'Så har projektet spridits.',
  implementation: 'Så lever resultaten vidare.',
  lessons: 'Första stycket av lärdomarna.\n\nAndra stycket.',
  assessment: 'Bedömningen av ändamålsenligheten.',
  assessments: [
    {
      assessor: 'Enhetschefen för arbetsmarknad',
      assessedOn: '2005-08-15',
      scores: [
        { criterion: 'behov', score: 4, comment: 'Behovet är belagt i stadsdelen.' },
        { criterion: 'genomforbarhet' },
      ],
    },
  ],
  agreedScores: [{ criterion: 'langsiktig-nytta', score: 5, comment: 'Nyttan blir kvar i skolorna.' }],
  decisions: [
    {
      body: 'Stadsdelsfullmäktige',
      decidedOn: '2005-09-21',
      section: '117',
      registryNumber: 'FOS-2005-8',
      phase: 'forankring',
    },
  ],
  documents: [
    {
      title: 'Projektavtalet',
      registryNumber: 'FOS-2005-10',
      place: 'H:/projekt/ungsund/avtal.pdf',
      sha256: digest(201),
    },
  ],
  blanks: [
    {
      field: 'funds.years.2006.recovered',
      reason: 'reported-by-other',
      organisation: 'serviceforvaltningen',
    },
  ],
};
