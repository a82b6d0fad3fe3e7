import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import { envelopeSchemaOf, packageKinds, reportSchemas } from '../../src-main/domain/package/format.ts';
import { kindRules } from '../../src-main/domain/package/kinds.ts';
import { checkMeaning } from '../../src-main/domain/package/meaning.ts';
import { fromPayload, toPayload } from '../../src-main/domain/package/payload.ts';
import { upgradeReport, upgradeSteps } from '../../src-main/domain/package/upgrade.ts';
import { parseShippedVocabulary } from '../../src-main/domain/vocabulary.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { goldenBytes, goldenPackages, openGolden, signingKeys } from './golden.ts';

const vocabulary = parseShippedVocabulary(malmo);
const now = new Date('2007-07-01T00:00:00Z');

/** Which members of each object of the schema a value has anywhere. */
function collectUsed(schema: z.ZodType, value: unknown, used: Map<z.ZodObject, Set<string>>): void {
  if (value === undefined) return;
  if (schema instanceof z.ZodOptional) collectUsed(schema.unwrap() as z.ZodType, value, used);
  if (schema instanceof z.ZodArray)
    for (const item of value as unknown[]) collectUsed(schema.element as z.ZodType, item, used);
  if (!(schema instanceof z.ZodObject)) return;
  const members = used.get(schema) ?? new Set();
  used.set(schema, members);
  for (const [name, member] of Object.entries(value as object)) {
    members.add(name);
    collectUsed(schema.shape[name] as z.ZodType, member, used);
  }
}

function unusedMembers(schema: z.ZodType | undefined, value: unknown): string[] {
  const used = new Map<z.ZodObject, Set<string>>();
  if (schema) collectUsed(schema, value, used);
  return [...used].flatMap(([{ shape }, members]) => Object.keys(shape).filter((name) => !members.has(name)));
}

/** Of 1.0 and 1.1 the goldens were made when nothing was signed and no one used extensions. */
const laterUsed = {
  '1.0': ['extensions', 'signatures'],
  '1.1': ['extensions', 'signatures'],
  '1.2': [],
  '1.3': [],
};

describe.each(goldenPackages)('the golden $kind of format $version', (golden) => {
  const { file, version, kind, digest, signedWith } = golden;

  it('is read without a finding, with the digest and the signature that it was sent with', async () => {
    const { findings, envelope, signedBy } = await packages.read(goldenBytes(golden), file);

    expect([findings, envelope?.kind, envelope?.formatVersion, envelope?.integrity.digest]).toEqual([
      [],
      kind,
      version,
      digest,
    ]);
    expect(signedBy).toBe(signedWith && packages.thumbprint(signingKeys[signedWith].publicKey));
  });

  it('has every member of its version', async () => {
    const unused = unusedMembers(envelopeSchemaOf(version, kind), await openGolden(golden));

    expect(unused.filter((name) => !laterUsed[version].includes(name as never))).toEqual([]);
  });

  it('still means what it says to the one that it was sent to', async () => {
    const envelope = await openGolden(golden);
    const recipient = { role: kindRules[kind].readBy, organisation: envelope.header.recipient.orgCode };

    expect(checkMeaning(envelope, recipient, vocabulary, now)).toEqual([]);
  });

  it('is sealed, signed and written again with the same bytes', async () => {
    const { integrity: _, signatures: __, ...undigested } = await openGolden(golden);
    const sealed = packages.seal(undigested as never, signedWith && signingKeys[signedWith]);

    expect(Buffer.from(packages.toJson(sealed)).equals(goldenBytes(golden))).toBe(true);
  });
});

describe.each(goldenPackages.filter(({ kind }) => kind === 'report-bundle'))(
  'the golden report of format $version',
  (golden) => {
    it('comes out again, imported and sent on, with the same payload', async () => {
      const envelope = await openGolden(golden);
      if (envelope.kind !== 'report-bundle') throw new Error('not a report');
      const { payload, header } = envelope;
      // Messages about the report stand beside the records, which are what is imported and sent on.
      const { responses: _, explanations: __, measures: ___, ready: ____, ...reported } = payload;
      const { contact, nothingToReport, removed } = payload;
      const organisation = header.sender.orgCode;
      const report = { organisation, year: 2006, contact, nothingToReport, ...fromPayload(payload) };

      // Labels are the sender's words of its day; those of today may differ.
      expect({ ...toPayload(report, removed, vocabulary), labels: [] }).toEqual({ ...reported, labels: [] });
    });

    it('is in the newest version what it was: steps between minor versions change nothing', async () => {
      const before = (await openGolden(golden)).payload;
      const after = upgradeReport(before, golden.version);

      expect(after).toEqual(before);
      expect(reportSchemas['1.3'].shape.payload.safeParse(after).success).toBe(true);
    });
  },
);

it('there is a golden package of every kind in every version that has it', () => {
  const every = Object.keys(reportSchemas).flatMap((version) =>
    packageKinds.filter((kind) => envelopeSchemaOf(version, kind)).map((kind) => `${kind} ${version}`),
  );

  expect(goldenPackages.map(({ kind, version }) => `${kind} ${version}`).sort()).toEqual(every.sort());
});

it('there is a step from every version to the next', () => {
  expect(upgradeSteps.map(({ from, to }) => [from, to])).toEqual([
    ['1.0', '1.1'],
    ['1.1', '1.2'],
    ['1.2', '1.3'],
  ]);
});
