import type { OwnSection } from '../../annual-report.ts';
import type { ReportContents } from '../../department-report.ts';
import type { YearFigures } from '../../figures/year-figures.ts';
import type { StoredSubmission } from '../../package/revision.ts';
import type { Vocabulary } from '../../vocabulary.ts';

export interface CompiledReport extends ReportContents {
  submission: StoredSubmission;
  organisation: string;
  nothingToReport: boolean;
}

/** All that the verksamhetsberättelse is made of. */
export interface AnnualReportInput {
  figures: YearFigures;
  previous?: YearFigures;
  expected: number;
  /** Codes of those who were expected but have not reported. */
  missing: string[];
  texts: Partial<Record<OwnSection, string>>;
  reports: CompiledReport[];
  vocabulary: Vocabulary;
  createdAt: string;
}
