import { useMemo } from 'react';
import type { Review } from '../../../src-main/contract/completion-views.ts';
import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { departmentReportOutline } from '../../../src-main/domain/outline/department-report-outline.ts';
import { answeredPoints, explainedWarnings } from '../../../src-main/domain/replies.ts';
import { useCall } from '../../api.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type Kept = NonNullable<OutputOf<'review.package'>['package']>;

/** The report as the document that it came as: the same outline as its .docx. */
export function DocumentTab({ review }: { review: Review }) {
  const call = useCall('review.package', { messageId: review.messageId });
  return (
    <Loaded call={call}>
      {({ package: kept }) =>
        kept ? (
          <Document review={review} kept={kept} />
        ) : (
          <Notice tone="warning" title="Filen kan inte läsas">
            Den sparade filen saknas eller är ändrad. Uppgifterna ur den står under Innehåll.
          </Notice>
        )
      }
    </Loaded>
  );
}

function Document({ review, kept }: { review: Review; kept: Kept }) {
  const vocabulary = useVocabulary();
  const outline = useMemo(() => {
    const { organisation, year, nothingToReport, contents, digest, points, findings, explanations } = review;
    const responses = points.flatMap(({ response }) => response ?? []);
    return departmentReportOutline({
      report: { organisation, year, nothingToReport, contact: kept.contact, ...contents },
      vocabulary,
      header: kept.header,
      removed: kept.removed,
      digest,
      replies: {
        answered: answeredPoints(
          points.map(({ point: { closedAt: _, ...point } }) => point),
          responses,
        ),
        explained: explainedWarnings(findings, explanations as never),
        followedUp: kept.followedUp,
        ready: kept.ready,
      },
    });
  }, [review, kept, vocabulary]);
  return (
    <article className="review-document">
      <h2>{outline.title}</h2>
      <p className="quiet">{outline.subtitle}</p>
      <OutlineView blocks={outline.blocks} />
    </article>
  );
}
