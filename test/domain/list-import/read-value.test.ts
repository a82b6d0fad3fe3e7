import { describe, expect, it } from 'vitest';
import type { ListCell } from '../../../src-main/domain/list-import/cell.ts';
import { readValue } from '../../../src-main/domain/list-import/read-value.ts';
import { linkIndex } from '../../../src-main/domain/list-import/reading.ts';
import type { ValueKind } from '../../../src-main/domain/list-import/target-kit.ts';
import { inOrOutLabels } from '../../../src-main/domain/wording/fields.ts';
import { vocabulary } from '../samples.ts';

const linked = {
  project: linkIndex([
    { id: 'ett', names: ['Unga i arbete', 'UNGA I ARBETE', 'FOS-2005-9'] },
    { id: 'två', names: ['Grön båge'] },
    { id: 'tre', names: ['Grön båge'] },
  ]),
  opportunity: linkIndex([{ id: 'fyra', names: ['Grön båge'] }]),
};
const read = (cell: ListCell | string, value: ValueKind, unit?: { currency: string; power: 0 | 3 | 6 }) =>
  readValue(
    typeof cell === 'string' ? { kind: 'text', text: cell } : cell,
    value,
    { vocabulary, linked },
    unit,
  );
const codeOf = (...parameters: Parameters<typeof read>): string => {
  const reading = read(...parameters);
  return reading.ok ? 'read' : reading.problem.code;
};

const shortText: ValueKind = { kind: 'text', length: 'short' };
const longText: ValueKind = { kind: 'text', length: 'long' };
const date: ValueKind = { kind: 'date', precision: 'any' };
const count: ValueKind = { kind: 'count', largest: 9_999_999 };
const money: ValueKind = { kind: 'money' };
const kronor = (minor: number) => ({ minor, currency: 'SEK' });

