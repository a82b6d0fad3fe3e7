// One package of every version that has been sent, with every member that the version has. They are kept for ever and
// never made anew: what was sent must be read, with the same digest and the same meaning (format §2.5).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import { type ReportBundle, reportSchemas } from '../../src-main/domain/package/format.ts';
import { checkMeaning } from '../../src-main/domain/package/meaning.ts';
import { fromPayload, toPayload } from '../../src-main/domain/package/payload.ts';
import { parseShippedVocabulary } from '../../src-main/domain/vocabulary.ts';
import { packages, readPackage } from '../../src-main/exchange/read-package.ts';

const vocabulary = parseShippedVocabulary(malmo);
const golden = [
  { version: '1.0', digest: '11736b6a0779fe9634958e06fbc6e9e9d57d3313ffb777966d227815b3b87947' },
  { version: '1.1', digest: '404dfd3fff8d260b206059b2fd903abead0b6c1ffde84cfd955b229d3ca0e72a' },
] as const;
const fixture = (version: string): Buffer =>
  readFileSync(new URL(`../fixtures/package-${version}.json`, import.meta.url));
const read = (version: string) => readPackage(fixture(version), `package-${version}.json`);

/** The envelope of a golden package. */
function opened(version: string): ReportBundle {
  const { envelope } = read(version);
  if (envelope?.kind !== 'report-bundle') throw new Error(`format ${version} is not read`);
  return envelope;
}

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

function unusedMembers(schema: z.ZodType, value: unknown): string[] {
  const used = new Map<z.ZodObject, Set<string>>();
  collectUsed(schema, value, used);
  return [...used].flatMap(([{ shape }, members]) => Object.keys(shape).filter((name) => !members.has(name)));
}

describe.each(golden)('the golden package of format $version', ({ version, digest }) => {
  it('is read without a finding, with the digest that it was sent with', () => {
    const { findings, envelope } = read(version);

    expect([findings, envelope?.formatVersion, envelope?.integrity.digest]).toEqual([[], version, digest]);
  });

  it('has every member of its version', () => {
    expect(unusedMembers(reportSchemas[version].shape.payload, opened(version).payload)).toEqual([]);
  });

  it('still means what it says', () => {
    const recipient = { role: 'city-office', organisation: 'stadskontoret' } as const;

    expect(checkMeaning(opened(version), recipient, vocabulary, new Date('2007-01-16T00:00:00Z'))).toEqual(
      [],
    );
  });

  it('comes out again, imported and sent on, with the same payload', () => {
    const { payload, header } = opened(version);
    const { contact, nothingToReport, removed } = payload;
    const organisation = header.sender.orgCode;
    const report = { organisation, year: 2006, contact, nothingToReport, ...fromPayload(payload) };

    // Labels are the sender's words of its day; those of today may differ.
    expect({ ...toPayload(report, removed, vocabulary), labels: [] }).toEqual({ ...payload, labels: [] });
  });

  it('is sealed and written again with the same bytes', () => {
    const { integrity, ...envelope } = opened(version);
    const sealed = packages.seal(envelope);

    expect(Buffer.from(packages.toJson(sealed)).equals(fixture(version))).toBe(true);
  });
});
