import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../../src-main/domain/list-import/problem.ts';
import { columnLetters, problemText } from '../../../src-main/domain/wording/list-import.ts';

const params = {
  text: 'xyz',
  why: 'Skriv så här.',
  length: 501,
  limit: 500,
  names: 'a, b',
  to: 'project',
  rows: '4',
  key: 'k',
  field: 'f',
};

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [299, 'KN'],
] as const)('column %i is called as in Excel: %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

describe('what a person reads of a cell or a row', () => {
  it.each(problemCodes)('%s is whole sentences', (code) => {
    expect(problemText({ code, params })).toMatch(/^[A-ZÅÄÖ”].*\.$/);
  });

  it.each([
    [
      'too-long',
      'Texten har 501 tecken men fältet rymmer 500. Korta texten eller välj ett fält för längre text.',
    ],
    ['unreadable', '”xyz” kan inte läsas. Skriv så här.'],
    ['formula-error', 'Formeln i cellen ger felet xyz. Rätta den i listan.'],
  ] as const)('%s says what it is about', (code, text) => {
    expect(problemText({ code, params })).toBe(text);
  });

  it('tells a formula that has no value from one that failed', () => {
    expect(problemText({ code: 'formula-error', params: { text: '' } })).toContain('formel utan värde');
  });
});
