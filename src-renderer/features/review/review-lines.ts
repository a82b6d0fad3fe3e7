// What was reported of a record, line by line, each with the member that a point about it names.
import type { Review, ReviewedPoint } from '../../../src-main/contract/completion-views.ts';
import { readingOrder, recordsOf } from '../../../src-main/domain/department-report.ts';
import { type MemberLine, memberLines } from '../../../src-main/domain/outline/record-fields.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { kindOf, titleOf } from '../../../src-main/domain/records.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { blankLabels, fieldLabel, fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import type { ReviewRow } from './review-rows.ts';

export interface Lines {
  lines: readonly MemberLine[];
  /** Members that have no value, and can be asked for. */
  empty: readonly { id: string; label: string }[];
  /** The line that a point stands under; undefined: it is about the whole. */
  memberOf: (point: ReviewedPoint) => string | undefined;
  memberOfField: (field: string | undefined) => string | undefined;
}

export function linesOf(
  { subject, points, findings }: ReviewRow,
  review: Review,
  vocabulary: Vocabulary,
): Lines {
  if (subject.kind !== 'record')
    return {
      lines: subject.kind === 'answer' ? answerLines(review, subject.questionId) : [],
      empty: [],
      memberOf: () => undefined,
      memberOfField: () => undefined,
    };
  const { recordType, record } = subject;
  const filled = oneLineEach(memberLines(recordType, record, vocabulary, titlesOf(review, vocabulary)));
  const has = (member: string): boolean => filled.some((line) => line.member === member);
  const required: readonly string[] = kindOf(recordType).required(record);
  // A member that something is said of has a line, also when it has no value.
  const spokenOf = [...points.map(({ point }) => point.field), ...findings.map(({ field }) => field)];
  const wanted = [...new Set([...required, ...spokenOf.filter((field) => field !== undefined)])];
  const lines = [...filled];
  for (const member of wanted)
    if (nearest(lines, member) === undefined)
      lines.push({ member, label: fieldLabel(recordType, member), value: '' });
  const memberOfField = (field: string | undefined) => field && nearest(lines, field);
  return {
    lines,
    empty: membersOf(recordType)
      .filter((member) => !has(member) && nearest(lines, member) === undefined)
      .map((member) => ({ id: member, label: fieldLabel(recordType, member) })),
    memberOf: ({ point }) => memberOfField(point.field),
    memberOfField,
  };
}

/** A member with both a value and a reason why it is blank stands once, with both. */
const oneLineEach = (lines: readonly MemberLine[]): MemberLine[] =>
  [...Map.groupBy(lines, ({ member }) => member)].map(([member, same]) => ({
    member,
    label: same[0]?.label ?? member,
    value: same.map(({ value }) => value).join('\n'),
  }));

/** The longest member that a field lies in: `claims.0.dueOn` stands under `claims`. */
const nearest = (lines: readonly MemberLine[], field: string): string | undefined =>
  lines
    .map(({ member }) => member)
    .filter((member) => field === member || field.startsWith(`${member}.`))
    .sort((first, second) => second.length - first.length)[0];

const membersOf = (type: ReportedType): string[] => [
  ...Object.keys(fieldLabels[type]).filter((member) => member !== 'funds'),
  ...(type === 'project'
    ? Object.keys(fieldLabels.funds)
        .filter((member) => member !== 'years')
        .map((member) => `funds.${member}`)
    : []),
];

function answerLines({ contents }: Review, questionId: string): MemberLine[] {
  const answer = contents.answers.find(({ question }) => question === questionId);
  const value = answer?.text ?? (answer?.blank === undefined ? '' : blankLabels[answer.blank]);
  return [{ member: 'answer', label: 'Svar', value }];
}

const titlesOf = ({ contents }: Review, vocabulary: Vocabulary): ReadonlyMap<string, string> =>
  new Map(
    readingOrder.flatMap((type) =>
      recordsOf(contents, type).map((record) => [record.id, titleOf(type, record, vocabulary)] as const),
    ),
  );
