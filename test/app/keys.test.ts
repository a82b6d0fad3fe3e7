// Underskrift from end to end: a förvaltning that signs, and stadskontoret that comes to know its key.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SecretStore } from '../../src-main/app/ports.ts';
import { fingerprintLine } from '../../src-main/domain/package/fingerprint.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  jobId,
  previewFiles,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const organisation = sample.departments[0]?.organisation ?? '';
const question = sample.departments[0]?.answers[0]?.question ?? '';
const { year } = sample;

/** A store that turns secrets round; `isLost` makes it forget them. */
const storeOfSecrets = (): SecretStore & { isLost: boolean } => ({
  isLost: false,
  wrap: async (secret) => `wrapped ${[...secret].reverse().join('')}`,
  async unwrap(wrapped) {
    return this.isLost ? fail('KEY-NOT-OPENED') : succeed([...wrapped.slice(8)].reverse().join(''));
  },
});

const signing = async (core: TemporaryCore): Promise<string> =>
  (await core.must('key.make', {})).own?.thumbprint ?? '';
const readFile = async (path: string) => packages.read(readFileSync(path), path);
const changeAnswer = (core: TemporaryCore, text: string) =>
  core.must('report.saveAnswer', { year, answer: { question, text } });
async function startDepartment(secrets?: SecretStore): Promise<TemporaryCore> {
  const core = startTemporaryCore(secrets ? { secrets } : {});
  await fillDepartment(core, organisation);
  return core;
}

