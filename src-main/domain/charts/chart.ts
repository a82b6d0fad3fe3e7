// A chart as plain values: what it shows, not how it looks. Laid out once (lay-out.ts) for the window and for the
// document. A chart never stands alone: the block that carries it has the table of the same figures (outline.ts).

/** A figure as a bar, with its label before it and the figure in words after it. */
export interface ChartBar {
  label: string;
  /** Not below 0. */
  value: number;
  /** As it is read: `12`, `4,5 mnkr`. */
  shown: string;
}

/** Horizontal bars, to be compared with each other; in the order given. */
export interface BarChart {
  kind: 'bars';
  bars: readonly ChartBar[];
}

export interface ChartLine {
  label: string;
  /** One for each year, not below 0; null where nothing was reported, which a chart that is kept as JSON can say. */
  values: readonly (number | null)[];
}

/** Between a year and the one before it something changed in how the figures come about. */
export interface ChartBreak {
  year: number;
  /** A letter, by which a note tells what it was. */
  mark: string;
  /** The figures can be compared all the same, since what came before is counted with what came after. */
  isBridged: boolean;
}

/** At most three lines over the years. */
export interface LineChart {
  kind: 'lines';
  years: readonly number[];
  lines: readonly ChartLine[];
  /** What the scale counts in: 1, or the minor units of a thousand kronor. */
  unit: number;
  breaks: readonly ChartBreak[];
}

/** Steps that fewer and fewer reach, from the first to the last. */
export interface FunnelChart {
  kind: 'funnel';
  steps: readonly ChartBar[];
}

export type Chart = BarChart | LineChart | FunnelChart;

export const mostLines = 3;
