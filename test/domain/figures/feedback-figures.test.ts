import { describe, expect, it } from 'vitest';
import { countYear } from '../../../src-main/domain/figures/count-year.ts';
import { feedbackFigures } from '../../../src-main/domain/figures/feedback-figures.ts';
import { kronor } from '../../../src-main/domain/money.ts';
import { fullProject } from '../full-project.ts';
import { vocabulary } from '../samples.ts';

const project = (number: number, paid: number, year: number) => ({
  ...fullProject,
  id: `01980000-0000-7000-8000-00000000000${number}`,
  organisation: `forvaltning-${number}`,
  name: `Projekt ${number}`,
  acronym: undefined,
  funderReference: undefined,
  status: 'pagaende',
  startsOn: '2005',
  endsOn: '2007',
  funds: { ...fullProject.funds, granted: kronor(900), years: [{ year, paid: kronor(paid) }] },
});
const report = (number: number, paid: number, year: number) => ({
  organisation: `forvaltning-${number}`,
  nothingToReport: false,
  activities: [],
  projects: [project(number, paid, year)],
});
const years = [
  countYear(2005, [report(2, 30, 2005)], vocabulary),
  countYear(2006, [report(1, 100, 2006), report(2, 50, 2006)], vocabulary),
];
const figure = (code: string) => feedbackFigures('forvaltning-1', years).find((one) => one.figure === code);

describe('feedback', () => {
  it('sets the own share beside that of all, and says nothing of a year that was not reported', () => {
    expect(figure('projects')).toEqual({
      figure: 'projects',
      label: 'Projekt',
      years: [
        { year: 2005, allCount: 1 },
        { year: 2006, ownCount: 1, allCount: 2 },
      ],
    });
    expect(figure('paid')?.years).toEqual([
      { year: 2005, allMoney: [{ amount: '30.00', currency: 'SEK' }] },
      {
        year: 2006,
        ownMoney: [{ amount: '100.00', currency: 'SEK' }],
        allMoney: [{ amount: '150.00', currency: 'SEK' }],
      },
    ]);
  });

  it('leaves out what is nothing for everyone, and writes out a nothing beside a something', () => {
    expect(figure('activities')).toBeUndefined();
    const [, second] = feedbackFigures('forvaltning-3', [
      ...years,
      countYear(2007, [report(1, 1, 2007), { ...report(3, 0, 2007), projects: [] }], vocabulary),
    ]).filter(({ figure: code }) => code === 'projects' || code === 'paid');

    expect(second?.years.at(-1)?.ownMoney).toEqual([{ amount: '0.00', currency: 'SEK' }]);
  });
});
