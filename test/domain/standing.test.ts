import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFrozen,
  isPossible,
  type ReviewAct,
  type ReviewActKind,
  reviewActs,
  standingOf,
} from '../../src-main/domain/standing.ts';
import { digest, id } from './sample-ids.ts';

const lines = (acts: readonly [ReviewActKind, revision: number][]): ReviewAct[] =>
  acts.map(([act, revision], index) => ({
    id: id(index + 1),
    act,
    revision,
    digest: digest(revision),
    at: `2007-02-${String(index + 1).padStart(2, '0')}T08:00:00Z`,
    by: 'Anna Berg',
  }));
const of = (acts: readonly [ReviewActKind, revision: number][], revision: number) => {
  const { locked, approved, awaited, lapsed } = standingOf(lines(acts), { digest: digest(revision) });
  return {
    locked: locked !== undefined,
    approved: approved !== undefined,
    awaited: awaited !== undefined,
    lapsed: lapsed?.revision,
  };
};
const nothing = { locked: false, approved: false, awaited: false, lapsed: undefined };

describe('where a report stands', () => {
  it('is nowhere before anything is done', () => {
    expect(of([], 1)).toEqual(nothing);
  });

  it('is locked and approved by an act each', () => {
    expect(of([['lock', 1]], 1)).toEqual({ ...nothing, locked: true });
    expect(
      of(
        [
          ['lock', 1],
          ['approve', 1],
        ],
        1,
      ),
    ).toEqual({ ...nothing, locked: true, approved: true });
  });

  it('is still locked when the approval is taken back, and open when it is given back to the förvaltning', () => {
    const approved = [
      ['lock', 1],
      ['approve', 1],
    ] as const;

    expect(of([...approved, ['withdraw', 1]] as never, 1)).toEqual({ ...nothing, locked: true });
    expect(of([...approved, ['return', 1]] as never, 1)).toEqual({ ...nothing, awaited: true });
  });

  it('does not follow to the next revision, which tells what the last one had', () => {
    expect(
      of(
        [
          ['lock', 1],
          ['approve', 1],
        ],
        2,
      ),
    ).toEqual({ ...nothing, lapsed: 1 });
  });

  it('says nothing of what was given up before the next revision came', () => {
    expect(
      of(
        [
          ['lock', 1],
          ['return', 1],
        ],
        2,
      ),
    ).toEqual(nothing);
  });
});

describe('what can be done', () => {
  it('is to approve only what is locked, and to unlock only what is not approved', () => {
    const possible = (acts: readonly [ReviewActKind, number][]) =>
      reviewActs.filter((act) => isPossible(act, standingOf(lines(acts), { digest: digest(1) })));

    expect(possible([])).toEqual(['lock']);
    expect(possible([['lock', 1]])).toEqual(['unlock', 'approve', 'return']);
    expect(
      possible([
        ['lock', 1],
        ['approve', 1],
      ]),
    ).toEqual(['withdraw', 'return']);
  });
});

const anyActs = fc.array(fc.tuple(fc.constantFrom(...reviewActs), fc.integer({ min: 1, max: 3 })), {
  maxLength: 12,
});

describe('whatever the log says', () => {
  it('a fact is the last act about it of that very revision, and no act of another one is', () => {
    fc.assert(
      fc.property(anyActs, fc.integer({ min: 1, max: 3 }), (acts, revision) => {
        const { locked, approved, awaited, lapsed } = standingOf(lines(acts), { digest: digest(revision) });
        for (const act of [locked, approved, awaited]) expect(act?.revision ?? revision).toBe(revision);
        expect(lapsed?.revision).not.toBe(revision);
      }),
    );
  });

  it('is not altered by acts about another revision', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const all = lines(acts);
        const own = all.filter((act) => act.revision === 1);
        const { lapsed: _, ...standing } = standingOf(all, { digest: digest(1) });
        expect(standing).toEqual(standingOf(own, { digest: digest(1) }));
      }),
    );
  });

  it('approved without a lock is frozen all the same: neither fact is read out of the other', () => {
    const { locked, approved } = standingOf(lines([['approve', 1]]), { digest: digest(1) });

    expect([locked === undefined, approved?.act, isFrozen({ approved })]).toEqual([true, 'approve', true]);
  });
});
