import { describe, expect, it } from 'vitest';
import { withEarlier } from '../../src-renderer/app/earlier-value.ts';

const amount = (minor: number) => ({ minor, currency: 'SEK' });

describe('an earlier value put back', () => {
  it.each([
    { what: 'a text', current: 'c', before: 'a', after: 'b', earlier: 'a' },
    { what: 'a field that was empty', current: 'c', before: undefined, after: 'b', earlier: undefined },
    { what: 'a list', current: ['c'], before: ['a'], after: ['a', 'b'], earlier: ['a'] },
    {
      what: 'one part of a contact, with the others as they are now',
      current: { name: 'Eva Ek', function: 'Chef' },
      before: { name: 'Anna Berg', function: 'Rektor' },
      after: { name: 'Eva Ek', function: 'Rektor' },
      earlier: { name: 'Anna Berg', function: 'Chef' },
    },
    {
      what: 'a part that was not there',
      current: { name: 'Eva Ek', function: 'Chef' },
      before: { name: 'Eva Ek' },
      after: { name: 'Eva Ek', function: 'Rektor' },
      earlier: { name: 'Eva Ek' },
    },
  ])('is $what', ({ current, before, after, earlier }) => {
    expect(withEarlier(current, before, after)).toEqual(earlier);
  });

  it('of one year’s amount leaves the other years and amounts as they are now', () => {
    const current = {
      lumpSum: true,
      years: [
        { year: 2005, paid: amount(9) },
        { year: 2006, paid: amount(8), claimed: amount(7) },
      ],
    };
    const before = { lumpSum: false, years: [{ year: 2006, paid: amount(1) }] };
    const after = { lumpSum: false, years: [{ year: 2006, paid: amount(8) }] };

    expect(withEarlier(current, before, after)).toEqual({
      lumpSum: true,
      years: [
        { year: 2005, paid: amount(9) },
        { year: 2006, paid: amount(1), claimed: amount(7) },
      ],
    });
  });

  it('of a year that was added takes that year away', () => {
    const years = [{ year: 2006, paid: amount(1) }];

    expect(withEarlier([...years, { year: 2007 }], years, [...years, { year: 2007 }])).toEqual(years);
  });
});
