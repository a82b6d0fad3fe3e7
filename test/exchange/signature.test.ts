// Signatures against the published example of RFC 8037 appendix A, and against everything that can be changed of one.
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { thumbprintOf } from '../../src-main/exchange/signature.ts';
import { requestEnvelope } from './sample-messages.ts';

const known = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;

describe('a key', () => {
  it('goes by the thumbprint of RFC 7638, as RFC 8037 has it', () => {
    expect(thumbprintOf(known)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('is made anew each time', () => {
    const keys = Array.from({ length: 20 }, () => packages.createSigningKey());

    expect(new Set(keys.map(({ publicKey }) => publicKey.x)).size).toBe(20);
  });
});

describe('a signed package', () => {
  const key = packages.createSigningKey();
  const { integrity: _, ...request } = requestEnvelope('sdf-fosie');
  const { header } = request;
  const withKey = {
    ...request,
    header: { ...header, sender: { ...header.sender, publicKey: key.publicKey } },
  };
  const signed = packages.seal(withKey, key) as Envelope;
  const read = async (envelope: Envelope) => {
    const { signedBy, findings } = await packages.read(packages.toJson(envelope), 'fil.json');
    return [signedBy, findings.map(({ code }) => code)];
  };

  it('is read as signed by its key, and comes out the same each time', async () => {
    expect(await read(signed)).toEqual([thumbprintOf(key.publicKey), []]);
    expect(packages.seal(withKey, key)).toEqual(signed);
  });

  it('is no longer signed when its content is changed and its digest computed anew', async () => {
    const { integrity: __, signatures, ...rest } = signed as Envelope & { kind: 'report-request' };
    const changed = packages.seal({ ...rest, payload: { ...rest.payload, dueOn: '2007-06-30' } });

    expect(await read({ ...changed, signatures } as Envelope)).toEqual([undefined, ['SIG-INVALID']]);
  });

  it('is not taken for another’s by putting another’s key into it', async () => {
    const stolen = packages.seal({
      ...withKey,
      header: { ...header, sender: { ...header.sender, publicKey: known } },
    });

    expect(await read({ ...stolen, signatures: signed.signatures } as Envelope)).toEqual([
      undefined,
      ['SIG-INVALID'],
    ]);
  });

  it.each(['none', 'HS256', 'EdDSA', 'ES256'])('with the algorithm %s is refused', async (alg) => {
    const [signature] = signed.signatures ?? [];
    const text = Buffer.from(signature?.protected ?? '', 'base64url').toString();
    const other = Buffer.from(text.replace('"Ed25519"', JSON.stringify(alg))).toString('base64url');
    const signatures = [{ protected: other, signature: signature?.signature ?? '' }];

    expect(await read({ ...signed, signatures })).toEqual([undefined, ['SIG-ALG']]);
  });
});
