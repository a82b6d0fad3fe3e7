import type { ReactNode } from 'react';
import type { ReviewedPoint } from '../../../src-main/contract/completion-views.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { actionLabels, severityLabels } from '../../../src-main/domain/wording/messages.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import type { PointActions } from './use-points.ts';

interface PointCardProps {
  reviewed: ReviewedPoint;
  actions: PointActions;
  /** Where it is, when it does not stand there. */
  place?: ReactNode;
  /** Absent where it cannot be written on. */
  onEdit?: () => void;
}

/** One point: what is asked, what the förvaltning answered, and whether anything in fact changed. */
export function PointCard({ reviewed, actions, place, onEdit }: PointCardProps) {
  const { point, isSent, isGone, response, hasChanged } = reviewed;
  const isOpen = point.closedAt === undefined;
  return (
    <article className="point" data-field={`point.${point.itemId}`} data-closed={!isOpen || undefined}>
      {place}
      <div className="point-state">
        <Badge tone={isOpen && point.severity === 'must' ? 'warning' : 'plain'}>
          {severityLabels[point.severity]}
        </Badge>
        <span className="small quiet">{stateOf(reviewed)}</span>
      </div>
      <p className="point-comment">{point.comment}</p>
      {isGone && <p className="small quiet">Posten {point.title} finns inte längre i rapporten.</p>}
      {response && (
        <div className="point-answer">
          <strong>{actionLabels[response.action]}</strong>
          {response.comment !== undefined && <p className="point-comment">{response.comment}</p>}
        </div>
      )}
      {hasChanged !== undefined && (
        <Badge tone={changeTone(reviewed)}>
          {hasChanged ? 'Uppgiften har ändrats' : 'Uppgiften är oförändrad'}
        </Badge>
      )}
      <div className="row point-actions">
        {isOpen && onEdit && (
          <Button variant="quiet" onPress={onEdit}>
            Ändra
          </Button>
        )}
        {isSent ? (
          <Button variant="quiet" isDisabled={actions.isBusy} onPress={() => actions.close(point, isOpen)}>
            {isOpen ? 'Stäng punkten' : 'Öppna igen'}
          </Button>
        ) : (
          <Button variant="quiet" isDisabled={actions.isBusy} onPress={() => actions.remove(reviewed)}>
            Ta bort
          </Button>
        )}
      </div>
    </article>
  );
}

function stateOf({ point, isSent, response }: ReviewedPoint): string {
  if (point.closedAt !== undefined) return `Stängd ${formatDate(point.closedAt)}`;
  if (response) return 'Besvarad';
  return isSent ? 'Skickad, inte besvarad' : 'Inte skickad';
}

/** Said to be mended and yet as it was: that is what one must look at. */
const changeTone = ({ hasChanged, response }: ReviewedPoint) => {
  if (hasChanged) return 'good';
  return response?.action === 'fixed' ? 'warning' : 'plain';
};
