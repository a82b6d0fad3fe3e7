import { leadToField } from '../../ui/lead-to-field.ts';
import type { ReviewRow } from './review-rows.ts';
import { draftField, type PointActions } from './use-points.ts';

/** Begins a point about a row, or about one member of its record, and leads to where it is written. */
export function beginPoint(actions: PointActions, { id, subject }: ReviewRow, field?: string): void {
  const key = actions.begin({
    row: id,
    ...(field !== undefined && { field }),
    ...(subject.kind === 'record' && { recordType: subject.recordType, recordId: subject.record.id }),
    ...(subject.kind === 'answer' && { questionId: subject.questionId }),
  });
  requestAnimationFrame(() => requestAnimationFrame(() => leadToField(`${draftField({ key })}.comment`)));
}
