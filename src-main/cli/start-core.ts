import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '../app/core.ts';
import type { Clock } from '../app/ports.ts';
import { compose } from '../compose.ts';
import type { Channel, InputOf, OutputOf } from '../contract/contract.ts';
import type { Result } from '../domain/result.ts';
import { type Choices, fixedDialogs } from './fixed-dialogs.ts';
import type { Terminal } from './terminal.ts';

const root = join(import.meta.dirname, '../..');
export const assetsFolder = join(root, 'assets');
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

export interface TerminalCore extends Pick<Core, 'openFolder'> {
  call<C extends Channel>(channel: C, input: InputOf<C>): Promise<Result<OutputOf<C>>>;
  /** What the dialogs will answer from now on. */
  choices: Choices;
  close(): void;
}

/** @param dataFolder absent: a temporary folder, since a command names its database itself. */
export function startCore(terminal: Terminal, dataFolder?: string, clock?: Clock): TerminalCore {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'utblick-'));
  const choices: Choices = {};
  const core = compose({
    version,
    assetsFolder,
    dataFolder: folder,
    dialogs: fixedDialogs(choices),
    log: { write: () => undefined },
    onProgress: terminal.progress,
    clock,
  });
  return {
    choices,
    openFolder: core.openFolder,
    call: (channel, input) => core.dispatch(channel, input) as never,
    close() {
      core.close();
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
