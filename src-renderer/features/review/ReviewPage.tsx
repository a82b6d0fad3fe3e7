import { FileSearch } from 'lucide-react';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReviewReport } from './ReviewReport.tsx';
import './review.css';

/** Granskning: one förvaltning's report as it was reported, with the points that it is asked to complete. */
export function ReviewPage() {
  const { place, go } = useNavigation();
  return place.id === undefined ? (
    <div className="page">
      <PageHeader title="Granskning" />
      <EmptyState
        icon={FileSearch}
        title="Ingen rapport är vald"
        action={<Button onPress={() => go({ room: 'board' })}>Gå till Redovisningar</Button>}
      >
        Välj en rapport under Redovisningar. Då ser du vad som har redovisats och kan be om kompletteringar.
      </EmptyState>
    </div>
  ) : (
    <Report key={place.id} messageId={place.id} />
  );
}

function Report({ messageId }: { messageId: string }) {
  const review = useCall('completion.get', { messageId });
  if (review.data) return <ReviewReport review={review.data} />;
  return (
    <div className="page">
      <Loaded call={review}>{() => null}</Loaded>
    </div>
  );
}