describe('a cell', () => {
  it.each<[ListCell | string, ValueKind, unknown]>([
    ['  så här; "ja"\r\nrad två ', shortText, '  så här; "ja"\nrad två '],
    [{ kind: 'number', decimal: '20200940' }, shortText, '20200940'],
    [{ kind: 'number', decimal: '3.5' }, shortText, '3,5'],
    [{ kind: 'date', date: '2006-05-11T10:30:00' }, shortText, '2006-05-11 10:30:00'],
    [{ kind: 'boolean', value: true }, shortText, 'ja'],
    ['a\u0001b\u030a', longText, 'ab\u030a'],
    ['5/6/2006', date, '2006-06-05'],
    [{ kind: 'date', date: '2006-05-11T10:30:00' }, date, '2006-05-11'],
    [{ kind: 'number', decimal: '2006' }, date, '2006'],
    [{ kind: 'number', decimal: '12' }, count, 12],
    ['1 234', count, 1_234],
    ['1 234,50 kr', money, kronor(123_450)],
    [{ kind: 'number', decimal: '4354438151' }, money, kronor(435_443_815_100)],
    [{ kind: 'number', decimal: '12.5', unit: 'tkr' }, money, kronor(1_250_000)],
    [{ kind: 'number', decimal: '12.5', unit: '€' }, money, { minor: 1_250, currency: 'EUR' }],
    [{ kind: 'number', decimal: '49.58', unit: '%' }, { kind: 'share' }, 4_958],
    ['x', { kind: 'yes-no' }, true],
    [{ kind: 'boolean', value: false }, { kind: 'yes-no' }, false],
    ['Polen, Tyskland och DK', { kind: 'codes', list: 'countries' }, ['PL', 'DE', 'DK']],
    ['Polen\nPolen', { kind: 'codes', list: 'countries' }, ['PL']],
    ['unga i ARBETE', { kind: 'link', to: 'project' }, 'ett'],
    ['FOS-2005-9', { kind: 'link', to: 'project' }, 'ett'],
    ['grön båge', { kind: 'link', to: 'opportunity' }, 'fyra'],
    ['till MALMÖ', { kind: 'choice', labels: inOrOutLabels }, 'in'],
    ['out', { kind: 'choice', labels: inOrOutLabels }, 'out'],
    [{ kind: 'number', decimal: '2007' }, { kind: 'year' }, 2007],
    [
      '1 200 EUR (9,25 kr för 1 EUR, Riksbanken, 2006-12-29)',
      money,
      {
        minor: 120_000,
        currency: 'EUR',
        conversion: { rate: '9.25', source: 'Riksbanken', date: '2006-12-29' },
      },
    ],
    [
      '1 200 EUR (9,25 kr för 1 EUR)',
      money,
      { minor: 120_000, currency: 'EUR', conversion: { rate: '9.25' } },
    ],
  ])('%j is read as %j', (cell, value, expected) => {
    expect(read(cell, value)).toEqual({ ok: true, value: expected });
  });

  it('in a column of thousands is multiplied, unless it has a unit of its own', () => {
    const thousands = { currency: 'SEK', power: 3 } as const;

    expect([read('12,5', money, thousands), read('500 kr', money, thousands)]).toEqual([
      { ok: true, value: kronor(1_250_000) },
      { ok: true, value: kronor(50_000) },
    ]);
  });

  it.each<[ListCell | string, ValueKind]>([
    [{ kind: 'empty' }, longText],
    ['  \n ', longText],
    ['-', money],
    ['–', date],
  ])('%j says nothing for %j', (cell, value) => {
    expect(read(cell, value)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['Ej tillämpligt', 'not-applicable'],
    ['uppgift saknas', 'unknown'],
    [' Sekretess ', 'secret'],
  ])('%j says why there is no amount', (text, reason) => {
    expect(read(text, money)).toEqual({ ok: true, blank: reason });
  });

  it.each<[ListCell | string, ValueKind, string]>([
    [{ kind: 'error', text: '#REF!' }, longText, 'formula-error'],
    ['a'.repeat(501), shortText, 'too-long'],
    ['a'.repeat(20_001), longText, 'too-long'],
    ['5/13/2006', date, 'unreadable'],
    [{ kind: 'number', decimal: '38848' }, date, 'unreadable'],
    ['tolv', count, 'unreadable'],
    [{ kind: 'date', date: '2006-05-11' }, count, 'unreadable'],
    ['1.234', money, 'unreadable'],
    ['12,345', money, 'unreadable'],
    [{ kind: 'number', decimal: '49.58', unit: '%' }, money, 'unreadable'],
    ['1 200 EUR (9,25 kr för 1 DKK)', money, 'unreadable'],
    [`1 kr (${'a kr för 1 '.repeat(3_000)})`, money, 'unreadable'],
    ['06', { kind: 'year' }, 'unreadable'],
    ['1889', { kind: 'year' }, 'unreadable'],
    ['uppåt', { kind: 'choice', labels: inOrOutLabels }, 'unknown-name'],
    ['kanske', { kind: 'yes-no' }, 'not-yes-no'],
    ['Atlantis', { kind: 'code', list: 'countries' }, 'unknown-name'],
    ['Polen, Atlantis', { kind: 'codes', list: 'countries' }, 'unknown-name'],
    ['LIFE', { kind: 'code', list: 'programmes' }, 'ambiguous-name'],
    ['Månen', { kind: 'link', to: 'project' }, 'unknown-link'],
    ['Grön båge', { kind: 'link', to: 'project' }, 'ambiguous-link'],
    ['Nämnden a, b, c', { kind: 'decisions' }, 'unreadable'],
    ['Okänd källa: 5 kr', { kind: 'financing' }, 'unknown-name'],
    ['EU-bidrag: många kr', { kind: 'financing' }, 'unreadable'],
  ])('%j is a problem for %j: %s', (cell, value, code) => {
    expect(codeOf(cell, value)).toBe(code);
  });

  it('says how long a text is that does not fit', () => {
    expect(read('a'.repeat(501), shortText)).toEqual({
      ok: false,
      problem: { code: 'too-long', params: { length: 501, limit: 500 } },
    });
  });
});

describe('an amount from a formula, with more decimals than money has', () => {
  it.each([
    ['118032.786885', 11_803_279],
    ['0.005', 1],
    ['-0.005', -1],
    ['1.999', 200],
    ['2.0049', 200],
  ])('is rounded: %s', (decimal, minor) => {
    expect(read({ kind: 'number', decimal }, money)).toEqual({
      ok: true,
      value: kronor(minor),
      isRounded: true,
    });
  });

  it('is rounded in the unit that it is in', () => {
    expect(read({ kind: 'number', decimal: '1.2345678', unit: 'tkr' }, money)).toEqual({
      ok: true,
      value: kronor(123_457),
      isRounded: true,
    });
  });
});

describe('a cell that holds several things', () => {
  it.each([
    [
      'Eva Ek, EU-kontaktperson, eva.ek@exempel.se',
      { name: 'Eva Ek', function: 'EU-kontaktperson', workContact: 'eva.ek@exempel.se' },
    ],
    ['Eva Ek', { name: 'Eva Ek' }],
    ['Eva Ek; 040-34 10 00', { name: 'Eva Ek', workContact: '040-34 10 00' }],
    ['eva.ek@exempel.se', { workContact: 'eva.ek@exempel.se' }],
  ])('as contact: %s', (text, value) => {
    expect(read(text, { kind: 'contact' })).toEqual({ ok: true, value });
  });

  it.each([
    ['Hillerøds kommun (Danmark)', [{ name: 'Hillerøds kommun', country: 'DK' }]],
    [
      'Hillerøds kommun, Hillerød (DK, partner)',
      [{ name: 'Hillerøds kommun', place: 'Hillerød', country: 'DK', role: 'partner' }],
    ],
    [
      'Miasto Szczecin, Szczecin, Polen, Observatör; Lunds kommun',
      [
        { name: 'Miasto Szczecin', place: 'Szczecin', country: 'PL', role: 'observator' },
        { name: 'Lunds kommun' },
      ],
    ],
    ['Hav, sjö och land AB, Malmö', [{ name: 'Hav, sjö och land AB, Malmö' }]],
    ['Förbundet (FAB)', [{ name: 'Förbundet (FAB)' }]],
    ['Region Själland (Danmark)\nPolen', [{ name: 'Region Själland', country: 'DK' }, { name: 'Polen' }]],
  ])('as partners: %s', (text, value) => {
    expect(read(text, { kind: 'partners' })).toEqual({ ok: true, value });
  });

  it.each([
    [
      'Miljönämnden 2005-11-22 § 12, dnr MN-2005-7, Förankring',
      [
        {
          body: 'Miljönämnden',
          decidedOn: '2005-11-22',
          section: '12',
          registryNumber: 'MN-2005-7',
          phase: 'forankring',
        },
      ],
    ],
    [
      'Kommunstyrelsen § 4; 2006-01-02',
      [{ body: 'Kommunstyrelsen', section: '4' }, { decidedOn: '2006-01-02' }],
    ],
  ])('as decisions: %s', (text, value) => {
    expect(read(text, { kind: 'decisions' })).toEqual({ ok: true, value });
  });

  it.each([
    [
      'Projektavtalet, dnr FOS-2005-10; Bilaga 1, rum 2\nDnr 7',
      [
        { title: 'Projektavtalet', registryNumber: 'FOS-2005-10' },
        { title: 'Bilaga 1, rum 2' },
        { registryNumber: '7' },
      ],
    ],
  ])('as documents: %s', (text, value) => {
    expect(read(text, { kind: 'documents' })).toEqual({ ok: true, value });
  });

  it.each([
    [
      'Egen kontant medfinansiering: 5 tkr; eu-bidrag 1 200 EUR',
      [
        { source: 'egen-kontant', amount: kronor(500_000) },
        { source: 'eu-bidrag', amount: { minor: 120_000, currency: 'EUR' } },
      ],
    ],
    ['Projektintäkt', [{ source: 'projektintakt' }]],
    [
      'Egen medfinansiering i annat än pengar (lokal, utrustning), kontant: 5 kr',
      [{ source: 'egen-natura', form: 'cash', amount: kronor(500) }],
    ],
  ])('as sources of money: %s', (text, value) => {
    expect(read(text, { kind: 'financing' })).toEqual({ ok: true, value });
  });
});
