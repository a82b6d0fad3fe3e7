// The revision table as laws, for series of any length that come in any order and with any of them missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IncomingRevision,
  judgeRevision,
  type StoredRevision,
} from '../../../src-main/domain/package/revision.ts';

const id = (number: number): string => `0191bbbb-0000-7000-8000-${String(number).padStart(12, '0')}`;
const digest = (number: number): string => String(number).padStart(64, '0');

/** Each revision has the records of its set; those of any earlier one that it lacks are told as removed. */
function seriesOf(recordSets: readonly (readonly number[])[]): IncomingRevision[] {
  const earlier = new Set<string>();
  return recordSets.map((records, index) => {
    const recordIds = [...new Set(records)].map(id);
    const removedIds = [...earlier].filter((one) => !recordIds.includes(one));
    for (const one of recordIds) earlier.add(one);
    const revision = index + 1;
    return {
      messageId: id(1000 + revision),
      seriesId: id(999),
      revision,
      ...(revision > 1 && { previousDigest: digest(revision - 1) }),
      digest: digest(revision),
      organisation: 'sdf-fosie',
      year: 2006,
      purpose: 'final',
      recordIds,
      removedIds,
    };
  });
}

const series = fc
  .array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }), { minLength: 1, maxLength: 7 })
  .map(seriesOf);
/** Some of a series, in some order. */
const arrivals = series.chain((all) =>
  fc.shuffledSubarray(all, { minLength: 1 }).map((arrived) => ({ all, arrived })),
);

type Register = readonly StoredRevision[];

function store(
  register: Register,
  incoming: IncomingRevision,
  effect: 'head' | 'history' | 'none',
): Register {
  if (effect === 'none') return register;
  const others = effect === 'head' ? register.map((one) => ({ ...one, isHead: false })) : register;
  return [...others, { ...incoming, isHead: effect === 'head' }];
}
const receive = (register: Register, incoming: IncomingRevision): Register =>
  store(register, incoming, judgeRevision(incoming, register).effect);
const decide = (register: Register, incoming: IncomingRevision): Register =>
  store(register, incoming, judgeRevision(incoming, register).effectIfDecided);
const receiveAll = (incoming: readonly IncomingRevision[]): Register => incoming.reduce(receive, []);
const headsOf = (register: Register) => register.filter(({ isHead }) => isHead).map((one) => one.digest);

describe('the revision table, for any series', () => {
  it('ends with the latest that came as the one head, whatever came in which order', () => {
    fc.assert(
      fc.property(arrivals, ({ arrived }) => {
        const latest = Math.max(...arrived.map(({ revision }) => revision));

        expect(headsOf(receiveAll(arrived))).toEqual([digest(latest)]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every revision that came, once', () => {
    fc.assert(
      fc.property(arrivals, ({ arrived }) => {
        const kept = receiveAll(arrived).map(({ revision }) => revision);

        expect(kept.sort()).toEqual(arrived.map(({ revision }) => revision).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is changed by nothing that comes again', () => {
    fc.assert(
      fc.property(arrivals, fc.infiniteStream(fc.nat()), ({ arrived }, picks) => {
        const register = receiveAll(arrived);
        const again = arrived.map(
          () => arrived[(picks.next().value ?? 0) % arrived.length] as IncomingRevision,
        );

        expect(again.reduce(receive, register)).toEqual(register);
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same head when those that were missing come later', () => {
    fc.assert(
      fc.property(arrivals, ({ all, arrived }) => {
        const complete = all.reduce(receive, receiveAll(arrived));

        expect(headsOf(complete)).toEqual([digest(all.length)]);
        expect(complete).toHaveLength(all.length);
      }),
      { numRuns: 500 },
    );
  });

  it('holds a second copy of any revision, and has one head still when a person has decided for it', () => {
    fc.assert(
      fc.property(arrivals, fc.nat(), ({ arrived }, pick) => {
        const register = receiveAll(arrived);
        const original = arrived[pick % arrived.length] as IncomingRevision;
        const copy = { ...original, messageId: id(5000), digest: digest(5000) };
        const latest = Math.max(...arrived.map(({ revision }) => revision));

        const verdict = judgeRevision(copy, register);
        const decided = decide(register, copy);

        expect([verdict.codes, verdict.effect]).toEqual([['REV-CONFLICT'], 'none']);
        expect(headsOf(decided)).toEqual([original.revision === latest ? copy.digest : digest(latest)]);
        expect(judgeRevision(copy, decided).codes).toEqual(['REV-ALREADY-IMPORTED']);
        expect(arrived.reduce(receive, decided)).toEqual(decided);
      }),
      { numRuns: 500 },
    );
  });

  it('never has two heads, whatever is decided about whatever comes', () => {
    const anything = fc
      .record({
        revision: fc.integer({ min: 1, max: 5 }),
        digestNumber: fc.integer({ min: 1, max: 8 }),
        previous: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
        messageNumber: fc.integer({ min: 1, max: 8 }),
        records: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
      })
      .map(
        ({ revision, digestNumber, previous, messageNumber, records }): IncomingRevision => ({
          messageId: id(messageNumber),
          seriesId: id(999),
          revision,
          ...(previous !== undefined && { previousDigest: digest(previous) }),
          digest: digest(digestNumber),
          organisation: 'sdf-fosie',
          year: 2006,
          purpose: 'final',
          recordIds: [...new Set(records)].map(id),
          removedIds: [],
        }),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, fc.boolean()), { minLength: 1, maxLength: 8 }), (steps) => {
        let register: Register = [];
        for (const [incoming, isDecided] of steps) {
          register = isDecided ? decide(register, incoming) : receive(register, incoming);
          expect(headsOf(register).length).toBe(register.length === 0 ? 0 : 1);
          expect(new Set(register.map((one) => one.digest)).size).toBe(register.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
