// What is found by its words, and what is not. That the index in a database is this one is tested beside the database.
import { describe, expect, it } from 'vitest';
import { codeSchema, digestSchema } from '../../src-main/domain/ids.ts';
import { indexOf } from '../../src-main/domain/record-index.ts';
import { recordTypes } from '../../src-main/domain/record-kind.ts';
import { recordSchemas } from '../../src-main/domain/records.ts';
import { foldText } from '../../src-main/domain/search/fold.ts';
import { longTextSchema, shortTextSchema } from '../../src-main/domain/text.ts';
import { vocabularyLists } from '../../src-main/domain/vocabulary.ts';
import { fullRecords } from './full-records.ts';
import { vocabulary } from './samples.ts';
import { pathsOf, valueAt } from './schema-paths.ts';

/** Code lists whose labels have nothing of the codes. */
const labelled = {
  ...vocabulary,
  organisations: vocabulary.organisations.map((entry) => ({ ...entry, name: 'Etikett' })),
  lists: Object.fromEntries(
    vocabularyLists.map((list) => [
      list,
      vocabulary.lists[list].map((entry) => ({ ...entry, label: 'Etikett' })),
    ]),
  ) as typeof vocabulary.lists,
};

const linesOf = (type: (typeof recordTypes)[number], lists = vocabulary): string[] =>
  indexOf(type, fullRecords[type] as never, lists).searchText.split('\n');

describe.each(recordTypes)('the words of a record: %s', (type) => {
  const at = (...wanted: Parameters<typeof pathsOf>[0][]): string[] =>
    pathsOf(recordSchemas[type], fullRecords[type], new Set(wanted)).map((path) =>
      foldText(String(valueAt(fullRecords[type], path))),
    );

  it('are all of its texts', () => {
    const lines = linesOf(type).join('\n');
    const texts = at(shortTextSchema, longTextSchema);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !lines.includes(text))).toEqual([]);
  });

  it('are neither codes nor checksums', () => {
    const lines = new Set(linesOf(type, labelled));
    const codes = at(codeSchema, digestSchema);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => lines.has(code))).toEqual([]);
  });

  it('are not why a field is blank', () => {
    const blank = { ...fullRecords[type], blanks: [{ field: 'contact', reason: 'reported-by-other' }] };
    const { searchText } = indexOf(type, blank as never, vocabulary);
    expect(searchText).not.toContain('reported');
  });
});
