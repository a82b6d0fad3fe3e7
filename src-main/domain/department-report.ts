// What a förvaltning reports for one year: its records and the six text answers.
import { z } from 'zod';
import { blankReasons } from './blank.ts';
import { contactSchema } from './contact.ts';
import { codeSchema } from './ids.ts';
import { yearSchema } from './period.ts';
import { type ReportedType, reportedTypes } from './record-kind.ts';
import { type RecordLists, type RecordOf, recordLists, recordSchemas } from './records.ts';
import { longTextSchema } from './text.ts';

/** To one of the year's questions: shipped (vocabulary list `questions`) or stadskontoret's own. */
export const answerSchema = z.strictObject({
  question: codeSchema,
  text: longTextSchema.optional(),
  blank: z.enum(blankReasons).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

const lists = Object.fromEntries(
  reportedTypes.map((type) => [recordLists[type], z.array(recordSchemas[type]).default([])]),
) as unknown as {
  [T in ReportedType as (typeof recordLists)[T]]: z.ZodDefault<z.ZodArray<(typeof recordSchemas)[T]>>;
};

export const departmentReportSchema = z.strictObject({
  organisation: codeSchema,
  year: yearSchema,
  contact: contactSchema,
  /** The unit's own word that there is nothing to report: a real report, not a missing one. */
  nothingToReport: z.boolean(),
  ...lists,
  answers: z.array(answerSchema),
});
export type DepartmentReport = z.infer<typeof departmentReportSchema>;

/** A report's records and answers, without whose and when. */
export type ReportContents = RecordLists & { answers: Answer[] };

/** The kinds in the order in which a report is read: projects first, since the money stands on what they say. */
export const readingOrder: readonly ReportedType[] = [
  'project',
  ...reportedTypes.filter((type) => type !== 'project'),
];

/** The records of one kind in a report. */
export const recordsOf = <T extends ReportedType>(contents: Readonly<RecordLists>, type: T): RecordOf<T>[] =>
  contents[recordLists[type]] as RecordOf<T>[];

/** Fills each list of a report by the kind of its records. */
export const mapRecordLists = (fill: <T extends ReportedType>(type: T) => RecordOf<T>[]): RecordLists =>
  Object.fromEntries(reportedTypes.map((type) => [recordLists[type], fill(type)])) as RecordLists;

/** How many records a report has, of every kind. */
export const countRecords = (contents: Readonly<RecordLists>): number =>
  reportedTypes.reduce((sum, type) => sum + recordsOf(contents, type).length, 0);
