// What a choice does to the year's totals: the same records counted as they are now, and as they would be.
import { type CountedReport, countYear } from '../../../src-main/domain/figures/count-year.ts';
import type { YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import type { SharedProjectChoice, SharedProjectDecision } from '../../../src-main/domain/shared-project.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';

const reportOf = (project: Project): CountedReport => ({
  organisation: project.organisation,
  nothingToReport: false,
  activities: [],
  projects: [project],
});

/** As it would be kept, except when and by whom. */
export const toDecision = (choice: SharedProjectChoice, index: number): SharedProjectDecision => ({
  ...choice,
  id: `choice-${index}`,
  decidedAt: '',
  decidedBy: '',
});

export const countRecords = (
  year: number,
  records: readonly Project[],
  vocabulary: Vocabulary,
  decisions: readonly SharedProjectDecision[],
): YearFigures => countYear(year, records.map(reportOf), vocabulary, decisions);
