// What the tests of the domain stand on: the shipped code lists, the shipped sample year, and one faultless report in
// which every member of every record is filled in.
import sample from '../../assets/samples/2006.json' with { type: 'json' };
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import type { Activity } from '../../src-main/domain/activity.ts';
import { type DepartmentReport, departmentReportSchema } from '../../src-main/domain/department-report.ts';
import { kronor } from '../../src-main/domain/money.ts';
import type { Envelope } from '../../src-main/domain/package/format.ts';
import { toPayload } from '../../src-main/domain/package/payload.ts';
import type { Project } from '../../src-main/domain/project.ts';
import type { FundsYear, ProjectFunds } from '../../src-main/domain/project-funds.ts';
import type { RuleContext } from '../../src-main/domain/rules/rule.ts';
import { parseShippedVocabulary } from '../../src-main/domain/vocabulary.ts';

export const vocabulary = parseShippedVocabulary(malmo);

export const { controlTotals } = sample;
export const sampleTexts = sample.cityOffice.texts;
export const sampleReports: readonly DepartmentReport[] = sample.departments.map((department) =>
  departmentReportSchema.parse({ ...department, year: sample.year, nothingToReport: false }),
);

export const id = (number: number): string => `0193a5b0-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const digest = (number: number): string => String(number).padStart(64, '0');

const fullFundsYear: Required<FundsYear> = {
  year: 2006,
  incurred: kronor(610_001),
  claimed: kronor(520_002),
  paid: kronor(430_003),
  paidToDate: kronor(740_004),
  passedOn: kronor(210_005),
  recovered: kronor(11_006),
};

const fullFunds: Required<ProjectFunds> = {
  totalBudget: { minor: 1_250_000_55, currency: 'EUR' },
  malmoBudget: kronor(2_960_000),
  applied: kronor(1_600_000),
  granted: kronor(1_480_000),
  grantShare: 4958,
  lumpSum: false,
  coFinancing: [
    { source: 'egen-tid', amount: kronor(1_295_000) },
    { source: 'egen-kontant', amount: kronor(185_000) },
  ],
  exchangeRate: { currency: 'EUR', rate: '9.2501', source: 'Riksbanken', date: '2006-12-29' },
  years: [{ year: 2005, paidToDate: kronor(310_001) }, fullFundsYear],
};

/** A project with every member; no rule has anything to say about it. */
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
  phase: 'genomforande',
  phaseNotes: [{ phase: 'budget', completedOn: '2005-10-03', note: 'Budgeten antogs i nämnden.' }],
  status: 'pagaende',
  startsOn: '2005-11',
  endsOn: '2008-02-28',
  goals: ['mal-2006-1', 'mal-2006-2'],
  directions: ['verksamhetsutveckling', 'strategisk-paverkan'],
  funds: fullFunds,
  summary: 'Sammanfattningen av projektet.',
  background: 'Bakgrunden till projektet.',
  purpose: 'Projektets behov och syfte.',
  directResults: 'De direkta resultaten.',
  indirectResults: 'De indirekta resultaten.',
  spreading: 'Så har projektet spridits.',
  lessons: 'Första stycket av lärdomarna.\n\nAndra stycket.',
  assessment: 'Bedömningen av ändamålsenligheten.',
  decisions: [
    {
      body: 'Stadsdelsfullmäktige',
      decidedOn: '2005-09-21',
      section: '117',
      registryNumber: 'FOS-2005-8',
      phase: 'forankring',
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

/** An activity with every member; no rule has anything to say about it. */
export const fullActivity: Required<Activity> = {
  id: id(101),
  organisation: 'sdf-fosie',
  title: 'Studiebesök från vänorten',
  activityType: 'studiebesok-mottaget',
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
  participants: 5_059,
  electedParticipants: 4_073,
  cost: { minor: 12_500_50, currency: 'SEK' },
  financing: [{ source: 'egen-natura', amount: kronor(8_111) }, { source: 'sida-bidrag' }],
  goals: ['mal-2006-3'],
  directions: ['profilering'],
  purpose: 'Aktivitetens behov och syfte.',
  benefit: 'Aktivitetens resultat och nytta.',
  registryNumber: 'FOS-2006-17',
  contact: { name: 'Karin Lund', function: 'Fritidsledare', workContact: 'karin.lund@exempel.se' },
  blanks: [{ field: 'trips', reason: 'unknown' }],
};

export const fullReport: DepartmentReport = {
  organisation: 'sdf-fosie',
  year: 2006,
  contact: {
    name: 'Sara Sinnebild',
    function: 'Kontaktperson för EU-frågor',
    workContact: 'Projektkontoret',
  },
  nothingToReport: false,
  activities: [fullActivity],
  projects: [fullProject],
  answers: vocabulary.lists.questions.map(({ code }, index) =>
    index === 0
      ? { question: code, blank: 'nothing-to-report' }
      : { question: code, text: `Svar nummer ${index}.\n\nSvarets andra stycke, ${index}.` },
  ),
};

export const nilReport: DepartmentReport = {
  organisation: 'kulturforvaltningen',
  year: 2006,
  contact: { function: 'Kontaktperson för EU-frågor' },
  nothingToReport: true,
  activities: [],
  projects: [],
  answers: [],
};

/** The faultless report as the rules see it, with what a case changes. */
export const ruleContext = (change: Partial<RuleContext> = {}): RuleContext => ({
  ...fullReport,
  vocabulary,
  ...change,
});
export const withActivity = (change: Partial<Activity>): RuleContext =>
  ruleContext({ activities: [{ ...fullActivity, ...change }] });
export const withProject = (change: Partial<Project>): RuleContext =>
  ruleContext({ projects: [{ ...fullProject, ...change }] });
export const withFunds = (change: Partial<ProjectFunds>): RuleContext =>
  withProject({ funds: { ...fullFunds, ...change } });
export const withFundsYear = (change: Partial<FundsYear>): RuleContext =>
  withFunds({
    years: [
      { year: 2005, paidToDate: kronor(310_001) },
      { ...fullFundsYear, ...change },
    ],
  });

/** The package of a report as stadskontoret receives it; the digest is not computed, since nothing here reads it. */
export function envelopeOf(report: DepartmentReport): Envelope {
  return {
    format: 'eu-rapportpaket',
    formatVersion: '1.0',
    kind: 'report-bundle',
    requires: [],
    header: {
      messageId: id(1),
      createdAt: '2007-01-15T09:12:33Z',
      purpose: 'final',
      language: 'sv-SE',
      series: { seriesId: id(2), revision: 1 },
      sender: { orgCode: report.organisation, orgName: 'Fosie stadsdelsförvaltning', installationId: id(3) },
      recipient: { orgCode: 'stadskontoret' },
      period: { start: `${report.year}-01-01`, end: `${report.year}-12-31` },
      vocabulary: { id: vocabulary.id, version: vocabulary.version, digest: digest(1) },
      generator: { name: 'Utblick', version: '0.1.0' },
      counts: { activities: report.activities.length, projects: report.projects.length },
    },
    payload: toPayload(report, [], vocabulary),
    integrity: { canonicalization: 'RFC8785', digestAlg: 'SHA-256', digest: digest(2) },
  };
}
