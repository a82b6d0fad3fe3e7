import { afterEach, describe, expect, it } from 'vitest';
import type { Dialogs, SecretStore } from '../../src-main/app/ports.ts';
import type { Channel } from '../../src-main/contract/contract.ts';
import type { Progress } from '../../src-main/contract/views.ts';
import { fail, type Result, succeed } from '../../src-main/domain/result.ts';
import { type CoreHost, startCore } from '../../src-main/shell/core-host.ts';

const answering = (answer: Result<string[] | undefined>): Dialogs => {
  const one = async () => (answer.ok ? succeed(answer.value?.[0]) : answer);
  return { choosePackages: async () => answer, chooseFile: one, chooseFolder: one, chooseSave: one };
};

const noStore: SecretStore = { wrap: async () => undefined, unwrap: async () => fail('KEY-NOT-OPENED') };

describe('startCore', () => {
  let host: CoreHost;
  let logged: { event: string; details: object | undefined }[];
  let progress: Progress[];
  const start = (dialogs: Dialogs = answering(succeed(undefined)), secrets: SecretStore = noStore): void => {
    logged = [];
    progress = [];
    host = startCore({
      workerUrl: new URL('./core-for-tests.ts', import.meta.url),
      start: { version: '1.2.3', assetsFolder: '/assets', dataFolder: '/data' },
      dialogs,
      secrets,
      log: { write: (event, details) => logged.push({ event, details }) },
      onProgress: (step) => progress.push(step),
    });
  };
  afterEach(() => host.close());
  const call = (channel: string, input: unknown = {}) => host.call(channel as Channel, input);

  it('answers each call with its own result', async () => {
    start();
    const answers = await Promise.all(['first', 'second'].map((channel) => call(channel, { channel })));

    expect(answers).toEqual(
      ['first', 'second'].map((channel) =>
        succeed({ channel, input: { channel }, version: '1.2.3', dataFolder: '/data' }),
      ),
    );
  });

  it('passes progress on before the result that ends it', async () => {
    start();
    await call('progress');

    expect(progress).toEqual([
      { jobId: '0198f6ab-0000-7000-8000-000000000001', stage: 'reading', done: 1, total: 2 },
    ]);
  });

  it.each([
    ['chosen paths', succeed(['/a', '/b']), succeed('/a')],
    ['a cancelled dialog', succeed(undefined), succeed(undefined)],
    ['a dialog that could not be shown', fail('DIALOG-UNAVAILABLE'), fail('DIALOG-UNAVAILABLE')],
  ])('gives the core %s', async (_what, answer, forOne) => {
    start(answering(answer));
    const answers = [
      await call('choosePackages'),
      await call('chooseFile'),
      await call('chooseFolder'),
      await call('chooseSave'),
    ];

    expect(answers).toEqual([answer, forOne, forOne, forOne]);
  });

  it('lets the core keep a secret in the store of the system, and take it out again', async () => {
    const asked: string[] = [];
    const secrets: SecretStore = {
      wrap: async (secret) => {
        asked.push(secret);
        return 'wrapped';
      },
      unwrap: async (wrapped) => {
        asked.push(wrapped);
        return succeed('a private key');
      },
    };
    start(undefined, secrets);

    expect([await call('wrap'), await call('unwrap')]).toEqual([
      succeed('wrapped'),
      succeed('a private key'),
    ]);
    expect(asked).toEqual(['a private key', 'a wrapped key']);
    expect(logged).toEqual([]);
  });

  it('tells the core that there is no store', async () => {
    start();

    expect([await call('wrap'), await call('unwrap')]).toEqual([succeed(undefined), fail('KEY-NOT-OPENED')]);
  });

  it('hands dropped files to the core and its answer back', async () => {
    start();

    expect([await host.takeDropped(['/a.docx', '/b.json']), await host.takeDropped([])]).toEqual([
      succeed({ token: '0198f6ab-0000-7000-8000-000000000001', files: 2 }),
      fail('DROP-NO-FILES'),
    ]);
  });

  it.each(['die', 'leave'])(
    'fails waiting and later calls with BUG when the core does %s',
    async (channel) => {
      start();
      const waiting = call('wait');
      const dying = call(channel);
      const answers = [await waiting, await dying, await call('anything')];

      const failure = fail('BUG', { reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
      expect(answers).toEqual([failure, failure, failure]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    },
  );

  it('logs where a dead core broke, but not the message, which may quote a user', async () => {
    start();
    await call('die');

    const [line] = logged;
    expect(line?.event).toBe('core-died');
    expect(JSON.stringify(line)).toContain('core-for-tests.ts');
    expect(JSON.stringify(line)).not.toContain('a value that a user wrote');
  });

  it('lets the core close before its thread ends', async () => {
    start();
    await host.close();

    expect(logged).toEqual([{ event: 'core-closed', details: {} }]);
  });
});
