// The revision table of format §2.3 as a pure function: what an incoming package is, against what is stored.
import type { PackageCode } from './codes.ts';

/** One received revision, as kept by stadskontoret. */
export interface StoredSubmission {
  messageId: string;
  seriesId: string;
  revision: number;
  previousDigest?: string;
  digest: string;
  organisation: string;
  year: number;
  purpose: 'final' | 'draft' | 'test';
  createdAt: string;
  importedAt: string;
  fileName: string;
  fileSha256: string;
  isHead: boolean;
  nothingToReport: boolean;
  activityCount: number;
  projectCount: number;
  recordIds: string[];
  /** Those that it says are gone, of all revisions before it. */
  removedIds: string[];
  generator: string;
  vocabularyVersion: string;
  contactName?: string;
}

export type IncomingRevision = Pick<
  StoredSubmission,
  | 'messageId'
  | 'seriesId'
  | 'revision'
  | 'previousDigest'
  | 'digest'
  | 'organisation'
  | 'year'
  | 'purpose'
  | 'recordIds'
  | 'removedIds'
>;

export interface RevisionVerdict {
  codes: PackageCode[];
  /** What storing it does to the series; `none` when there is nothing to store. */
  effect: 'head' | 'history' | 'none';
  /** The revision it is compared with in the preview. */
  head?: StoredSubmission;
  vanishedIds: string[];
}

/** @param related stored revisions of the same series, message, digest, or organisation and year. */
export function judgeRevision(
  incoming: IncomingRevision,
  related: readonly StoredSubmission[],
): RevisionVerdict {
  const verdict = (
    codes: PackageCode[],
    effect: RevisionVerdict['effect'],
    head?: StoredSubmission,
    vanishedIds: string[] = [],
  ): RevisionVerdict => ({ codes, effect, head, vanishedIds });

  if (related.some((stored) => stored.digest === incoming.digest))
    return verdict(['REV-ALREADY-IMPORTED'], 'none');
  if (related.some((stored) => stored.messageId === incoming.messageId))
    return verdict(['IDN-ID-REUSED'], 'none');
  if (incoming.revision === 1 ? incoming.previousDigest !== undefined : incoming.previousDigest === undefined)
    return verdict(['REV-CHAIN'], 'none');

  const series = related.filter((stored) => stored.seriesId === incoming.seriesId);
  if (series.length === 0) {
    const other = related.find(
      (stored) =>
        stored.isHead && stored.organisation === incoming.organisation && stored.year === incoming.year,
    );
    if (other && incoming.purpose === 'final') return verdict(['IDN-SECOND-SERIES'], 'none', other);
    return verdict(incoming.revision > 1 ? ['REV-GAP'] : [], 'head');
  }
  if (series.some((stored) => stored.organisation !== incoming.organisation))
    return verdict(['ORG-MISMATCH'], 'none');
  // A series is of one year: a revision of another year would take that year's head away.
  if (series.some((stored) => stored.year !== incoming.year)) return verdict(['REV-CHAIN'], 'none');

  const head = series.find((stored) => stored.isHead);
  if (!head) throw new Error(`series without a head: ${incoming.seriesId}`);
  const sameRevision = series.find((stored) => stored.revision === incoming.revision);
  if (sameRevision) return verdict(['REV-CONFLICT'], 'none', head);
  if (incoming.revision < head.revision) {
    const before = series.find((stored) => stored.revision === incoming.revision - 1);
    const next = series.find((stored) => stored.revision === incoming.revision + 1);
    const chainBroken =
      (before !== undefined && incoming.previousDigest !== before.digest) ||
      (next !== undefined && next.previousDigest !== incoming.digest);
    if (chainBroken) return verdict(['REV-STALE', 'REV-FORK'], 'none', head);
    const lost = unaccounted(incoming.recordIds, head);
    if (lost.length > 0) return verdict(['REV-STALE', 'REV-RECORD-VANISHED'], 'none', head, lost);
    return verdict(['REV-STALE'], 'history', head);
  }
  if (incoming.revision === head.revision + 1 && incoming.previousDigest !== head.digest)
    return verdict(['REV-FORK'], 'none', head);

  const vanished = unaccounted(
    series.flatMap((stored) => stored.recordIds),
    incoming,
  );
  const codes: PackageCode[] = incoming.revision > head.revision + 1 ? ['REV-GAP'] : [];
  if (vanished.length > 0) return verdict([...codes, 'REV-RECORD-VANISHED'], 'none', head, vanished);
  return verdict(codes, 'head', head);
}

/** The records of earlier revisions that a later one neither holds nor says are gone. */
function unaccounted(
  earlierIds: readonly string[],
  { recordIds, removedIds }: Pick<StoredSubmission, 'recordIds' | 'removedIds'>,
): string[] {
  const accounted = new Set([...recordIds, ...removedIds]);
  return [...new Set(earlierIds)].filter((id) => !accounted.has(id)).sort();
}
