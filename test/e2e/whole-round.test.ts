// The whole round of the exchange, by keyboard alone: stadskontoret asks, a förvaltning reports, is asked to complete,
// answers, and is told what came of it. Both sides are in the built program, each with its own database.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCityOffice, fillDepartment, startTemporaryCore } from '../app/temporary-core.ts';
import { type OpenApplication, openApplication } from './harness/open-application.ts';
import { Keyboard } from './keyboard.ts';

const fosie = 'Fosie stadsdelsförvaltning';
const trip = 'Studieresa till Gijón om ungdomslokaler';
const participants = 'Antal deltagare från Malmö stad';

/** The year's figures after the round, by what each is called where it is told. */
const figures: readonly { inFeedback: string; inOverview?: string; inCompilation?: string; value: string }[] =
  [
    { inFeedback: 'Projekt', inOverview: 'projekt', inCompilation: 'projekt', value: '2' },
    { inFeedback: 'Avslutade projekt', inOverview: 'avslutade', inCompilation: 'avslutade', value: '1' },
    { inFeedback: 'Aktiviteter', inOverview: 'aktiviteter', inCompilation: 'aktiviteter', value: '3' },
    { inFeedback: 'Resor', inOverview: 'resor', value: '2' },
    // Three more than in the first version.
    { inFeedback: 'Deltagare från Malmö stad', inOverview: 'deltagare', value: '44' },
    {
      inFeedback: 'Utbetalt under året',
      inOverview: 'utbetalt',
      inCompilation: 'Utbetalt under året',
      value: '757 000 kr',
    },
    {
      inFeedback: 'Beviljat för projektens hela tid',
      inCompilation: 'Beviljat för hela perioden',
      value: '2 717 500 kr',
    },
  ];

/** What the lists of terms in a part of the window say, with plain spaces in the numbers. */
const termsIn = async (part: Locator): Promise<[string, string][]> => {
  await part.waitFor();
  return part
    .locator('dt')
    .evaluateAll((terms) =>
      terms.map((term) => [
        term.textContent ?? '',
        (term.nextElementSibling?.textContent ?? '').replaceAll('\u00a0', ' '),
      ]),
    );
};

/** Each table's caption, and its first row but for the year. */
const tablesIn = (part: Locator): Promise<[string, string[]][]> =>
  part
    .getByRole('table')
    .evaluateAll((tables) =>
      tables.map((table) => [
        table.querySelector('caption')?.textContent ?? '',
        [...table.querySelectorAll('tbody tr:first-child td:not(:first-child)')].map((cell) =>
          (cell.textContent ?? '').replaceAll('\u00a0', ' '),
        ),
      ]),
    );

