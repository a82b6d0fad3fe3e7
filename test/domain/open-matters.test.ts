import { describe, expect, it } from 'vitest';
import { openMatters } from '../../src-main/domain/open-matters.ts';
import type { Deadline } from '../../src-main/domain/project-life/deadlines.ts';
import type { RuleFinding } from '../../src-main/domain/rules/rule.ts';
import { id } from './sample-ids.ts';

const deadline = (date: string, rest: Partial<Deadline> = {}): Deadline => ({
  date,
  kind: 'project-ends',
  subject: 'project',
  recordId: id(1),
  field: 'endsOn',
  title: 'SECURE',
  isPast: false,
  ...rest,
});
const finding = (rest: Partial<RuleFinding> = {}): RuleFinding => ({
  rule: 'R110',
  severity: 'warning',
  subject: 'project',
  recordId: id(1),
  field: 'endsOn',
  params: {},
  ...rest,
});
const nothing = {
  deadlines: [],
  points: [],
  findings: [],
  titleOf: (recordId: string) => (recordId === id(1) ? 'SECURE' : undefined),
  placeOf: () => 'Hela rapporten',
};

describe('what is not finished', () => {
  it('stands in the order of the calendar, last what has no day', () => {
    const point = { itemId: id(5), severity: 'must' as const, comment: 'Varför?' };
    const matters = openMatters({
      ...nothing,
      deadlines: [deadline('2007-06-30'), deadline('2006-12-31', { title: '', note: 'Ring först.' })],
      points: [
        { point, dueOn: '2007-02-01' },
        { point, dueOn: undefined },
      ],
      findings: [finding()],
    });

    expect(matters.map(({ dueOn, title, note }) => [dueOn, title, note])).toEqual([
      ['2006-12-31', 'Projekt utan namn: projektslut', 'Ring först.'],
      ['2007-02-01', 'Att komplettera: Hela rapporten', 'Varför?'],
      ['2007-06-30', 'SECURE: projektslut', undefined],
      [undefined, 'Att komplettera: Hela rapporten', 'Varför?'],
      [
        undefined,
        'SECURE',
        'Projektets slutdatum har passerat men statusen är Pågående. Ändra status eller slutdatum.',
      ],
    ]);
  });

  it('tells what the rules say of a record as one matter, each sentence once', () => {
    const matters = openMatters({
      ...nothing,
      findings: [
        finding(),
        finding(),
        finding({ rule: 'R126' }),
        finding({ subject: 'report', recordId: undefined }),
      ],
    });

    expect(matters.map(({ title, recordId, note }) => [title, recordId, note?.split('\n').length])).toEqual([
      ['SECURE', id(1), 2],
      ['Årets rapport', undefined, 1],
    ]);
  });

  it('cuts what is too long for the format, and names what has no name', () => {
    const [first, second] = openMatters({
      ...nothing,
      deadlines: [deadline('2007-06-30', { title: 'x'.repeat(600) })],
      findings: [finding({ recordId: id(2) })],
    });

    expect([first?.title.length, second?.title]).toEqual([500, 'Utan rubrik']);
  });
});
