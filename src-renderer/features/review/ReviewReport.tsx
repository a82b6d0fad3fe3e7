import { useMemo, useState } from 'react';
import type { Review } from '../../../src-main/contract/completion-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { DifferenceList } from '../../app/DifferenceList.tsx';
import { useNavigation } from '../../app/place.ts';
import { SendingStatus } from '../../app/SendingStatus.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Button } from '../../ui/Button.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { CompletionPanel } from './CompletionPanel.tsx';
import { ContentsTab } from './ContentsTab.tsx';
import { PointsTab } from './PointsTab.tsx';
import { reviewRows, rowOfPoint } from './review-rows.ts';
import { detailHeading, SubjectDetail } from './SubjectDetail.tsx';
import { usePoints } from './use-points.ts';

export function ReviewReport({ review }: { review: Review }) {
  const { organisation, messageId, previous, points, request } = review;
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const [tab, setTab] = useState('contents');
  const [chosenId, setChosenId] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const receipt = useSending('receipt.write');
  const completion = useSending('completion.send');
  const actions = usePoints(review);
  const rows = useMemo(() => reviewRows(review, vocabulary), [review, vocabulary]);
  const chosen = rows.find(({ id }) => id === chosenId);
  const open = points.filter(({ point }) => point.closedAt === undefined).length;
  const name = organisationName(vocabulary, organisation);
  const isBusy = receipt.isRunning || completion.isRunning;

  const choose = (id: string, goesOn: boolean, field = detailHeading): void => {
    setChosenId(id);
    // The detail comes to the screen first.
    if (goesOn) requestAnimationFrame(() => requestAnimationFrame(() => leadToField(field)));
  };

  return (
    <>
      <ListDetail
        onClose={() => setChosenId(undefined)}
        list={
          <>
            <PageHeader
              title={name}
              lead={leadOf(review)}
              actions={
                <>
                  <MenuButton
                    label="Mer"
                    variant="quiet"
                    actions={[
                      {
                        id: 'receipt',
                        label: 'Skriv kvittens',
                        isDisabled: isBusy,
                        onPress: () => void receipt.start((jobId) => ({ messageIds: [messageId], jobId })),
                      },
                      { id: 'board', label: 'Till Redovisningar', onPress: () => go({ room: 'board' }) },
                    ]}
                  />
                  <Button
                    variant="primary"
                    isDisabled={isBusy || (open === 0 && request === undefined)}
                    onPress={() => setIsSending(true)}
                  >
                    Begär komplettering
                  </Button>
                </>
              }
            />
            <SendingStatus
              sending={receipt}
              label="Skriver kvittensen"
              done="Kvittensen är skriven"
              next="Skicka den till den som lämnade rapporten."
            />
            <SendingStatus
              sending={completion}
              label="Skriver begäran om komplettering"
              done="Begäran om komplettering är skriven"
              next="Skicka båda filerna till förvaltningen."
            />
            <div className="review-tabs">
              <Tabs
                label="Delar av granskningen"
                chosen={tab}
                onChoose={setTab}
                tabs={[
                  {
                    id: 'contents',
                    title: 'Innehåll',
                    content: <ContentsTab rows={rows} chosenId={chosenId} onChoose={choose} />,
                  },
                  {
                    id: 'points',
                    title: `Punkter (${open})`,
                    content: (
                      <PointsTab
                        review={review}
                        actions={actions}
                        onLead={(point) => choose(rowOfPoint(point), true, `point.${point.point.itemId}`)}
                      />
                    ),
                  },
                  ...(previous
                    ? [
                        {
                          id: 'changes',
                          title: `Ändrat sedan version ${previous.revision}`,
                          content: <DifferenceList differences={previous.differences} />,
                        },
                      ]
                    : []),
                ]}
              />
            </div>
          </>
        }
        detail={
          chosen && {
            id: chosen.id,
            label: chosen.title,
            content: <SubjectDetail key={chosen.id} row={chosen} review={review} actions={actions} />,
          }
        }
      />
      <CompletionPanel
        review={review}
        isOpen={isSending}
        onClose={() => setIsSending(false)}
        onSend={(words) => {
          setIsSending(false);
          void completion.start((jobId) => ({ messageId, ...words, jobId }));
        }}
      />
    </>
  );
}

function leadOf({ year, revision, createdAt, contents, nothingToReport, contactName }: Review): string {
  const { projects, activities } = contents;
  const told = nothingToReport
    ? 'inget att redovisa'
    : `${formatCount(projects.length)} projekt, ${formatCount(activities.length)} ${activities.length === 1 ? 'aktivitet' : 'aktiviteter'}`;
  const contact = contactName === undefined ? '' : `. Kontaktperson ${contactName}`;
  return `Rapport för ${year}, version ${revision}, daterad ${formatDate(createdAt)}: ${told}${contact}`;
}
