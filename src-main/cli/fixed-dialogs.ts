import type { Dialogs } from '../app/ports.ts';
import { succeed } from '../domain/result.ts';

export interface Choices {
  packages?: string[];
  folder?: string;
  save?: string;
}

/** In a terminal the paths are known beforehand: the dialogs answer with them, and "cancelled" where there is none. */
export const fixedDialogs = (choices: Choices): Dialogs => ({
  choosePackages: async () => succeed(choices.packages),
  chooseFolder: async () => succeed(choices.folder),
  chooseSave: async () => succeed(choices.save),
});