describe('the own key', () => {
  it('is not there until someone turns signing on, and nothing is signed', async () => {
    const core = await startDepartment();
    const [, json = ''] = await exportReport(core, temporaryFolder());
    const { envelope, signedBy } = await readFile(json);

    expect(await core.must('key.state', {})).toEqual({ pinned: [] });
    expect([envelope?.signatures, envelope?.header.sender.publicKey, signedBy]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['os-store', storeOfSecrets()],
    ['plain', undefined],
  ] as const)('signs everything that is sent, kept as %s', async (protection, secrets) => {
    const core = await startDepartment(secrets);
    const thumbprint = await signing(core);
    const [docx = '', json = ''] = await exportReport(core, temporaryFolder());
    const read = [await readFile(docx), await readFile(json)];

    expect((await core.must('key.state', {})).own).toEqual({
      thumbprint,
      protection,
      createdAt: '2007-01-15T08:00:00Z',
    });
    expect(read.map(({ signedBy, findings }) => [signedBy, findings])).toEqual([
      [thumbprint, []],
      [thumbprint, []],
    ]);
  });

  it('says its words on the first page of what is sent', async () => {
    const core = await startDepartment();
    const thumbprint = await signing(core);
    const [docx = ''] = await exportReport(core, temporaryFolder());
    const body = strFromU8(unzipSync(readFileSync(docx))['word/document.xml'] ?? new Uint8Array());

    expect(body.replace(/<[^>]+>/g, '')).toContain(fingerprintLine(thumbprint));
  });

  it('never lies readable in the database where the system keeps it', async () => {
    const secrets = storeOfSecrets();
    const core = await startDepartment(secrets);
    await signing(core);
    const { label } = await core.must('workspace.defaultFolder', { organisation });
    core.close();
    const database = readFileSync(`${label}/utblick.sqlite`, 'latin1');

    // The first bytes of every Ed25519 key in PKCS #8.
    expect(database).not.toContain('MC4CAQAwBQYDK2VwBCIEI');
    expect(database).toContain('wrapped ');
  });

  it('makes the same report the next revision when signing is turned on or the key is another, and only then', async () => {
    const core = await startDepartment();
    const revisions: number[] = [];
    const send = async () => {
      core.choices.folder = temporaryFolder();
      const sent = await core.must('report.export', { year, jobId });
      if (sent.outcome === 'exported') revisions.push(sent.revision);
    };
    await send();
    await signing(core);
    await send();
    await send();
    await signing(core);
    await send();
    await core.must('key.retire', {});
    await send();

    expect(revisions).toEqual([1, 2, 2, 3, 3]);
  });

  it('is taken up again after it was replaced or turned off', async () => {
    const core = await startDepartment();
    const first = await signing(core);
    const second = await signing(core);
    await core.must('key.resume', { thumbprint: first });
    const resumed = (await core.must('key.state', {})).own?.thumbprint;
    await core.must('key.retire', {});
    const retired = (await core.must('key.state', {})).own;
    await core.must('key.resume', { thumbprint: first });

    expect([first === second, resumed, retired]).toEqual([false, first, undefined]);
    expect((await core.must('key.state', {})).own?.thumbprint).toBe(first);
    expect(await core.call('key.resume', { thumbprint: 'A'.repeat(43) })).toEqual(fail('KEY-NOT-FOUND'));
  });

  it('that does not open stops the sending before anything is asked or kept', async () => {
    const secrets = storeOfSecrets();
    const core = await startDepartment(secrets);
    await signing(core);
    secrets.isLost = true;
    core.choices.folder = temporaryFolder();

    expect(await core.call('report.export', { year, jobId })).toEqual(fail('KEY-NOT-OPENED'));
    expect((await core.must('report.get', { year })).exports).toEqual([]);
  });

  it.each([
    ['none', undefined, { ok: true }],
    ['plain', undefined, { ok: true, isWarning: true }],
    ['os-store', storeOfSecrets(), { ok: true }],
    ['not-opened', { ...storeOfSecrets(), isLost: true }, { ok: false }],
  ] as const)('is told of by Driftkontroll: %s', async (detail, secrets, outcome) => {
    const core = startTemporaryCore(secrets ? { secrets } : {});
    await createCityOffice(core);
    if (detail !== 'none') await signing(core);
    const { checks } = await core.must('workspace.inspect', {});

    expect(checks.at(-1)).toEqual({ check: 'signing-key', detail, ...outcome });
  });
});

describe('another organisation’s key', () => {
  /** A förvaltning that signs, its first report, and stadskontoret. */
  async function begin() {
    const department = await startDepartment();
    const thumbprint = await signing(department);
    const office = startTemporaryCore({ firstId: 700_000 });
    await createCityOffice(office);
    const send = async (): Promise<string> => (await exportReport(department, temporaryFolder()))[0] ?? '';
    const preview = async (path: string) => {
      const [read] = await previewFiles(office, [path]);
      if (!read) throw new Error('no preview');
      return read;
    };
    const take = async (path: string) => {
      const { previewId } = await preview(path);
      return office.must('package.import', { previewId, jobId, decision: { pinKey: true } });
    };
    return { department, office, thumbprint, send, preview, take };
  }
  const codes = ({ findings }: { findings: { code: string }[] }) =>
    findings.map(({ code }) => code).filter((code) => code.startsWith('SIG-'));

  it('is unknown at first, and known once a person has confirmed it', async () => {
    const { department, office, thumbprint, send, preview, take } = await begin();
    const first = await send();
    const unknown = await preview(first);
    await take(first);
    await changeAnswer(department, 'Mer samverkan.');
    const known = await preview(await send());

    expect([unknown, known].map((read) => [read.verdict, read.signature, codes(read)])).toEqual([
      ['held', { standing: 'unknown', thumbprint }, ['SIG-KEY-UNKNOWN']],
      ['importable', { standing: 'known', thumbprint }, []],
    ]);
    expect((await office.must('key.state', {})).pinned).toEqual([
      { thumbprint, organisation, pinnedAt: '2007-01-15T08:00:00Z' },
    ]);
  });

  it('is asked about again when it is another, and a report without it is shown as less than before', async () => {
    const { department, send, preview, take } = await begin();
    await take(await send());
    await changeAnswer(department, 'Mer samverkan.');
    await signing(department);
    const changed = await preview(await send());
    await department.must('key.retire', {});
    await changeAnswer(department, 'Ännu mer samverkan.');
    const unsigned = await preview(await send());

    expect([changed, unsigned].map((read) => [read.verdict, read.signature?.standing, codes(read)])).toEqual([
      ['held', 'unknown', ['SIG-KEY-CHANGED']],
      ['held', 'none', ['SIG-MISSING']],
    ]);
  });

  it('that is revoked refuses what it signed, also what was read before, until that is undone', async () => {
    const { department, office, thumbprint, send, preview, take } = await begin();
    await take(await send());
    await changeAnswer(department, 'Mer samverkan.');
    const path = await send();
    const { previewId } = await preview(path);
    await office.must('key.revoke', { thumbprint });
    const late = await office.call('package.import', { previewId, jobId });
    const refused = await preview(path);
    const undo = await office.must('undo.state', {});
    await office.must('undo.undo', {});
    const again = await preview(path);

    expect(late).toEqual(fail('PREVIEW-GONE'));
    expect([refused.verdict, codes(refused)]).toEqual(['refused', ['SIG-KEY-REVOKED']]);
    expect(undo.undo).toMatchObject({ act: 'change', what: 'known-key', count: 1 });
    expect([again.verdict, codes(again)]).toEqual(['importable', []]);
  });

  it('that is revoked can be trusted again', async () => {
    const { office, thumbprint, send, take } = await begin();
    await take(await send());
    const revoked = await office.must('key.revoke', { thumbprint });
    const restored = await office.must('key.restore', { thumbprint });

    expect([revoked, restored].map(({ pinned }) => pinned[0]?.revokedAt)).toEqual([
      '2007-01-15T08:00:00Z',
      undefined,
    ]);
    expect(await office.call('key.revoke', { thumbprint: 'A'.repeat(43) })).toEqual(fail('KEY-NOT-FOUND'));
  });
});