describe('the whole round by keyboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-round-'));
  const dataFolder = join(folder, 'data');
  const errors: string[] = [];
  let application: OpenApplication;
  let keyboard: Keyboard;

  beforeAll(async () => {
    const core = startTemporaryCore({ folder: dataFolder, now: () => new Date() });
    await fillDepartment(core, 'sdf-fosie');
    await createCityOffice(core);
    core.close();
    application = await openApplication({ dataFolder });
    application.page.on('pageerror', (error) => errors.push(String(error)));
    keyboard = new Keyboard(application.page);
  });
  let isBroken = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(isBroken, 'a step before this one failed');
    onTestFailed(() => {
      isBroken = true;
    });
  });
  afterEach(async () => {
    if (!isBroken) await keyboard.keepsFocus();
  });
  afterAll(async () => {
    await application.close();
    rmSync(folder, { recursive: true });
  });

  const role = (kind: Parameters<OpenApplication['page']['getByRole']>[0], name: string | RegExp): Locator =>
    application.page.getByRole(kind, { name, exact: true });
  const text = (name: string | RegExp): Locator => role('textbox', name);
  const button = (name: string | RegExp): Locator => role('button', name);
  const row = (name: string | RegExp): Locator => application.page.getByRole('row', { name });
  const says = (words: string | RegExp): Promise<void> => application.page.getByText(words).first().waitFor();
  const write = (name: string | RegExp, words: string): Promise<void> => keyboard.write(text(name), words);
  const heading = (name: string | RegExp): Locator => application.page.getByRole('heading', { name });
  const arriveAtHeading = (name: string | RegExp): Promise<void> => keyboard.arriveAt(heading(name));
  const goToRoom = async (shortcut: string, name: string | RegExp): Promise<void> => {
    await keyboard.press(shortcut);
    await arriveAtHeading(name);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await keyboard.pressButton(button(name));
    await keyboard.keepsFocus();
  };
  const openRow = (table: string, name: string | RegExp): Promise<void> =>
    keyboard.openRow(role('grid', table), row(name));
  const chooseTab = (tablist: string, name: string | RegExp): Promise<void> =>
    keyboard.chooseAmong(role('tablist', tablist), role('tab', name), 'ArrowRight');
  const inRail = (room: string): Promise<void> =>
    keyboard.pressButton(role('navigation', 'Rum').getByRole('button', { name: room, exact: true }));

  const goOverTo = async (organisation: string, firstRoom: string): Promise<void> => {
    await inRail('Inställningar');
    await press('Byt organisation');
    await keyboard.arriveAt(heading('Utblick'));
    await press(`Öppna ${organisation}`);
    await button(firstRoom).waitFor();
    await keyboard.chooseFromList(button(/^\d{4} År$/), '2006');
    await button('2006 År').waitFor();
  };

  /** Where the next files are to be written. */
  const nextFolder = (name: string): void => {
    mkdirSync(join(folder, name));
    application.dialogs.choose(join(folder, name));
  };
  const sent = (name: string): string => {
    const isWanted = (file: string): boolean => file.endsWith('.docx') && file.includes('sdf-fosie');
    return join(folder, name, readdirSync(join(folder, name)).find(isWanted) ?? '');
  };

  const openFiles = async (...paths: string[]): Promise<void> => {
    application.dialogs.choose(...paths);
    await press(/^Välj (fler )?filer$/);
  };
  /** Opens a message at the förvaltning, and takes it. @returns what it says. */
  const take = async (path: string, kind: string): Promise<string> => {
    await inRail('Meddelanden');
    await arriveAtHeading('Meddelanden');
    await openFiles(path);
    await openRow('Öppnade filer', new RegExp(`^${kind}`));
    await arriveAtHeading(`${kind} 2006`);
    const shown = await role('region', `${kind} 2006`).innerText();
    await press('Ta emot den här');
    await row(new RegExp(`^${kind}`))
      .filter({ hasText: 'Mottagen' })
      .waitFor();
    return shown;
  };
  const review = async (): Promise<void> => {
    await goToRoom('Control+1', 'Redovisningar för 2006');
    await openRow('Redovisningar', fosie);
    await arriveAtHeading(fosie);
  };
  const exportAs = async (revision: number): Promise<void> => {
    nextFolder(`rapport ${revision}`);
    await press('Exportera');
    await says(`Version ${revision} är exporterad`);
    await keyboard.keepsFocus();
  };

  it('begins with what stadskontoret asks for', async () => {
    await button('Redovisningar').waitFor();
    await keyboard.chooseFromList(button(/^\d{4} År$/), '2006');
    await goToRoom('Control+2', 'Begäran för 2006');
    await write('Sista dag att lämna rapporten', '2007-01-31');
    await write('Sista dag för rättelser', '2007-03-15');
    await write('Anvisningar', 'Redovisa hela året, även det som andra har betalat.');
    nextFolder('begäran');
    await press('Skicka begäran');
    await says('Begäran är skriven');

    await row(fosie)
      .filter({ hasText: /Skickad/ })
      .waitFor();
  });

  it('is opened and taken by the förvaltning, whose report then shows it', async () => {
    await goOverTo(fosie, 'Översikt');
    const shown = await take(sent('begäran'), 'Begäran');
    await press('Till Årets rapport');
    await arriveAtHeading('Årets rapport 2006');
    await says('Redovisa hela året, även det som andra har betalat.');

    expect(shown).toContain('2007-01-31');
    expect(await role('region', 'Begäran').innerText()).toContain('Sista dag\n2007-01-31');
  });

  it('is reported as version 1', async () => {
    await exportAs(1);

    await says('Inte kvitterad ännu');
  });

  it('has the report come to stadskontoret', async () => {
    await goOverTo('Stadskontoret', 'Redovisningar');
    await goToRoom('Control+3', 'Importera');
    await openFiles(sent('rapport 1'));
    await openRow('Valda filer', fosie);
    await arriveAtHeading(fosie);
    await press('Importera den här');
    await role('region', fosie).getByText('Importerad', { exact: true }).waitFor();
    await goToRoom('Control+1', 'Redovisningar för 2006');

    // The year asked for is long gone, and so is its last day.
    await row(fosie).filter({ hasText: 'Inkommen, sen' }).waitFor();
  });

  it('has a point written at a field of a record', async () => {
    await review();
    await openRow('Innehåll', trip);
    await arriveAtHeading(trip);
    await press(`Skriv en punkt om ${participants}`);
    await keyboard.arriveAt(text('Vad som behöver kompletteras'));
    await keyboard.type('Tre till från fritidsgården var med. Räkna även dem.');
    await press('Spara punkten');
    await keyboard.arriveAt(button(`Skriv en punkt om ${participants}`));
    await says('1 öppen punkt');

    await role('tab', 'Punkter (1)').waitFor();
  });

  it('has the completion asked for', async () => {
    await press('Begär komplettering');
    await write('Svar senast', '2007-02-15');
    await write('Meddelande', 'Tack för rapporten. En sak saknas.');
    nextFolder('komplettering');
    await press('Skicka begäran');
    await says('Begäran om komplettering är skriven');
    await chooseTab('Delar av granskningen', 'Punkter (1)');

    await says('Skickad, inte besvarad');
  });

  it('leads the förvaltning from the point to the field', async () => {
    await goOverTo(fosie, 'Översikt');
    const shown = await take(sent('komplettering'), 'Kompletteringsbegäran');
    await press('Till kompletteringarna');
    await keyboard.arriveAt(button(new RegExp(trip)));
    await says(/Svara senast 2007-02-15\./);
    await press('Till fältet');
    await keyboard.arriveAt(text(participants));
    const before = await text(participants).inputValue();
    await keyboard.press('Control+a');
    await keyboard.type('8');
    await keyboard.press('Tab');
    await says(/^Sparat/);

    expect(shown).toContain('Tre till från fritidsgården var med. Räkna även dem.');
    expect(before).toBe('5');
  });

  it('is answered and reported as version 2', async () => {
    await goToRoom('Control+9', 'Årets rapport 2006');
    await says(/Ändrat sedan version 1$/);
    await keyboard.chooseAmong(
      role('radiogroup', 'Ditt svar'),
      application.page.getByRole('radio', { name: /^Åtgärdat/ }),
      'ArrowDown',
    );
    await says('1 av 1 besvarade');
    await exportAs(2);
  });

  it('shows stadskontoret only the difference, and the answer', async () => {
    await goOverTo('Stadskontoret', 'Redovisningar');
    await goToRoom('Control+3', 'Importera');
    await openFiles(sent('rapport 2'));
    await openRow('Valda filer', fosie);
    await arriveAtHeading(fosie);
    const changed = await role('region', 'Ändrat sedan version 1').innerText();
    const answered = await role('region', 'Svar från förvaltningen').innerText();
    await press('Importera den här');
    await role('region', fosie).getByText('Importerad', { exact: true }).waitFor();

    expect({ changed: changed.trim(), answered }).toEqual({
      changed: `Ändrat sedan version 1\nÄndrat: ${trip} (aktivitet)`,
      answered: 'Svar från förvaltningen\nÅtgärdat\n1',
    });
  });

  it('shows what has changed in it, beside what was reported before', async () => {
    await review();
    await row(trip).filter({ hasText: 'Ändrad' }).waitFor();
    const changed = await application.page.getByRole('row').filter({ hasText: 'Ändrad' }).count();
    await chooseTab('Delar av granskningen', 'Ändrat sedan version 1');
    await press(new RegExp(trip));

    expect(changed).toBe(1);
    expect(await row(participants).innerText()).toMatch(/5\s+8$/);
  });

  it('has the point closed', async () => {
    await chooseTab('Delar av granskningen', 'Punkter (1)');
    const card = await application.page.getByRole('article').innerText();
    await press('Stäng punkten');
    await role('tab', 'Punkter (0)').waitFor();

    for (const told of ['Besvarad', 'Åtgärdat', 'Uppgiften har ändrats']) expect(card).toContain(told);
    await says(/^Stängd /);
  });

  it('is locked and approved', async () => {
    await press('Lås för granskning');
    await role('region', 'Rapportens läge').getByText('Låst för granskning').waitFor();
    await press('Godkänn');
    await role('region', 'Rapportens läge').getByText('Godkänd').waitFor();

    expect(await button('Godkänn').count()).toBe(0);
  });

  it('is answered with a receipt and with feedback', async () => {
    nextFolder('kvittens');
    await keyboard.chooseFromList(button('Mer'), 'Skriv kvittens');
    await says('Kvittensen är skriven');
    await goToRoom('Control+1', 'Redovisningar för 2006');
    await keyboard.chooseInRow(
      role('grid', 'Redovisningar'),
      row(fosie),
      button(`Åtgärder för ${fosie}`),
      'Skriv återkoppling …',
    );
    await write('Meddelande', 'Tack för ett gott år.');
    nextFolder('återkoppling');
    await press('Skicka återkoppling');

    await says('Återkopplingen är skriven');
  });

  it('shows the förvaltning the receipt at the version that it is of', async () => {
    await goOverTo(fosie, 'Översikt');
    await take(sent('kvittens'), 'Kvittens');
    await press('Till Årets rapport');
    await arriveAtHeading('Årets rapport 2006');
    const version = (revision: number, says: string): Promise<void> =>
      application.page
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`^Version ${revision}`) })
        .filter({ hasText: says })
        .waitFor();

    await version(2, 'Mottagen');
    await version(1, 'Inte kvitterad ännu');
  });

  it('shows it the feedback, among all that has been sent and received', async () => {
    await take(sent('återkoppling'), 'Återkoppling');
    await chooseTab('Filer', 'Alla');
    await row(/^Kvittens/).waitFor();
    const kinds = await application.page.getByRole('rowheader').allInnerTexts();
    await openRow('Skickat och mottaget', /^Återkoppling/);
    await arriveAtHeading('Återkoppling 2006');
    await says('Tack för ett gott år.');
    const told = await tablesIn(role('region', 'Återkoppling 2006'));

    expect(kinds).toEqual(['Återkoppling', 'Kvittens', 'Kompletteringsbegäran', 'Begäran']);
    // Nobody else has reported, so all is its own.
    for (const { inFeedback, value } of figures) expect(told).toContainEqual([inFeedback, [value, value]]);
  });

  it('ends with the same figures at both sides', async () => {
    await goToRoom('Control+1', 'Översikt 2006');
    const own = await termsIn(role('region', 'Årets siffror'));
    await goOverTo('Stadskontoret', 'Redovisningar');
    await goToRoom('Control+5', 'Verksamhetsberättelse 2006');
    await chooseTab('Delar av sammanställningen', 'Årets siffror');
    const compiled = await termsIn(role('region', 'Årets siffror'));

    for (const { inOverview, inCompilation, value } of figures) {
      if (inOverview) expect(own).toContainEqual([inOverview, value]);
      if (inCompilation) expect(compiled).toContainEqual([inCompilation, value]);
    }
  });

  it('asked for nothing outside the program, and broke none of its own rules', () => {
    expect([...application.requests, ...application.consoleMessages, ...errors]).toEqual([]);
  });
});
