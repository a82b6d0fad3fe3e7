import { describe, expect, it } from 'vitest';
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import { changeInYear, expectedReporters } from '../../src-main/domain/organisation.ts';
import { vocabulary } from './samples.ts';

const reporters = (year: number): string[] =>
  expectedReporters(vocabulary.organisations, year).map(({ code }) => code);

describe('who is expected to report', () => {
  it('is each förvaltning of 2006, but no company, nobody known from memory and not stadsrevisionen, which does not report', () => {
    expect(reporters(2006).sort()).toEqual(
      [
        'fastighetskontoret',
        'fritidsforvaltningen',
        'gatukontoret',
        'kulturforvaltningen',
        'miljoforvaltningen',
        'sdf-centrum',
        'sdf-fosie',
        'sdf-husie',
        'sdf-hyllie',
        'sdf-kirseberg',
        'sdf-limhamn-bunkeflo',
        'sdf-oxie',
        'sdf-rosengard',
        'sdf-sodra-innerstaden',
        'sdf-vastra-innerstaden',
        'serviceforvaltningen',
        'sociala-resursforvaltningen',
        'stadsbyggnadskontoret',
        'utbildningsforvaltningen',
      ].sort(),
    );
  });

  it('does not reach back to one that the code lists say came after 2006, though its first day is unknown', () => {
    const code = 'arbetsmarknads-gymnasie-och-vuxenutbildningsforvaltningen';

    expect([2006, 2007, 2017, 2018].map((year) => reporters(year).includes(code))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('leaves out none that the code lists say existed in 2006', () => {
    const kinds = new Set(['forvaltning', 'stadsdelsforvaltning', 'stadsomradesforvaltning']);
    const existed = malmo.organisations
      .filter(({ kind, trust, in2006 }) => kinds.has(kind) && trust === 'verified' && in2006 === 'ja')
      .map(({ id }) => id);

    expect(existed.filter((code) => !reporters(2006).includes(code))).toEqual([]);
  });

  it('is both the old and the new ones in the year of a change in July', () => {
    const of2013 = reporters(2013);

    expect(
      ['sdf-fosie', 'utbildningsforvaltningen', 'sof-soder', 'grundskoleforvaltningen'].map((code) =>
        of2013.includes(code),
      ),
    ).toEqual([true, true, true, true]);
  });

  it('is only the old ones the year before and only the new ones the year after', () => {
    const present = (year: number) =>
      ['sdf-fosie', 'sof-soder'].map((code) => reporters(year).includes(code));

    expect([present(2012), present(2014)]).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('an organisation that changes in mid-year', () => {
  const changeOf = (code: string, year: number) => {
    const organisation = vocabulary.organisations.find((one) => one.code === code);
    return organisation && changeInYear(organisation, year);
  };

  it('ended on its last day, or began on its first', () => {
    expect([changeOf('sdf-fosie', 2013), changeOf('sof-soder', 2013)]).toEqual([
      { endedOn: '2013-06-30' },
      { beganOn: '2013-07-01' },
    ]);
  });

  it('changed in no other year', () => {
    expect([changeOf('sdf-fosie', 2012), changeOf('sof-soder', 2014)]).toEqual([{}, {}]);
  });
});
