// Builds the program before the browser tests when a source is newer than what lies built.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['src-main', 'src-renderer', 'package-lock.json', 'vite.config.ts', 'vite.main.config.ts', 'vite.preload.config.ts'];
const outputs = ['dist/renderer/index.html', 'dist/main/main.js', 'dist/main/preload.cjs'];

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestIn = (path: string): number => {
  const entries = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(modifiedAt(path), ...entries.map((entry) => modifiedAt(join(path, entry))));
};

export default function buildWhenStale(): void {
  const newestSource = Math.max(...sources.map((source) => newestIn(join(root, source))));
  const oldestOutput = Math.min(...outputs.map((output) => modifiedAt(join(root, output))));
  if (newestSource <= oldestOutput) return;
  execFileSync(process.execPath, [process.env.npm_execpath ?? 'npm', 'run', 'build'], { cwd: root, stdio: 'inherit' });
}
