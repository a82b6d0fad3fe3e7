// A difference between two versions of a record in a reader's words. The core tells it member by member, in the package's own
// form; here the members become the labelled lines that the printed report shows, and the lines are compared.

import { answerSchema } from '../../src-main/domain/department-report.ts';
import { type LabelledValue, recordFields } from '../../src-main/domain/outline/record-fields.ts';
import type { RecordDifference } from '../../src-main/domain/package/difference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { recordSchemas } from '../../src-main/domain/records.ts';
import type { Vocabulary } from '../../src-main/domain/vocabulary.ts';
import { blankLabels } from '../../src-main/domain/wording/fields.ts';

export interface LineChange {
  label: string;
  before: string;
  after: string;
}

/** Of a record in the register too, also of a kind that no package carries. */
interface MembersChanged extends Pick<RecordDifference, 'fields'> {
  recordType: RecordType | 'answer';
}

export const titleOf = ({ title }: RecordDifference): string => (title === '' ? 'Utan rubrik' : title);

/**
 * The lines that differ, in the report's order. A member that this version cannot read stands as it came.
 * @param titles what linked records are called, by id.
 */
export function describeChange(
  difference: MembersChanged,
  vocabulary: Vocabulary,
  titles: ReadonlyMap<string, string> = new Map(),
): LineChange[] {
  const [before, after] = (['before', 'after'] as const).map((side) =>
    linesOf(difference, side, vocabulary, titles),
  );
  if (before === undefined || after === undefined) {
    return difference.fields.map((field) => ({
      label: field.field,
      before: field.before ?? '',
      after: field.after ?? '',
    }));
  }
  const labels = [...new Set([...after, ...before].map(({ label }) => label))];
  const valueIn = (lines: readonly LabelledValue[], label: string): string =>
    lines.find((line) => line.label === label)?.value ?? '';
  return labels
    .map((label) => ({ label, before: valueIn(before, label), after: valueIn(after, label) }))
    .filter((change) => change.before !== change.after);
}

/** @returns undefined when the members are not those of a record as this version knows it. */
function linesOf(
  { recordType, fields }: MembersChanged,
  side: 'before' | 'after',
  vocabulary: Vocabulary,
  titles: ReadonlyMap<string, string>,
): LabelledValue[] | undefined {
  const texts = new Map(fields.map((field) => [field.field, field[side]]));
  if (recordType !== 'answer') {
    const schema = recordSchemas[recordType];
    const funds = recordType === 'project' && { funds: {} };
    const record = schema.safeParse({ ...funds, ...nobody, ...members(schema.shape, texts) });
    return record.data && recordFields(recordType, record.data as never, vocabulary, titles);
  }
  const answer = answerSchema.safeParse({ question: 'question', ...members(answerSchema.shape, texts) });
  if (!answer.success) return undefined;
  const { text, blank } = answer.data;
  return [
    { label: 'Svar', value: text ?? '' },
    { label: 'Tomt', value: blank ? blankLabels[blank] : '' },
  ];
}

/** The identity never differs between two revisions of one record, so any will do. */
const nobody = { id: '00000000-0000-4000-8000-000000000000', organisation: 'organisation' };

type Shape = Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>>;

/** A text member came as itself, any other as JSON; the schema of the member tells which. */
function members(shape: Shape, texts: ReadonlyMap<string, string | undefined>): Record<string, unknown> {
  const entries = [...texts].flatMap(([member, text]) => {
    if (text === undefined) return [];
    return [[member, shape[member]?.safeParse(text).success ? text : parseJson(text)]];
  });
  return Object.fromEntries(entries);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
