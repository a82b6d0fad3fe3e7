// P5: a year of 2,000 records as a JSON bundle: from the records to the sealed bytes.
import { createHash } from 'node:crypto';
import { packages } from '../../src-main/exchange/read-package.ts';
import { toEnvelope } from './bundles.ts';
import { createGenerator, departments } from './generate.ts';
import { interleave, judgeRatio, type Measurement, timed } from './measure.ts';

const rounds = { warmUp: 4, measured: 21 };

export async function benchExport(): Promise<Measurement[]> {
  const generator = createGenerator(5);
  const report = generator.report(departments[0] ?? '', 2_000);
  const write = (): Uint8Array => packages.toJson(packages.seal(toEnvelope(report, generator)));
  const document = JSON.parse(Buffer.from(write()).toString('utf8'));
  const samples = await interleave(
    rounds,
    () =>
      timed(() => {
        const bytes = Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
        createHash('sha256').update(bytes).digest('hex');
      }),
    () => timed(write),
  );
  return [judgeRatio('P5', 'Exportera ett år, 2 000 poster, till JSON', samples, 3)];
}
