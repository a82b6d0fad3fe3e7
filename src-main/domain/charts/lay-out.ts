// Where everything in a chart stands: the same chart has the same drawing everywhere.
import type { BarChart, Chart, FunnelChart } from './chart.ts';
import { layOutLines } from './lay-out-lines.ts';
import { type Drawing, type Shape, sheetWidth, type TextShape, textSize } from './shape.ts';
import { breakText, measureText } from './text-measure.ts';

const lineHeight = 16;
const gap = 10;

export function layOutChart(chart: Chart): Drawing {
  switch (chart.kind) {
    case 'bars':
      return layOutBars(chart);
    case 'lines':
      return layOutLines(chart);
    case 'funnel':
      return layOutFunnel(chart);
  }
}

/** The lines of a label, in the middle of the height that it has. */
const labelLines = (
  lines: readonly string[],
  top: number,
  height: number,
  look: Partial<TextShape>,
): Shape[] =>
  lines.map((text, index) => ({
    type: 'text',
    x: 0,
    y: top + height / 2 + 4.5 + (index - (lines.length - 1) / 2) * lineHeight,
    text,
    size: textSize,
    anchor: 'start',
    tone: 'ink',
    ...look,
  }));

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => measureText(text, textSize)));

/** A bar is as long as its value, and one that is not nothing can be seen. */
const lengthOf = (value: number, largest: number, room: number): number =>
  value === 0 ? 0 : Math.max(2, (value / largest) * room);

function layOutBars({ bars }: BarChart): Drawing {
  const labelWidth = Math.min(230, widest(bars.map(({ label }) => label)) + 2);
  const valueWidth = widest(bars.map(({ shown }) => shown));
  const left = labelWidth + gap;
  const room = sheetWidth - left - valueWidth - gap;
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  const shapes: Shape[] = [];
  let top = 4;
  for (const { label, value, shown } of bars) {
    const lines = breakText(label, textSize, labelWidth, 2);
    const height = lines.length * lineHeight + 10;
    const length = lengthOf(value, largest, room);
    shapes.push(
      ...labelLines(lines, top, height, {}),
      { type: 'rect', x: left, y: top + height / 2 - 8, width: length, height: 16, tone: 'first' },
      ...labelLines([shown], top, height, { x: left + length + 6, isStrong: true }),
    );
    top += height;
  }
  shapes.push({
    type: 'path',
    points: [
      [left, 0],
      [left, top + 4],
    ],
    tone: 'quiet',
    width: 1,
  });
  return { width: sheetWidth, height: top + 4, shapes };
}

function layOutFunnel({ steps }: FunnelChart): Drawing {
  const labelWidth = Math.min(200, widest(steps.map(({ label }) => label)) + 2);
  const valueWidth = widest(steps.map(({ shown }) => shown));
  const left = labelWidth + gap;
  const room = sheetWidth - left - valueWidth - gap;
  const middle = left + room / 2;
  const largest = Math.max(1, ...steps.map(({ value }) => value));
  const rowHeight = 32;
  return {
    width: sheetWidth,
    height: steps.length * rowHeight + 4,
    shapes: steps.flatMap(({ label, value, shown }, index): Shape[] => {
      const top = index * rowHeight + 2;
      const length = lengthOf(value, largest, room);
      return [
        ...labelLines(breakText(label, textSize, labelWidth, 1), top, rowHeight, {}),
        {
          type: 'rect',
          x: middle - length / 2,
          y: top + 3,
          width: length,
          height: rowHeight - 6,
          tone: 'first',
        },
        ...labelLines([shown], top, rowHeight, { x: sheetWidth, anchor: 'end', isStrong: true }),
      ];
    }),
  };
}
