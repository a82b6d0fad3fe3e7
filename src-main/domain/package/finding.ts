import { z } from 'zod';
import { type PackageCode, type PackageSeverity, packageCodes } from './codes.ts';

/** The twelve steps of reading (format §2.7) that can find something. */
export const packageStages = [
  'bytes',
  'type',
  'zip',
  'container',
  'json',
  'version',
  'digest',
  'signature',
  'schema',
  'meaning',
] as const;
export type PackageStage = (typeof packageStages)[number];

export const packageFindingSchema = z.strictObject({
  code: z.enum(Object.keys(packageCodes) as [PackageCode, ...PackageCode[]]),
  severity: z.enum(['fatal', 'reject', 'hold', 'warn', 'info']),
  stage: z.enum(packageStages),
  /** Where: a part of the .docx, a JSON pointer (RFC 6901), the record. */
  location: z.strictObject({
    part: z.string().optional(),
    pointer: z.string().optional(),
    recordId: z.string().optional(),
  }),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type PackageFinding = z.infer<typeof packageFindingSchema>;

export const packageFinding = (
  stage: PackageStage,
  code: PackageCode,
  location: PackageFinding['location'] = {},
  params: PackageFinding['params'] = {},
  severity: PackageSeverity = packageCodes[code],
): PackageFinding => ({ code, severity, stage, location, params });

const order: readonly PackageSeverity[] = ['fatal', 'reject', 'hold', 'warn', 'info'];
/** Worst first. */
export const bySeverity = (a: PackageFinding, b: PackageFinding): number =>
  order.indexOf(a.severity) - order.indexOf(b.severity);

const barring: ReadonlySet<PackageSeverity> = new Set(['fatal', 'reject', 'hold']);

/** A package with such a finding is not imported: refused, or (hold) kept until a person decides. */
export const barsImport = (finding: PackageFinding): boolean => barring.has(finding.severity);
