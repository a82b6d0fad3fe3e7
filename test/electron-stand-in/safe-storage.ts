// Electron's `safeStorage`. What it encrypts only the same user's store can open, here: whoever has the same folder of user
// data, so that a program that is opened again finds its secrets and another one does not.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { StandInState } from './state.ts';
import { strict } from './strict.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** @param userData the folder whose owner the store belongs to. */
export const createSafeStorage = (state: StandInState, userData: () => string) => {
  const { secretStore = 'none' } = state.options;
  const key = (): Buffer => createHash('sha256').update(`stand-in ${userData()}`).digest();
  const requireStore = (what: string): void => {
    state.requireReady(`safeStorage.${what}`);
    if (secretStore === 'none') throw new Error(`Error while calling ${what}: encryption is not available`);
  };
  return strict('safeStorage', {
    isAsyncEncryptionAvailable: async () => {
      state.requireReady('safeStorage.isAsyncEncryptionAvailable');
      return secretStore !== 'none';
    },
    getSelectedStorageBackend: () => {
      if (!state.isReady) return 'unknown';
      return secretStore === 'protects' ? 'gnome_libsecret' : 'basic_text';
    },
    encryptStringAsync: async (plainText: string) => {
      requireStore('encryptStringAsync');
      if (typeof plainText !== 'string') throw new TypeError('encryptStringAsync takes a string');
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key(), nonce);
      const encrypted = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
    },
    decryptStringAsync: async (encrypted: Buffer) => {
      requireStore('decryptStringAsync');
      if (!Buffer.isBuffer(encrypted)) throw new TypeError('decryptStringAsync takes a Buffer');
      const decipher = createDecipheriv(algorithm, key(), encrypted.subarray(0, nonceBytes));
      decipher.setAuthTag(encrypted.subarray(nonceBytes, nonceBytes + tagBytes));
      const opened = [decipher.update(encrypted.subarray(nonceBytes + tagBytes)), decipher.final()];
      return { result: Buffer.concat(opened).toString('utf8'), shouldReEncrypt: false };
    },
  });
};
