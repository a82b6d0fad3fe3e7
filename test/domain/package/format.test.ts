// A version that has been sent never changes: what 1.0 accepts is held against the schema that was published with it,
// made from its code before there was a 1.1.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type DepartmentReport, departmentReportSchema } from '../../../src-main/domain/department-report.ts';
import type { Money } from '../../../src-main/domain/money.ts';
import { envelopeSchemaOf, formatVersion, reportSchemas } from '../../../src-main/domain/package/format.ts';
import { toPayload } from '../../../src-main/domain/package/payload.ts';
import { goldenPackages, openGolden } from '../../exchange/golden.ts';
import published from '../../fixtures/format-1.0.schema.json' with { type: 'json' };
import { departmentReport } from '../arbitraries.ts';
import { envelopeOf, fullReport, noRecords, vocabulary } from '../samples.ts';

const payload10 = reportSchemas['1.0'].shape.payload;
const payload11 = reportSchemas['1.1'].shape.payload;

/** With the names of required members in one order: that of their writing says nothing. */
const sorted = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema), (key, value) => (key === 'required' ? value.toSorted() : value));

const isMoney = (value: object): value is Money => 'minor' in value;

/** What 1.0 knew of a value: the members of its schema, and money without a rate of its own. */
function knownTo10(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return knownTo10(schema.unwrap() as z.ZodType, value);
  if (Array.isArray(value) && schema instanceof z.ZodArray)
    return value.map((item) => knownTo10(schema.element as z.ZodType, item));
  if (typeof value !== 'object' || value === null || !(schema instanceof z.ZodObject)) return value;
  if (isMoney(value)) return { minor: value.minor, currency: value.currency };
  const members = schema.shape as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const part = members[name];
      return part ? [[name, knownTo10(part, member)]] : [];
    }),
  );
}

/** A report as a program of its day had it. */
const asIn10 = ({ organisation, year, contact, nothingToReport, answers, ...lists }: DepartmentReport) =>
  departmentReportSchema.parse({
    organisation,
    year,
    contact,
    nothingToReport,
    answers,
    ...(knownTo10(payload10, lists) as object),
  });

describe('format 1.0', () => {
  it('is what was published', () => {
    expect(sorted(z.toJSONSchema(reportSchemas['1.0']))).toEqual(sorted(published));
  });

  it('takes the payload of any report that holds only what it knew', () => {
    fc.assert(
      fc.property(departmentReport.map(asIn10), (report) => {
        expect(payload10.safeParse(toPayload(report, [], vocabulary)).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('knows none of the members that came after it', () => {
    const { error } = payload10.safeParse(toPayload(fullReport, [], vocabulary));
    const unknown = error?.issues.map((issue) => [
      issue.path.join('.'),
      issue.code === 'unrecognized_keys' ? issue.keys.toSorted() : issue.code,
    ]);

    expect(unknown).toEqual([
      ['activities.0', ['documents', 'inOrOut', 'planGoal', 'spreading', 'travellers']],
      ['projects.0.funds.coFinancing.0', ['form']],
      ['projects.0.funds.coFinancing.1', ['form']],
      ['projects.0.funds.years.1', ['budget']],
      [
        'projects.0',
        ['agreedScores', 'assessments', 'budgetYear', 'claims', 'documents', 'implementation', 'planGoal'],
      ],
      ['', ['assistance', 'decisions', 'engagements', 'opportunities', 'outreach', 'roleDescriptions']],
    ]);
  });
});

describe('format 1.3', () => {
  it('is what the program writes', () => {
    expect(formatVersion).toBe('1.3');
  });

  it.each(goldenPackages.filter(({ version }) => version === '1.2'))(
    'takes all of the golden $kind of 1.2',
    async (golden) => {
      const envelope = { ...(await openGolden(golden)), formatVersion: '1.3' };

      expect(envelopeSchemaOf('1.3', golden.kind)?.safeParse(envelope).error).toBeUndefined();
    },
  );
});

describe('format 1.2', () => {
  it('takes all that 1.1 takes', () => {
    fc.assert(
      fc.property(departmentReport, (report) => {
        const payload = payload11.parse(toPayload(report, [], vocabulary));

        expect(reportSchemas['1.2'].shape.payload.safeParse(payload).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('format 1.1', () => {
  it('takes all that 1.0 takes', () => {
    fc.assert(
      fc.property(departmentReport.map(asIn10), (report) => {
        const payload = payload10.parse(toPayload(report, [], vocabulary));

        expect(payload11.safeParse(payload).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('asks of nothing that 1.0 did not ask for', () => {
    const bare = envelopeOf({ ...fullReport, ...noRecords });
    const { activities, projects } = bare.header.counts;
    const header = { ...bare.header, counts: { activities, projects } };

    expect(reportSchemas['1.1'].safeParse({ ...bare, header, formatVersion: '1.1' }).error).toBeUndefined();
    expect(reportSchemas['1.0'].safeParse({ ...bare, header, formatVersion: '1.0' }).error).toBeUndefined();
  });
});

describe('the schema of a package', () => {
  it('is the one that it declares, and the newest where it declares none of ours', () => {
    const versions = new Map<unknown, string>(
      Object.entries(reportSchemas).map(([version, schema]) => [schema, version]),
    );
    const declared = ['1.0', '1.1', '1.2', '1.3', '1.4', 1, undefined];

    expect(declared.map((version) => versions.get(envelopeSchemaOf(version, 'report-bundle')))).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '1.3',
      '1.3',
      '1.3',
      '1.3',
    ]);
  });

  it('is none for a kind that its version does not have', () => {
    expect([
      envelopeSchemaOf('1.1', 'receipt'),
      envelopeSchemaOf('1.2', 'constructor'),
      envelopeSchemaOf('1.2', undefined),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
