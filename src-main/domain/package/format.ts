// The package as this program writes it, in its six kinds, and every version of it that it reads. A package of an older
// minor version is checked against the closed schema that it declares; since a minor version only adds optional members
// and kinds (format §2.5), what has passed that is a package of the newest.
import type { z } from 'zod';
import { envelope10, formatId } from './format-v1-0.ts';
import { envelope11, type removed11 } from './format-v1-1.ts';
import { envelopes12, type publicKey } from './format-v1-2.ts';
import { envelopes13 } from './format-v1-3.ts';

export { formatId };
export const formatVersion = '1.3';
/** What a report may be asked for in, oldest first. */
export const formatVersions = ['1.0', '1.1', '1.2', '1.3'] as const;
export const mediaType = 'application/vnd.malmo.eu-rapportpaket+json';
export const xmlNamespace = 'urn:uuid:b94572e2-04e3-4e1b-87c5-3c2c4f0e770c';

export const packageKinds = [
  'report-request',
  'report-bundle',
  'receipt',
  'completion-request',
  'feedback',
  'handover',
] as const;
export type PackageKind = (typeof packageKinds)[number];

type EnvelopesByKind = { [K in PackageKind]: z.infer<(typeof envelopes13)[K]> };
/** A package of one kind, of any version. */
export type EnvelopeOf<K extends PackageKind> = {
  [One in K]: Omit<EnvelopesByKind[One], 'formatVersion'> & {
    formatVersion: (typeof formatVersions)[number];
  };
}[K];
export type Envelope = EnvelopeOf<PackageKind>;
/** What a förvaltning sends for a year. */
export type ReportBundle = EnvelopeOf<'report-bundle'>;
export type PayloadOf<K extends PackageKind> = EnvelopesByKind[K]['payload'];
export type EnvelopeHeader = Envelope['header'];
export type PublicKey = z.infer<typeof publicKey>;
export type Removed = z.infer<typeof removed11>;
/** The document that the digest is taken of (format §2.4). */
export type Undigested<E extends Envelope> = E extends Envelope ? Omit<E, 'integrity' | 'signatures'> : never;

/** Of the report in each version; the other kinds came with 1.2. */
export const reportSchemas = {
  '1.0': envelope10,
  '1.1': envelope11,
  '1.2': envelopes12['report-bundle'],
  '1.3': envelopes13['report-bundle'],
} as const;

/** Every kind in the versions that have them all. */
const envelopes = { '1.2': envelopes12, '1.3': envelopes13 } as const;

/** @returns undefined when the version has no such kind. What is none of our versions is judged as the newest. */
export function envelopeSchemaOf(declared: unknown, kind: unknown): z.ZodType<Envelope> | undefined {
  if (declared === '1.0' || declared === '1.1')
    return kind === 'report-bundle' ? reportSchemas[declared] : undefined;
  const ofVersion = envelopes[declared === '1.2' ? '1.2' : formatVersion];
  return Object.hasOwn(ofVersion, kind as string) ? ofVersion[kind as PackageKind] : undefined;
}

/** The calendar year that a package is about. */
export const yearOf = ({ header }: Envelope): number => Number(header.period.start.slice(0, 4));
