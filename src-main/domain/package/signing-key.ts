// Keys: each installation signs with its own; of others' it knows whose is whose when a person has said so ("pinned").
import { z } from 'zod';
import { codeSchema, instantSchema } from '../ids.ts';
import type { PackageCode, PackageSeverity } from './codes.ts';
import type { PublicKey } from './format.ts';

export interface SigningKey {
  publicKey: PublicKey;
  /** PKCS #8 in base64. Never leaves the core but to be wrapped by the operating system's store. */
  privateKey: string;
}

/** Another organisation's key. One that is revoked stays, so that it is known again. */
export const pinnedKeySchema = z.strictObject({
  /** RFC 7638, base64url. */
  thumbprint: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  organisation: codeSchema,
  pinnedAt: instantSchema,
  revokedAt: instantSchema.optional(),
});
export type PinnedKey = z.infer<typeof pinnedKeySchema>;

/** `none`: not signed; `known`: by a key that is pinned for the sender; `unknown`: by another key. */
export const signatureStandings = ['none', 'known', 'unknown'] as const;
export type SignatureStanding = (typeof signatureStandings)[number];

export interface SignatureVerdict {
  standing: SignatureStanding;
  finding?: { code: PackageCode; severity?: PackageSeverity };
}

/**
 * Whose signature it is (format §2.4).
 * @param thumbprint of the key that verifiably signed the package; undefined: it is not signed.
 * @param pinned keys of every organisation.
 * @param required whether the request asked for signed reports.
 */
export function judgeSignature(
  sender: string,
  thumbprint: string | undefined,
  pinned: readonly PinnedKey[],
  required: boolean,
): SignatureVerdict {
  const own = pinned.filter(({ organisation }) => organisation === sender);
  const trusted = own.filter(({ revokedAt }) => revokedAt === undefined);
  if (thumbprint === undefined) {
    if (required) return { standing: 'none', finding: { code: 'SIG-MISSING', severity: 'reject' } };
    // A sender that has signed before and now does not: someone may have taken the signature off.
    return trusted.length > 0
      ? { standing: 'none', finding: { code: 'SIG-MISSING', severity: 'hold' } }
      : { standing: 'none' };
  }
  const key = pinned.find((one) => one.thumbprint === thumbprint);
  if (key?.revokedAt !== undefined) return { standing: 'unknown', finding: { code: 'SIG-KEY-REVOKED' } };
  if (key && key.organisation !== sender) return { standing: 'unknown', finding: { code: 'SIG-KEY-ORG' } };
  if (key) return { standing: 'known' };
  return { standing: 'unknown', finding: { code: own.length > 0 ? 'SIG-KEY-CHANGED' : 'SIG-KEY-UNKNOWN' } };
}
