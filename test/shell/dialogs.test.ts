import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { createDialogs } from '../../src-main/shell/dialogs.ts';

const electron = vi.hoisted(() => ({ dialog: {} as Record<string, unknown> }));
vi.mock('electron', () => electron);

const window = {} as never;

describe('createDialogs', () => {
  let shown: unknown[];
  /** What the person does in the next dialog: Electron's own answers. */
  const person = (answer: { canceled: boolean; filePaths?: string[]; filePath?: string }) => {
    shown = [];
    electron.dialog.showOpenDialog = electron.dialog.showSaveDialog = async (
      _parent: unknown,
      options: unknown,
    ) => {
      shown.push(options);
      return answer;
    };
  };
  beforeEach(() => person({ canceled: true, filePaths: [], filePath: '' }));
  const dialogs = createDialogs(() => window);

  it('gives the packages that were chosen', async () => {
    person({ canceled: false, filePaths: ['/a.docx', '/b.json'] });

    expect(await dialogs.choosePackages()).toEqual(succeed(['/a.docx', '/b.json']));
    expect(shown).toEqual([
      {
        title: 'Välj rapportpaket',
        buttonLabel: 'Läs in',
        filters: [{ name: 'Rapportpaket (Word eller JSON)', extensions: ['docx', 'json'] }],
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      },
    ]);
  });

  it('gives the folder that was chosen', async () => {
    person({ canceled: false, filePaths: ['/folder'] });

    expect(await dialogs.chooseFolder('export')).toEqual(succeed('/folder'));
  });

  it('gives the file to save in, and suggests its name', async () => {
    person({ canceled: false, filePath: '/folder/Rapport.docx' });

    expect(await dialogs.chooseSave('Rapport.docx', 'document')).toEqual(succeed('/folder/Rapport.docx'));
    expect(shown).toMatchObject([{ defaultPath: 'Rapport.docx', title: 'Spara dokumentet' }]);
  });

  it.each([
    ['document', 'Välj handling', []],
    ['list', 'Välj lista att hämta in', [{ name: 'Excel eller CSV', extensions: ['xlsx', 'csv', 'txt'] }]],
  ] as const)('gives the one file that was chosen: %s', async (purpose, title, filters) => {
    person({ canceled: false, filePaths: ['/folder/fil'] });

    expect(await dialogs.chooseFile(purpose)).toEqual(succeed('/folder/fil'));
    expect(shown).toMatchObject([{ title, filters, properties: ['openFile', 'dontAddToRecent'] }]);
  });

  it('gives nothing when the person cancels', async () => {
    const answers = [
      await dialogs.choosePackages(),
      await dialogs.chooseFile('document'),
      await dialogs.chooseFolder('workspace'),
      await dialogs.chooseSave('Rapport.docx', 'document'),
    ];

    expect(answers).toEqual(answers.map(() => succeed(undefined)));
  });

  it('fails when there is no window to ask in', async () => {
    const without = createDialogs(() => undefined);
    const answers = [
      await without.choosePackages(),
      await without.chooseFile('list'),
      await without.chooseFolder('export'),
      await without.chooseSave('Sista dagar.ics', 'calendar'),
    ];

    expect(answers).toEqual(answers.map(() => fail('DIALOG-UNAVAILABLE')));
  });
});
