// Times two ways of doing the same work, turn by turn, so that whatever else the machine does meets both.

export interface Samples {
  floor: number[];
  ours: number[];
}

export interface Rounds {
  warmUp: number;
  measured: number;
}

/** What a bar of the design compares, in milliseconds. */
export interface Measurement {
  row: string;
  what: string;
  floor: number;
  ours: number;
  ratio: number;
  /** Only where the bar names it. The floor's own tells what the machine's disk does at its worst. */
  p95?: Readonly<Record<keyof Samples, number>>;
  target: string;
  reached: boolean;
}

/** @returns milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * floor, ours, floor, ours … Each side gets the number of the round and returns its own time, so that it can prepare
 * its data outside of it.
 */
export async function interleave(
  { warmUp, measured }: Rounds,
  floor: (round: number) => Promise<number>,
  ours: (round: number) => Promise<number>,
): Promise<Samples> {
  const samples: Samples = { floor: [], ours: [] };
  for (let round = 0; round < warmUp + measured; round += 1) {
    const [floorTime, ourTime] = [await floor(round), await ours(round)];
    if (round < warmUp) continue;
    samples.floor.push(floorTime);
    samples.ours.push(ourTime);
  }
  return samples;
}

/** @param share 0.5 is the median; the nearest rank, so always a time that was measured. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const time = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (time === undefined) throw new Error('nothing was measured');
  return time;
}

/** A bar that is a ratio of medians. */
export function judgeRatio(row: string, what: string, samples: Samples, limit: number): Measurement {
  const [floor, ours] = [percentile(samples.floor, 0.5), percentile(samples.ours, 0.5)];
  const ratio = ours / floor;
  return { row, what, floor, ours, ratio, target: `≤ ${limit}×`, reached: ratio <= limit };
}
