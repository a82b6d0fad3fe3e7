import { describe, expect, it } from 'vitest';
import type { ListCell } from '../../../src-main/domain/list-import/cell.ts';
import {
  findHeaderRow,
  foldHeader,
  listMappingSchema,
  listSignature,
  yearsOfHeader,
} from '../../../src-main/domain/list-import/mapping.ts';
import {
  suggestMapping,
  suggestMappingOfAnyKind,
} from '../../../src-main/domain/list-import/suggest-mapping.ts';
import type { ImportType } from '../../../src-main/domain/list-import/targets.ts';
import { vocabulary } from '../samples.ts';
import { noLinks } from './no-links.ts';

const row = (...texts: string[]): ListCell[] =>
  texts.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text }));
const context = { vocabulary, linked: noLinks };

/** Header → path, with the unit of amounts that are not in kronor. */
function suggested(recordType: ImportType, ...rows: ListCell[][]): Record<string, string> {
  const { columns, headerRow } = suggestMapping(rows, recordType, context);
  return Object.fromEntries(
    columns.map(({ column, path, unit }) => {
      const cell = rows[headerRow]?.[column];
      const suffix = unit === undefined ? '' : ` ${unit.currency} ${unit.power}`;
      return [cell?.kind === 'text' ? cell.text : '', path + suffix];
    }),
  );
}

describe('the suggested mapping', () => {
  it('knows the headers of a list of projects, with years and units', () => {
    expect(
      suggested(
        'project',
        row(
          'Dnr',
          'Projekt-ID',
          'Projektets namn',
          'Beviljat belopp (tkr)',
          'Utbetalt 2006 i tusen kronor',
          'Utbetalt ackumulerat 2006, EUR',
          'Fr.o.m.',
          'T o m',
          'Kontaktperson: Namn',
          'E-post',
          'Beslutsdatum',
          'Anteckningar',
        ),
      ),
    ).toEqual({
      Dnr: 'registryNumber',
      'Projekt-ID': 'funderReference',
      'Projektets namn': 'name',
      'Beviljat belopp (tkr)': 'funds.granted SEK 3',
      'Utbetalt 2006 i tusen kronor': 'funds.years.2006.paid SEK 3',
      'Utbetalt ackumulerat 2006, EUR': 'funds.years.2006.paidToDate EUR 0',
      'Fr.o.m.': 'startsOn',
      'T o m': 'endsOn',
      'Kontaktperson: Namn': 'contact.name',
      'E-post': 'contact.workContact',
      Beslutsdatum: 'decisions.1.decidedOn',
    });
  });

  it('knows the headers of a list of activities', () => {
    expect(
      suggested('activity', row('Rubrik', 'Datum', 'Ort', 'Land', 'Deltagare', 'Kostnad', 'Syfte', 'Nytta')),
    ).toEqual({
      Rubrik: 'title',
      Datum: 'startsOn',
      Ort: 'place',
      Land: 'countries',
      Deltagare: 'participants',
      Kostnad: 'cost',
      Syfte: 'purpose',
      Nytta: 'benefit',
    });
  });

  it.each<[ImportType, string[]]>([
    ['project', ['Projektnamn', 'Program', 'Beviljat', 'Projektstart']],
    ['activity', ['Rubrik', 'Datum', 'Ort', 'Land', 'Deltagare']],
    ['opportunity', ['Utlysning', 'Program', 'Sista ansökningsdag', 'Läge']],
    ['outreach', ['Rubrik', 'Datum', 'Målgrupp', 'Kanal', 'Antal mottagare']],
    ['assistance', ['Stöd', 'Typ av stöd', 'Datum', 'Enhet', 'Timmar']],
    ['engagement', ['Nätverk', 'Arbetsgrupp', 'Uppdrag', 'Möten']],
    ['decision', ['Ärende', 'Instans', 'Beslutsdatum', '§', 'Beslutstext']],
  ])('is for the kind that most columns fit: %s', (recordType, headers) => {
    const { columns, ...mapping } = suggestMappingOfAnyKind([row(...headers)], context);

    expect([mapping.recordType, columns.length]).toEqual([recordType, headers.length]);
  });

  it('begins at the row that the person says', () => {
    const rows = [row('Dnr', 'Namn', 'Status'), row('Projektnamn', 'Program')];

    expect(suggestMapping(rows, 'project', context, 1)).toMatchObject({
      headerRow: 1,
      columns: [{ path: 'name' }, { path: 'programme' }],
    });
  });

  it('gives each target to the first column only', () => {
    expect(suggested('project', row('Beviljat belopp SEK', 'Beviljat belopp EUR'))).toEqual({
      'Beviljat belopp SEK': 'funds.granted SEK 0',
    });
  });

  it('leaves a column whose values are of another kind than its header says', () => {
    expect(suggested('activity', row('Rubrik', 'Datum'), row('Resa', 'våren'), row('Möte', 'snart'))).toEqual(
      {
        Rubrik: 'title',
      },
    );
  });

  it('knows prose and names of code lists by their values', () => {
    const prose = `${'Projektet stärker samarbetet. '.repeat(30)}Slut.`;

    expect(
      suggested('project', row('A', 'B', 'C'), row(prose, 'Pågående', 'x'), row('Kort.', 'Avslutat', 'y')),
    ).toEqual({ A: 'summary', B: 'status' });
  });

  it('begins at the headers, below what stands above them', () => {
    const rows = [
      row('Projektlista 2006'),
      [],
      row('Projektnamn', 'Dnr', 'Status'),
      row('Unga i arbete', 'FOS-1', 'Pågående'),
    ];

    expect([findHeaderRow(rows), suggestMapping(rows, 'project', context).headerRow]).toEqual([2, 2]);
  });

  it.each([
    [
      ['Dnr', 'Projektnamn'],
      [
        ['A-1', 'X'],
        ['A-2', 'X'],
      ],
      [0],
    ],
    [
      ['Dnr', 'Projektnamn'],
      [
        ['A-1', 'X'],
        ['A-1', 'Y'],
      ],
      [1],
    ],
    [
      ['Dnr', 'Projektnamn'],
      [
        ['A-1', 'X'],
        ['', 'X'],
      ],
      [],
    ],
  ])('takes as key what is filled in and different on every row: %j', (header, body, key) => {
    expect(
      suggestMapping([row(...header), ...body.map((texts) => row(...texts))], 'project', context).key,
    ).toEqual(key);
  });

  it('takes several columns together as key of activities', () => {
    const rows = [
      row('Rubrik', 'Datum'),
      row('Årsmöte', '2006-05-11'),
      row('Årsmöte', '2006-05-12'),
      row('Resa', '2006-05-11'),
    ];

    expect(suggestMapping(rows, 'activity', context).key).toEqual([0, 1]);
  });

  it('can be remembered', () => {
    const mapping = suggestMapping([row('Dnr', 'Beviljat tkr'), row('1', '2')], 'project', context);

    expect(listMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });
});

describe('lists of the same shape', () => {
  it('have the same signature however their headers are written', () => {
    expect(listSignature(row('Ärende-ID', 'Belopp (SEK)'))).toBe(
      listSignature(row('ärende id', 'BELOPP_SEK')),
    );
    expect(listSignature(row('a', 'b'))).not.toBe(listSignature(row('b', 'a')));
    expect(foldHeader('Över­syn')).not.toBe(foldHeader('Oversyn'));
  });

  it('name the years of their amounts', () => {
    expect(yearsOfHeader(row('Utbetalt 2006', 'Utbetalt2005', '2004–2006', 'nr 120061'), [2007])).toEqual([
      2005, 2006, 2007,
    ]);
  });
});
