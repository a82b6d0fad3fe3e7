import { describe, expect, it } from 'vitest';
import { countYear } from '../../../src-main/domain/figures/count-year.ts';
import {
  paidPerProgramme,
  projectsAndActivities,
  projectsOverYears,
  projectsPerDepartment,
} from '../../../src-main/domain/outline/annual-report/charts.ts';
import { nilReport, sampleReports, vocabulary } from '../samples.ts';

const figures = countYear(2006, sampleReports, vocabulary);
const empty = countYear(2006, [nilReport], vocabulary);

describe('the charts of the verksamhetsberättelse', () => {
  it('have a bar for each förvaltning that has projects, the most first, and the same in the table', () => {
    const block = projectsPerDepartment(figures, vocabulary);
    const bars = block?.chart.kind === 'bars' ? block.chart.bars : [];
    expect(bars.map(({ value }) => value)).toEqual(
      figures.departments
        .map(({ projects }) => projects)
        .filter((projects) => projects > 0)
        .toSorted((a, b) => b - a),
    );
    expect(block?.table.rows).toEqual(bars.map(({ label, shown }) => [label, shown]));
  });

  it('add up to what was paid in the year', () => {
    const block = paidPerProgramme(figures, vocabulary);
    const bars = block?.chart.kind === 'bars' ? block.chart.bars : [];
    expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(figures.totals.funds.paid.SEK);
  });

  it('are not drawn where there is nothing to show', () => {
    expect([
      projectsPerDepartment(empty, vocabulary),
      paidPerProgramme(empty, vocabulary),
      projectsAndActivities(empty.byGoal, 'goals', 'Mål', vocabulary),
      projectsOverYears([figures]),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('show a year after the other', () => {
    const block = projectsOverYears([{ ...figures, year: 2005 }, figures]);
    expect([block?.caption, block?.table.rows.map(([year]) => year)]).toEqual([
      'Projekt 2005–2006',
      ['2005', '2006'],
    ]);
  });
});
