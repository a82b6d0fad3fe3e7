// What a person leaves in the middle: a window closed on the last word, long work that is called off.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenApplication, openApplication } from './harness/open-application.ts';
import { Keyboard } from './keyboard.ts';

let folder: string;
let application: OpenApplication;
let keyboard: Keyboard;

const open = async (): Promise<Page> => {
  application = await openApplication({ dataFolder: join(folder, 'data') });
  keyboard = new Keyboard(application.page);
  return application.page;
};

const begin = async (role: RegExp, organisation?: string): Promise<void> => {
  const page = await open();
  await keyboard.chooseAmong(
    page.getByRole('radiogroup', { name: 'Var arbetar du?' }),
    page.getByRole('radio', { name: role }),
    'ArrowDown',
  );
  if (organisation !== undefined)
    await keyboard.chooseByTyping(page.getByRole('combobox'), organisation, organisation);
  await keyboard.pressButton(page.getByRole('button', { name: 'Börja använda Utblick' }));
  await page.getByRole('navigation', { name: 'Rum' }).waitFor();
};

const goToRoom = async (shortcut: string, heading: string | RegExp): Promise<void> => {
  await keyboard.press(shortcut);
  await keyboard.arriveAt(application.page.getByRole('heading', { level: 1, name: heading }));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-interruption-'));
});
afterEach(async () => {
  await application.close();
  rmSync(folder, { recursive: true });
});

it('keeps what was typed just before the window was closed', async () => {
  await begin(/^Förvaltning/, 'Fosie stadsdelsförvaltning');
  await goToRoom('Control+2', 'Aktiviteter');
  await keyboard.press('Control+n');
  await keyboard.arriveAt(application.page.getByRole('textbox', { name: 'Rubrik', exact: true }));
  await keyboard.type('Det sista som skrevs');
  await application.close();
  const page = await open();
  await page.getByRole('navigation', { name: 'Rum' }).waitFor();
  await goToRoom('Control+2', 'Aktiviteter');

  await page.getByRole('row', { name: 'Det sista som skrevs' }).waitFor();
});

it('leaves nothing behind when an export is called off', async () => {
  const emptyFolder = join(folder, 'skickat');
  mkdirSync(emptyFolder);
  await begin(/^Förvaltning/, 'Fosie stadsdelsförvaltning');
  const { page } = application;
  await goToRoom('Control+9', /^Årets rapport/);
  await keyboard.check(page.getByRole('switch', { name: 'Inget att redovisa' }));
  await page.getByRole('switch', { name: 'Inget att redovisa', checked: true }).waitFor();
  await keyboard.pressButton(page.getByRole('button', { name: 'Exportera', exact: true, disabled: false }));
  await page.getByRole('progressbar').waitFor();
  await keyboard.pressButton(page.getByRole('button', { name: 'Avbryt' }));
  application.dialogs.choose(emptyFolder);
  await page.getByText('Exporten avbröts. Inga filer skrevs.').waitFor();

  expect({
    files: readdirSync(emptyFolder),
    versions: await page.getByText(/^Version 1/).count(),
  }).toEqual({ files: [], versions: 0 });
});

it('shows how far it has come with many files, and lets them be when called off', async () => {
  const unread = join(folder, 'inget.json');
  writeFileSync(unread, '{}');
  await begin(/^Stadskontoret/);
  const { page } = application;
  await goToRoom('Control+3', 'Importera');
  await keyboard.pressButton(page.getByRole('button', { name: 'Välj filer' }));
  await keyboard.tabTo(page.getByRole('button', { name: 'Avbryt' }));
  // So many that the key comes before the last of them on any computer.
  application.dialogs.choose(...Array<string>(20_000).fill(unread));
  await page.locator('[role=progressbar][aria-valuenow]').waitFor();
  await keyboard.press('Enter');
  await page.getByRole('progressbar').waitFor({ state: 'detached' });

  await page.getByText('Inga filer valda').waitFor();
});
