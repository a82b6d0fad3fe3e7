// The search expressions against the full-text index that they are written for.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import { foldText } from '../../src-main/domain/search/fold.ts';
import { toSearchQuery } from '../../src-main/domain/search/search-query.ts';
import { parseShippedVocabulary } from '../../src-main/domain/vocabulary.ts';

const { placeNames } = parseShippedVocabulary(malmo);

/** An index of the texts; finding gives the texts themselves, or undefined when nothing is asked for. */
function indexOf(texts: readonly string[]) {
  const database = new Database(':memory:');
  onTestFinished(() => {
    database.close();
  });
  database.exec(`CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = "unicode61 remove_diacritics 0")`);
  const insert = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)');
  texts.forEach((text, index) => {
    insert.run(index, foldText(text));
  });
  const matching = database.prepare('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid').pluck();
  return (typed: string): (string | undefined)[] | undefined => {
    const query = toSearchQuery(typed, placeNames);
    return query === undefined ? undefined : matching.all(query).map((row) => texts[Number(row)]);
  };
}

/** What each of the searches finds among the texts. */
function found(texts: readonly string[], searches: readonly string[]) {
  const find = indexOf(texts);
  return Object.fromEntries(searches.map((typed) => [typed, find(typed)]));
}

/** Letters and signs of the languages that stand in the records. */
const written = fc.string({
  unit: fc.constantFrom(...'abcxyzåäöÅÄÖéüßøæłńėþđı019 ²₂  –-"\'*()^:.,/+{}\n\u00ad€…»бйїςα'),
  maxLength: 40,
});
const operators = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        'AND',
        'OR',
        'NOT',
        'NEAR',
        'NEAR(',
        '(',
        ')',
        '*',
        '^',
        ':',
        '-',
        '+',
        '{',
        ',',
      ),
      fc.constantFrom('text:', 'rowid', '\0', ';', '--', 'Den Haag', 'stettin', 'S:t Petersburg', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 15 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

describe('the full-text search', () => {
  it('keeps å, ä and ö apart from a and o', () => {
    expect(found(['En båt', 'Ett bat', 'Bät', 'Ord', 'Örd'], ['bat', 'båt', 'BÄT', 'ord', 'örd'])).toEqual({
      bat: ['Ett bat'],
      båt: ['En båt'],
      BÄT: ['Bät'],
      ord: ['Ord'],
      örd: ['Örd'],
    });
  });

  it('finds foreign letters by those on a Swedish keyboard, and the reverse', () => {
    const texts = ['Miasto Łódź', 'Hillerød Kommune', 'Idékafé', 'Straße', 'Mindre CO₂'];

    expect(found(texts, ['lodz', 'hilleröd', 'HILLERØD', 'idekafe', 'strasse', 'co2'])).toEqual({
      lodz: ['Miasto Łódź'],
      hilleröd: ['Hillerød Kommune'],
      HILLERØD: ['Hillerød Kommune'],
      idekafe: ['Idékafé'],
      strasse: ['Straße'],
      co2: ['Mindre CO₂'],
    });
  });

  it('finds a place by each of its names', () => {
    const texts = ['Besök i Szczecin', 'Stettins hamn', 'City of The Hague', 'Möte i Haag', 'S:t Petersburg'];

    expect(found(texts, ['stettin', 'szczecin', 'den haag', 'haag', 'leningrad', 'sankt pet'])).toEqual({
      stettin: ['Besök i Szczecin', 'Stettins hamn'],
      szczecin: ['Besök i Szczecin', 'Stettins hamn'],
      'den haag': ['City of The Hague', 'Möte i Haag'],
      haag: ['City of The Hague', 'Möte i Haag'],
      leningrad: ['S:t Petersburg'],
      'sankt pet': ['S:t Petersburg'],
    });
  });

  it('does not take a word that begins as another name of the place', () => {
    const texts = ['Prags universitet', 'Pragmatisk lösning', 'Brysselkontoret', 'Gentemot', 'Ghent'];

    expect(found(texts, ['praha', 'brussels', 'ghent'])).toEqual({
      praha: ['Prags universitet'],
      brussels: ['Brysselkontoret'],
      ghent: ['Ghent'],
    });
  });

  it('finds words in any order by their beginnings, and only texts that have them all', () => {
    const texts = ['Hållbar stadsutveckling i Malmö', 'Malmö stad', 'Hållbarhet'];

    expect(found(texts, ['malm håll', 'stad malmö', 'utveckling'])).toEqual({
      'malm håll': ['Hållbar stadsutveckling i Malmö'],
      'stad malmö': ['Hållbar stadsutveckling i Malmö', 'Malmö stad'],
      utveckling: [],
    });
  });

  it('finds every text by its own words', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(indexOf([text])(text) ?? [text]).toEqual([text]);
      }),
    );
  });

  it('never takes what is typed for an operator', () => {
    const find = indexOf(['en text']);
    fc.assert(
      fc.property(operators, (typed) => {
        expect(() => find(typed)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
