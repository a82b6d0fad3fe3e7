import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src-main/contract/record-views.ts';
import { historySteps } from '../../src-renderer/app/history-steps.ts';

const change = (
  seconds: number,
  field: string,
  before: unknown,
  after: unknown,
  rest: Partial<HistoryEntry> = {},
): HistoryEntry => ({
  at: new Date(Date.UTC(2006, 4, 11, 10, 0, seconds)).toISOString().replace('.000', ''),
  actor: 'Anna Berg',
  action: 'change',
  field,
  ...(before !== undefined && { before: JSON.stringify(before) }),
  ...(after !== undefined && { after: JSON.stringify(after) }),
  ...rest,
});

/** What each step changed, the latest first. */
const told = (entries: HistoryEntry[]) =>
  historySteps(entries).map(({ changes }) =>
    changes.map(({ member, before, after }) => [member, before, after]),
  );

describe('the history of a record', () => {
  it('tells what was saved at once as one step, the latest step first', () => {
    expect(
      told([
        change(0, 'title', undefined, 'Besök', { action: 'create' }),
        change(0, 'place', undefined, 'Malmö', { action: 'create' }),
        change(5, 'goals', ['mal-2006-1'], []),
      ]),
    ).toEqual([
      [['goals', ['mal-2006-1'], []]],
      [
        ['title', undefined, 'Besök'],
        ['place', undefined, 'Malmö'],
      ],
    ]);
  });

  it('tells typing that goes on in one field as one step', () => {
    expect(
      told([
        change(0, 'title', 'Be', 'Besök'),
        change(3, 'title', 'Besök', 'Besök i'),
        change(6, 'title', 'Besök i', 'Besök i maj'),
      ]),
    ).toEqual([[['title', 'Be', 'Besök i maj']]]);
  });

  it.each([
    { why: 'more than a minute later', second: change(61, 'title', 'Besök', 'Besök i maj') },
    { why: 'of another person', second: change(3, 'title', 'Besök', 'Besök i maj', { actor: 'Eva Ek' }) },
    { why: 'in another field', second: change(3, 'place', 'Besök', 'Besök i maj') },
    { why: 'that takes back what was done', second: change(3, 'title', 'Besök', 'Be') },
    { why: 'that did not begin where the first ended', second: change(3, 'title', 'Annat', 'Mer') },
  ])('tells a change apart from the one before when it is $why', ({ second }) => {
    expect(told([change(0, 'title', 'Be', 'Besök'), second])).toHaveLength(2);
  });
});
