// How much of what a report needs is there: the required fields of its records and its questions. A field that says why it is
// blank is answered, and is told apart from one that is filled in.
import { z } from 'zod';
import { type DepartmentReport, recordsOf } from '../department-report.ts';
import { type RecordType, reportedTypes } from '../record-kind.ts';
import { type RequiredField, requiredFieldsOf, requiredFundsOf } from './required-fields.ts';

/** Nine in ten: what is left can be asked for, and the report be read meanwhile. */
export const substantialShare = 0.9;

const count = z.int().min(0);

export const filledSchema = z.strictObject({
  required: count,
  filled: count,
  /** Blank for a stated reason. */
  blank: count,
  /** At least `substantialShare` is filled or blank for a reason. */
  isSubstantial: z.boolean(),
  missing: z.array(
    z.strictObject({
      recordType: z.enum(reportedTypes).optional(),
      recordId: z.string().optional(),
      field: z.string().optional(),
      questionId: z.string().optional(),
    }),
  ),
});
export type Filled = z.infer<typeof filledSchema>;

type Place = Filled['missing'][number];

/** @returns undefined for a nil report, which is whole as it is: a state of its own. */
export function filledOf(
  report: Pick<DepartmentReport, 'nothingToReport' | 'year' | 'answers'> & Parameters<typeof recordsOf>[0],
  requiredQuestions: readonly string[],
): Filled | undefined {
  if (report.nothingToReport) return undefined;
  const fields = [
    ...reportedTypes.flatMap((type) => recordsOf(report, type).flatMap((record) => fieldsOf(type, record))),
    ...report.projects.flatMap((project) =>
      requiredFundsOf(project, report.year).map((field) => placed('project', project.id, field)),
    ),
    ...requiredQuestions.map((code) => {
      const answer = report.answers.find(({ question }) => question === code);
      const without = answer?.blank === undefined ? 'missing' : 'blank';
      return {
        state: answer?.text === undefined ? without : ('filled' as const),
        place: { questionId: code },
      };
    }),
  ];
  const of = (wanted: RequiredField['state']): Place[] =>
    fields.filter(({ state }) => state === wanted).map(({ place }) => place);
  const missing = of('missing');
  return {
    required: fields.length,
    filled: of('filled').length,
    blank: of('blank').length,
    isSubstantial: fields.length - missing.length >= substantialShare * fields.length,
    missing,
  };
}

const fieldsOf = <T extends RecordType>(type: T, record: Parameters<typeof requiredFieldsOf<T>>[1]) =>
  requiredFieldsOf(type, record).map((field) => placed(type, record.id, field));

const placed = (recordType: RecordType, recordId: string, { field, state }: RequiredField) => ({
  state,
  place: { recordType, recordId, field } as Place,
});
