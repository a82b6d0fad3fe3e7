// The whole job, by keyboard alone: a förvaltning records its year and exports it, stadskontoret imports and compiles.
// Each step goes on where the one before it ended, in the built program with a real database.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenApplication, openApplication } from './harness/open-application.ts';
import { Keyboard } from './keyboard.ts';

describe('the whole job by keyboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-main-job-'));
  const sentFolder = join(folder, 'skickat');
  const dataFolder = join(folder, 'data');
  const annualReport = join(folder, 'Verksamhetsberättelse.docx');
  const unclean: string[] = [];
  let application: OpenApplication;
  let keyboard: Keyboard;

  const open = async (): Promise<void> => {
    application = await openApplication({ dataFolder });
    keyboard = new Keyboard(application.page);
  };
  const close = async (): Promise<void> => {
    unclean.push(...application.requests, ...application.consoleMessages);
    await application.close();
  };
  beforeAll(async () => {
    mkdirSync(sentFolder);
    await open();
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
  const text = (name: string | RegExp): Locator => role('textbox', name);
  const button = (name: string | RegExp): Locator => role('button', name);
  const says = (words: string | RegExp): Promise<void> => application.page.getByText(words).first().waitFor();
  const write = (name: string | RegExp, words: string): Promise<void> => keyboard.write(text(name), words);
  const goToRoom = async (shortcut: string, heading: string | RegExp): Promise<void> => {
    await keyboard.press(shortcut);
    await keyboard.arriveAt(application.page.getByRole('heading', { level: 1, name: heading }));
  };
  const chooseYear = (year: string): Promise<void> => keyboard.chooseFromList(button(/^\d{4} År$/), year);
  const chooseTab = (name: string): Promise<void> =>
    keyboard.chooseAmong(
      role('tablist', 'Projektets delar'),
      role('tab', new RegExp(`^${name}`)),
      'ArrowRight',
    );
  const tableRow = (name: string): Locator => application.page.getByRole('row', { name });
  const openRow = (table: string, row: string): Promise<void> =>
    keyboard.openRow(role('grid', table), tableRow(row));

  it('begins with an organisation', async () => {
    const roles = role('radiogroup', 'Var arbetar du?');
    await keyboard.chooseAmong(
      roles,
      application.page.getByRole('radio', { name: /^Förvaltning/ }),
      'ArrowDown',
    );
    const organisations = role('combobox', 'Förvaltning, enhet eller bolag');
    await keyboard.chooseByTyping(organisations, 'fosie', 'Fosie stadsdelsförvaltning');
    await write('Ditt namn', 'Eva Exempel');
    await keyboard.pressButton(button('Börja använda Utblick'));
    await button('Översikt').waitFor();
    await chooseYear('2006');

    await button('2006 År').waitFor();
  });

  it('records an activity', async () => {
    await goToRoom('Control+2', 'Aktiviteter');
    await keyboard.press('Control+n');
    await keyboard.arriveAt(text('Rubrik'));
    await keyboard.type('Studieresa till Tallinn');
    await keyboard.chooseByTyping(
      role('combobox', 'Aktivitetstyp'),
      'studieresa',
      'Studieresa (studiebesök utomlands)',
    );
    await write('Från', '2006-05-10');
    await write('Ort', 'Tallinn');
    await keyboard.chooseByTyping(role('combobox', 'Länder'), 'estl', 'Estland');
    // The list stays open for one more country; Tab goes on.
    await keyboard.press('Tab');
    await write('Antal resor', '1');
    await write('Antal deltagare från Malmö stad', '6');
    await keyboard.check(role('checkbox', /^Tillväxtcentrum/));
    await keyboard.check(role('checkbox', 'Verksamhetsutveckling'));
    await write('Behov och syfte', 'Att lära av Tallinns arbete med bostadsnära service.');
    await write('Resultat och nytta', 'Två arbetssätt prövas i Fosie under 2007.');

    await says(/^Sparat/);
    expect(
      await role('region', 'Aktivitet')
        .getByText(/att rätta|saknas/)
        .count(),
    ).toBe(0);
  });

  it('records a project in all its parts, save one that is forgotten', async () => {
    await goToRoom('Control+3', 'Projekt');
    await keyboard.press('Control+n');
    await keyboard.arriveAt(text('Projektnamn'));
    await keyboard.type('Nya vägar till arbete');
    await keyboard.chooseFromList(button(/ Status$/), 'Pågående');
    await write('Projektstart', '2006-01-01');
    await write('Projektslut', '2007-12-31');
    await keyboard.chooseByTyping(
      role('combobox', 'Projektägande förvaltning'),
      'fosie',
      'Fosie stadsdelsförvaltning',
    );
    await keyboard.chooseFromList(button(/ Malmö stads roll$/), 'Projektägare / stödmottagare');
    await keyboard.chooseByTyping(role('combobox', 'Program'), 'växtkraft', 'Mål 3 (Växtkraft Mål 3)');
    await write('Diarienummer', 'FOS-2006-17');
    await keyboard.check(role('checkbox', /^Välfärd för alla/));
    await keyboard.check(role('checkbox', 'Verksamhetsutveckling'));

    await chooseTab('Faser');
    await keyboard.chooseFromList(button(/ Fas enligt planen$/), 'Genomförande');
    await keyboard.pressButton(button('Lägg till beslut'));
    await keyboard.arriveAt(text('Instans'));
    await keyboard.type('Fosie stadsdelsfullmäktige');
    await write('Datum', '2005-11-22');

    await chooseTab('Parter');
    await keyboard.pressButton(button('Lägg till part'));
    await keyboard.arriveAt(text('Organisation'));
    await keyboard.type('Hillerøds kommun');
    await write('Ort', 'Hillerød');
    await keyboard.chooseByTyping(role('combobox', 'Land'), 'danm', 'Danmark');
    await keyboard.chooseFromList(button(/ Roll$/), 'Partner');

    await chooseTab('Medel');
    await write('Total projektbudget', '1,2 mnkr');
    await write('Malmö stads budget', '980 tkr');
    await write('Beviljat EU-bidrag', '490000');
    await keyboard.chooseFromList(button('Lägg till källa'), 'Egen kontant medfinansiering');
    await keyboard.arriveAt(text('Belopp'));
    await keyboard.type('490 000');
    await write('Utbetalt 2006', '245 000');
    await write('Utbetalt ackumulerat 2006', '245 000');

    await chooseTab('Innehåll');
    await write('Sammanfattning', 'Ungdomar utan arbete får handledning och praktik.');
    await write('Behov och syfte', 'Arbetslösheten bland unga är hög i Fosie.');
    await write('Uppnådda resultat, direkta', '24 ungdomar har fått praktik.');
    await write('Implementering och spridning', 'Arbetssättet tas över av stadsdelens arbetsmarknadsenhet.');

    await says(/^Sparat/);
    await tableRow('Nya vägar till arbete').filter({ hasText: '1 saknas' }).waitFor();
  });

  const assessment = () => text('Bedömning av ändamålsenlighet och långsiktig nytta');

  it('is led from the finding to the forgotten field', async () => {
    await goToRoom('Control+9', 'Årets rapport 2006');
    expect(await button('Exportera').isDisabled()).toBe(true);
    await keyboard.pressButton(button('Bedömning av ändamålsenlighet och långsiktig nytta'));

    await keyboard.arriveAt(assessment());
    await keyboard.type('Ändamålsenligt: metoden lever kvar efter projektet.');
    await tableRow('Nya vägar till arbete').filter({ hasText: 'saknas' }).waitFor({ state: 'detached' });
  });

  it('answers the six questions, one of them by saying why it is empty', async () => {
    await goToRoom('Control+9', 'Årets rapport 2006');
    for (const number of [1, 2, 3, 4, 5])
      await write(new RegExp(`^${number}\\. `), `Svar på fråga ${number}.`);
    await keyboard.tabTo(text(/^6\. /));
    await keyboard.chooseFromList(button('Ange varför fältet är tomt'), 'Ej tillämpligt');

    await says('6 av 6 besvarade');
    await says('Tomt: Ej tillämpligt');
  });

  it('exports the report as version 1', async () => {
    application.dialogs.choose(sentFolder);
    await keyboard.pressButton(button('Exportera'));
    const outcome = application.page.getByRole('alert').filter({ hasText: 'Version 1 är exporterad' });
    await outcome.waitFor();

    const names = await outcome.locator('li').allTextContents();
    expect(names).toEqual([
      expect.stringMatching(/^EU-rapport_2006_sdf-fosie_r01_[0-9a-f]{8}\.docx$/),
      expect.stringMatching(/^EU-rapport_2006_sdf-fosie_r01_[0-9a-f]{8}\.json$/),
    ]);
    expect(readdirSync(sentFolder).sort()).toEqual(names);
  });

  it('finds everything again after the program was closed', async () => {
    await close();
    await open();
    await button('Översikt').waitFor();
    await chooseYear('2006');
    await goToRoom('Control+2', 'Aktiviteter');
    await openRow('Aktiviteter', 'Studieresa till Tallinn');
    await keyboard.arriveAt(text('Rubrik'));
    const activity = {
      title: await text('Rubrik').inputValue(),
      type: await role('combobox', 'Aktivitetstyp').inputValue(),
      participants: await text('Antal deltagare från Malmö stad').inputValue(),
      benefit: await text('Resultat och nytta').inputValue(),
    };
    await goToRoom('Control+3', 'Projekt');
    await openRow('Projekt', 'Nya vägar till arbete');
    await keyboard.arriveAt(text('Projektnamn'));
    const status = await button(/ Status$/).innerText();
    await chooseTab('Faser');
    const decidedOn = await text('Datum').inputValue();
    await chooseTab('Parter');
    const partner = await text('Organisation').inputValue();
    await chooseTab('Medel');
    const amounts = {
      total: await text('Total projektbudget').inputValue(),
      paid: await text('Utbetalt 2006').inputValue(),
      coFinancing: await text('Belopp').inputValue(),
    };
    await chooseTab('Bedömning');
    const project = { status, decidedOn, partner, ...amounts, assessment: await assessment().inputValue() };
    await goToRoom('Control+9', 'Årets rapport 2006');
    const answer = await text(/^5\. /).inputValue();
    await says('Version 1');

    expect({ activity, project, answer }).toEqual({
      activity: {
        title: 'Studieresa till Tallinn',
        type: 'Studieresa (studiebesök utomlands)',
        participants: '6',
        benefit: 'Två arbetssätt prövas i Fosie under 2007.',
      },
      project: {
        status: 'Pågående',
        decidedOn: '2005-11-22',
        partner: 'Hillerøds kommun',
        total: '1\u00a0200\u00a0000\u00a0kr',
        paid: '245\u00a0000\u00a0kr',
        coFinancing: '490\u00a0000\u00a0kr',
        assessment: 'Ändamålsenligt: metoden lever kvar efter projektet.',
      },
      answer: 'Svar på fråga 5.',
    });
  });

  it('goes over to stadskontoret', async () => {
    await keyboard.pressButton(role('navigation', 'Rum').getByRole('button', { name: 'Inställningar' }));
    await keyboard.pressButton(button('Byt organisation'));
    const roles = role('radiogroup', 'Var arbetar du?');
    await keyboard.chooseAmong(
      roles,
      application.page.getByRole('radio', { name: /^Stadskontoret/ }),
      'ArrowDown',
    );
    await write('Ditt namn', 'Sam Stadskontoret');
    await keyboard.pressButton(button('Börja använda Utblick'));
    await button('Redovisningar').waitFor();
    await chooseYear('2006');

    await says('Redovisningar för 2006');
  });

  const sent = (extension: string): string =>
    join(sentFolder, readdirSync(sentFolder).find((name) => name.endsWith(extension)) ?? '');

  it('sees what the Word file holds, and imports it', async () => {
    await goToRoom('Control+3', 'Importera');
    application.dialogs.choose(sent('.docx'));
    await keyboard.pressButton(button('Välj filer'));
    await openRow('Valda filer', 'Fosie stadsdelsförvaltning');
    const preview = role('region', 'Fosie stadsdelsförvaltning');
    await keyboard.arriveAt(preview.getByRole('heading', { name: 'Fosie stadsdelsförvaltning' }));
    const shown = await preview.innerText();
    await keyboard.pressButton(button('Importera den här'));
    await preview.getByText('Importerad', { exact: true }).waitFor();

    for (const figure of ['Slutlig', 'Beviljat\n490\u00a0000\u00a0kr', 'Utbetalt 2006\n245\u00a0000\u00a0kr'])
      expect(shown).toContain(figure);
  });

  it('is told that the other file holds the same report', async () => {
    await keyboard.press('Escape');
    application.dialogs.choose(sent('.json'));
    await keyboard.pressButton(button('Välj fler filer'));

    await tableRow('Fosie stadsdelsförvaltning').filter({ hasText: 'Redan importerad' }).waitFor();
  });

  it('has received the report', async () => {
    await goToRoom('Control+1', 'Redovisningar för 2006');

    await tableRow('Fosie stadsdelsförvaltning').filter({ hasText: 'Inkommen' }).waitFor();
  });

  it('writes a chapter of its own and makes the Word document', async () => {
    await goToRoom('Control+5', 'Verksamhetsberättelse 2006');
    await openRow('Avsnitt i verksamhetsberättelsen', 'Inledning');
    await write('Egen text', 'Året präglades av Malmös nya handlingsplan.');
    await says(/^Sparat/);
    application.dialogs.choose(annualReport);
    await keyboard.pressButton(button('Spara utkast som Word'));
    await says('Dokumentet är skapat');

    const document = strFromU8(
      unzipSync(readFileSync(annualReport))['word/document.xml'] ?? new Uint8Array(),
    );
    const words = document.replaceAll(/<[^>]+>/g, '\n').replaceAll('\u00a0', ' ');
    for (const told of [
      'Fosie stadsdelsförvaltning',
      'Nya vägar till arbete',
      'Året präglades av Malmös nya handlingsplan.',
      '245 000',
    ])
      expect(words).toContain(told);
  });

  it('asked for nothing outside the program and broke none of its own rules', () => {
    unclean.push(...application.requests, ...application.consoleMessages);

    expect(unclean).toEqual([]);
  });
});
