// The system's own dialogs, asked for by the core. Paths go from here to the core and never through the window.
import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '../app/ports.ts';
import { fail, succeed } from '../domain/result.ts';
import { wording } from './wording.ts';

/** @param window the window that a dialog belongs to; without one there is nobody to ask. */
export const createDialogs = (window: () => BrowserWindow | undefined): Dialogs => ({
  choosePackages: async () => {
    const parent = window();
    if (parent === undefined) return fail('DIALOG-UNAVAILABLE');
    const { title, button, fileKind } = wording.choosePackages;
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
      title,
      buttonLabel: button,
      filters: [{ name: fileKind, extensions: ['docx', 'json'] }],
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
    });
    return succeed(canceled ? undefined : filePaths);
  },
  chooseFile: async (purpose) => {
    const parent = window();
    if (parent === undefined) return fail('DIALOG-UNAVAILABLE');
    const { title, button, filters } = wording.chooseFile[purpose];
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
      title,
      buttonLabel: button,
      filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
      properties: ['openFile', 'dontAddToRecent'],
    });
    return succeed(canceled ? undefined : filePaths[0]);
  },
  chooseFolder: async (purpose) => {
    const parent = window();
    if (parent === undefined) return fail('DIALOG-UNAVAILABLE');
    const { title, button } = wording.chooseFolder[purpose];
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
      title,
      buttonLabel: button,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    });
    return succeed(canceled ? undefined : filePaths[0]);
  },
  chooseSave: async (suggestedName, kind) => {
    const parent = window();
    if (parent === undefined) return fail('DIALOG-UNAVAILABLE');
    const { title, button, fileKind, extension } = wording.chooseSave[kind];
    const { canceled, filePath } = await dialog.showSaveDialog(parent, {
      title,
      buttonLabel: button,
      defaultPath: suggestedName,
      filters: [{ name: fileKind, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return succeed(canceled ? undefined : filePath);
  },
});
