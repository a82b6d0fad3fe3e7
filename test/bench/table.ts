import type { Measurement } from './measure.ts';

const head = ['Rad', 'Vad', 'Golv ms', 'Vårt ms', 'Kvot', 'p95 ms (golv)', 'Mål', 'Utfall'];
/** Figures stand to the right. */
const right: ReadonlySet<number> = new Set([2, 3, 4, 5]);

const decimals = (value: number, count: number): string =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: count, maximumFractionDigits: count });

const cells = ({ row, what, floor, ours, ratio, p95, target, reached }: Measurement): string[] => [
  row,
  what,
  decimals(floor, 2),
  decimals(ours, 2),
  // A limit of its own, with no floor to hold it against, has no ratio.
  Number.isNaN(ratio) ? '' : `${decimals(ratio, 2)}×`,
  p95 === undefined ? '' : `${decimals(p95.ours, 2)} (${decimals(p95.floor, 2)})`,
  target,
  reached ? 'når' : 'når inte',
];

/** @returns the measurements as aligned lines, for a terminal. */
export function table(measurements: readonly Measurement[]): string {
  const lines = [head, ...measurements.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
