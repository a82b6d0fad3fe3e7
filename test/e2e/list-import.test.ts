// The old list is brought in by keyboard alone, in the built program with a real database: a workbook with an error in it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateProjects, toWorkbook } from '../exchange/lists/generated-list.ts';
import { faultsOn, noFaults } from './faults.ts';
import { type OpenApplication, openApplication } from './harness/open-application.ts';
import { Keyboard } from './keyboard.ts';

const projects = generateProjects(60);
/** Row 12 of the sheet, under the headers, has words where its start should be. */
const faulty = projects.map((project, index) => (index === 10 ? { ...project, startsOn: 'våren' } : project));

describe('the old list, by keyboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-list-'));
  const workbook = join(folder, 'Projekt i fonderna.xlsx');
  let application: OpenApplication;
  let keyboard: Keyboard;

  beforeAll(async () => {
    writeFileSync(workbook, toWorkbook(faulty));
    application = await openApplication();
    keyboard = new Keyboard(application.page);
  });
  let isBroken = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(isBroken, 'a step before this one failed');
    onTestFailed(() => {
      isBroken = true;
    });
  });
  afterAll(async () => {
    await application.close();
    rmSync(folder, { recursive: true });
  });

  const role = (kind: Parameters<OpenApplication['page']['getByRole']>[0], name: string | RegExp): Locator =>
    application.page.getByRole(kind, { name, exact: true });
  const button = (name: string | RegExp): Locator => role('button', name);
  const says = (words: string | RegExp): Promise<void> => application.page.getByText(words).first().waitFor();

  it('is led to from the settings', async () => {
    const roles = role('radiogroup', 'Var arbetar du?');
    const department = application.page.getByRole('radio', { name: /^Förvaltning/ });
    await keyboard.chooseAmong(roles, department, 'ArrowDown');
    const organisation = role('combobox', 'Förvaltning, enhet eller bolag');
    await keyboard.chooseByTyping(organisation, 'fosie', 'Fosie stadsdelsförvaltning');
    await keyboard.write(role('textbox', 'Ditt namn'), 'Eva Exempel');
    await keyboard.pressButton(button('Börja använda Utblick'));
    await keyboard.pressButton(role('navigation', 'Rum').getByRole('button', { name: 'Inställningar' }));
    await keyboard.pressButton(button('Hämta lista från Excel'));

    await keyboard.arriveAt(role('heading', 'Hämta lista från Excel'));
  });

  it('is read, with what its columns become', async () => {
    application.dialogs.choose(workbook);
    await keyboard.pressButton(button('Välj fil'));
    await says('Projekt i fonderna.xlsx, 61 rader och 14 kolumner');

    expect(await role('combobox', 'beviljat_belopp_sek blir').inputValue()).toBe('Beviljat EU-bidrag');
    expect(await role('combobox', 'område blir').inputValue()).toBe('');
  });

  it('has a column brought in as something else', async () => {
    await keyboard.chooseByTyping(role('combobox', 'län blir'), 'mål i vp', 'Mål i verksamhetsplanen');

    await says('9 av 14 kolumner hämtas.');
  });

  it('has no fault that axe knows of, and fits narrow windows', async () => {
    expect(await faultsOn(application.page)).toEqual(noFaults);
  });

  it('tells which cell is wrong, and goes on without its row', async () => {
    await says('En rad har fel');
    await keyboard.openRow(role('grid', 'Rader med fel'), role('row', '12'));
    const detail = role('region', 'Rad 12');
    await keyboard.arriveAt(detail.getByRole('heading'));
    const told = await detail.innerText();
    await keyboard.pressButton(detail.getByRole('button', { name: 'Hoppa över' }));
    await says('59 projekt blir nya.');

    expect(told).toContain('G projekt_starttid\n”våren” kan inte läsas.');
  });

  it('is brought in, taken back, and brought in again without doubling', async () => {
    await keyboard.pressButton(button('Hämta in'));
    await says('Listan är hämtad');
    await keyboard.pressButton(button('Ångra'));
    await says('59 projekt kommer tillbaka ur papperskorgen.');
    await keyboard.pressButton(button('Hämta in'));
    await says('59 projekt är tillbaka ur papperskorgen.');

    expect(await faultsOn(application.page)).toEqual(noFaults);
  });

  it('leads to the records', async () => {
    await keyboard.pressButton(button(/^Visa posterna för /));
    await keyboard.arriveAt(role('heading', 'Projekt'));

    await application.page.getByRole('grid', { name: 'Projekt' }).getByRole('row').nth(5).waitFor();
  });

  it('asked for nothing outside the program and broke none of its own rules', () => {
    expect([...application.requests, ...application.consoleMessages]).toEqual([]);
  });
});
