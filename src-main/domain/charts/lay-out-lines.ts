// Lines over the years: a few levels of the scale, a year under each place, and each line's name at its end. Lines are
// told apart by stroke and by name, not by colour alone.
import { formatCount } from '../wording/format.ts';
import type { ChartBreak, ChartLine, LineChart } from './chart.ts';
import { type Drawing, type Shape, sheetWidth, type Tone, textSize } from './shape.ts';
import { breakText, measureText } from './text-measure.ts';

const width = sheetWidth;
const size = textSize;
const labelHeight = 15;
const plot = { top: 28, height: 180 } as const;
const bottom = plot.top + plot.height;
const mostForNames = 190;
/** A piece of the line, and then its name. */
const sample = { left: 8, width: 18 } as const;
const nameLeft = sample.left + sample.width + 6;

const looks: readonly { tone: Tone; dash?: readonly number[] }[] = [
  { tone: 'first' },
  { tone: 'second', dash: [8, 4] },
  { tone: 'third', dash: [2, 4] },
];

/** The place of a value on the sheet. */
interface Scale {
  x(index: number): number;
  y(value: number): number;
}

export function layOutLines(chart: LineChart): Drawing {
  const { years, lines, unit, breaks } = chart;
  const levels = levelsFor(
    Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => (value ?? 0) / unit))),
  );
  const top = levels.at(-1) ?? 1;
  const left = Math.max(...levels.map((level) => measureText(formatCount(level), size))) + 12;
  const right =
    width -
    Math.min(mostForNames, Math.max(...lines.map(({ label }) => measureText(label, size))) + nameLeft + 4);
  const scale: Scale = {
    x: (index) =>
      years.length === 1
        ? (left + right) / 2
        : left + 14 + (index * (right - left - 28)) / (years.length - 1),
    y: (value) => bottom - (value / unit / top) * plot.height,
  };
  return {
    width,
    height: bottom + 26,
    shapes: [
      ...levels.flatMap((level) => drawLevel(level, scale.y(level * unit), left, right)),
      ...years.flatMap((year, index) => drawYear(year, index, years.length, scale)),
      ...breaks.flatMap((one) => drawBreak(one, years, scale)),
      ...lines.flatMap((line, place) => drawLine(line, place, chart, scale)),
      ...drawNames(lines, scale, right),
    ],
  };
}

/** From 0 to just above the largest value, in steps that one counts in. */
function levelsFor(largest: number): number[] {
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? power;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

const drawLevel = (level: number, y: number, left: number, right: number): Shape[] => [
  {
    type: 'path',
    points: [
      [left, y],
      [right, y],
    ],
    tone: level === 0 ? 'quiet' : 'rule',
    width: 1,
  },
  { type: 'text', x: left - 8, y: y + 4.5, text: formatCount(level), size, anchor: 'end', tone: 'quiet' },
];

/** Each year, or each second where they would run into each other; the last always. */
const drawYear = (year: number, index: number, count: number, { x }: Scale): Shape[] => {
  const isCrowded = count > 1 && x(1) - x(0) < 38;
  if (isCrowded && (count - 1 - index) % 2 === 1) return [];
  return [
    { type: 'text', x: x(index), y: bottom + 20, text: String(year), size, anchor: 'middle', tone: 'quiet' },
  ];
};

function drawBreak({ year, mark }: ChartBreak, years: readonly number[], { x }: Scale): Shape[] {
  const index = years.indexOf(year);
  if (index < 1) return [];
  const middle = (x(index - 1) + x(index)) / 2;
  return [
    {
      type: 'path',
      points: [
        [middle, plot.top - 8],
        [middle, bottom],
      ],
      tone: 'quiet',
      width: 1,
      dash: [3, 3],
    },
    {
      type: 'text',
      x: middle,
      y: plot.top - 13,
      text: mark,
      size,
      anchor: 'middle',
      tone: 'quiet',
    },
  ];
}

function drawLine(
  { values }: ChartLine,
  place: number,
  { years, breaks }: LineChart,
  { x, y }: Scale,
): Shape[] {
  const look = looks[place] ?? { tone: 'ink' };
  const broken = new Set(breaks.filter(({ isBridged }) => !isBridged).map(({ year }) => year));
  const strokes: [number, number][][] = [];
  let stroke: [number, number][] = [];
  for (const [index, value] of values.entries()) {
    if (value === null || broken.has(years[index] ?? 0)) {
      strokes.push(stroke);
      stroke = [];
    }
    if (value !== null) stroke.push([x(index), y(value)]);
  }
  strokes.push(stroke);
  return [
    ...strokes
      .filter(({ length }) => length > 1)
      .map((points): Shape => ({ type: 'path', points, width: 2.5, ...look })),
    ...strokes
      .flat()
      .map(([dotX, dotY]): Shape => ({ type: 'dot', x: dotX, y: dotY, radius: 3.5, tone: look.tone })),
  ];
}

/** The names to the right, as near the ends of their lines as they get without standing on each other. */
function drawNames(lines: readonly ChartLine[], scale: Scale, right: number): Shape[] {
  const names = lines
    .map(({ label, values }, place) => {
      const last = values.findLast((value) => value !== null) ?? 0;
      return { place, middle: scale.y(last), texts: breakText(label, size, width - right - nameLeft, 2) };
    })
    .sort((a, b) => a.middle - b.middle);
  let free = plot.top - 12;
  for (const name of names) {
    const half = (name.texts.length * labelHeight) / 2;
    name.middle = Math.max(name.middle, free + half);
    free = name.middle + half;
  }
  const excess = Math.max(0, free - (bottom + 8));
  return names.flatMap(({ place, middle, texts }): Shape[] => {
    const y = middle - excess;
    return [
      {
        type: 'path',
        points: [
          [right + sample.left, y],
          [right + sample.left + sample.width, y],
        ],
        width: 2.5,
        ...(looks[place] ?? { tone: 'ink' }),
      },
      ...texts.map(
        (text, index): Shape => ({
          type: 'text',
          x: right + nameLeft,
          y: y + 4.5 + (index - (texts.length - 1) / 2) * labelHeight,
          text,
          size,
          anchor: 'start',
          tone: 'ink',
        }),
      ),
    ];
  });
}
