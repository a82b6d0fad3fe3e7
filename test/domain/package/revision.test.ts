// The revision table of the package format (§2.3), row by row, and what holds whatever the order of arrival.
import { describe, expect, it } from 'vitest';
import {
  type IncomingRevision,
  judgeRevision,
  type RevisionVerdict,
  type StoredSubmission,
} from '../../../src-main/domain/package/revision.ts';
import { digest, id } from '../sample-ids.ts';

type IncomingReport = IncomingRevision & Pick<StoredSubmission, 'recordIds' | 'removedIds'>;

/** Revision n of a series, each made from the one before. */
const revision = (number: number, change: Partial<IncomingReport> = {}): IncomingReport => ({
  messageId: id(number),
  seriesId: id(900),
  revision: number,
  ...(number > 1 && { previousDigest: digest(number - 1) }),
  digest: digest(number),
  organisation: 'sdf-fosie',
  year: 2006,
  purpose: 'final',
  recordIds: [id(101), id(102)],
  removedIds: [],
  ...change,
});

const toStored = (incoming: IncomingReport, isHead: boolean): StoredSubmission => ({
  ...incoming,
  isHead,
  createdAt: '2007-01-15T09:12:33Z',
  importedAt: '2007-01-16T09:12:33Z',
  fileName: 'rapport.docx',
  fileSha256: digest(0),
  nothingToReport: false,
  activityCount: 1,
  projectCount: 1,
  generator: 'Utblick 0.1.0',
  vocabularyVersion: '1.0.0',
  signature: 'none',
  responses: [],
  explanations: [],
  measures: [],
  ready: [],
});

/** Does to a list what the store does with a verdict. */
function receive(stored: readonly StoredSubmission[], incoming: IncomingReport): StoredSubmission[] {
  const { effect } = judgeRevision(incoming, stored);
  if (effect === 'none') return [...stored];
  const others = stored.map((one) =>
    effect === 'head' && one.seriesId === incoming.seriesId ? { ...one, isHead: false } : one,
  );
  return [...others, toStored(incoming, effect === 'head')];
}
const receiveAll = (incoming: readonly IncomingReport[]): StoredSubmission[] =>
  incoming.reduce<StoredSubmission[]>(receive, []);

/** What a verdict says, with the head as its revision number. */
const brief = ({ codes, effect, head, vanishedIds }: RevisionVerdict<StoredSubmission>) => ({
  codes,
  effect,
  head: head?.revision,
  vanishedIds,
});
const judge = (stored: readonly IncomingReport[], incoming: IncomingReport) =>
  brief(judgeRevision(incoming, receiveAll(stored)));

const [r1, r2, r3, r4] = [revision(1), revision(2), revision(3), revision(4)];

