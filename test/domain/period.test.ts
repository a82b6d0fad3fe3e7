import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateSchema,
  fallsInYear,
  firstDay,
  isPartialDate,
  lastDay,
  touchesYear,
} from '../../src-main/domain/period.ts';

describe('partial dates', () => {
  it.each(['2006', '2006-05', '2006-05-11', '2004-02-29', '2000-02-29', '1900', '2199-12-31'])(
    'takes %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '2006-02-29',
    '2006-02-30',
    '1900-02-29',
    '2006-04-31',
    '2006-13',
    '2006-00',
    '2006-01-00',
    '2006-5-11',
    '06-05-11',
    '20060511',
    '1899',
    '2200',
    '2006-05-11T00:00:00Z',
    ' 2006',
    '',
  ])('does not take "%s"', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('takes a whole day where a day is asked for, and nothing shorter', () => {
    expect(
      ['2006-05-11', '2006-05', '2006', '2006-02-30'].map((text) => dateSchema.safeParse(text).success),
    ).toEqual([true, false, false, false]);
  });

  it.each([
    ['2006', '2006-01-01', '2006-12-31'],
    ['2006-02', '2006-02-01', '2006-02-28'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2006-05-11', '2006-05-11', '2006-05-11'],
  ])('runs for %s from %s to %s', (partial, first, last) => {
    expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]);
  });

  it('agrees with the calendar for every day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(isPartialDate(text)).toBe(true);
        expect(lastDay(text.slice(0, 7)) >= text && firstDay(text.slice(0, 7)) <= text).toBe(true);
      }),
    );
  });
});

describe('a span and a year', () => {
  it.each([
    ['2005-12-31', '2006-01-01', true],
    ['2005-11-01', '2005-12-31', false],
    ['2007-01-01', undefined, false],
    ['2006-12-31', undefined, true],
    [undefined, '2006-01-01', true],
    [undefined, '2005-12-31', false],
    [undefined, undefined, true],
    ['2005', '2007', true],
    ['2005', '2005', false],
    ['2006', undefined, true],
    ['2004-01', '2006-01', true],
  ])('from %s to %s touches 2006: %s', (startsOn, endsOn, touches) => {
    expect(touchesYear(startsOn, endsOn, 2006)).toBe(touches);
  });

  it.each([
    ['2006', true],
    ['2006-05', true],
    ['2006-12-31', true],
    ['2007-01-01', false],
    [undefined, false],
  ])('%s falls in 2006: %s', (date, falls) => {
    expect(fallsInYear(date, 2006)).toBe(falls);
  });
});
