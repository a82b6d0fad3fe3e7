import type { Activity } from '../../activity.ts';
import type { OwnSection } from '../../annual-report.ts';
import type { Answer } from '../../department-report.ts';
import type { YearFigures } from '../../figures/year-figures.ts';
import type { StoredSubmission } from '../../package/revision.ts';
import type { Project } from '../../project.ts';
import type { Vocabulary } from '../../vocabulary.ts';

export interface CompiledReport {
  submission: StoredSubmission;
  organisation: string;
  nothingToReport: boolean;
  activities: Activity[];
  projects: Project[];
  answers: Answer[];
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
