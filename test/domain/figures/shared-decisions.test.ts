import { describe, expect, it } from 'vitest';
import { groupProjects } from '../../../src-main/domain/figures/shared-projects.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import type { SharedProjectDecision } from '../../../src-main/domain/shared-project.ts';
import { decided, recordOf, sharedRecord } from './shared-records.ts';

const groups = (year: number, records: readonly Project[], decisions: readonly SharedProjectDecision[]) =>
  groupProjects(year, records, decisions).map(({ lead, others }) =>
    [lead, ...others].map(({ organisation }) => organisation).join(' '),
  );
const alone = (number: number, organisation: string, change: Partial<Project> = {}) =>
  recordOf(number, organisation, { funderReference: undefined, acronym: undefined, ...change });

describe('a decision of an earlier year', () => {
  const before = [
    sharedRecord(1, 'aaa', { acronym: 'SUN' }),
    alone(2, 'bbb', { acronym: 'SUN', programme: 'LIFE-III' }),
  ];
  const decision = decided(before, { year: 2005 });
  const now = (first: Project, second: Project) => groups(2006, [first, second], [decision]);

  it('knows its records by their ids', () => {
    expect(now(alone(1, 'aaa'), alone(2, 'bbb'))).toEqual(['aaa bbb']);
  });

  it('knows a record that was made anew by programme and reference, or else by programme and acronym', () => {
    expect(
      now(
        alone(11, 'aaa', { programme: 'IEE-I', funderReference: 'iee-04-001' }),
        alone(12, 'bbb', { programme: 'LIFE-III', acronym: 'Sun' }),
      ),
    ).toEqual(['aaa bbb']);
  });

  it('says nothing of a record that is another förvaltning’s, or where two could be meant', () => {
    const twin = { programme: 'LIFE-III', acronym: 'SUN' };
    expect([
      now(alone(1, 'aaa'), alone(12, 'ccc', twin)),
      groups(2006, [alone(1, 'aaa'), alone(12, 'bbb', twin), alone(13, 'bbb', twin)], [decision]),
    ]).toEqual([
      ['aaa', 'ccc'],
      ['aaa', 'bbb', 'bbb'],
    ]);
  });

  it('follows a record to the förvaltning that took it over', () => {
    expect(now(alone(1, 'aaa'), alone(2, 'ddd', { takenOverFrom: 'bbb' }))).toEqual(['aaa ddd']);
  });
});

describe('of several decisions', () => {
  const records = [sharedRecord(1, 'aaa'), sharedRecord(2, 'bbb')];
  const [first, second] = records as [Project, Project];
  const same = (year: number, lead: Project) => decided(records, { year, lead, number: 900 + year });
  const different = (year: number) => decided(records, { year, isSame: false, number: 800 + year });

  it('the year’s own goes first, then the nearest before, then those after', () => {
    const decisions = [same(2004, first), different(2005), same(2006, second), different(2008)];
    expect([2003, 2004, 2005, 2006, 2007, 2008].map((year) => groups(year, records, decisions))).toEqual([
      ['aaa bbb'],
      ['aaa bbb'],
      ['aaa', 'bbb'],
      ['bbb aaa'],
      ['bbb aaa'],
      ['aaa', 'bbb'],
    ]);
  });

  it('a new one leaves the years before as they were', () => {
    const decisions = [same(2005, first)];
    const before = groups(2005, records, decisions);
    expect(groups(2005, records, [...decisions, different(2006)])).toEqual(before);
  });

  it('none brings together by way of a third what was told apart', () => {
    const third = sharedRecord(3, 'ccc');
    const apart = decided([first, second], { isSame: false });
    expect(groups(2006, [first, second, third], [apart])).toEqual(['aaa ccc', 'bbb']);
  });
});
