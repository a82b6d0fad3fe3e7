// The browser of the automated tests: a headless Chromium that comes inside an npm package, so that a bare machine
// needs nothing but `npm ci`. It is unpacked once into the system's folder for temporary files.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Keeps Chromium from any network of its own; what pages ask for is seen to by the stand-in's session. */
export const offlineArguments: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--lang=sv',
];

/** Chromium's own sandbox does not start for root, as in a container; everywhere else it stays on. */
export const runsAsRoot = (): boolean => process.getuid?.() === 0;

interface UnpackedChromium {
  executablePath: string;
  environment: Record<string, string>;
}

const packageFile = (relative: string): string =>
  fileURLToPath(new URL(relative, import.meta.resolve('@sparticuz/chromium')));

/** The package unpacks into `os.tmpdir()`, whatever that is just then. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(packageFile('../bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

/** The package's own configuration names fixed folders. Its font alone is used, so that pages look alike everywhere. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

const unpackChromium = async (): Promise<UnpackedChromium> => {
  const { version } = JSON.parse(readFileSync(packageFile('../package.json'), 'utf8'));
  const folder = join(tmpdir(), `sparticuz-chromium-${version}`);
  if (!existsSync(folder)) {
    // Beside and then renamed, because several test processes may come here at the same time.
    const beside = mkdtempSync(`${folder}-`);
    await unpackInto(beside);
    writeFileSync(join(beside, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    try {
      renameSync(beside, folder);
    } catch {
      rmSync(beside, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
};

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** The package holds a Chromium for Linux; elsewhere the tests use an installed browser. */
export const launchTestBrowser = async (): Promise<Browser> => {
  const unpacked = process.platform === 'linux' ? await unpackChromium() : undefined;
  const executablePath = unpacked?.executablePath ?? findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found on this computer');
  return chromium.launch({
    executablePath,
    env: { ...definedEnvironment(), ...unpacked?.environment },
    chromiumSandbox: !runsAsRoot(),
    args: [...offlineArguments],
  });
};
