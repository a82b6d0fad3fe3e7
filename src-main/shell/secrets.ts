// The operating system's store of secrets, by Electron's safeStorage: DPAPI on Windows, the keychain on macOS, the desktop's
// keyring on Linux. It protects from other users of the computer, not from other programs of the same user.
import { safeStorage } from 'electron';
import type { SecretStore } from '../app/ports.ts';
import { fail, succeed } from '../domain/result.ts';

/** On Linux without a keyring Electron hides secrets behind a password that anyone can read in its source. */
const unprotected: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** @param platform decides whether there may be a store that protects nothing. */
export function createSecretStore(platform: NodeJS.Platform): SecretStore {
  const isThere = async (): Promise<boolean> =>
    (await safeStorage.isAsyncEncryptionAvailable()) &&
    !(platform === 'linux' && unprotected.has(safeStorage.getSelectedStorageBackend()));

  return {
    async wrap(secret) {
      try {
        if (!(await isThere())) return undefined;
        return (await safeStorage.encryptStringAsync(secret)).toString('base64');
      } catch {
        // A store that is there and does not take it is none: the person is told that the key lies unprotected.
        return undefined;
      }
    },
    async unwrap(wrapped) {
      try {
        if (!(await isThere())) return fail('KEY-NOT-OPENED');
        return succeed((await safeStorage.decryptStringAsync(Buffer.from(wrapped, 'base64'))).result);
      } catch {
        return fail('KEY-NOT-OPENED');
      }
    },
  };
}
