import { describe, expect, it } from 'vitest';
import { findCode } from '../../../src-main/domain/list-import/find-code.ts';
import { vocabularyLists } from '../../../src-main/domain/vocabulary.ts';
import { vocabulary } from '../samples.ts';

describe('the code that a word means', () => {
  it.each([
    ['countries', 'PL', 'PL'],
    ['countries', 'polen', 'PL'],
    ['countries', 'Poland', 'PL'],
    ['countries', 'ÖSTERRIKE', 'AT'],
    ['twinTowns', 'Stettin', 'szczecin'],
    ['twinTowns', 'Vaasa', 'vasa'],
    ['networks', 'UBC', 'ubc'],
    ['networks', 'Union of the Baltic Cities', 'ubc'],
    ['roles', 'Stödmottagare', 'projektagare'],
    ['roles', 'lead partner', 'koordinator'],
    ['roles', 'Partner', 'partner'],
    ['statuses', ' pågående ', 'pagaende'],
    ['phases', 'Genomförande', 'genomforande'],
    ['goals', 'Tillväxtcentrum', 'mal-2006-1'],
    ['programmes', 'Interreg IIIA: Öresundsregionen', 'INTERREG-IIIA-ORESUND'],
    ['organisations', 'Fosie', 'sdf-fosie'],
    ['organisations', 'Sdf Fosie', 'sdf-fosie'],
    ['organisations', 'miljöförvaltningen', 'miljoforvaltningen'],
  ] as const)('of %s: %s is %s', (list, text, code) => {
    expect(findCode(vocabulary, list, text)).toEqual({ found: 'one', code });
  });

  it.each([
    ['countries', 'Osterrike'],
    ['countries', 'XX'],
    ['countries', ''],
    ['statuses', 'constructor'],
  ] as const)('of %s: %s is none', (list, text) => {
    expect(findCode(vocabulary, list, text)).toEqual({ found: 'none' });
  });

  it('is not chosen between programmes of the same name, until the period is there', () => {
    const found = findCode(vocabulary, 'programmes', 'Regionala strukturfondsprogrammet Skåne-Blekinge');

    expect(found).toEqual({
      found: 'several',
      labels: [
        'Regionala strukturfondsprogrammet Skåne-Blekinge 2007–2013',
        'Regionala strukturfondsprogrammet Skåne-Blekinge 2014–2020',
      ],
    });
    expect(
      findCode(vocabulary, 'programmes', 'Regionala strukturfondsprogrammet Skåne-Blekinge (2007–2013)'),
    ).toEqual({ found: 'one', code: 'ERUF-SKB-0713' });
  });

  it('is found for every code by its code', () => {
    const lost = vocabularyLists.flatMap((list) =>
      vocabulary.lists[list].filter(({ code }) => {
        const found = findCode(vocabulary, list, code);
        return found.found !== 'one' || found.code !== code;
      }),
    );

    expect(lost).toEqual([]);
  });
});
