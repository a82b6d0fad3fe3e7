import { describe, expect, it } from 'vitest';
import { otherWorkChapter } from '../../../src-main/domain/outline/other-work.ts';
import type { OutlineDocument } from '../../../src-main/domain/outline/outline.ts';
import { fullOpportunity, fullRoleDescription } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { fullReport, noRecords, vocabulary } from '../samples.ts';
import { blocksOf, headings, readingOf } from './outline-text.ts';

const chapterOf = (change: Partial<typeof noRecords>): OutlineDocument => ({
  title: '',
  organisation: '',
  coverLines: [],
  footer: '',
  blocks: otherWorkChapter({ ...fullReport, ...noRecords, ...change }, vocabulary),
});
const rowsOf = (change: Partial<typeof noRecords>) =>
  blocksOf(chapterOf(change), 'table').flatMap(({ rows }) => rows);

describe('the chapter on other work', () => {
  it('is not there when there is nothing to tell', () => {
    expect(otherWorkChapter({ ...fullReport, ...noRecords }, vocabulary)).toEqual([]);
  });

  it('has a section for each kind of record that there is', () => {
    expect(headings(chapterOf(fullReport))).toEqual([
      '# Kontaktpersonens uppdrag och övrigt arbete',
      '## Möjligheter',
      '## Informationsinsatser',
      '## Stöd i det internationella arbetet',
      '## Nätverk',
      '## Beslut',
      '## Rollfördelning',
    ]);
  });

  it('tells the year of each record in one row', () => {
    expect(rowsOf(fullReport)).toEqual([
      [
        'Utlysning om energisnåla skolor',
        'Sjätte ramprogrammet för forskning (FP6)',
        'Beviljad',
        '2006-03-31',
        '310\u00a0400\u00a0euro',
      ],
      [
        'Frukostmöten om EU',
        'Informationsträff',
        '2006-02\n–\u00a02006-11',
        'Rektorer och enhetschefer',
        '1\u00a0109',
        '1\u00a0213',
      ],
      [
        'Hjälp med ansökan till programmet',
        'Hitta partner',
        '2006-03-06\n–\u00a02006-03-17',
        'Söderkulla förskola',
        '1\u00a0409',
      ],
      [
        'Baltic Metropoles (BaltMet), Gruppen för integration, Sekreterare: enhetschefen för fritid',
        'Arbetsgrupp eller forum',
        '2005-04\n–\u00a02007-12',
        '1\u00a0511',
        '1\u00a0709',
      ],
      ['Avsiktsförklaring med Gdynia', 'Arbetsutskottet', '2006-04-19', '83', 'FOS-2006-61'],
    ]);
  });

  it('shows a dash where nothing is known, and the funder where no programme is', () => {
    const bare = {
      id: id(1),
      organisation: 'sdf-fosie',
      countries: [],
      goals: [],
      directions: [],
      documents: [],
      blanks: [],
    };

    expect(rowsOf({ opportunities: [bare, { ...bare, funder: fullOpportunity.funder }] })).toEqual([
      ['–', '–', '–', '–', '–'],
      ['–', 'Energikontoret i Skåne', '–', '–', '–'],
    ]);
  });

  it('tells two role descriptions of a year apart', () => {
    const { endsOn: _, title: __, ...current } = fullRoleDescription;
    const reading = readingOf(
      chapterOf({ roleDescriptions: [fullRoleDescription, { ...current, startsOn: '2007-07' }] }),
    );

    expect(reading).toContain('Kontaktpersonens uppdrag i stadsdelen. Gäller från 2005-08 till 2007-06.');
    expect(reading).toContain('Per Falk. Gäller från 2007-07 tills vidare.');
    expect(reading).toContain('Värdskap vid besök Kontaktpersonen: Planerar besöken.');
  });
});
