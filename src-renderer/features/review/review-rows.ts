// A report as a list to go through: the report itself, its records in reading order, and the answers to the questions.
import type { Review, ReviewedPoint } from '../../../src-main/contract/completion-views.ts';
import { readingOrder, recordsOf } from '../../../src-main/domain/department-report.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { type RecordOf, titleOf } from '../../../src-main/domain/records.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';

/** What a row is of, and what a point written there is about. */
export type Subject =
  | { kind: 'report' }
  | { kind: 'record'; recordType: ReportedType; record: RecordOf<ReportedType> }
  | { kind: 'answer'; questionId: string };

export interface ReviewRow {
  id: string;
  subject: Subject;
  title: string;
  kindLabel: string;
  points: readonly ReviewedPoint[];
  openPoints: number;
  findings: readonly RuleFinding[];
  change: 'added' | 'changed' | undefined;
  /** Stadskontoret's own. */
  note: string | undefined;
}

const reportRow = 'report';
const answerRow = (questionId: string): string => `answer ${questionId}`;

/** The row that a point belongs to; one whose record has gone belongs to the report itself. */
export const rowOfPoint = ({ point, isGone }: ReviewedPoint): string => {
  if (point.recordId !== undefined) return isGone ? reportRow : point.recordId;
  return point.questionId === undefined ? reportRow : answerRow(point.questionId);
};

const rowOfFinding = ({ recordId, field = '' }: RuleFinding): string =>
  recordId ?? (field.startsWith('answers.') ? answerRow(field.slice('answers.'.length)) : reportRow);

export function reviewRows(review: Review, vocabulary: Vocabulary): ReviewRow[] {
  const { contents, points, findings, previous } = review;
  const notes = new Map(review.notes.map(({ place, text }) => [place, text]));
  const pointsOf = Map.groupBy(points, rowOfPoint);
  const findingsOf = Map.groupBy(findings, rowOfFinding);
  const changes = new Map(
    previous?.differences.map(({ recordType, recordId, change }) => [
      recordType === 'answer' ? answerRow(recordId) : recordId,
      change,
    ]),
  );
  const row = (id: string, subject: Subject, title: string, kindLabel: string): ReviewRow => {
    const own = pointsOf.get(id) ?? [];
    const change = changes.get(id);
    return {
      id,
      subject,
      title: title === '' ? 'Utan rubrik' : title,
      kindLabel,
      points: own,
      openPoints: own.filter(({ point }) => point.closedAt === undefined).length,
      findings: findingsOf.get(id) ?? [],
      change: change === 'removed' ? undefined : change,
      note: notes.get(id),
    };
  };
  const questions = vocabulary.lists.questions.map(({ code }) => code);
  const asked = new Set([...questions, ...contents.answers.map(({ question }) => question)]);
  return [
    row(reportRow, { kind: 'report' }, 'Hela rapporten', 'Rapport'),
    ...readingOrder.flatMap((recordType) =>
      recordsOf(contents, recordType).map((record) =>
        row(
          record.id,
          { kind: 'record', recordType, record },
          titleOf(recordType, record, vocabulary),
          recordTypeLabels[recordType].one,
        ),
      ),
    ),
    ...[...asked].map((questionId) =>
      row(
        answerRow(questionId),
        { kind: 'answer', questionId },
        labelOf(vocabulary, 'questions', questionId),
        'Fråga',
      ),
    ),
  ];
}
