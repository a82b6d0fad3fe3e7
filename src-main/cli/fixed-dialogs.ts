import type { Dialogs } from '../app/ports.ts';
import { succeed } from '../domain/result.ts';

export interface Choices {
  packages?: string[];
  folder?: string;
  save?: string;
  /** Answers for one file, whatever it is for. */
  file?: string;
}

/** In a terminal the paths are known beforehand: the dialogs answer with them, and "cancelled" where there is none. */
export const fixedDialogs = (choices: Choices): Dialogs => ({
  choosePackages: async () => succeed(choices.packages),
  chooseFile: async () => succeed(choices.file),
  chooseFolder: async () => succeed(choices.folder),
  chooseSave: async () => succeed(choices.save),
});
