// Seals a report and writes its two carriers.
import { canonicalJson, type JsonValue, readableJson } from '../domain/package/canonical.ts';
import type { Envelope, UndigestedEnvelope } from '../domain/package/format.ts';
import { sha256 } from './digest.ts';
import { embedPackage } from './docx-carrier.ts';

// The schema's `unknown` extension data is JSON by the profile; canonicalJson throws on anything else.
const asJson = (envelope: Envelope | UndigestedEnvelope): JsonValue => envelope as unknown as JsonValue;

/** Adds the integrity part: SHA-256 of the canonical document without it (format §2.4). */
export const sealEnvelope = (envelope: UndigestedEnvelope): Envelope => ({
  ...envelope,
  integrity: {
    canonicalization: 'RFC8785',
    digestAlg: 'SHA-256',
    digest: sha256(canonicalJson(asJson(envelope))),
  },
});

/** The `.json` sidecar: canonical key order, two spaces, LF, final LF (format §2.10). */
export const writeJson = (envelope: Envelope): Uint8Array => Buffer.from(readableJson(asJson(envelope)));

/** @param document the .docx for people, as documents/ made it. */
export const writeDocx = (envelope: Envelope, document: Uint8Array): Uint8Array =>
  embedPackage(document, envelope, Buffer.from(canonicalJson(asJson(envelope))));
