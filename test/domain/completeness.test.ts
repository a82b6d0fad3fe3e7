import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalOf, countReports, type ReportFacts } from '../../src-main/domain/completeness.ts';

const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: undefined });
const fact = maybe(fc.constant({}));
const anyReport: fc.Arbitrary<ReportFacts> = fc.record({
  expected: fc.boolean(),
  ready: fact,
  received: maybe(fc.record({ nothingToReport: fc.boolean() })),
  locked: fact,
  approved: fact,
  compiled: fact,
  filled: maybe(fc.record({ isSubstantial: fc.boolean() })),
  lastDay: fact,
  late: maybe(fc.constantFrom('missing' as const, 'received' as const)),
  cover: maybe(fc.record({ hasCome: fc.boolean() })),
});

describe('the numbers of a year', () => {
  it('add up to those expected, and none of them is above', () => {
    fc.assert(
      fc.property(fc.array(anyReport), (reports) => {
        const { expected, received, covered, overdue, waiting, ...others } = countReports(reports);
        expect(received + covered + overdue + waiting).toBe(expected);
        for (const count of Object.values(others)) expect(count).toBeLessThanOrEqual(expected);
        expect(others.inTime + others.late).toBeLessThanOrEqual(received);
        expect(others.filled + others.nothingToReport).toBeLessThanOrEqual(expected * 2);
      }),
    );
  });

  it('take no fact from another: each is counted by what was said of it alone', () => {
    const facts = ['ready', 'locked', 'approved', 'compiled'] as const;
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...facts), (report, changed) => {
        const { [changed]: _, ...without } = { ...report, expected: true };
        const before = countReports([without]);
        const after = countReports([{ ...without, [changed]: {} }]);
        expect(after).toEqual({ ...before, [changed]: 1 });
      }),
    );
  });

  it('leave out what came uninvited', () => {
    expect(countReports([{ expected: false, received: { nothingToReport: false } }])).toMatchObject({
      expected: 0,
      received: 0,
    });
  });

  it('call nobody in time where no day was told', () => {
    const received = { nothingToReport: false };

    expect(countReports([{ expected: true, received }]).inTime).toBe(0);
    expect(countReports([{ expected: true, received, lastDay: {} }]).inTime).toBe(1);
  });
});

describe('an organisation that ended during the year', () => {
  it('is covered once its successor’s report has come, and missing until then', () => {
    const late = 'missing' as const;

    expect(arrivalOf({ expected: true, late, cover: { hasCome: false } })).toBe('overdue');
    expect(arrivalOf({ expected: true, late, cover: { hasCome: true } })).toBe('covered');
  });
});
