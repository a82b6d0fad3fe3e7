import { describe, expect, it } from 'vitest';
import malmo from '../../../assets/vocabulary/malmo.json' with { type: 'json' };
import { packageFileStem } from '../../../src-main/domain/package/file-name.ts';
import { packageKinds } from '../../../src-main/domain/package/format.ts';
import { parseShippedVocabulary } from '../../../src-main/domain/vocabulary.ts';

const digest = '1b3f09aa'.padEnd(64, '0');
const name = { kind: 'report-bundle', year: 2006, organisation: 'sdf-fosie', revision: 2, digest } as const;

describe('packageFileStem', () => {
  it('names kind, year, organisation, revision and the beginning of the digest', () => {
    expect(packageFileStem(name)).toBe('EU-rapport_2006_sdf-fosie_r02_1b3f09aa');
  });

  it('sorts by year, then organisation, then revision', () => {
    const sorted = [
      packageFileStem({ ...name, revision: 2 }),
      packageFileStem({ ...name, revision: 10 }),
      packageFileStem({ ...name, organisation: 'stadskontoret', revision: 1 }),
      packageFileStem({ ...name, year: 2007, organisation: 'kulturforvaltningen' }),
    ];

    expect(sorted.toReversed().toSorted()).toEqual(sorted);
  });

  it('is ASCII of at most 100 characters with its extension, whatever the kind and the organisation', () => {
    const { organisations } = parseShippedVocabulary(malmo);
    const stems = packageKinds.flatMap((kind) =>
      organisations.map(({ code }) => packageFileStem({ ...name, kind, organisation: code, revision: 9999 })),
    );

    expect(stems.filter((stem) => !/^[\w-]{1,95}$/.test(stem))).toEqual([]);
    expect(new Set(stems).size).toBe(stems.length);
  });
});
