// Every room of both roles, with the sample year in it, held against WCAG by axe and looked at in narrow windows.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApplication, openApplication } from './harness/open-application.ts';

const programFolder = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Axe = typeof axe;

const folder = mkdtempSync(join(tmpdir(), 'utblick-accessibility-'));
const dataFolder = join(folder, 'data');
const sample = join(folder, 'sample');
let application: OpenApplication;

beforeAll(async () => {
  execFileSync(process.execPath, ['src-main/cli/main.ts', 'demo', '--out', sample], {
    cwd: programFolder,
    stdio: 'pipe',
  });
  // The demo's own list of organisations, whose databases it names by their full paths.
  cpSync(join(sample, 'databaser', 'organisations.json'), join(dataFolder, 'data', 'organisations.json'));
  application = await openApplication({ dataFolder });
});
afterAll(async () => {
  await application.close();
  rmSync(folder, { recursive: true });
});

/** The broken rules, each with the element that breaks it and how. */
const violations = async (): Promise<string[]> => {
  const { page } = application;
  // Evaluated by the debugger, since the page itself runs no script that it did not come with.
  await page.evaluate(`window.axe ?? (() => { ${axeSource} })()`);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: Axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

/** The half of a small screen, and what is left of 1280 pixels when one enlarges four times (WCAG 1.4.10). */
const narrowWidths = [640, 320];

/** How many pixels of the page lie outside the window, by the window's width. */
const hiddenPixels = async (): Promise<Record<number, number>> => {
  const { page } = application;
  const hidden: Record<number, number> = {};
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 800 });
    hidden[width] = await page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
    );
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return hidden;
};

/** What is wrong with what is on the screen. */
const faults = async () => {
  const byTheme: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await application.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    byTheme[colorScheme] = await violations();
  }
  return { ...byTheme, hiddenPixels: await hiddenPixels() };
};
const none = { light: [], dark: [], hiddenPixels: { 640: 0, 320: 0 } };

const openOrganisation = async (name: string): Promise<void> => {
  const { page } = application;
  await goTo('Inställningar');
  await page.getByRole('button', { name: 'Byt organisation' }).click();
  await page.getByRole('button', { name: `Öppna ${name}` }).click();
  await page.getByRole('button', { name: /^\d{4} År$/ }).click();
  await page.getByRole('option', { name: '2006' }).click();
};

const goTo = async (room: string): Promise<void> => {
  const { page } = application;
  const button = page
    .getByRole('navigation', { name: 'Rum' })
    .getByRole('button', { name: room, exact: true });
  await button.click();
  await button.and(page.locator('[aria-current=page]')).waitFor();
  await page.getByText('Hämtar…').first().waitFor({ state: 'detached' });
};

const openFirstRecord = async (region: string): Promise<void> => {
  const { page } = application;
  await page.getByRole('rowheader').first().click();
  await page.getByRole('region', { name: region, exact: true }).getByRole('heading').first().waitFor();
};

describe('förvaltningens rooms', () => {
  beforeAll(() => openOrganisation('Miljöförvaltningen'));

  it.each([
    'Översikt',
    'Aktiviteter',
    'Projekt',
    'Möjligheter',
    'Informationsinsatser',
    'Stöd',
    'Nätverk',
    'Beslut',
    'Årets rapport',
    'Rollfördelning',
    'Papperskorg',
    'Inställningar',
  ])('have no fault that axe knows of, and fit narrow windows: %s', async (room) => {
    await goTo(room);

    expect(await faults()).toEqual(none);
  });

  it('nor has an activity, with its history open', async () => {
    await goTo('Aktiviteter');
    await openFirstRecord('Aktiviteten');
    await application.page.getByRole('button', { name: 'Historik' }).click();
    await application.page.getByText('Posten skapades').waitFor();

    expect(await faults()).toEqual(none);
  });

  it.each([
    { room: 'Möjligheter', create: 'Ny möjlighet', the: 'Möjligheten' },
    { room: 'Informationsinsatser', create: 'Ny informationsinsats', the: 'Informationsinsatsen' },
    { room: 'Stöd', create: 'Nytt stöd', the: 'Stödet' },
    { room: 'Nätverk', create: 'Nytt engagemang', the: 'Engagemanget' },
    { room: 'Beslut', create: 'Nytt beslut', the: 'Beslutet' },
    { room: 'Rollfördelning', create: 'Ny rollfördelning', the: 'Rollfördelningen' },
  ])('nor has a new record: $create', async ({ room, create, the }) => {
    const { page } = application;
    await goTo(room);
    await page.getByRole('button', { name: create, exact: true }).click();
    await page.getByRole('region', { name: the, exact: true }).getByRole('heading').first().waitFor();

    expect(await faults()).toEqual(none);
  });

  it.each(['Grunduppgifter', 'Faser', 'Bedömning', 'Parter', 'Medel', 'Innehåll'])(
    'nor has a project: %s',
    async (tab) => {
      await goTo('Projekt');
      await openFirstRecord('Projektet');
      await application.page.getByRole('tab', { name: tab }).click();

      expect(await faults()).toEqual(none);
    },
  );
});

describe('stadskontorets rooms', () => {
  beforeAll(() => openOrganisation('Stadskontoret'));

  it.each(['Redovisningar', 'Importera', 'Verksamhetsberättelse', 'Inställningar'])(
    'have no fault that axe knows of, and fit narrow windows: %s',
    async (room) => {
      await goTo(room);

      expect(await faults()).toEqual(none);
    },
  );

  it('nor has a report that is about to be imported', async () => {
    const reports = readdirSync(join(sample, 'rapporter')).map((name) => join(sample, 'rapporter', name));
    await goTo('Importera');
    application.dialogs.choose(...reports);
    await application.page.getByRole('button', { name: 'Välj filer' }).click();
    await openFirstRecord('Miljöförvaltningen');

    expect(await faults()).toEqual(none);
  });
});

it('has no such fault where one chooses an organisation', async () => {
  await goTo('Inställningar');
  await application.page.getByRole('button', { name: 'Byt organisation' }).click();
  await application.page.getByRole('heading', { level: 1, name: 'Utblick' }).waitFor();

  expect(await faults()).toEqual(none);
});
