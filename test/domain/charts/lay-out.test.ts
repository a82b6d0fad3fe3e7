import { describe, expect, it } from 'vitest';
import type { Chart, LineChart } from '../../../src-main/domain/charts/chart.ts';
import { layOutChart } from '../../../src-main/domain/charts/lay-out.ts';
import type { Shape } from '../../../src-main/domain/charts/shape.ts';
import { measureText } from '../../../src-main/domain/charts/text-measure.ts';

const years = [2006, 2007, 2008, 2009, 2010];
const lines = (more: Partial<LineChart> = {}): LineChart => ({
  kind: 'lines',
  years,
  lines: [{ label: 'Projekt', values: [3, 5, 4, 8, 6] }],
  unit: 1,
  breaks: [],
  ...more,
});
const shapesOf = <T extends Shape['type']>(chart: Chart, type: T): Extract<Shape, { type: T }>[] =>
  layOutChart(chart).shapes.filter((shape): shape is Extract<Shape, { type: T }> => shape.type === type);
const textsOf = (chart: Chart): string[] => shapesOf(chart, 'text').map(({ text }) => text);
/** The lines themselves are thicker than what is around them. */
const strokesOf = (chart: Chart): number[] =>
  shapesOf(chart, 'path')
    .filter(({ width, points }) => width > 2 && points.length > 1 && (points[0]?.[0] ?? 0) < 400)
    .map(({ points }) => points.length);

describe('bars', () => {
  const chart: Chart = {
    kind: 'bars',
    bars: [
      { label: 'Interreg', value: 12, shown: '12' },
      { label: 'Life', value: 3, shown: '3' },
      { label: 'Equal', value: 0, shown: '0' },
    ],
  };

  it('are as long as their values, and nothing is no bar', () => {
    const lengths = shapesOf(chart, 'rect').map(({ width }) => width);
    expect(lengths.map((length) => length / (lengths[0] ?? 1))).toEqual([1, 0.25, 0]);
  });

  it('have their label before them and their figure after', () => {
    expect(textsOf(chart)).toEqual(['Interreg', '12', 'Life', '3', 'Equal', '0']);
  });

  it('break a long label in two lines and cut what is longer', () => {
    const label =
      'Stadsområdesförvaltning Norr tidigare Centrum stadsdelsförvaltning och Kirseberg stadsdelsförvaltning';
    const long: Chart = { kind: 'bars', bars: [{ label, value: 1, shown: '1' }] };
    const [first = '', second = '', figure] = textsOf(long);
    expect([label.startsWith(`${first} ${second.slice(0, -1)}`), second.at(-1), figure]).toEqual([
      true,
      '…',
      '1',
    ]);
  });
});

describe('lines over the years', () => {
  it('stand over their years, from 0 upwards', () => {
    const dots = shapesOf(lines(), 'dot');
    const marks = shapesOf(lines(), 'text').filter(({ anchor }) => anchor === 'middle');
    expect(marks.map(({ text }) => text)).toEqual(['2006', '2007', '2008', '2009', '2010']);
    expect(dots.map(({ x }) => x)).toEqual(marks.map(({ x }) => x));
    expect(
      dots
        .map(({ y }) => y)
        .toSorted((a, b) => b - a)
        .map((y) => dots.findIndex((dot) => dot.y === y)),
    ).toEqual([0, 2, 1, 4, 3]);
  });

  it('go on over a break that is bridged, and stop at one that is not', () => {
    const broken = (isBridged: boolean) => lines({ breaks: [{ year: 2008, mark: 'A', isBridged }] });
    expect([strokesOf(broken(true)), strokesOf(broken(false)), textsOf(broken(false)).includes('A')]).toEqual(
      [[5], [2, 3], true],
    );
  });

  it('have a gap where nothing was reported', () => {
    const gappy = lines({ lines: [{ label: 'Projekt', values: [3, 5, null, 8, 6] }] });
    expect([strokesOf(gappy), shapesOf(gappy, 'dot').length]).toEqual([[2, 2], 4]);
  });

  it('keep their names apart where they end together', () => {
    const close = lines({
      lines: ['Projekt', 'Startade', 'Avslutade'].map((label) => ({ label, values: [1, 1, 1, 1, 1] })),
    });
    const names = shapesOf(close, 'text').filter(({ text }) => /^[PSA]/.test(text));
    const [first, second, third] = names.map(({ y }) => y);
    expect([(second ?? 0) - (first ?? 0) >= 15, (third ?? 0) - (second ?? 0) >= 15]).toEqual([true, true]);
  });
});

describe('a funnel', () => {
  it('narrows around its middle', () => {
    const funnel: Chart = {
      kind: 'funnel',
      steps: [8, 4, 2].map((value) => ({ label: `Steg ${value}`, value, shown: String(value) })),
    };
    const rects = shapesOf(funnel, 'rect');
    expect(new Set(rects.map(({ x, width }) => x + width / 2)).size).toBe(1);
    expect(rects.map(({ width }) => width / (rects[0]?.width ?? 1))).toEqual([1, 0.5, 0.25]);
  });
});

it('every text of a chart stays on its sheet', () => {
  const chart = lines({
    lines: [{ label: 'Etnisk mångfald som strategisk tillgång', values: [1200, 800, 90, 0, 4] }],
  });
  const { width, shapes } = layOutChart(chart);
  const ends = shapes.flatMap((shape) => {
    if (shape.type !== 'text') return [];
    const length = measureText(shape.text, shape.size);
    const start = { start: shape.x, middle: shape.x - length / 2, end: shape.x - length }[shape.anchor];
    return [start, start + length];
  });
  expect([Math.min(...ends) >= 0, Math.max(...ends) <= width]).toEqual([true, true]);
});
