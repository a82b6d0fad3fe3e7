// The file dialogs that a person meets when the program runs without Electron.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchTestBrowser } from '../../electron-stand-in/chromium.ts';
import { showDialogPage } from '../../electron-stand-in/dialog-page.ts';
import type { ShownDialog } from '../../electron-stand-in/state.ts';

const openPackages: ShownDialog = {
  kind: 'open',
  options: {
    title: 'Välj rapportpaket',
    buttonLabel: 'Läs in',
    filters: [{ name: 'Rapportpaket', extensions: ['docx', 'json'] }],
    properties: ['openFile', 'multiSelections'],
  },
};
const openFolder: ShownDialog = {
  kind: 'open',
  options: { title: 'Välj mapp', buttonLabel: 'Välj mapp', properties: ['openDirectory'] },
};
const save: ShownDialog = {
  kind: 'save',
  options: { title: 'Spara', buttonLabel: 'Spara', defaultPath: 'Rapport.docx', properties: [] },
};

describe('the dialog page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let folder: string;
  beforeAll(async () => {
    browser = await launchTestBrowser();
    context = await browser.newContext();
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'utblick-dialog-'));
    mkdirSync(join(folder, 'inkorg'));
    for (const name of ['a.docx', 'b.json', 'c.txt']) writeFileSync(join(folder, 'inkorg', name), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const show = async (dialog: ShownDialog) => {
    const opened = context.waitForEvent('page');
    const answer = showDialogPage(dialog, context);
    const page = await opened;
    await page.getByRole('heading', { name: String(dialog.options.title) }).waitFor();
    return { page, answer };
  };
  const goTo = async (page: Page, place: string) => {
    await page.getByLabel('Mapp', { exact: true }).fill(place);
    await page.keyboard.press('Enter');
  };

  /** The page may close under the very key that answers it, before the key is up. */
  const lastAct = (act: Promise<void>) => act.catch(() => undefined);

  it('lets a person choose packages by keyboard, and shows no other files', async () => {
    const { page, answer } = await show(openPackages);
    await goTo(page, folder);
    await page.getByRole('button', { name: 'inkorg (mapp)' }).press('Enter');
    await page.getByLabel('a.docx').press('Space');
    await page.getByLabel('b.json').press('Space');
    const offered = await page.locator('li').allInnerTexts();
    await lastAct(page.getByRole('button', { name: 'Läs in' }).press('Enter'));

    expect(offered.map((text) => text.trim())).toEqual(['↑ Mappen ovanför', 'a.docx', 'b.json']);
    expect(await answer).toEqual({ paths: ['a.docx', 'b.json'].map((name) => join(folder, 'inkorg', name)) });
  });

  it('lets a person choose a folder', async () => {
    const { page, answer } = await show(openFolder);
    await goTo(page, folder);
    await page.getByRole('button', { name: 'inkorg (mapp)' }).click();
    await expect
      .poll(() => page.getByLabel('Mapp', { exact: true }).inputValue())
      .toBe(join(folder, 'inkorg'));
    await lastAct(page.getByRole('button', { name: 'Välj mapp' }).click());

    expect(await answer).toEqual({ paths: [join(folder, 'inkorg')] });
  });

  it('lets a person name the file to save in', async () => {
    const { page, answer } = await show(save);
    await goTo(page, folder);
    await page.getByRole('button', { name: 'inkorg (mapp)' }).waitFor();
    await page.getByLabel('Filnamn').fill('Årsrapport.docx');
    await lastAct(page.keyboard.press('Enter'));

    expect(await answer).toEqual({ paths: [join(folder, 'Årsrapport.docx')] });
  });

  it.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['Avbryt', (page: Page) => page.getByRole('button', { name: 'Avbryt' }).click()],
    ['closing it', (page: Page) => page.close()],
  ])('is cancelled by %s', async (_how, cancel) => {
    const { page, answer } = await show(openFolder);
    await lastAct(cancel(page));

    expect(await answer).toEqual({ paths: [] });
  });
});
