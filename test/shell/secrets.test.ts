import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { createSecretStore } from '../../src-main/shell/secrets.ts';

const electron = vi.hoisted(() => ({ safeStorage: {} as Record<string, unknown> }));
vi.mock('electron', () => electron);

const turnRound = (text: string): string => [...text].reverse().join('');

describe('the store of secrets', () => {
  /** A store of the system that turns texts round. */
  const system = (changed: object = {}): void => {
    electron.safeStorage = {
      isAsyncEncryptionAvailable: async () => true,
      getSelectedStorageBackend: () => 'gnome_libsecret',
      encryptStringAsync: async (text: string) => Buffer.from(turnRound(text)),
      decryptStringAsync: async (bytes: Buffer) => ({
        result: turnRound(bytes.toString()),
        shouldReEncrypt: false,
      }),
      ...changed,
    };
  };
  beforeEach(() => system());
  const fails = async (): Promise<never> => {
    throw new Error('Error while decrypting the ciphertext');
  };
  const wrapped = Buffer.from('nyckel').toString('base64');

  it('wraps a secret and takes it out again', async () => {
    const store = createSecretStore('linux');
    const kept = await store.wrap('lekcyn');

    expect(kept).toBe(wrapped);
    expect(await store.unwrap(wrapped)).toEqual(succeed('lekcyn'));
  });

  it.each([
    ['there is none', 'win32', { isAsyncEncryptionAvailable: async () => false }],
    ['Linux has no keyring', 'linux', { getSelectedStorageBackend: () => 'basic_text' }],
    ['it is not known which keyring Linux has', 'linux', { getSelectedStorageBackend: () => 'unknown' }],
    ['it does not take the secret', 'darwin', { encryptStringAsync: fails }],
  ] satisfies [string, NodeJS.Platform, object][])(
    'wraps nothing when %s',
    async (_what, platform, changed) => {
      system(changed);

      expect(await createSecretStore(platform).wrap('lekcyn')).toBeUndefined();
    },
  );

  it('is asked for its keyring on Linux alone', async () => {
    system({ getSelectedStorageBackend: undefined });

    expect(await createSecretStore('win32').wrap('lekcyn')).toBe(wrapped);
  });

  it.each([
    ['there is no store any longer', { isAsyncEncryptionAvailable: async () => false }],
    ['the store does not know the secret', { decryptStringAsync: fails }],
    ['the store does not answer', { isAsyncEncryptionAvailable: fails }],
  ])('says that a key does not open when %s', async (_what, changed) => {
    system(changed);

    expect(await createSecretStore('win32').unwrap(wrapped)).toEqual(fail('KEY-NOT-OPENED'));
  });
});
