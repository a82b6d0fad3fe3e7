// The reader on what nobody has thought of: it never throws, each refusal has a code, and what it accepts is what was sealed.
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageCodes } from '../../src-main/domain/package/codes.ts';
import { packageFindingText } from '../../src-main/domain/wording/package-findings.ts';
import { packages, readPackage } from '../../src-main/exchange/read-package.ts';
import { jsonInProfile } from '../exchange/arbitrary-json.ts';
import { goldenBytes, goldenPackages } from '../exchange/golden.ts';
import { sampleDocument, sampleEnvelope } from '../exchange/sample-envelope.ts';
import { buildZip } from './zip-builder.ts';

const docx = packages.toDocx(sampleEnvelope, await sampleDocument());
const parts = unzipSync(docx);
const knownDigests: ReadonlySet<string | undefined> = new Set([
  sampleEnvelope.integrity.digest,
  ...goldenPackages.map(({ digest }) => digest),
]);

/** What must be so of every reading of a file that is not, or may not be, as it was sealed. */
function checkReading(bytes: Uint8Array, fileName: string): void {
  const { envelope, findings, fileSha256 } = readPackage(bytes, fileName);
  expect(fileSha256).toMatch(/^[0-9a-f]{64}$/);
  for (const finding of findings) {
    expect(Object.keys(packageCodes)).toContain(finding.code);
    expect(packageFindingText(finding).what).not.toBe('');
  }
  if (envelope) expect(knownDigests).toContain(envelope.integrity.digest);
  else expect(findings.some(({ severity }) => severity === 'fatal' || severity === 'reject')).toBe(true);
}

const fileName = fc.constantFrom('rapport.json', 'rapport.docx', 'rapport');

/** Bytes cut out, put in, written over or doubled. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 64 }),
  bytes: fc.uint8Array({ maxLength: 16 }),
  kind: fc.constantFrom('cut', 'insert', 'overwrite', 'double', 'truncate'),
});

function mutate(
  bytes: Uint8Array,
  { at, length, bytes: more, kind }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const [before, piece, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ];
  switch (kind) {
    case 'cut':
      return Buffer.concat([before, after]);
    case 'insert':
      return Buffer.concat([before, more, piece, after]);
    case 'overwrite':
      return Buffer.concat([before, more, bytes.subarray(start + more.length)]);
    case 'double':
      return Buffer.concat([before, piece, piece, after]);
    default:
      return before;
  }
}

describe('the reader', () => {
  it('gives a code for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fileName, checkReading), { numRuns: 1500 });
  });

  it('gives a code for any bytes that begin as a package does', () => {
    const beginning = fc.constantFrom(
      'PK\u0003\u0004',
      '{',
      '\ufeff{',
      '{"format":"eu-rapportpaket",',
      'PK\u0005\u0006',
    );
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 300 }), fileName, (start, rest, name) =>
        checkReading(Buffer.concat([Buffer.from(start, 'latin1'), rest]), name),
      ),
      { numRuns: 1500 },
    );
  });

  it('gives a code for any JSON object, also one that says that it is a package', () => {
    const claimed = fc.record(
      {
        format: fc.constant('eu-rapportpaket'),
        formatVersion: fc.oneof(fc.constantFrom('1.0', '1.2', '1.7', '2.0', 'x'), jsonInProfile),
        kind: fc.oneof(fc.constantFrom('report-bundle', 'receipt', 'other'), jsonInProfile),
        requires: fc.oneof(fc.constant([]), jsonInProfile),
        header: jsonInProfile,
        payload: jsonInProfile,
        integrity: jsonInProfile,
        signatures: jsonInProfile,
        extensions: jsonInProfile,
      },
      { requiredKeys: ['format'] },
    );
    fc.assert(
      fc.property(claimed, fc.boolean(), (document, isSealed) => {
        const bytes = Buffer.from(JSON.stringify(document));
        if (!isSealed) return checkReading(bytes, 'rapport.json');
        const sealed = packages.seal(document as never) as { integrity: unknown };
        checkReading(
          Buffer.from(JSON.stringify({ ...document, integrity: sealed.integrity })),
          'rapport.json',
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each(goldenPackages)('accepts of $kind $version, mutated, nothing but what was sealed', (golden) => {
    const bytes = goldenBytes(golden);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) =>
        checkReading(mutations.reduce(mutate, bytes), 'rapport.json'),
      ),
      { numRuns: 150 },
    );
  });

  it('accepts of a mutated document nothing but what was sealed', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) =>
        checkReading(mutations.reduce(mutate, docx), 'rapport.docx'),
      ),
      { numRuns: 600 },
    );
  });

  it('accepts of a document with mutated parts, zipped anew, nothing but what was sealed', () => {
    const part = fc.constantFrom(...Object.keys(parts));
    fc.assert(
      fc.property(part, fc.array(mutation, { minLength: 1, maxLength: 2 }), (name, mutations) => {
        const changed = mutations.reduce(mutate, parts[name] ?? new Uint8Array());
        const zip = buildZip(
          Object.entries(parts).map(([one, content]) => ({
            name: one,
            content: one === name ? changed : content,
          })),
        );
        checkReading(zip, 'rapport.docx');
      }),
      { numRuns: 400 },
    );
  });

  it('accepts of a document with a mutated word in its data nothing but what was sealed', () => {
    const item = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    const places = [...item.matchAll(/[A-Za-z0-9+/]{20}/g)].map(({ index }) => index);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('A', 'z', '0', '/', '=', '-', '&', '<', ' '),
        (at, character) => {
          const text = item.slice(0, at) + character + item.slice(at + 1);
          const zip = buildZip(
            Object.entries({ ...parts, 'customXml/item1.xml': strToU8(text) }).map(([name, content]) => ({
              name,
              content,
            })),
          );
          checkReading(zip, 'rapport.docx');
        },
      ),
      { numRuns: 200 },
    );
  });
});
