import { useMemo, useState } from 'react';
import type { Review } from '../../../src-main/contract/completion-views.ts';
import { isPossible } from '../../../src-main/domain/standing.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { DifferenceList } from '../../app/DifferenceList.tsx';
import { useNavigation } from '../../app/place.ts';
import { ReviewLog } from '../../app/ReviewLog.tsx';
import { SendingStatus } from '../../app/SendingStatus.tsx';
import { useReviewActs } from '../../app/use-review-acts.ts';
import { useSending } from '../../app/use-sending.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { CompletionPanel } from './CompletionPanel.tsx';
import { ContentsTab } from './ContentsTab.tsx';
import { DocumentTab } from './DocumentTab.tsx';
import { LastYearTab } from './LastYearTab.tsx';
import { PointsTab } from './PointsTab.tsx';
import { QuestionsTab } from './QuestionsTab.tsx';
import { ReopenPanel } from './ReopenPanel.tsx';
import { reviewRows, rowOfPoint } from './review-rows.ts';
import { StandingBar } from './StandingBar.tsx';
import { detailHeading, SubjectDetail } from './SubjectDetail.tsx';
import { canApprove, nextAct } from './standing-actions.ts';
import { usePoints } from './use-points.ts';

export function ReviewReport({ review }: { review: Review }) {
  const { organisation, messageId, previous, points, request, standing, lastYear } = review;
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const [tab, setTab] = useState('contents');
  const [chosenId, setChosenId] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const [isReopening, setIsReopening] = useState(false);
  const acts = useReviewActs();
  const receipt = useSending('receipt.write');
  const completion = useSending('completion.send');
  const actions = usePoints(review);
  const rows = useMemo(() => reviewRows(review, vocabulary), [review, vocabulary]);
  const chosen = rows.find(({ id }) => id === chosenId);
  const open = points.filter(({ point }) => point.closedAt === undefined).length;
  const name = organisationName(vocabulary, organisation);
  const isBusy = receipt.isRunning || completion.isRunning || acts.isRunning;
  const next = nextAct(review);
  const asked = review.questions.length + review.findings.length;

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
                      ...(isPossible('lock', standing) && next !== 'lock'
                        ? [
                            {
                              id: 'lock',
                              label: 'Lås för granskning',
                              onPress: () => void acts.run([review], 'lock'),
                            },
                          ]
                        : []),
                      ...(canApprove(review) && next !== 'approve'
                        ? [
                            {
                              id: 'approve',
                              label: 'Godkänn',
                              onPress: () => void acts.run([review], 'approve'),
                            },
                          ]
                        : []),
                      ...(isPossible('unlock', standing)
                        ? [
                            {
                              id: 'unlock',
                              label: 'Lås upp',
                              onPress: () => void acts.run([review], 'unlock'),
                            },
                          ]
                        : []),
                      ...(isPossible('return', standing)
                        ? [{ id: 'reopen', label: 'Öppna igen …', onPress: () => setIsReopening(true) }]
                        : []),
                      { id: 'board', label: 'Till Redovisningar', onPress: () => go({ room: 'board' }) },
                    ]}
                  />
                  <Button
                    variant={next === 'complete' ? 'primary' : 'plain'}
                    isDisabled={isBusy || (open === 0 && request === undefined)}
                    onPress={() => setIsSending(true)}
                  >
                    Begär komplettering
                  </Button>
                  {(next === 'lock' || next === 'approve') && (
                    <Button
                      variant="primary"
                      isDisabled={isBusy}
                      onPress={() => void acts.run([review], next)}
                    >
                      {next === 'lock' ? 'Lås för granskning' : 'Godkänn'}
                    </Button>
                  )}
                </>
              }
            />
            <StandingBar review={review} />
            {!isReopening && <FailureNotice failure={acts.failure} />}
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
                  { id: 'document', title: 'Dokument', content: <DocumentTab review={review} /> },
                  {
                    id: 'questions',
                    title: `Frågetecken (${asked})`,
                    content: <QuestionsTab review={review} rows={rows} onLead={(id) => choose(id, true)} />,
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
                  ...(lastYear
                    ? [
                        {
                          id: 'last-year',
                          title: `Mot ${lastYear.year}`,
                          content: <LastYearTab year={review.year} compared={lastYear} />,
                        },
                      ]
                    : []),
                  { id: 'log', title: 'Logg', content: <ReviewLog acts={review.acts} /> },
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
      <ReopenPanel review={review} acts={acts} isOpen={isReopening} onClose={() => setIsReopening(false)} />
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
