// What the tests of the domain stand on: the shipped code lists, the shipped sample year, and one faultless report with
// a record of every kind in which every member is filled in.
import sample from '../../assets/samples/2006.json' with { type: 'json' };
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import type { Activity } from '../../src-main/domain/activity.ts';
import {
  type DepartmentReport,
  departmentReportSchema,
  mapRecordLists,
  recordsOf,
} from '../../src-main/domain/department-report.ts';
import { kronor } from '../../src-main/domain/money.ts';
import { formatVersion, type ReportBundle } from '../../src-main/domain/package/format.ts';
import { toPayload } from '../../src-main/domain/package/payload.ts';
import type { Project } from '../../src-main/domain/project.ts';
import type { FundsYear, ProjectFunds } from '../../src-main/domain/project-funds.ts';
import { type ReportedType, reportedTypes } from '../../src-main/domain/record-kind.ts';
import { type RecordOf, recordLists } from '../../src-main/domain/records.ts';
import type { RuleContext } from '../../src-main/domain/rules/rule.ts';
import { parseShippedVocabulary } from '../../src-main/domain/vocabulary.ts';
import { fullFunds, fullFundsYear } from './full-project.ts';
import { fullRecords } from './full-records.ts';
import { digest, id } from './sample-ids.ts';

export const vocabulary = parseShippedVocabulary(malmo);

export const { controlTotals } = sample;
export const sampleTexts = sample.cityOffice.texts;
export const sampleReports: readonly DepartmentReport[] = sample.departments.map((department) =>
  departmentReportSchema.parse({ ...department, year: sample.year, nothingToReport: false }),
);

export const noRecords = mapRecordLists(() => []);

export const fullReport: DepartmentReport = {
  organisation: 'sdf-fosie',
  year: 2006,
  contact: {
    name: 'Sara Sinnebild',
    function: 'Kontaktperson för EU-frågor',
    workContact: 'Projektkontoret',
  },
  nothingToReport: false,
  activities: [fullRecords.activity],
  projects: [fullRecords.project],
  opportunities: [fullRecords.opportunity],
  outreach: [fullRecords.outreach],
  assistance: [fullRecords.assistance],
  engagements: [fullRecords.engagement],
  decisions: [fullRecords.decision],
  roleDescriptions: [fullRecords['role-description']],
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
  ...noRecords,
  answers: [],
};

/** The faultless report as the rules see it, with what a case changes. */
export const ruleContext = (change: Partial<RuleContext> = {}): RuleContext => ({
  ...fullReport,
  vocabulary,
  requiredQuestions: vocabulary.lists.questions.map(({ code }) => code),
  ...change,
});
export const withRecord = <T extends ReportedType>(type: T, change: Partial<RecordOf<T>>): RuleContext =>
  ruleContext({ [recordLists[type]]: [{ ...fullRecords[type], ...change }] });
export const withActivity = (change: Partial<Activity>): RuleContext => withRecord('activity', change);
export const withProject = (change: Partial<Project>): RuleContext => withRecord('project', change);
export const withFunds = (change: Partial<ProjectFunds>): RuleContext =>
  withProject({ funds: { ...fullFunds, ...change } });
export const withFundsYear = (change: Partial<FundsYear>): RuleContext =>
  withFunds({
    years: [
      { year: 2005, paidToDate: kronor(310_001) },
      { ...fullFundsYear, ...change },
    ],
  });

/** How many records of each kind the header says that there are. */
const countsOf = (report: DepartmentReport): ReportBundle['header']['counts'] =>
  Object.fromEntries(
    reportedTypes.map((type) => [recordLists[type], recordsOf(report, type).length]),
  ) as unknown as ReportBundle['header']['counts'];

/** The package of a report as stadskontoret receives it; the digest is not computed, since nothing here reads it. */
export function envelopeOf(report: DepartmentReport): ReportBundle {
  return {
    format: 'eu-rapportpaket',
    formatVersion,
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
      counts: countsOf(report),
    },
    payload: toPayload(report, [], vocabulary),
    integrity: { canonicalization: 'RFC8785', digestAlg: 'SHA-256', digest: digest(2) },
  };
}
