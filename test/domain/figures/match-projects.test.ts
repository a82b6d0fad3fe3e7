import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchProjects } from '../../../src-main/domain/figures/match-projects.ts';
import type { SharedProjectDecision } from '../../../src-main/domain/shared-project.ts';
import { decided, recordOf, sharedRecord } from './shared-records.ts';

/** Has nothing in common with another of its kind but what a case gives it. */
const other = (number: number, organisation: string, change: Parameters<typeof recordOf>[2] = {}) =>
  recordOf(number, organisation, {
    name: undefined,
    acronym: undefined,
    programme: undefined,
    funderReference: undefined,
    partners: [],
    ...change,
  });
const twoPartners = [{ name: 'Hillerøds kommun' }, { name: 'Miasto Szczecin' }];
type Change = Parameters<typeof recordOf>[2];
const judged = (first: Change, second: Change = first) =>
  matchProjects(2006, [other(1, 'aaa', first), other(2, 'bbb', second)], []).map(({ reasons, strength }) => [
    strength,
    ...reasons,
  ]);

describe('records that may be one project', () => {
  it('are certain by programme and reference, however it is written', () => {
    expect(
      judged(
        { programme: 'IEE-I', funderReference: 'IEE/04/001' },
        { programme: 'IEE-I', funderReference: 'iee 04-001' },
      ),
    ).toEqual([['certain', 'programme-and-reference']]);
  });

  it('are likely by a reference alone, unless it is short', () => {
    expect([
      judged({ funderReference: 'IEE/04/001' }, { programme: 'IEE-I', funderReference: 'IEE/04/001' }),
      judged({ funderReference: '4711' }),
    ]).toEqual([[['likely', 'reference']], []]);
  });

  it('are likely by programme and acronym, also where the acronym is the name', () => {
    expect(
      judged({ programme: 'IEE-I', acronym: 'Sun-Side' }, { programme: 'IEE-I', name: 'SUNSIDE' }),
    ).toEqual([['likely', 'acronym']]);
  });

  it('are only possible by an acronym with other references, which may be the next project', () => {
    expect(
      judged(
        { programme: 'IEE-I', acronym: 'SUNSIDE', funderReference: 'IEE/04/001' },
        { programme: 'IEE-I', acronym: 'SUNSIDE', funderReference: 'IEE/07/002' },
      ),
    ).toEqual([['possible', 'acronym']]);
  });

  it('are possible by two partners in the same programme and time, not by one or in another time', () => {
    const partly = { programme: 'IEE-I', partners: twoPartners, startsOn: '2005', endsOn: '2006' };
    expect([
      judged(partly),
      judged(partly, { ...partly, partners: twoPartners.slice(1) }),
      judged(partly, { ...partly, startsOn: '2007', endsOn: '2008' }),
    ]).toEqual([[['possible', 'partners']], [], []]);
  });

  it('are possible by most words of the name, not of another programme', () => {
    const named = (name: string, programme: string | undefined = undefined) => ({ name, programme });
    expect([
      judged(named('Unga i arbete över sundet'), named('Unga i arbete över Öresund')),
      judged(named('Unga i arbete'), named('Unga på landet')),
      judged(named('Unga i arbete', 'IEE-I'), named('Unga i arbete', 'LIFE-III')),
    ]).toEqual([[['possible', 'name']], [], []]);
  });

  it('are never of one förvaltning', () => {
    expect(matchProjects(2006, [sharedRecord(1, 'aaa'), sharedRecord(2, 'aaa')], [])).toEqual([]);
  });

  it('are as sure as the least sure of them', () => {
    const records = [
      sharedRecord(1, 'aaa'),
      sharedRecord(2, 'bbb'),
      other(3, 'ccc', { name: sharedRecord(1, 'aaa').name }),
    ];
    expect([records.slice(0, 2), records].map((some) => matchProjects(2006, some, [])[0]?.strength)).toEqual([
      'certain',
      'possible',
    ]);
  });

  it('are the same in whatever order the reports came', () => {
    const one = fc.record({
      organisation: fc.constantFrom('aaa', 'bbb', 'ccc', 'ddd'),
      name: fc.constantFrom('Unga i arbete', 'Unga i arbete nu', 'Sol', undefined),
      acronym: fc.constantFrom('SUN', 'SEA', undefined),
      programme: fc.constantFrom('IEE-I', 'LIFE-III', undefined),
      funderReference: fc.constantFrom('IEE/04/001', 'IEE/04/002', undefined),
      partners: fc.constantFrom(twoPartners, []),
    });
    const drawn = fc
      .array(one, { maxLength: 10 })
      .map((list) => list.map(({ organisation, ...change }, index) => other(index, organisation, change)));
    fc.assert(
      fc.property(
        drawn.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          const decisions = decisionAbout(records);
          expect(matchProjects(2006, shuffled, decisions)).toEqual(matchProjects(2006, records, decisions));
        },
      ),
    );
  });
});

/** That the first two of different förvaltningar are two projects. */
function decisionAbout(records: readonly ReturnType<typeof recordOf>[]): SharedProjectDecision[] {
  const [first] = records;
  const second = records.find(({ organisation }) => organisation !== first?.organisation);
  return first && second ? [decided([first, second], { isSame: false })] : [];
}

describe('what has been decided', () => {
  const records = [sharedRecord(1, 'aaa'), sharedRecord(2, 'bbb'), sharedRecord(3, 'ccc')];
  const [first, second] = records as [(typeof records)[0], (typeof records)[0]];
  const standings = (decisions: SharedProjectDecision[]) =>
    matchProjects(2006, records, decisions).map(({ standing, records: those }) => [
      standing,
      ...those.map(({ organisation }) => organisation),
    ]);

  it('is settled when it is about them all, with the lead first', () => {
    expect(standings([decided(records, { lead: second })])).toEqual([['same', 'bbb', 'aaa', 'ccc']]);
  });

  it('is to be decided anew when another förvaltning reports it too', () => {
    expect(standings([decided([first, second], { lead: second })])).toEqual([
      ['undecided', 'bbb', 'aaa', 'ccc'],
    ]);
  });

  it('stands after what is to be decided', () => {
    const apart = [other(8, 'aaa', { name: 'Ett' }), other(9, 'bbb', { name: 'Två' })];
    expect(
      matchProjects(2006, [...apart, ...records], [decided(apart, { isSame: false })]).map(
        ({ standing }) => standing,
      ),
    ).toEqual(['undecided', 'different']);
  });
});
