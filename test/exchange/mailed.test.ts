// What mail, sticks and other programs do to a file on its way: each kind of package is read after it with the same digest and
// by the same key.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintLine } from '../../src-main/domain/package/fingerprint.ts';
import { type PackageKind, packageKinds } from '../../src-main/domain/package/format.ts';
import { createFarFiles } from '../../src-main/exchange/far-files.ts';
import { packages } from '../../src-main/exchange/read-package.ts';

/** The key of RFC 8037 appendix A. */
const signedBy = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
const digests: Readonly<Record<PackageKind, string>> = {
  'report-request': '08b90dc92354cff0ec8ff9fcd687fb3b0112618e4c3007f3ccdc0833fc9d5fa7',
  'report-bundle': '016dba012fd5d9ab8806b561df44ef197c25e68d0a464c7671bffb9a920a57e0',
  receipt: 'a9394afcdd5e5706fdfdd7df37c5256807634c77cd553c976eb2df5e092edf87',
  'completion-request': '3015f02921776adc78412c8f4c64921d043222811bab8a46e7fcb9e7706465d8',
  feedback: 'a68526abaa4df575208449ee7a498c84ac28bfbe9a34bbc1ed6cec65e7a756eb',
  handover: 'fafbb67fb9db0924ed607f2f8a772030162138dfdc161f83817d4f2a2ce6b380',
};

const fixture = (state: 'sent' | 'resaved', kind: PackageKind): string =>
  join(import.meta.dirname, '../fixtures/mailed', state, `${kind}.docx`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-mailed-'));
});
afterAll(() => {
  for (const entry of readdirSync(folder)) chmodSync(join(folder, entry), 0o755);
  rmSync(folder, { recursive: true });
});

/** What is done with a file; gives the path at which it then lies. */
const handlings: Readonly<Record<string, (path: string, place: string) => string>> = {
  'left as it is': (path) => path,
  renamed: (path, place) => {
    const renamed = join(place, 'Kopia av Rapport (2) – slutlig åäö.DOCX');
    copyFileSync(path, join(place, 'tillfällig.docx'));
    renameSync(join(place, 'tillfällig.docx'), renamed);
    return renamed;
  },
  'zipped and unzipped': (path, place) => {
    const zipped = zipSync({ 'mapp/fil.docx': readFileSync(path) }, { level: 9 });
    const unzipped = join(place, 'fil.docx');
    writeFileSync(unzipped, unzipSync(zipped)['mapp/fil.docx'] ?? new Uint8Array());
    return unzipped;
  },
  'packed anew, part by part': (path, place) => {
    const repacked = join(place, 'ompackad.docx');
    writeFileSync(repacked, zipSync(unzipSync(readFileSync(path)), { level: 1 }));
    return repacked;
  },
  'copied to a stick that cannot be written to': (path, place) => {
    const copied = join(place, 'fil.docx');
    copyFileSync(path, copied);
    chmodSync(copied, 0o444);
    chmodSync(place, 0o555);
    return copied;
  },
};

describe.each(['sent', 'resaved'] as const)('a package as it was %s', (state) => {
  it.each(packageKinds.flatMap((kind) => Object.keys(handlings).map((handling) => ({ kind, handling }))))(
    '$kind, $handling, is read with the same digest and by the same key',
    async ({ kind, handling }) => {
      const place = mkdtempSync(join(folder, 'plats-'));
      const path = handlings[handling]?.(fixture(state, kind), place) ?? '';
      const bytes = await createFarFiles().load(path, 20 * 1024 * 1024);
      if (!bytes.ok) throw new Error(bytes.failure.code);
      const read = await packages.read(bytes.value, path);

      expect([read.findings, read.envelope?.kind, read.envelope?.integrity.digest, read.signedBy]).toEqual([
        [],
        kind,
        digests[kind],
        signedBy,
      ]);
    },
  );

  it.each(packageKinds)('%s says the words of its key', (kind) => {
    const body = strFromU8(
      unzipSync(readFileSync(fixture(state, kind)))['word/document.xml'] ?? new Uint8Array(),
    );

    expect(body.replace(/<[^>]+>/g, '')).toContain(fingerprintLine(signedBy));
  });
});

describe('the data file beside a document', () => {
  it.each(packageKinds)('of a %s is the same package', async (kind) => {
    const { envelope } = await packages.read(readFileSync(fixture('sent', kind)), 'fil.docx');
    if (!envelope) throw new Error('the fixture is not read');
    mkdirSync(join(folder, kind));
    const path = join(folder, kind, 'bilaga (1).JSON');
    // As a mail program may have it: with a byte order mark and the line ends of Windows.
    const text = `\ufeff${Buffer.from(packages.toJson(envelope)).toString('utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(path, text);
    const read = await packages.read(readFileSync(path), path);

    expect([read.envelope?.integrity.digest, read.signedBy, read.findings.map(({ code }) => code)]).toEqual([
      digests[kind],
      signedBy,
      ['ENC-BOM'],
    ]);
  });
});
