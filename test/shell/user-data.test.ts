import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userDataFolder } from '../../src-main/shell/user-data.ts';

describe('userDataFolder', () => {
  it('lies in the local profile on Windows, which does not roam over the network', () => {
    expect(userDataFolder('win32', 'local', 'roaming')).toBe(join('local', 'Utblick'));
  });

  it.each(['linux', 'darwin'] as const)('lies where programs keep their data on %s', (platform) => {
    expect(userDataFolder(platform, undefined, 'programs')).toBe(join('programs', 'Utblick'));
  });
});
