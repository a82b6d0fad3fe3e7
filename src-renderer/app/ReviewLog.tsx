import type { ReviewAct } from '../../src-main/domain/standing.ts';
import { formatDateTime } from '../../src-main/domain/wording/format.ts';
import { actLabels } from '../../src-main/domain/wording/review.ts';

/** What was done in the review, latest first: what, with which revision, when, by whom and why. */
export const ReviewLog = ({ acts }: { acts: readonly ReviewAct[] }) =>
  acts.length === 0 ? (
    <p className="quiet">Rapporten har inte låsts, godkänts eller öppnats igen.</p>
  ) : (
    <ol className="log-lines">
      {acts.toReversed().map(({ id, act, revision, at, by, reason }) => (
        <li key={id}>
          <strong>{actLabels[act]}</strong> <span className="quiet">version {revision}</span>
          {reason !== undefined && <p>{reason}</p>}
          <p className="small quiet">
            {formatDateTime(at)}, {by}
          </p>
        </li>
      ))}
    </ol>
  );
