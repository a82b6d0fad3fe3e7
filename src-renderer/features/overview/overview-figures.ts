import type { YearFigures } from '../../../src-main/domain/figures/year-figures.ts';

/** Nothing is registered for the year, not even an application. */
export const isEmptyYear = ({ totals, applications }: YearFigures): boolean =>
  totals.projects + totals.activities + Object.values(applications).reduce((sum, count) => sum + count, 0) ===
  0;
