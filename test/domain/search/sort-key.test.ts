import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../src-main/domain/search/sort-key.ts';

const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });

/** As SQLite compares: by UTF-8 bytes, which is by code point. */
const compareBytes = (first: string, second: string): number =>
  Buffer.compare(Buffer.from(first), Buffer.from(second));

const sorted = (names: readonly string[]): string[] =>
  [...names].sort((first, second) => compareBytes(sortKey(first), sortKey(second)));

const word = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'abdeghnostuvwyzåäöABÅÄÖZ0129'),
      fc.constantFrom(...'éüÜűęőœôßþðđłøØæñńżźąšİ'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** Two names that are often alike for a while: only then do the later letters count. */
const twoNames = fc
  .tuple(fc.oneof(fc.constant(''), name), name, name)
  .map(([start, first, second]) => [start + first, start + second] as const);

describe('Swedish order in the database', () => {
  it('has å, ä and ö last, and v before w', () => {
    expect(
      sorted(['Örebro', 'Waldorf', 'Ystad', 'Vittsjö', 'Åre', 'Wien', 'Alvesta', 'Ängelholm', 'Zürich']),
    ).toEqual(['Alvesta', 'Vittsjö', 'Waldorf', 'Wien', 'Ystad', 'Zürich', 'Åre', 'Ängelholm', 'Örebro']);
  });

  it('has numbers by value', () => {
    expect(
      sorted([
        'Projekt 10',
        'Projekt 2',
        'Projekt 2 b',
        'Projekt',
        'Projekt 2006',
        'Projekt A',
        'Projekt 007',
      ]),
    ).toEqual([
      'Projekt',
      'Projekt 2',
      'Projekt 2 b',
      'Projekt 007',
      'Projekt 10',
      'Projekt 2006',
      'Projekt A',
    ]);
  });

  it('does not look at case, accents, quotation marks or spaces before the name', () => {
    expect(
      sorted([
        'cykel',
        ' "Barn i Malmö"',
        'Bänk',
        'Éclair',
        'adel',
        '”Dans”',
        '– Aning',
        'Bo',
        '(Feriearbete)',
      ]),
    ).toEqual([
      'adel',
      '– Aning',
      ' "Barn i Malmö"',
      'Bo',
      'Bänk',
      'cykel',
      '”Dans”',
      'Éclair',
      '(Feriearbete)',
    ]);
  });

  it('files ü under y, ø under ö and þ under th, as the window does', () => {
    expect(sorted(['Myllrande', 'Muze', 'Müller', 'Ödåkra', 'Øresund', 'Tibro', 'Þór', 'Teg'])).toEqual([
      'Muze',
      'Müller',
      'Myllrande',
      'Teg',
      'Þór',
      'Tibro',
      'Ödåkra',
      'Øresund',
    ]);
  });

  it('has words before longer words that they begin', () => {
    expect(sorted(['Nyköping', 'Ny väg', 'Ny', 'Ny-start'])).toEqual([
      'Ny',
      'Ny-start',
      'Ny väg',
      'Nyköping',
    ]);
  });

  it('keeps names that only look alike apart', () => {
    const alike = ['Malmö', 'malmö', '"Malmö"', 'Malmø', 'Malmö '];

    expect(new Set(alike.map(sortKey)).size).toBe(alike.length);
  });

  it('agrees with the order of the window', () => {
    fc.assert(
      fc.property(twoNames, ([first, second]) => {
        const order = collator.compare(first, second);
        fc.pre(order !== 0);
        expect(Math.sign(compareBytes(sortKey(first), sortKey(second)))).toBe(order);
      }),
      { numRuns: 2000 },
    );
  });

  it('has keys of at most 161 units that can be stored, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const key = sortKey(text);
        expect(key.length <= 161 && key.isWellFormed()).toBe(true);
      }),
    );
  });
});
