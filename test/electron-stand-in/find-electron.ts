import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @returns the absolute path of Electron's program; undefined where only its npm package is installed. Looks for it
 * by hand, because asking the package itself would start a download.
 */
export const findElectron = (): string | undefined => {
  const folder = dirname(fileURLToPath(import.meta.resolve('electron/package.json')));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : undefined;
};
