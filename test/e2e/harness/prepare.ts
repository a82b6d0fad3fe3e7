// Before the browser tests: builds the program, and says what they run in.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../../electron-stand-in/find-electron.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const configurations = ['vite.config.ts', 'vite.main.config.ts', 'vite.preload.config.ts'];
const sources = ['src-main', 'src-renderer', 'package-lock.json', ...configurations];
const outputs = ['dist/renderer/index.html', 'dist/main/main.js', 'dist/main/preload.cjs'];

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestIn = (path: string): number => {
  const entries = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
    : [];
  return Math.max(modifiedAt(path), ...entries.map((entry) => modifiedAt(join(path, entry))));
};

/** Builds the program when a source is newer than what lies built. */
export const buildWhenStale = (): void => {
  const newestSource = Math.max(...sources.map((source) => newestIn(join(root, source))));
  const oldestOutput = Math.min(...outputs.map((output) => modifiedAt(join(root, output))));
  if (newestSource <= oldestOutput) return;
  // In a process of its own: vitest's NODE_ENV would make it a build for tests.
  const { NODE_ENV: _testing, ...env } = process.env;
  for (const configuration of configurations) {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    execFileSync(process.execPath, [vite, 'build', '--config', configuration], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
  }
};

/** Called by vitest once, before the first browser test. */
export const setup = (): void => {
  const place = findElectron() === undefined ? 'Chromium, through the stand-in for Electron' : 'Electron';
  process.stdout.write(`Browser tests run in ${place}.\n`);
  buildWhenStale();
};
