// The report package as this program writes it, and every version of it that it reads. A package of an older minor
// version is checked against the closed schema that it declares; since a minor version only adds optional members
// (format §2.5), what has passed that is a package of the newest.
import type { z } from 'zod';
import { envelope10, formatId } from './format-v1-0.ts';
import { envelope11, type header11, type removed11 } from './format-v1-1.ts';

export { formatId };
export const formatVersion = '1.1';
export const mediaType = 'application/vnd.malmo.eu-rapportpaket+json';
export const xmlNamespace = 'urn:uuid:b94572e2-04e3-4e1b-87c5-3c2c4f0e770c';

export type Envelope = Omit<z.infer<typeof envelope11>, 'formatVersion'> & { formatVersion: '1.0' | '1.1' };
export type EnvelopeHeader = z.infer<typeof header11>;
export type Removed = z.infer<typeof removed11>;
/** The document that the digest is taken of (format §2.4). */
export type UndigestedEnvelope = Omit<Envelope, 'integrity' | 'signatures'>;

export const envelopeSchemas = { '1.0': envelope10, '1.1': envelope11 } as const;

/** @param declared the document's own `formatVersion`; what is none of ours is judged as the newest. */
export const envelopeSchemaOf = (declared: unknown): z.ZodType<Envelope> =>
  declared === '1.0' ? envelopeSchemas['1.0'] : envelopeSchemas['1.1'];
