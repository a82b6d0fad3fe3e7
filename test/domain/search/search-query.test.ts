import { describe, expect, it } from 'vitest';
import { toSearchQuery } from '../../../src-main/domain/search/search-query.ts';

const places = [
  ['Szczecin', 'Stettin'],
  ['Haag', 'Den Haag', 'The Hague'],
  ['Prag', 'Praha', 'Prague'],
  ['Genua', 'Genova'],
  ['Gent', 'Gand'],
];

describe('what a person types', () => {
  it.each([
    ['', undefined],
    [' – "*" ', undefined],
    ['Malmö', '"malmö"*'],
    ['  hållbar   STAD ', '"hållbar"* AND "stad"*'],
    ['EU-kontor/2006', '"eu"* AND "kontor"* AND "2006"*'],
    ['a AND b OR NOT (c*)', '"a"* AND "and"* AND "b"* AND "or"* AND "not"* AND "c"*'],
    ['NEAR("x", 2) ^y title:z', '"near"* AND "x"* AND "2"* AND "y"* AND "title"* AND "z"*'],
  ])('%j becomes %j', (typed, query) => {
    expect(toSearchQuery(typed, places)).toBe(query);
  });

  it.each([
    ['Stettin', '("stettin"* OR "szczecin"*)'],
    ['SZCZ hamn', '("szcz"* OR "stettin"*) AND "hamn"*'],
    ['st', '"st"*'],
    ['stettins', '"stettins"*'],
    ['prague', '("prague"* OR "prag" OR "prags" OR "praha" OR "prahas")'],
    ['prag', '("prag"* OR "praha" OR "prahas")'],
    ['haag', '("haag"* OR "the hague"*)'],
    ['möte den haa', '"möte"* AND (("den"* AND "haa"*) OR "haag" OR "haags" OR "the hague"*)'],
    ['the hague', '(("the"* AND "hague"*) OR "haag" OR "haags" OR "den haag"*)'],
    ['den ha', '"den"* AND "ha"*'],
    ['gen', '("gen"* OR "gand" OR "gands")'],
  ])('%j also finds the other names of the place: %j', (typed, query) => {
    expect(toSearchQuery(typed, places)).toBe(query);
  });

  it('counts for twelve words', () => {
    expect(toSearchQuery('x '.repeat(13), [])).toBe(Array(12).fill('"x"*').join(' AND '));
  });
});
