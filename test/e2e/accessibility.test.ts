// Every room of both roles, with the sample year in it, held against WCAG by axe and looked at in narrow windows.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOn, noFaults } from './faults.ts';
import { type OpenApplication, openApplication } from './harness/open-application.ts';
import { playExchange } from './sample-exchange.ts';

const programFolder = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'utblick-accessibility-'));
const dataFolder = join(folder, 'data');
const sample = join(folder, 'sample');
let application: OpenApplication;
/** A report that stadskontoret has to decide about. */
let held: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['src-main/cli/main.ts', 'demo', '--out', sample], {
    cwd: programFolder,
    stdio: 'pipe',
  });
  // The demo's own list of organisations, whose databases it names by their full paths.
  cpSync(join(sample, 'databaser', 'organisations.json'), join(dataFolder, 'data', 'organisations.json'));
  held = await playExchange(dataFolder);
  application = await openApplication({ dataFolder });
});
afterAll(async () => {
  await application.close();
  rmSync(folder, { recursive: true });
});

/** What is wrong with what is on the screen. */
const faults = () => faultsOn(application.page);

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

const openRow = async (name: string | RegExp, region: string): Promise<void> => {
  const { page } = application;
  await page.getByRole('rowheader', { name }).first().click();
  await page.getByRole('region', { name: region, exact: true }).getByRole('heading').first().waitFor();
};

const press = (name: string | RegExp): Promise<void> =>
  application.page.getByRole('button', { name, exact: true }).click();

/** Turns on the signing of what is sent. */
const beginToSign = async (): Promise<void> => {
  await goTo('Inställningar');
  await press('Börja underteckna');
  await application.page.getByText('Din nyckels ord').waitFor();
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
    'Meddelanden',
    'Rollfördelning',
    'Papperskorg',
    'Inställningar',
  ])('have no fault that axe knows of, and fit narrow windows: %s', async (room) => {
    await goTo(room);

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has an activity, with its history open', async () => {
    await goTo('Aktiviteter');
    await openFirstRecord('Aktiviteten');
    await application.page.getByRole('button', { name: 'Historik' }).click();
    await application.page.getByText('Posten skapades').waitFor();

    expect(await faults()).toEqual(noFaults);
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

    expect(await faults()).toEqual(noFaults);
  });

  it.each(['Grunduppgifter', 'Faser', 'Bedömning', 'Parter', 'Medel', 'Innehåll'])(
    'nor has a project: %s',
    async (tab) => {
      await goTo('Projekt');
      await openFirstRecord('Projektet');
      await application.page.getByRole('tab', { name: tab }).click();

      expect(await faults()).toEqual(noFaults);
    },
  );

  it.each(['Begäran', 'Kompletteringsbegäran', 'Kvittens', 'Återkoppling', 'Överlämning'])(
    'nor has a message: %s',
    async (kind) => {
      await goTo('Meddelanden');
      await openRow(new RegExp(`^${kind}$`), `${kind} 2006`);

      expect(await faults()).toEqual(noFaults);
    },
  );

  it('nor has a report with points to answer, one of them answered', async () => {
    const { page } = application;
    await goTo('Årets rapport');
    await page.getByText('Ni håller inte med. Skriv varför.').first().click();
    await page.getByText('Skriv varför, så sparas svaret.').waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has the handing over', async () => {
    await goTo('Inställningar');
    await press('Lämna över uppdraget');
    await application.page.getByRole('heading', { name: 'Det här följer med från registret' }).waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor have the settings of one who signs', async () => {
    await beginToSign();

    expect(await faults()).toEqual(noFaults);
  });
});

