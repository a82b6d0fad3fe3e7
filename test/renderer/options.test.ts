import { describe, expect, it } from 'vitest';
import {
  byLabel,
  findOptions,
  includingChosen,
  type Option,
  organisationOptions,
} from '../../src-renderer/ui/options.ts';
import { vocabulary } from './samples.ts';

const option = (label: string, also?: string[]): Option => ({ id: label, label, ...(also && { also }) });
const labels = (options: readonly Option[]): string[] => options.map(({ label }) => label);

describe('choices', () => {
  it('stand in Swedish order, å ä ö last', () => {
    const options = ['Örebro', 'Ystad', 'Åre', 'Alvesta', 'Ängelholm', 'Zurich'].map((label) =>
      option(label),
    );

    expect(labels(byLabel(options))).toEqual(['Alvesta', 'Ystad', 'Zurich', 'Åre', 'Ängelholm', 'Örebro']);
  });

  it('are found by their other names', () => {
    const options = [option('Szczecin', ['Stettin']), option('Tallinn')];

    expect(labels(findOptions(options, 'stett'))).toEqual(['Szczecin']);
  });

  it('are found without foreign accents, but å, ä and ö are letters of their own', () => {
    const options = [option('Gdańsk'), option('Málaga'), option('Malmö'), option('Mala')];

    expect(['gdansk', 'malaga', 'malmo', 'måla'].map((typed) => labels(findOptions(options, typed)))).toEqual(
      [['Gdańsk'], ['Málaga'], [], []],
    );
  });

  it('keep a chosen code that is no longer on the list in sight', () => {
    expect(includingChosen([option('Nu')], 'forr')).toEqual([option('Nu'), { id: 'forr', label: 'forr' }]);
  });

  it('leave out organisations that did not exist in the year', () => {
    const codes = (year: number) => organisationOptions(vocabulary, year).map(({ id }) => id);

    expect([codes(2006).includes('sdf-fosie'), codes(2020).includes('sdf-fosie')]).toEqual([true, false]);
  });
});
