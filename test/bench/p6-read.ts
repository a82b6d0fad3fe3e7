// P6: reading and checking a bundle of 5 MB: strict reading, digest, schema, meaning.
import { createHash } from 'node:crypto';
import { checkMeaning } from '../../src-main/domain/package/meaning.ts';
import { readPackage } from '../../src-main/exchange/read-package.ts';
import { createBundle, receiver } from './bundles.ts';
import { vocabulary } from './generate.ts';
import { interleave, judgeRatio, type Measurement, timed } from './measure.ts';

export const bundleBytes = 5_000_000;
const rounds = { warmUp: 4, measured: 21 };

/** The least that reading a bundle can be. */
export function parseAndHash(bytes: Uint8Array): void {
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  createHash('sha256').update(bytes).digest('hex');
}

export function readAndCheck(bytes: Uint8Array) {
  const { envelope, findings } = readPackage(bytes, 'rapport.json');
  if (envelope?.kind !== 'report-bundle')
    throw new Error(`the bundle was refused: ${JSON.stringify(findings[0])}`);
  const [finding] = checkMeaning(envelope, receiver, vocabulary, new Date());
  if (finding) throw new Error(`the bundle has a finding: ${JSON.stringify(finding)}`);
  return envelope;
}

export async function benchRead(): Promise<Measurement[]> {
  const { canonical, readable } = createBundle(6, bundleBytes);
  const measurements: Measurement[] = [];
  for (const [what, bytes] of [
    ['Läsa och pröva 5 MB, som i docx-filen', canonical],
    ['Läsa och pröva samma rapport, läsbar JSON', readable],
  ] as const) {
    const samples = await interleave(
      rounds,
      () => timed(() => parseAndHash(bytes)),
      () => timed(() => readAndCheck(bytes)),
    );
    measurements.push(judgeRatio('P6', what, samples, 4));
  }
  return measurements;
}
