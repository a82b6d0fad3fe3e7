// P4: opening a register of 100,000 records until the core answers. Each opening has a process of its own, as in the
// program: nothing of it is warm but the files. Loading the modules is not part of it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { interleave, type Measurement, percentile } from './measure.ts';
import type { Register } from './register.ts';

const rounds = { warmUp: 1, measured: 9 };
const limit = 150;
const opener = fileURLToPath(new URL('./open-once.ts', import.meta.url));

export async function benchOpen({ dataFolder, file }: Register): Promise<Measurement[]> {
  const open = async (how: 'floor' | 'ours', path: string): Promise<number> =>
    Number(execFileSync(process.execPath, [opener, how, path], { encoding: 'utf8' }));
  const samples = await interleave(
    rounds,
    () => open('floor', file),
    () => open('ours', dataFolder),
  );
  const [floor, ours] = [percentile(samples.floor, 0.5), percentile(samples.ours, 0.5)];
  return [
    {
      row: 'P4',
      what: 'Öppna 100 000 poster tills kärnan svarar',
      floor,
      ours,
      ratio: ours / floor,
      target: `≤ ${limit} ms mer`,
      reached: ours - floor <= limit,
    },
  ];
}
