import { accessSync, constants } from 'node:fs';
import { delimiter, posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onLinux = ({ PATH = '' }: Environment): string[] =>
  [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ].flatMap((name) => PATH.split(delimiter).map((folder) => posix.join(folder, name)));

const onMac = ({ HOME = '' }: Environment): string[] =>
  ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', posix.join(HOME, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );

const onWindows = (environment: Environment): string[] =>
  [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ].flatMap((path) =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, ...path)),
  );

const places: Partial<Record<NodeJS.Platform, (environment: Environment) => string[]>> = {
  linux: onLinux,
  darwin: onMac,
  win32: onWindows,
};

/** @returns the absolute path of an installed Chromium, Chrome or Edge; undefined where there is none. */
export const findBrowser = (
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (path: string) => boolean = isExecutable,
): string | undefined => places[platform]?.(environment).find(exists);
