import { join } from 'node:path';

/**
 * The folder of everything that this installation keeps. On Windows it is the local profile: the roaming one is
 * copied over the network at log-in, which a database must not be.
 * @param appData the platform's own folder for programs' data, used where there is no LOCALAPPDATA.
 */
export const userDataFolder = (
  platform: NodeJS.Platform,
  localAppData: string | undefined,
  appData: string,
): string => join(platform === 'win32' && localAppData ? localAppData : appData, 'Utblick');
