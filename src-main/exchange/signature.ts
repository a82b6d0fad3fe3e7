// Ed25519 signatures of packages: flattened JWS with a detached payload (RFC 7515 appendix F, RFC 8037, RFC 9864).
// What is signed is the protected header and the canonical document without its signatures (format §2.4).
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { canonicalJson } from '../domain/package/canonical.ts';
import type { Envelope, PublicKey } from '../domain/package/format.ts';
import type { SigningKey } from '../domain/package/signing-key.ts';
import { accept, type Checked, refuse } from './checked.ts';
import type { JsonDocument } from './digest.ts';
import { readStrictJson } from './strict-json.ts';

const algorithm = 'Ed25519';
const type = 'eu-rapportpaket+jws';

/** RFC 7638: SHA-256 of the key's required members in canonical form, as base64url. The name that a key goes by. */
export const thumbprintOf = ({ crv, kty, x }: PublicKey): string =>
  createHash('sha256').update(canonicalJson({ crv, kty, x })).digest('base64url');

export function createSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: { kty: 'OKP', crv: 'Ed25519', x },
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}

/** @param document the sealed document, `integrity` in it and no `signatures`. */
export function signDocument(
  document: JsonDocument,
  { publicKey, privateKey }: SigningKey,
): NonNullable<Envelope['signatures']>[number] {
  const header = canonicalJson({ alg: algorithm, kid: thumbprintOf(publicKey), typ: type });
  const protectedHeader = Buffer.from(header).toString('base64url');
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return {
    protected: protectedHeader,
    signature: sign(null, signingInput(protectedHeader, document), key).toString('base64url'),
  };
}

const signingInput = (protectedHeader: string, document: JsonDocument): Buffer => {
  const { signatures: _, ...signed } = document;
  return Buffer.from(`${protectedHeader}.${Buffer.from(canonicalJson(signed)).toString('base64url')}`);
};

/**
 * Holds the one signature of a document against the key that its sender states: that the two belong together says
 * nothing yet of whose key it is, which is weighed against the pinned keys.
 * @returns the key's thumbprint; undefined when there is no signature.
 */
export function checkSignature(document: JsonDocument, envelope: Envelope): Checked<string | undefined> {
  const [signature, more] = envelope.signatures ?? [];
  if (!signature) return accept(undefined);
  const location = { pointer: '/signatures/0' };
  const invalid = refuse('signature', 'SIG-INVALID', location);
  if (more) return refuse('signature', 'SIG-INVALID', { pointer: '/signatures/1' });

  const header = readStrictJson(Buffer.from(signature.protected, 'base64url'));
  if (!header.ok) return invalid;
  const { alg, typ, kid, ...others } = header.value.value as JsonDocument;
  if (alg !== algorithm || typ !== type || Object.keys(others).length > 0)
    return refuse('signature', 'SIG-ALG', location);
  const { publicKey } = envelope.header.sender;
  if (!publicKey || kid !== thumbprintOf(publicKey)) return invalid;
  return isValid(signature, document, publicKey) ? accept(kid) : invalid;
}

/** Node's decoder takes base64url that is not: only what it would itself have written is a signature. */
function isValid(
  { protected: protectedHeader, signature }: { protected: string; signature: string },
  document: JsonDocument,
  publicKey: PublicKey,
): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.toString('base64url') !== signature) return false;
  try {
    const key = createPublicKey({ key: publicKey, format: 'jwk' });
    return verify(null, signingInput(protectedHeader, document), key, bytes);
  } catch {
    // no point on the curve
    return false;
  }
}
