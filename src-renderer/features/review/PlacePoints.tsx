import type { ReviewedPoint } from '../../../src-main/contract/completion-views.ts';
import { PointCard } from './PointCard.tsx';
import { PointForm } from './PointForm.tsx';
import type { ReviewRow } from './review-rows.ts';
import type { PointActions } from './use-points.ts';

interface PlacePointsProps {
  row: ReviewRow;
  /** The member that they are about; undefined: the whole. */
  member: string | undefined;
  points: readonly ReviewedPoint[];
  actions: PointActions;
}

/** The points of one place, and those that are being written there. */
export function PlacePoints({ row, member, points, actions }: PlacePointsProps) {
  const drafts = actions.drafts.filter((draft) => draft.row === row.id);
  const written = new Set(drafts.map(({ itemId }) => itemId));
  const begun = drafts.filter((draft) => draft.itemId === undefined && draft.field === member);
  if (points.length === 0 && begun.length === 0) return null;
  return (
    <div className="stack">
      {points.map((reviewed) =>
        written.has(reviewed.point.itemId) ? (
          drafts
            .filter(({ itemId }) => itemId === reviewed.point.itemId)
            .map((draft) => <PointForm key={draft.key} draft={draft} actions={actions} />)
        ) : (
          <PointCard
            key={reviewed.point.itemId}
            reviewed={reviewed}
            actions={actions}
            onEdit={() => actions.edit(row.id, reviewed.point)}
          />
        ),
      )}
      {begun.map((draft) => (
        <PointForm key={draft.key} draft={draft} actions={actions} />
      ))}
    </div>
  );
}
