import type { ReportSection } from '../../annual-report.ts';
import type { ReportContents } from '../../department-report.ts';
import type { YearFigures } from '../../figures/year-figures.ts';
import type { StoredSubmission } from '../../package/revision.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { OwnRecords } from './own-work.ts';

export interface CompiledReport extends ReportContents {
  submission: StoredSubmission;
  organisation: string;
  nothingToReport: boolean;
}

/** All that the verksamhetsberättelse is made of. */
export interface AnnualReportInput {
  figures: YearFigures;
  previous?: YearFigures | undefined;
  /** What last year's figures were counted from. */
  previousReports: readonly CompiledReport[];
  expected: number;
  /** Codes of those who were expected but have not reported. */
  missing: string[];
  /** Stadskontoret's own words, by section. */
  texts: Readonly<Record<string, string>>;
  /** What is kept of each section beside its text, by section. */
  kept: Readonly<Record<string, ReportSection>>;
  /** What stadskontoret itself has recorded of the year. */
  own: OwnRecords;
  reports: CompiledReport[];
  vocabulary: Vocabulary;
  createdAt: string;
}
