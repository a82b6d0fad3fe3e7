// A package that a newer program has written (format §2.5).
import { describe, expect, it } from 'vitest';
import { packageFindingText } from '../../src-main/domain/wording/package-findings.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { goldenPackages, openGolden, signingKeys } from './golden.ts';

type Members = Record<string, unknown>;

const goldenOf = (kind: string) => {
  const golden = goldenPackages.find((one) => one.kind === kind && one.version === '1.3');
  if (!golden) throw new Error(kind);
  return golden;
};

/** The golden package of a kind as a newer program would write and sign it. */
async function written(
  version: string,
  change: (document: { header: Members; payload: Members } & Members) => void = () => undefined,
  kind = 'report-bundle',
): Promise<Uint8Array> {
  const golden = goldenOf(kind);
  const { integrity: _, signatures: __, ...document } = structuredClone(await openGolden(golden));
  const newer = { ...document, formatVersion: version } as unknown as { header: Members; payload: Members };
  change(newer as never);
  return packages.toJson(packages.seal(newer as never, signingKeys[golden.signedWith ?? 'department']));
}

const readNewer = async (...parameters: Parameters<typeof written>) =>
  packages.read(await written(...parameters), 'rapport.json');
const first = (list: unknown): Members => (list as Members[])[0] ?? {};

describe('a package of a newer minor version', () => {
  it('without anything new is read as what it is, with a warning', async () => {
    const { envelope, findings, signedBy } = await readNewer('1.4');
    const golden = await openGolden(goldenOf('report-bundle'));

    expect(envelope?.payload).toEqual(golden.payload);
    expect(signedBy).toBe(packages.thumbprint(signingKeys.department.publicKey));
    expect(findings).toEqual([
      {
        code: 'VER-NEWER-MINOR',
        severity: 'warn',
        stage: 'schema',
        location: { pointer: '/formatVersion' },
        params: { version: '1.4', supported: '1.3' },
      },
    ]);
  });

  it('(A8) has what is not known set aside, at any depth, and told by where it stood', async () => {
    const { envelope, findings } = await readNewer('1.4', (document) => {
      document.outlook = { deep: [{ deeper: true }] };
      Object.assign(document.header.series as Members, { branch: 'a' });
      Object.assign(first(document.payload.activities), { weather: 'sol', mood: ['god'] });
      document.payload.surveys = [{ id: 'x' }];
    });
    const golden = await openGolden(goldenOf('report-bundle'));

    expect(envelope?.payload).toEqual(golden.payload);
    expect(envelope?.header).toEqual(golden.header);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      [
        'VER-NEWER-MINOR',
        {
          version: '1.4',
          supported: '1.3',
          members: expect.any(String),
        },
      ],
    ]);
    expect(String(findings[0]?.params.members).split(', ').sort()).toEqual([
      '/header/series/branch',
      '/outlook',
      '/payload/activities/0/mood',
      '/payload/activities/0/weather',
      '/payload/surveys',
    ]);
  });

  it('names at most five of many unknown members, in a sentence', async () => {
    const { findings } = await readNewer('1.9', (document) => {
      for (let index = 0; index < 1000; index += 1) document.payload[`new${1000 + index}`] = index;
    });

    expect(findings.map((finding) => packageFindingText(finding).what)).toEqual([
      'Filen är skriven i ett nyare format (1.9), och det som programmet inte känner till har lämnats åt sidan: /payload/new1000, /payload/new1001, /payload/new1002, /payload/new1003, /payload/new1004 och 995 till.',
    ]);
  });

  it('keeps the digest of the whole file, what was set aside included', async () => {
    const bytes = await written('1.4', (document) => {
      document.payload.surveys = [1];
    });
    const { envelope } = await packages.read(bytes, 'rapport.json');
    const tampered = Buffer.from(
      Buffer.from(bytes).toString('utf8').replace('"surveys": [\n      1', '"surveys": [\n      2'),
    );

    expect(envelope?.integrity.digest).toBe(JSON.parse(Buffer.from(bytes).toString('utf8')).integrity.digest);
    expect((await packages.read(tampered, 'rapport.json')).findings.map(({ code }) => code)).toEqual([
      'INT-DIGEST',
    ]);
  });

  it.each(goldenPackages.filter(({ version }) => version === '1.3').map(({ kind }) => kind))(
    'is read in the kind %s',
    async (kind) => {
      const { envelope, findings } = await readNewer(
        '1.4',
        (document) => {
          document.payload.novelty = true;
        },
        kind,
      );

      expect([envelope?.kind, findings.map(({ params }) => params.members)]).toEqual([
        kind,
        ['/payload/novelty'],
      ]);
    },
  );

  it.each<[string, string, Parameters<typeof written>[1]]>([
    ['lacks what we need', 'SCH-REQUIRED', ({ payload }) => delete payload.answers],
    [
      'has a known member of another type',
      'SCH-TYPE',
      ({ payload }) => Object.assign(payload, { answers: 'x' }),
    ],
    [
      'has a value beside our list',
      'SCH-PATTERN',
      ({ header }) => Object.assign(header, { purpose: 'rehearsal' }),
    ],
    [
      'must be understood and is not',
      'VER-REQUIRES-FEATURE',
      (document) => Object.assign(document, { requires: ['attachments'] }),
    ],
    [
      'is of a kind we do not know',
      'VER-KIND-UNSUPPORTED',
      (document) => Object.assign(document, { kind: 'survey' }),
    ],
  ])('that %s is refused with %s', async (_, code, change) => {
    const { envelope, findings } = await readNewer('1.4', change);

    expect([envelope, findings.map((finding) => finding.code)]).toEqual([undefined, [code]]);
  });
});

describe('a package of another major version', () => {
  it('that is newer is refused by both versions, before its digest is looked at', async () => {
    const { envelope, findings } = await readNewer('2.0', (document) => {
      document.payload = { entirely: 'different' };
    });

    expect([envelope, findings.map(({ code, params }) => [code, params])]).toEqual([
      undefined,
      [['VER-NEWER-MAJOR', { version: '2.0', supported: '1.3' }]],
    ]);
  });
});
