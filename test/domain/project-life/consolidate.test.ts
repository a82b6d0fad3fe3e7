import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../src-main/domain/project-life/consolidate.ts';

const by = (scores: Record<string, number | undefined>) => ({
  scores: Object.entries(scores).map(([criterion, score]) => ({ criterion, score })),
});
const criteria = ['behov', 'nytta', 'risk', 'resurser'];

describe('several assessments together', () => {
  it('come to the middle score of each criterion, and to the agreed one where there is one', () => {
    const assessments = [
      by({ behov: 5, nytta: 2, risk: 1 }),
      by({ behov: 4, nytta: 4, risk: undefined }),
      by({ behov: 2 }),
      by({ nytta: 4 }),
    ];
    const agreed = [{ criterion: 'nytta', score: 3 }];

    expect(consolidate(assessments, agreed, criteria)).toEqual({
      criteria: [
        { criterion: 'behov', scores: [5, 4, 2], median: 4, spread: 3, needsTalk: true, outcome: 4 },
        {
          criterion: 'nytta',
          scores: [2, 4, 4],
          median: 4,
          spread: 2,
          needsTalk: false,
          agreed: 3,
          outcome: 3,
        },
        { criterion: 'risk', scores: [1], median: 1, spread: 0, needsTalk: false, outcome: 1 },
        { criterion: 'resurser', scores: [], needsTalk: false },
      ],
      mean: 2.7,
      notJudged: 1,
    });
  });

  it('come to a half between two middle scores', () => {
    const together = consolidate([by({ behov: 3 }), by({ behov: 4 })], [], ['behov']);

    expect([together.criteria[0]?.outcome, together.criteria[0]?.needsTalk, together.mean]).toEqual([
      3.5,
      false,
      3.5,
    ]);
  });

  it('keep a criterion that is no longer among the list when it has a score, but do not ask for it', () => {
    const together = consolidate([by({ gammalt: 2, tomt: undefined })], [], ['behov']);

    expect([together.criteria.map(({ criterion }) => criterion), together.notJudged]).toEqual([
      ['behov', 'gammalt'],
      1,
    ]);
  });

  it('have no mean when nothing is judged', () => {
    expect(consolidate([], [{ criterion: 'behov', comment: 'Vi väntar.' }], ['behov'])).toEqual({
      criteria: [{ criterion: 'behov', scores: [], needsTalk: false }],
      mean: undefined,
      notJudged: 1,
    });
  });
});
