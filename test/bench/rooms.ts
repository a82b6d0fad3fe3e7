// Where the benchmark works: a temporary folder of its own, gone when the run ends, and cores that lie in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '../../src-main/app/core.ts';
import { fixedDialogs } from '../../src-main/cli/fixed-dialogs.ts';
import { compose } from '../../src-main/compose.ts';
import type { Channel, InputOf, OutputOf } from '../../src-main/contract/contract.ts';
import type { Result } from '../../src-main/domain/result.ts';

export const assetsFolder = fileURLToPath(new URL('../../assets', import.meta.url));

/** Runs `work` in a new folder and removes it afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole core as the program starts it, quiet and with dialogs that answer `packages`. */
export const startCore = (dataFolder: string, packages?: string[]): Core =>
  compose({
    version: '0.0.0',
    assetsFolder,
    dataFolder,
    dialogs: fixedDialogs({ packages }),
    log: { write: () => undefined },
    onProgress: () => undefined,
  });

/** A measurement of work that failed would be worth nothing. */
export function expectDone<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`failed with ${result.failure.code} ${JSON.stringify(result.failure.params)}`);
  return result.value;
}

export const call = async <C extends Channel>(
  core: Core,
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> => expectDone(await core.dispatch(channel, input)) as OutputOf<C>;