describe('stadskontorets rooms', () => {
  beforeAll(() => openOrganisation('Stadskontoret'));

  it.each([
    'Redovisningar',
    'Begäran',
    'Importera',
    'Delade projekt',
    'Verksamhetsberättelse',
    'Till kommunstyrelsen',
    'Utvärdering',
    'Arkivera',
    'Inställningar',
  ])('have no fault that axe knows of, and fit narrow windows: %s', async (room) => {
    await goTo(room);

    expect(await faults()).toEqual(noFaults);
  });

  it.each(['Sammanfattning', 'Projektmedel', 'Bilagor'])(
    'nor has a section of the verksamhetsberättelse: %s',
    async (section) => {
      await goTo('Verksamhetsberättelse');
      await openRow(section, section);

      expect(await faults()).toEqual(noFaults);
    },
  );

  it.each([
    { room: 'Handlingsplan', create: 'Ny åtgärd', the: 'Åtgärden' },
    { room: 'Medlemskap', create: 'Nytt medlemskap', the: 'Medlemskapet' },
    { room: 'Vänorter', create: 'Ny vänort', the: 'Vänorten' },
    { room: 'EU-nätverket', create: 'Ny kontaktperson', the: 'Kontaktpersonen' },
    { room: 'Nätverksmöten', create: 'Nytt möte', the: 'Mötet' },
    { room: 'Styrdokument', create: 'Nytt styrdokument', the: 'Styrdokumentet' },
  ])('nor has a register, empty or with a new record: $room', async ({ room, create, the }) => {
    const { page } = application;
    await goTo(room);
    const empty = await faults();
    await page.getByRole('button', { name: create, exact: true }).click();
    await page.getByRole('region', { name: the, exact: true }).getByRole('heading').first().waitFor();

    expect([empty, await faults()]).toEqual([noFaults, noFaults]);
  });

  it.each([
    { room: 'Medlemskap', known: 'Medlemskapen i listan över nätverk', the: 'Medlemskapet' },
    { room: 'Vänorter', known: 'Vänorterna i listan', the: 'Vänorten' },
    { room: 'EU-nätverket', known: 'Förvaltningarna som ska redovisa', the: 'Kontaktpersonen' },
    { room: 'Styrdokument', known: 'Planen, strategin och det de ersatte', the: 'Styrdokumentet' },
  ])('nor has a register of what the program knows: $room', async ({ room, known, the }) => {
    const { page } = application;
    await goTo(room);
    await press('Hämta');
    await page.getByRole('menuitem', { name: known }).click();
    await page.getByRole('rowheader').first().waitFor();
    const list = await faults();
    await openFirstRecord(the);

    expect([list, await faults()]).toEqual([noFaults, noFaults]);
  });

  it('nor has a membership with a row of each sort', async () => {
    const { page } = application;
    await goTo('Medlemskap');
    await openFirstRecord('Medlemskapet');
    for (const row of ['företrädare', 'år', 'möte', 'stöd', 'genomgång']) await press(`Lägg till ${row}`);
    await page.getByRole('textbox', { name: 'Motivering' }).waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has a report that is about to be imported', async () => {
    const reports = readdirSync(join(sample, 'rapporter')).map((name) => join(sample, 'rapporter', name));
    await goTo('Importera');
    application.dialogs.choose(...reports);
    await application.page.getByRole('button', { name: 'Välj filer' }).click();
    await openFirstRecord('Miljöförvaltningen');

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has one that is held, with its questions', async () => {
    const { page } = application;
    await goTo('Importera');
    await press('Töm listan');
    application.dialogs.choose(held);
    await press('Välj filer');
    await openRow(/Fosie/, 'Fosie stadsdelsförvaltning');
    await page.getByText('Har avsändaren bytt nyckel?').waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has a file that came once', async () => {
    await goTo('Importera');
    await application.page.getByRole('tab', { name: 'Mottagna filer' }).click();
    await openRow('held.json', 'held.json');

    expect(await faults()).toEqual(noFaults);
  });

  const reviewRecord = async (): Promise<void> => {
    await goTo('Redovisningar');
    await press('Miljöförvaltningen');
    await openRow('SECURE', 'SECURE');
  };

  it('nor has a report under review, with points and one being written', async () => {
    await reviewRecord();
    await press('Skriv en punkt');
    await application.page.getByRole('textbox', { name: 'Vad som behöver kompletteras' }).waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor have all its points', async () => {
    await reviewRecord();
    await application.page.getByRole('tab', { name: /^Punkter/ }).click();
    await application.page.getByText(/^Begäran skriven/).waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has the panel where a completion is asked for', async () => {
    const { page } = application;
    await reviewRecord();
    await press('Begär komplettering');
    await page.getByRole('dialog', { name: 'Begär komplettering' }).waitFor();

    expect(await faults()).toEqual(noFaults);
    await page.keyboard.press('Escape');
  });

  it.each([/^Dokument/, /^Frågetecken/, /^Logg/])('nor has the review’s tab %s', async (tab) => {
    await goTo('Redovisningar');
    await press('Miljöförvaltningen');
    await application.page.getByRole('tab', { name: tab }).click();
    await application.page.getByRole('tabpanel').waitFor();

    expect(await faults()).toEqual(noFaults);
  });

  it('nor has the board with one förvaltning beside it', async () => {
    const { page } = application;
    await goTo('Redovisningar');
    await page
      .getByRole('row', { name: /^Miljöförvaltningen/ })
      .getByText(/^Inkommen/)
      .click();
    await page.getByRole('region', { name: 'Miljöförvaltningen' }).waitFor();

    expect(await faults()).toEqual(noFaults);
    await page.keyboard.press('Escape');
  });

  it('nor has the panel where more time is given', async () => {
    const { page } = application;
    await goTo('Redovisningar');
    await press('Åtgärder för Miljöförvaltningen');
    await page.getByRole('menuitem', { name: 'Förläng tiden …' }).click();
    await page.getByRole('dialog', { name: 'Förläng tiden' }).waitFor();

    expect(await faults()).toEqual(noFaults);
    await page.keyboard.press('Escape');
  });

  it('nor has the panel where feedback is written', async () => {
    const { page } = application;
    await goTo('Redovisningar');
    await press('Åtgärder för Miljöförvaltningen');
    await page.getByRole('menuitem', { name: 'Skriv återkoppling …' }).click();
    await page.getByRole('dialog', { name: 'Återkoppling för 2006' }).waitFor();

    expect(await faults()).toEqual(noFaults);
    await page.keyboard.press('Escape');
  });

  it('nor have the settings of one who signs, and knows a key', async () => {
    await beginToSign();
    await application.page
      .getByRole('button', { name: 'Spärra nyckeln hos Fosie stadsdelsförvaltning' })
      .waitFor();

    expect(await faults()).toEqual(noFaults);
  });
});

it('has no such fault where one chooses an organisation', async () => {
  await goTo('Inställningar');
  await application.page.getByRole('button', { name: 'Byt organisation' }).click();
  await application.page.getByRole('heading', { level: 1, name: 'Utblick' }).waitFor();

  expect(await faults()).toEqual(noFaults);
});
