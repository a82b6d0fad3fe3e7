// R15: what it costs to refuse a file that was made to cost: time, memory, and how long the asking thread stands still.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { costlyFiles } from '../hostile/costly-files.ts';
import type { Refusal } from '../hostile/refuse-one.ts';
import type { Measurement } from './measure.ts';

const program = fileURLToPath(new URL('../hostile/refuse-one.ts', import.meta.url));
const limits = { milliseconds: 1_000, mebibytes: 200, gap: 100 };
const rounds = 3;

/** The floor of each is nothing: a file that is not read at all. */
export function benchRefusals(folder: string): Measurement[] {
  return costlyFiles.flatMap(({ name, fileName, code, write }) => {
    const path = join(folder, fileName);
    write(path);
    const refusals = Array.from({ length: rounds }, () => refuse(path, code));
    const least = (of: (refusal: Refusal) => number): number => Math.min(...refusals.map(of));
    const row = (what: string, ours: number, limit: number, unit: string): Measurement => ({
      row: 'R15',
      what: `Neka ${name}, ${what}`,
      floor: 0,
      ours,
      ratio: Number.NaN,
      target: `≤ ${limit} ${unit}`,
      reached: ours <= limit,
    });
    return [
      row(
        'tid',
        least(({ milliseconds }) => milliseconds),
        limits.milliseconds,
        'ms',
      ),
      row(
        'minne i MiB',
        least(({ mebibytes }) => mebibytes),
        limits.mebibytes,
        'MiB',
      ),
      row(
        'längsta uppehåll',
        least(({ gap }) => gap),
        limits.gap,
        'ms',
      ),
    ];
  });
}

function refuse(path: string, code: string): Refusal {
  const { stdout, stderr } = spawnSync(process.execPath, [program, path], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const refusal = JSON.parse(stdout) as Refusal;
  if (refusal.code !== code) throw new Error(`${path} was refused with ${refusal.code}, not ${code}`);
  return refusal;
}
