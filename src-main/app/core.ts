// What the core is to the rest of the program: something that answers calls. The shell, the CLI and the tests
// all hold this and nothing more.
import type { DroppedFiles, Progress } from '../contract/views.ts';
import type { Result } from '../domain/result.ts';
import type { Workspace } from '../domain/workspace.ts';
import type { Clock, Dialogs, Ids, Log, SecretStore } from './ports.ts';

export interface Core {
  /**
   * Answers one call: known channel? valid input? then the handler, then the reply checked against its schema.
   * Never rejects: a bug is caught here once, logged with a reference and returned as the failure BUG.
   */
  dispatch(channel: unknown, input: unknown): Promise<Result<unknown>>;
  /** Opens the organisation whose database lies in `folder`, for a caller that may know paths: the CLI. */
  openFolder(folder: string): Result<Workspace>;
  /**
   * Notes files that the person has dropped on the window, for whoever may know paths: the shell.
   * @returns a token for them, which is good for one `package.preview`. Fails with DROP-NO-FILES, WORKSPACE-NONE.
   */
  takeDropped(paths: readonly string[]): Result<DroppedFiles>;
  /** Closes the database. */
  close(): void;
}

/** What whoever starts the core decides. compose.ts has the one function that takes it: `compose(settings): Core`. */
export interface CoreSettings {
  version: string;
  /** Absolute path of the shipped assets/ folder. */
  assetsFolder: string;
  /** Absolute path of the typefaces, on the disk itself: native code reads them. Absent: in the assets folder. */
  fontsFolder?: string | undefined;
  /** Absolute path of this installation's own data: known organisations, preferences, default databases. */
  dataFolder: string;
  dialogs: Dialogs;
  /** Absent: keys are kept as they are, which the person is told. */
  secrets?: SecretStore;
  log: Log;
  onProgress: (progress: Progress) => void;
  /** Absent: the system's clock and random ids. */
  clock?: Clock;
  ids?: Ids;
}
