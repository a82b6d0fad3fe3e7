// What the verksamhetsberättelse is made of, from whole reports as they would have been received.
import {
  type DepartmentReport,
  mapRecordLists,
  recordsOf,
} from '../../../src-main/domain/department-report.ts';
import { countYear } from '../../../src-main/domain/figures/count-year.ts';
import type { AnnualReportInput } from '../../../src-main/domain/outline/annual-report/input.ts';
import { noOwnRecords } from '../own-records.ts';
import { digest, id } from '../sample-ids.ts';
import { sampleTexts, vocabulary } from '../samples.ts';

const compiled = (report: DepartmentReport, index: number): AnnualReportInput['reports'][number] => ({
  submission: {
    messageId: id(500 + index),
    seriesId: id(600 + index),
    revision: index + 1,
    digest: digest(index),
    organisation: report.organisation,
    year: report.year,
    purpose: 'final',
    createdAt: '2007-01-15T09:12:33Z',
    importedAt: '2007-01-16T09:12:33Z',
    fileName: 'rapport.docx',
    fileSha256: digest(index),
    isHead: true,
    nothingToReport: report.nothingToReport,
    activityCount: report.activities.length,
    projectCount: report.projects.length,
    recordIds: [],
    removedIds: [],
    generator: 'Utblick 0.1.0',
    vocabularyVersion: vocabulary.version,
    signature: 'none',
    responses: [],
    explanations: [],
    measures: [],
    ready: [],
    ...(report.contact.name !== undefined && { contactName: report.contact.name }),
  },
  organisation: report.organisation,
  nothingToReport: report.nothingToReport,
  ...mapRecordLists((type) => recordsOf(report, type)),
  answers: report.answers,
});

export const inputOf = (
  reports: readonly DepartmentReport[],
  change: Partial<AnnualReportInput> = {},
): AnnualReportInput => ({
  figures: countYear(2006, reports, vocabulary),
  expected: 5,
  missing: ['serviceforvaltningen', 'fritidsforvaltningen'],
  texts: sampleTexts,
  previousReports: [],
  kept: {},
  own: noOwnRecords,
  reports: reports.map(compiled),
  vocabulary,
  createdAt: '2007-03-01T08:00:00Z',
  ...change,
});
