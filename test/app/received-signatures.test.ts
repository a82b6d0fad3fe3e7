// Whose signature a report has, as stadskontoret sees it: B48–B52 of the format's test list.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStores } from '../../src-main/database/stores.ts';
import { canonicalJson } from '../../src-main/domain/package/canonical.ts';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { vocabulary } from '../domain/samples.ts';
import { signingKeys } from '../exchange/golden.ts';
import { draftReport, makeId, receive, resealed, sealReport, signReport } from './made-packages.ts';
import { registerState } from './register-state.ts';
import {
  createCityOffice,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
} from './temporary-core.ts';

const { department: fosieKey, cityOffice: otherKey } = signingKeys;
const pinIt = { pinKey: true };
let core: TemporaryCore;

beforeEach(async () => {
  core = startTemporaryCore();
  await createCityOffice(core);
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

const signed = signReport(draftReport(), fosieKey);
/** Another report of Fosie for another year, so that no revision stands in the way. */
const other = () => {
  const draft = draftReport(2);
  draft.header.series = { seriesId: makeId(901), revision: 1 };
  draft.header.period = { start: '2005-01-01', end: '2005-12-31' };
  return draft;
};

/** Straight into the database, while the core has let go of it. */
async function revokePinnedKey(): Promise<void> {
  const { folderLabel = '' } = await core.must('app.state', {});
  await core.must('workspace.close', {});
  const opened = createStores(vocabulary).open(folderLabel);
  if (!opened.ok) throw new Error(opened.failure.code);
  const { values, close } = opened.value;
  const [key] = values.list('pinned-key');
  if (!key) throw new Error('no key is pinned');
  const revoked = { ...key, revokedAt: '2007-01-14T00:00:00Z' };
  const context = { at: '2007-01-14T00:00:00Z', actor: 'prov' };
  values.save('pinned-key', key.organisation, key.thumbprint, revoked, context);
  close();
  await core.must('workspace.open', { role: 'city-office', organisation: sample.cityOffice.organisation });
}

const withAmount = (report: ReportBundle): ReportBundle =>
  resealed(report, ({ payload }) => {
    const granted = payload.projects[0]?.funds.granted;
    if (granted) granted.amount = '1.00';
  });

/** A signature with another protected header. */
const withHeader = (header: object): ReportBundle => ({
  ...signed,
  signatures: [
    {
      protected: Buffer.from(canonicalJson(header as never)).toString('base64url'),
      signature: signed.signatures?.[0]?.signature ?? '',
    },
  ],
});
const kid = packages.thumbprint(fosieKey.publicKey);

describe('a signed report', () => {
  it('is held until someone has confirmed the key, and from then on is a known sender’s', async () => {
    expect(await receive(core, signed)).toEqual({ verdict: 'held', codes: ['SIG-KEY-UNKNOWN'] });

    expect(await receive(core, signed, pinIt)).toMatchObject({ effect: 'head' });
    expect(await receive(core, signReport(other(), fosieKey))).toEqual({
      verdict: 'importable',
      codes: [],
      effect: 'head',
    });
  });

  it.each<[string, string, ReportBundle]>([
    ['(B48) another amount and a new digest', 'SIG-INVALID', withAmount(signed)],
    [
      '(B48) a signature that belongs to another key than it states',
      'SIG-INVALID',
      resealed(signed, ({ header }) => {
        header.sender.publicKey = otherKey.publicKey;
      }),
    ],
    [
      '(B48) a second signature',
      'SIG-INVALID',
      { ...signed, signatures: [...(signed.signatures ?? []), ...(signed.signatures ?? [])] },
    ],
    ['(B50) the algorithm none', 'SIG-ALG', withHeader({ alg: 'none', kid, typ: 'eu-rapportpaket+jws' })],
    [
      '(B50) HS256 with the public key as secret',
      'SIG-ALG',
      withHeader({ alg: 'HS256', kid, typ: 'eu-rapportpaket+jws' }),
    ],
    ['(B50) the older name EdDSA', 'SIG-ALG', withHeader({ alg: 'EdDSA', kid, typ: 'eu-rapportpaket+jws' })],
    ['(B50) another type', 'SIG-ALG', withHeader({ alg: 'Ed25519', kid, typ: 'JWT' })],
    [
      '(B50) a header that must be understood',
      'SIG-ALG',
      withHeader({ alg: 'Ed25519', kid, typ: 'eu-rapportpaket+jws', crit: ['b64'] }),
    ],
  ])('%s is refused with %s', async (_, code, report) => {
    const state = await registerState(core);

    expect(await receive(core, report)).toEqual({ verdict: 'refused', codes: [code] });
    expect(await registerState(core)).toBe(state);
  });

  it('(B49) whose signature was taken off is held once the sender is known to sign', async () => {
    await receive(core, signed, pinIt);
    const state = await registerState(core);

    expect(await receive(core, sealReport(other()))).toEqual({ verdict: 'held', codes: ['SIG-MISSING'] });
    expect(await registerState(core)).toBe(state);
  });

  it('(B51) with another organisation’s confirmed key is refused', async () => {
    await receive(core, signed, pinIt);
    const draft = other();
    draft.header.sender = { ...draft.header.sender, orgCode: 'miljoforvaltningen' };
    for (const list of Object.values(draft.payload))
      if (Array.isArray(list))
        for (const record of list)
          if ('organisation' in record) Object.assign(record, { organisation: 'miljoforvaltningen' });
    const state = await registerState(core);

    expect(await receive(core, signReport(draft, fosieKey))).toEqual({
      verdict: 'refused',
      codes: ['SIG-KEY-ORG'],
    });
    expect(await registerState(core)).toBe(state);
  });

  it('(B52) with a new key of a known sender is held until that too is confirmed', async () => {
    await receive(core, signed, pinIt);
    const report = signReport(other(), otherKey);

    expect(await receive(core, report)).toEqual({ verdict: 'held', codes: ['SIG-KEY-CHANGED'] });
    expect(await receive(core, report, pinIt)).toMatchObject({ effect: 'head' });
  });

  it('(B52) with a key that has been revoked is refused', async () => {
    await receive(core, signed, pinIt);
    await revokePinnedKey();
    const state = await registerState(core);

    expect(await receive(core, signReport(other(), fosieKey))).toEqual({
      verdict: 'refused',
      codes: ['SIG-KEY-REVOKED'],
    });
    expect(await registerState(core)).toBe(state);
  });
});
