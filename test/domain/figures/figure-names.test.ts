import { describe, expect, it } from 'vitest';
import { countYear } from '../../../src-main/domain/figures/count-year.ts';
import { nameFigures } from '../../../src-main/domain/figures/figure-names.ts';
import { fillFigures, nameKey } from '../../../src-main/domain/figures/fill-figures.ts';
import { formatCount, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { inputOf } from '../outline/annual-report-input.ts';
import { fullReport, nilReport, sampleReports, vocabulary } from '../samples.ts';

const reports = [...sampleReports, nilReport];
const figures = countYear(2006, reports, vocabulary);
const [, ...fewer] = sampleReports;
const input = inputOf(reports, { previous: { ...countYear(2005, fewer, vocabulary), year: 2005 } });
const registry = nameFigures(input);
const value = (name: string): string | undefined => registry.get(nameKey(name))?.value;
const figureOf = (key: string): string | undefined => registry.get(key)?.value;

describe('figures by name', () => {
  it('says of the whole city and of last year what is counted', () => {
    expect(
      ['Projekt', 'utbetalt', 'program', 'projekt förra året', 'förvaltningar som inte redovisat'].map(value),
    ).toEqual([
      formatCount(figures.totals.projects),
      formatMoneySum(figures.totals.funds.paid),
      formatCount(figures.programmes),
      '4',
      '2',
    ]);
  });

  it('says of every förvaltning what is counted of it', () => {
    const counted = figures.departments.map(({ organisation, projects, funds, activities }) => {
      const name = vocabulary.organisations.find(({ code }) => code === organisation)?.name;
      return [
        [`projekt: ${name}`, formatCount(projects)],
        [`utbetalt: ${name}`, formatMoneySum(funds.paid)],
        [`aktiviteter: ${name}`, formatCount(activities)],
      ];
    });

    expect(counted.flat().map(([name = '']) => [name, value(name)])).toEqual(counted.flat());
  });

  it.each([
    ['Program', figures.byProgramme],
    ['Fond', figures.byFund],
    ['Mål', figures.byGoal],
    ['Inriktning', figures.byDirection],
    ['Land', figures.byCountry],
    ['Fas', figures.byPhase],
  ] as const)('says of every slice what is counted: %s', (group, slices) => {
    const named = [...registry.values()].filter((figure) => figure.group === group);
    const paid = named.filter(({ name }) => name.startsWith('utbetalt'));
    const projects = named.filter(({ name }) => name.startsWith('projekt'));

    expect([projects.map((figure) => figure.value), paid.map((figure) => figure.value)]).toEqual([
      slices.map((slice) => formatCount(slice.projects)),
      slices.map((slice) => formatMoneySum(slice.paid)),
    ]);
  });

  it('gives every figure a name of its own that it is found by', () => {
    expect([...registry].filter(([key, { name }]) => key !== nameKey(name) || /[{}]/.test(name))).toEqual([]);
  });

  it('has behind a count as many records as it says', () => {
    const wrong = [...registry.values()].filter(
      ({ name, value: shown, sources }) =>
        /^(projekt|startade projekt|avslutade projekt|aktiviteter)(:|$)/.test(name) &&
        formatCount(new Set(sources().map(({ recordId }) => recordId)).size) !== shown,
    );

    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is not left with a brace, whatever is written', () => {
    const written = ['{projekt}', '{ PROJEKT }', '{', '}', '{{projekt}}', 'a {b', '{}', '{constructor}'];

    expect(written.map((text) => fillFigures(text, figureOf).text)).toEqual([
      '7',
      '7',
      '[uppgift saknas]',
      '[uppgift saknas]',
      '[uppgift saknas]7[uppgift saknas]',
      'a [uppgift saknas: b]',
      '[uppgift saknas]',
      '[uppgift saknas: constructor]',
    ]);
  });

  it('tells which names were written out and which are unknown', () => {
    const { used, unknown } = fillFigures('{projekt} och {Projekt}, {okänt}', figureOf);

    expect([used, unknown]).toEqual([['projekt'], ['{okänt}']]);
  });

  it('tells a programme from the fund that is called the same', () => {
    const same = {
      ...vocabulary,
      lists: { ...vocabulary.lists, funds: vocabulary.lists.programmes.slice(0, 1) },
    };
    const [programme] = same.lists.programmes;
    const slice = { code: programme?.code ?? '', projects: 1, activities: 0, granted: {}, paid: {} };
    const named = nameFigures({
      ...inputOf([fullReport]),
      vocabulary: same,
      figures: { ...inputOf([fullReport]).figures, byProgramme: [slice], byFund: [slice] },
    });

    expect(named.has(nameKey(`projekt: ${programme?.label} (fond)`))).toBe(true);
  });
});