describe('the revision table', () => {
  it.each<[string, IncomingReport[], IncomingReport, Partial<ReturnType<typeof brief>>]>([
    [
      'an older one with a record that the head neither holds nor lists is held',
      [revision(3, { recordIds: [id(101)] })],
      revision(1, { recordIds: [id(101), id(105)] }),
      { codes: ['REV-STALE', 'REV-RECORD-VANISHED'], effect: 'none', head: 3, vanishedIds: [id(105)] },
    ],
    [
      'an older one with a record that the head says is gone goes to history',
      [revision(3, { recordIds: [id(101)], removedIds: [id(105)] })],
      revision(1, { recordIds: [id(101), id(105)] }),
      { codes: ['REV-STALE'], effect: 'history', head: 3, vanishedIds: [] },
    ],
    ['a new series is accepted', [], r1, { effect: 'head' }],
    [
      'a new series of another organisation is accepted',
      [r1],
      revision(1, { organisation: 'sdf-husie', seriesId: id(901), messageId: id(50), digest: digest(50) }),
      { effect: 'head' },
    ],
    [
      'a new series of another year is accepted',
      [r1],
      revision(1, { year: 2007, seriesId: id(901), messageId: id(50), digest: digest(50) }),
      { effect: 'head' },
    ],
    [
      'a new series that starts late is accepted with a warning',
      [],
      r3,
      { codes: ['REV-GAP'], effect: 'head' },
    ],
    ['the same digest is a no-op', [r1], r1, { codes: ['REV-ALREADY-IMPORTED'] }],
    ['the same digest as history is a no-op', [r1, r2], r1, { codes: ['REV-ALREADY-IMPORTED'] }],
    [
      'a known message with another digest is refused',
      [r1],
      revision(2, { messageId: r1.messageId }),
      { codes: ['IDN-ID-REUSED'] },
    ],
    ['the next revision made from the head replaces it', [r1], r2, { effect: 'head', head: 1 }],
    [
      'the next revision made from another is held',
      [r1],
      revision(2, { previousDigest: digest(77) }),
      { codes: ['REV-FORK'], head: 1 },
    ],
    [
      'another copy of the head’s revision is held',
      [r1, r2],
      revision(2, { messageId: id(50), digest: digest(50) }),
      { codes: ['REV-CONFLICT'], head: 2 },
    ],
    [
      'another copy of a revision in history is held',
      [r1, r2],
      revision(1, { messageId: id(50), digest: digest(50) }),
      { codes: ['REV-CONFLICT'], head: 2 },
    ],
    [
      'an older one not seen before goes to history',
      [r3],
      r2,
      { codes: ['REV-STALE'], effect: 'history', head: 3 },
    ],
    [
      'an older one that the next was not made from is held',
      [r3],
      revision(2, { digest: digest(77) }),
      { codes: ['REV-STALE', 'REV-FORK'], head: 3 },
    ],
    [
      'an older one that was not made from the one before is held',
      [r1, r4],
      revision(2, { previousDigest: digest(77) }),
      { codes: ['REV-STALE', 'REV-FORK'], head: 4 },
    ],
    [
      'an older one between two others fits both',
      [r1, r3],
      r2,
      { codes: ['REV-STALE'], effect: 'history', head: 3 },
    ],
    [
      'one that leaps ahead is accepted with a warning',
      [r1, r2],
      r4,
      { codes: ['REV-GAP'], effect: 'head', head: 2 },
    ],
    [
      'a second series of the same organisation and year is held',
      [r1, r2],
      revision(1, { seriesId: id(901), messageId: id(50), digest: digest(50) }),
      { codes: ['IDN-SECOND-SERIES'], head: 2 },
    ],
    [
      'a draft has its own series and is not held for that',
      [r1],
      revision(1, { purpose: 'draft', seriesId: id(901), messageId: id(50), digest: digest(50) }),
      { effect: 'head' },
    ],
    [
      'a series that another organisation sends is refused',
      [r1],
      revision(2, { organisation: 'sdf-husie' }),
      { codes: ['ORG-MISMATCH'] },
    ],
    [
      'a series that goes over to another year is refused',
      [r1],
      revision(2, { year: 2007 }),
      { codes: ['REV-CHAIN'] },
    ],
    [
      'a first revision made from another is refused',
      [],
      revision(1, { previousDigest: digest(77) }),
      { codes: ['REV-CHAIN'] },
    ],
    [
      'a second revision made from none is refused',
      [r1],
      revision(2, { previousDigest: undefined }),
      { codes: ['REV-CHAIN'] },
    ],
    [
      'a record gone without a word is held',
      [r1],
      revision(2, { recordIds: [id(101)] }),
      { codes: ['REV-RECORD-VANISHED'], head: 1, vanishedIds: [id(102)] },
    ],
    [
      'a record gone across a gap is held',
      [r1],
      revision(3, { recordIds: [id(101)] }),
      { codes: ['REV-GAP', 'REV-RECORD-VANISHED'], head: 1, vanishedIds: [id(102)] },
    ],
    [
      'a record that is listed as removed may be gone',
      [r1],
      revision(2, { recordIds: [id(101)], removedIds: [id(102)] }),
      { effect: 'head', head: 1 },
    ],
    [
      'a record that history had must still be listed',
      [r1, revision(2, { recordIds: [], removedIds: [id(101), id(102)] })],
      revision(3, { recordIds: [] }),
      { codes: ['REV-RECORD-VANISHED'], head: 2, vanishedIds: [id(101), id(102)] },
    ],
    [
      'a removed record may come back',
      [r1, revision(2, { recordIds: [], removedIds: [id(101), id(102)] })],
      r3,
      { effect: 'head', head: 2 },
    ],
  ])('%s', (_, stored, incoming, expected) => {
    expect(judge(stored, incoming)).toEqual({
      codes: [],
      effect: 'none',
      head: undefined,
      vanishedIds: [],
      ...expected,
    });
  });

  it('calls it a bug when a stored series has no head', () => {
    expect(() => judgeRevision(r2, [toStored(r1, false)])).toThrow('series without a head');
  });
});

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) =>
        permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
      );

describe('whatever the order of arrival', () => {
  it('the last revision ends as head and the others as history, once each', () => {
    const orders = permutations([r1, r2, r3, r4]);
    const ends = orders.map((order) =>
      receiveAll(order)
        .map(({ revision: number, isHead }) => [number, isHead] as const)
        .sort(([a], [b]) => a - b),
    );

    expect(orders).toHaveLength(24);
    for (const end of ends)
      expect(end).toEqual([
        [1, false],
        [2, false],
        [3, false],
        [4, true],
      ]);
  });

  it('records that come and go with a word leave the same head', () => {
    const series = [
      revision(1, { recordIds: [id(101), id(102)] }),
      revision(2, { recordIds: [id(101)], removedIds: [id(102)] }),
      revision(3, { recordIds: [id(103)], removedIds: [id(101), id(102)] }),
      revision(4, { recordIds: [id(102), id(103)], removedIds: [id(101)] }),
    ];
    const heads = permutations(series).map((order) => receiveAll(order).filter(({ isHead }) => isHead));

    for (const head of heads) expect(head.map(({ digest: of }) => of)).toEqual([digest(4)]);
  });

  it('everything received twice changes nothing more', () => {
    const once = receiveAll([r2, r4, r1, r3]);

    expect([r1, r2, r3, r4].reduce(receive, once)).toEqual(once);
  });

  it('a head is never taken away by what is held or refused', () => {
    const stored = receiveAll([r1, r2]);
    const unwelcome = [
      revision(3, { previousDigest: digest(77) }),
      revision(2, { messageId: id(50), digest: digest(50) }),
      revision(3, { recordIds: [] }),
      revision(3, { organisation: 'sdf-husie' }),
      revision(3, { year: 2007 }),
      revision(3, { messageId: r1.messageId }),
    ];

    expect(unwelcome.reduce(receive, stored)).toEqual(stored);
  });
});
