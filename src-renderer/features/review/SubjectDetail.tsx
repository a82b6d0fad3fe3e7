import type { Review } from '../../../src-main/contract/completion-views.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { describeChange } from '../../app/change-lines.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChangeTable } from '../../ui/ChangeTable.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { beginPoint } from './begin-point.ts';
import { explanationsOf } from './explanations-of.ts';
import { FindingLines } from './FindingLines.tsx';
import { NoteField } from './NoteField.tsx';
import { PlacePoints } from './PlacePoints.tsx';
import { ReviewLines } from './ReviewLines.tsx';
import { linesOf } from './review-lines.ts';
import type { ReviewRow } from './review-rows.ts';
import type { PointActions } from './use-points.ts';

/** Where Enter on a row leads: there is nothing to type in first. */
export const detailHeading = 'subject';

interface SubjectDetailProps {
  row: ReviewRow;
  review: Review;
  actions: PointActions;
}

/** One record, answer or the report itself: what was reported, what is odd in it, what has changed, and its points. */
export function SubjectDetail({ row, review, actions }: SubjectDetailProps) {
  const vocabulary = useVocabulary();
  const lines = linesOf(row, review, vocabulary);
  const whole = { points: row.points.filter((point) => lines.memberOf(point) === undefined) };
  const findings = row.findings.filter(({ field }) => lines.memberOfField(field) === undefined);
  return (
    <>
      <InDetailBar>
        <Badge tone={row.openPoints > 0 ? 'warning' : 'plain'}>{pointsText(row.openPoints)}</Badge>
      </InDetailBar>
      <div className="page-header">
        <div className="page-header-words">
          <span className="small quiet">{row.kindLabel}</span>
          <h2 className="record-title" tabIndex={-1} data-field={detailHeading}>
            {row.title}
          </h2>
        </div>
        <Button onPress={() => beginPoint(actions, row)}>Skriv en punkt</Button>
      </div>
      <FailureNotice failure={actions.failure} />
      <PlacePoints row={row} member={undefined} points={whole.points} actions={actions} />
      <FindingLines findings={findings} explanations={explanationsOf(row, review)} />
      <ReviewLines row={row} lines={lines} explanations={explanationsOf(row, review)} actions={actions} />
      <Changes row={row} review={review} />
      <NoteField review={review} place={row.id} />
    </>
  );
}

const pointsText = (open: number): string => {
  if (open === 0) return 'Inga öppna punkter';
  return open === 1 ? '1 öppen punkt' : `${formatCount(open)} öppna punkter`;
};

function Changes({ row, review: { previous } }: Pick<SubjectDetailProps, 'row' | 'review'>) {
  const vocabulary = useVocabulary();
  const { subject } = row;
  const id = subject.kind === 'answer' ? subject.questionId : row.id;
  const difference = previous?.differences.find(({ recordId }) => recordId === id);
  if (!previous || difference?.change !== 'changed') return null;
  return (
    <Section title={`Ändrat sedan version ${previous.revision}`}>
      <ChangeTable
        headers={['Före', 'Nu']}
        changes={describeChange(difference, vocabulary).map(({ label, before, after }) => ({
          key: label,
          label,
          values: [before, after],
        }))}
      />
    </Section>
  );
}
