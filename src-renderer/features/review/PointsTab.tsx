import { MessageSquarePlus } from 'lucide-react';
import type { Review, ReviewedPoint } from '../../../src-main/contract/completion-views.ts';
import { pointPlace } from '../../../src-main/domain/outline/message-outline.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { PointCard } from './PointCard.tsx';
import type { PointActions } from './use-points.ts';

interface PointsTabProps {
  review: Review;
  actions: PointActions;
  /** Leads to where the point stands. */
  onLead: (point: ReviewedPoint) => void;
}

/** Every point of the report: the open ones first, then those that are closed. */
export function PointsTab({ review, actions, onLead }: PointsTabProps) {
  const vocabulary = useVocabulary();
  const { points } = review;
  if (points.length === 0)
    return (
      <EmptyState icon={MessageSquarePlus} title="Inga punkter">
        Välj en post under Innehåll och skriv en punkt vid det som behöver kompletteras. När du är klar
        skickar du alla punkter på en gång.
      </EmptyState>
    );
  const open = points.filter(({ point }) => point.closedAt === undefined);
  const closed = points.filter(({ point }) => point.closedAt !== undefined);
  return (
    <div className="stack review-points">
      <RequestLine review={review} />
      {[...open, ...closed].map((reviewed) => (
        <PointCard
          key={reviewed.point.itemId}
          reviewed={reviewed}
          actions={actions}
          place={
            <LinkButton onPress={() => onLead(reviewed)}>{pointPlace(reviewed.point, vocabulary)}</LinkButton>
          }
        />
      ))}
    </div>
  );
}

function RequestLine({ review: { request, revision } }: Pick<PointsTabProps, 'review'>) {
  if (!request) return <p className="quiet">Ingen begäran om komplettering har skickats.</p>;
  const about = request.aboutRevision === revision ? '' : ` Den gällde version ${request.aboutRevision}.`;
  const due = request.dueOn === undefined ? '' : ` Svar senast ${request.dueOn}.`;
  return (
    <p className="quiet">
      Begäran skriven {formatDate(request.sentAt)}.{due}
      {about}
      {request.isOutdated && ' Punkterna har ändrats sedan dess.'}
    </p>
  );
}
