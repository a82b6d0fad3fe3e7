import { describe, expect, it } from 'vitest';
import { countYear } from '../../../src-main/domain/figures/count-year.ts';
import { summarySentences } from '../../../src-main/domain/outline/annual-report/summary-text.ts';
import { annualReportOutline } from '../../../src-main/domain/outline/annual-report-outline.ts';
import { decided } from '../figures/shared-records.ts';
import { fullProject } from '../full-project.ts';
import { id } from '../sample-ids.ts';
import { fullReport, nilReport, sampleReports, sampleTexts, vocabulary } from '../samples.ts';
import { inputOf } from './annual-report-input.ts';
import {
  asRead,
  blocksOf,
  headings,
  raggedTables,
  readingOf,
  seenTexts,
  spoiltTexts,
} from './outline-text.ts';

const sampleInput = inputOf([...sampleReports, nilReport]);
const outline = annualReportOutline(sampleInput);
const emptyInput = inputOf([], { texts: {}, expected: 0, missing: [] });

describe('verksamhetsberättelsen', () => {
  it('has its chapters in the order of the plan', () => {
    expect(headings(outline)).toEqual([
      '# Sammanfattning',
      '# Inledning',
      '## Uppdrag och mål',
      '## Så är underlaget insamlat',
      '### Har inte redovisat',
      '# Förvaltningarnas verksamhet',
      '## Efter inriktning',
      '## Efter mål',
      '## Fosie stadsdelsförvaltning',
      '## Kulturförvaltningen',
      '## Miljöförvaltningen',
      '## Utbildningsförvaltningen',
      '# Projektmedel',
      '## Projektregister',
      '## Belopp per projekt',
      '## Efter program',
      '## Efter fond',
      '## Startade och avslutade projekt',
      '## Partnerländer',
      '# Stadskontorets eget uppdrag',
      '## Samordning',
      '## Handlingsplanen',
      '## Medlemskap',
      '## EU-nätverket',
      '## Vänorter',
      '# Brysselkontorets verksamhet',
      '# Uppföljning',
      '# Bilagor',
      '## Projekten i korthet',
      '## Kontaktpersoner',
      '## Redovisningens omfattning',
    ]);
  });

  it('has no table without rows and no chapter of them where nobody has reported', () => {
    const empty = annualReportOutline(emptyInput);
    expect({
      tables: blocksOf(empty, 'table').map(({ caption }) => caption),
      headings: headings(empty).slice(4, 7),
    }).toEqual({
      tables: [],
      headings: ['# Förvaltningarnas verksamhet', '# Projektmedel', '# Stadskontorets eget uppdrag'],
    });
  });

  it('lists countries in Swedish order', () => {
    const countries = blocksOf(outline, 'table').find(({ caption }) => caption.endsWith('efter land'));
    const names = countries?.rows.map(([name = '']) => name) ?? [];
    expect(names.slice(0, 3)).toEqual(['Bulgarien', 'Cypern', 'Danmark']);
  });

  it('says in its first sentences what Malmö’s own report says', () => {
    expect(summarySentences(sampleInput.figures, 5, vocabulary)).toEqual([
      'Fyra av fem förvaltningar har redovisat sitt internationella arbete för 2006. En av dem har meddelat att det inte finns något att redovisa.',
      'Tillsammans redovisas sju projekt. Under året startade två och avslutades ett. Flest projekt har Miljöförvaltningen, tre av sju.',
      'Under året betalades 4,9\u00a0mnkr ut till Malmö stad från sju program i tre fonder. Av det gick 3,8\u00a0mnkr till Miljöförvaltningen, 757\u00a0000\u00a0kronor till Fosie stadsdelsförvaltning och 359\u00a0640\u00a0kronor till Utbildningsförvaltningen. Därutöver tog staden som samordnare emot 1,2\u00a0mnkr som förmedlades vidare till partner. De medlen är inte Malmö stads.',
      'Förvaltningarna redovisar åtta aktiviteter med 92 deltagare från Malmö stad, sex resor och 1\u00a0230 besökare.',
    ]);
  });

  it('names those who have not reported and those who have nothing to report', () => {
    const texts = seenTexts(outline);

    expect(texts).toContain('Fritidsförvaltningen och Serviceförvaltningen.');
    expect(texts).toContain('Kulturförvaltningen har meddelat att det inte finns något att redovisa.');
    expect(readingOf(outline)).toContain('Två av fem förvaltningar har inte redovisat.');
  });

  it('names nobody as missing when all have reported', () => {
    const all = annualReportOutline({ ...sampleInput, expected: 4, missing: [] });

    expect(headings(all)).not.toContain('### Har inte redovisat');
    expect(readingOf(all)).toContain('Alla förvaltningar som skulle redovisa har gjort det.');
  });

  it('sets last year’s figures beside this year’s', () => {
    const [, ...fewer] = sampleReports;
    const previous = { ...countYear(2005, fewer, vocabulary), year: 2005 };
    const [figures] = blocksOf(annualReportOutline({ ...sampleInput, previous }), 'key-figures');

    expect(figures?.figures.map(({ label, note }) => [label, note])).toEqual([
      ['Förvaltningar som redovisat', '2005: 2'],
      ['Projekt', '2005: 4'],
      ['Utbetalt 2006', expect.stringMatching(/^2005: /)],
      ['Aktiviteter', '2005: 6'],
      ['Deltagare från Malmö stad', '2005: 84'],
      ['Besökare', '2005: 218'],
    ]);
  });

  it('has stadskontoret’s own words for every chapter that is theirs', () => {
    const reading = readingOf(outline);

    expect(
      Object.values(sampleTexts)
        .flatMap((text) => text.split('\n\n'))
        .filter((part) => !reading.includes(asRead(part))),
    ).toEqual([]);
    expect(reading).not.toContain('Avsnittet är inte skrivet.');
  });

  it('says of each chapter that is not yet written that it is not', () => {
    const unwritten = seenTexts(annualReportOutline({ ...sampleInput, texts: {} }));

    expect(unwritten.filter((text) => text === 'Avsnittet är inte skrivet.')).toHaveLength(12);
  });

  it('lists a shared project once in register and money, and says whose amounts count', () => {
    const shared = { ...fullProject, id: id(777), organisation: 'miljoforvaltningen' };
    const both = annualReportOutline(
      inputOf([
        fullReport,
        { ...nilReport, organisation: 'miljoforvaltningen', nothingToReport: false, projects: [shared] },
      ]),
    );
    const rows = (caption: RegExp) =>
      blocksOf(both, 'table').find((table) => caption.test(table.caption))?.rows.length;

    expect([rows(/^Projekt som redovisas/), rows(/^Projektmedel 2006/)]).toEqual([1, 1]);
    expect(seenTexts(both)).toContain(
      'UNGSUND: beloppen är hämtade från Fosie stadsdelsförvaltning; redovisas också av Miljöförvaltningen.',
    );
  });

  it('says how the amounts of a shared project are divided', () => {
    const shared = { ...fullProject, id: id(777), organisation: 'miljoforvaltningen' };
    const reports = [
      fullReport,
      { ...nilReport, organisation: 'miljoforvaltningen', nothingToReport: false, projects: [shared] },
    ];
    const decision = decided([fullProject, shared], { shares: [60, 40] });
    const figures = countYear(2006, reports, vocabulary, [decision]);

    expect(seenTexts(annualReportOutline(inputOf(reports, { figures })))).toContain(
      'UNGSUND: beloppen är hämtade från Fosie stadsdelsförvaltning; redovisas också av Miljöförvaltningen. Beloppen är fördelade: Miljöförvaltningen 40\u00a0% och Fosie stadsdelsförvaltning 60\u00a0%.',
    );
  });

  it('traces every quoted answer, activity and project to its package or record', () => {
    const lists = blocksOf(outline, 'table').filter(({ caption }) =>
      caption.startsWith('Aktiviteter 2006, '),
    );
    const sheets = blocksOf(outline, 'fields');

    expect(lists.flatMap(({ sources = [] }) => sources.map(({ recordId }) => recordId)).sort()).toEqual(
      sampleReports.flatMap(({ activities }) => activities.map((activity) => activity.id)).sort(),
    );
    expect(sheets.map(({ sources }) => sources?.[0]?.recordId).sort()).toEqual(
      sampleReports.flatMap(({ projects }) => projects.map((project) => project.id)).sort(),
    );
    for (const { sources } of sheets) expect(sources?.[0]?.messageId).toMatch(/^0193a5b0-/);
  });

  it.each([
    ['the sample year', sampleInput],
    ['a report with every member', inputOf([fullReport])],
    ['only a nil report', inputOf([nilReport])],
    ['no report and no text at all', emptyInput],
  ])('has no empty or spoilt text and no ragged table: %s', (_, input) => {
    const document = annualReportOutline(input);

    expect([spoiltTexts(document), raggedTables(document)]).toEqual([[], []]);
  });

  it('is the same in whatever order the reports came', () => {
    const turned = inputOf([nilReport, ...sampleReports.toReversed()]);
    const submissions = new Map(sampleInput.reports.map((report) => [report.organisation, report]));
    const reports = turned.reports.map((report) => submissions.get(report.organisation) ?? report);

    expect(annualReportOutline({ ...turned, reports })).toEqual(outline);
  });

  it('names the packages and records behind every table and every key figure', () => {
    const counted = [...blocksOf(outline, 'table'), ...blocksOf(outline, 'key-figures')];

    expect(
      counted.filter(
        ({ sources = [] }) =>
          sources.length === 0 || sources.some(({ messageId }) => messageId === undefined),
      ),
    ).toEqual([]);
  });

  it('writes out the figures of own words, and marks what there is no figure for', () => {
    const texts = { summary: 'Staden har {projekt} projekt och {okänt} annat, {oavslutad' };
    const [first] = blocksOf(annualReportOutline({ ...sampleInput, texts }), 'paragraph');

    expect(first?.text).toBe(
      'Staden har 7 projekt och [uppgift saknas: okänt] annat, [uppgift saknas: oavslutad]',
    );
  });
});
