// The revision table of format §2.3 as a pure function: what an incoming package is, against what is stored.
import type { PackageCode } from './codes.ts';
import type { PayloadOf } from './format.ts';
import type { SignatureStanding } from './signing-key.ts';

type Payload = PayloadOf<'report-bundle'>;

/** What the table goes by: a revision of a series, of any kind of package. */
export interface Revision {
  messageId: string;
  seriesId: string;
  revision: number;
  previousDigest?: string;
  digest: string;
  /** The sender. */
  organisation: string;
  year: number;
  /** Of a report; absent for what has no records. */
  recordIds?: string[];
  /** Those that it says are gone, of all revisions before it. */
  removedIds?: string[];
}

export interface IncomingRevision extends Revision {
  purpose: 'final' | 'draft' | 'test';
}

export interface StoredRevision extends Revision {
  isHead: boolean;
}

/** One received revision of a report, as kept by stadskontoret. */
export interface StoredSubmission extends StoredRevision, IncomingRevision {
  recordIds: string[];
  removedIds: string[];
  createdAt: string;
  importedAt: string;
  fileName: string;
  fileSha256: string;
  nothingToReport: boolean;
  activityCount: number;
  projectCount: number;
  generator: string;
  vocabularyVersion: string;
  contactName?: string;
  signature: SignatureStanding;
  /** Answers to points of completion, and explanations of warnings, as they came. */
  responses: NonNullable<Payload['responses']>;
  explanations: NonNullable<Payload['explanations']>;
  /** What became of the rows of the handlingsplan, and which parts the sender has marked done. */
  measures: NonNullable<Payload['measures']>;
  ready: NonNullable<Payload['ready']>;
  /** That the file declares; absent of what came before this was noted. */
  formatVersion?: string;
}

export interface RevisionVerdict<S extends StoredRevision> {
  codes: PackageCode[];
  /** What storing it does to the series; `none` when there is nothing to store. */
  effect: 'head' | 'history' | 'none';
  /** What storing it would do once a person has decided for it; `none` when there is nothing to decide. */
  effectIfDecided: 'head' | 'history' | 'none';
  /** The revision it is compared with in the preview. */
  head?: S;
  vanishedIds: string[];
}

/**
 * @param related stored revisions of the same kind that share the series, the message, the digest, or the organisation
 *   and year.
 * @param oneSeriesPerYear whether a second series of the same organisation and year is a question to a person.
 */
export function judgeRevision<S extends StoredRevision>(
  incoming: IncomingRevision,
  related: readonly S[],
  oneSeriesPerYear = true,
): RevisionVerdict<S> {
  const refused = (code: PackageCode): RevisionVerdict<S> => ({
    codes: [code],
    effect: 'none',
    effectIfDecided: 'none',
    vanishedIds: [],
  });
  if (related.some((stored) => stored.digest === incoming.digest)) return refused('REV-ALREADY-IMPORTED');
  if (related.some((stored) => stored.messageId === incoming.messageId)) return refused('IDN-ID-REUSED');
  if (incoming.revision === 1 ? incoming.previousDigest !== undefined : incoming.previousDigest === undefined)
    return refused('REV-CHAIN');

  const series = related.filter((stored) => stored.seriesId === incoming.seriesId);
  if (series.some((stored) => stored.organisation !== incoming.organisation)) return refused('ORG-MISMATCH');
  // A series is of one year: a revision of another year would take that year's head away.
  if (series.some((stored) => stored.year !== incoming.year)) return refused('REV-CHAIN');

  const head = series.find((stored) => stored.isHead);
  if (head) return judgeInSeries(incoming, series, head);
  const other = related.find(
    (stored) =>
      stored.isHead && stored.organisation === incoming.organisation && stored.year === incoming.year,
  );
  // A series without a head was set aside for the other by a person, who is asked again.
  if (other && (series.length > 0 || (oneSeriesPerYear && incoming.purpose === 'final')))
    return {
      codes: ['IDN-SECOND-SERIES'],
      effect: 'none',
      effectIfDecided: 'head',
      head: other,
      vanishedIds: [],
    };
  if (series.length > 0) throw new Error(`series without a head: ${incoming.seriesId}`);
  return {
    codes: incoming.revision > 1 ? ['REV-GAP'] : [],
    effect: 'head',
    effectIfDecided: 'head',
    vanishedIds: [],
  };
}

function judgeInSeries<S extends StoredRevision>(
  incoming: Revision,
  series: readonly S[],
  head: S,
): RevisionVerdict<S> {
  const becomes = incoming.revision < head.revision ? 'history' : 'head';
  const accepted = (codes: PackageCode[]): RevisionVerdict<S> => ({
    codes,
    effect: becomes,
    effectIfDecided: becomes,
    head,
    vanishedIds: [],
  });
  const held = (codes: PackageCode[], vanishedIds: string[] = []): RevisionVerdict<S> => ({
    codes,
    effect: 'none',
    effectIfDecided: becomes,
    head,
    vanishedIds,
  });

  if (series.some((stored) => stored.revision === incoming.revision)) return held(['REV-CONFLICT']);
  if (becomes === 'history') {
    const before = series.find((stored) => stored.revision === incoming.revision - 1);
    const next = series.find((stored) => stored.revision === incoming.revision + 1);
    const chainBroken =
      (before !== undefined && incoming.previousDigest !== before.digest) ||
      (next !== undefined && next.previousDigest !== incoming.digest);
    if (chainBroken) return held(['REV-STALE', 'REV-FORK']);
    const lost = unaccounted(incoming.recordIds ?? [], head);
    return lost.length > 0 ? held(['REV-STALE', 'REV-RECORD-VANISHED'], lost) : accepted(['REV-STALE']);
  }
  if (incoming.revision === head.revision + 1 && incoming.previousDigest !== head.digest)
    return held(['REV-FORK']);

  const codes: PackageCode[] = incoming.revision > head.revision + 1 ? ['REV-GAP'] : [];
  const vanished = unaccounted(
    series.flatMap((stored) => stored.recordIds ?? []),
    incoming,
  );
  return vanished.length > 0 ? held([...codes, 'REV-RECORD-VANISHED'], vanished) : accepted(codes);
}

/** The records of earlier revisions that a later one neither holds nor says are gone. */
function unaccounted(
  earlierIds: readonly string[],
  { recordIds = [], removedIds = [] }: Pick<Revision, 'recordIds' | 'removedIds'>,
): string[] {
  const accounted = new Set([...recordIds, ...removedIds]);
  return [...new Set(earlierIds)].filter((id) => !accounted.has(id)).sort();
}
