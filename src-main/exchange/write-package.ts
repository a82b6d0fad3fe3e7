// Seals a package, signs it and writes its two carriers.
import { canonicalJson, type JsonValue, readableJson } from '../domain/package/canonical.ts';
import type { Envelope, Undigested } from '../domain/package/format.ts';
import type { SigningKey } from '../domain/package/signing-key.ts';
import { type JsonDocument, sha256 } from './digest.ts';
import { embedPackage } from './docx-carrier.ts';
import { signDocument } from './signature.ts';

// The schema's `unknown` extension data is JSON by the profile; canonicalJson throws on anything else.
const asJson = (envelope: object): JsonValue => envelope as JsonValue;

/** Adds the integrity part, SHA-256 of the canonical document without it, and the signature (format §2.4). */
export function sealEnvelope<U extends Undigested<Envelope>>(
  envelope: U,
  key?: SigningKey,
): U & Pick<Envelope, 'integrity' | 'signatures'> {
  const sealed = {
    ...envelope,
    integrity: {
      canonicalization: 'RFC8785' as const,
      digestAlg: 'SHA-256' as const,
      digest: sha256(canonicalJson(asJson(envelope))),
    },
  };
  return key ? { ...sealed, signatures: [signDocument(asJson(sealed) as JsonDocument, key)] } : sealed;
}

/** The `.json` sidecar: canonical key order, two spaces, LF, final LF (format §2.10). */
export const writeJson = (envelope: Envelope): Uint8Array => Buffer.from(readableJson(asJson(envelope)));

/** @param document the .docx for people, as documents/ made it. */
export const writeDocx = (envelope: Envelope, document: Uint8Array): Uint8Array =>
  embedPackage(document, envelope, Buffer.from(canonicalJson(asJson(envelope))));
