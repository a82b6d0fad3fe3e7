// A rule looks at one year's report and says what is wrong. The same rules run while the contact person writes and
// again at stadskontoret. What a rule says is a finding: data with a number, never an exception.
import { z } from 'zod';
import type { Activity } from '../activity.ts';
import type { ReportContents } from '../department-report.ts';
import { idSchema } from '../ids.ts';
import type { Project } from '../project.ts';
import { type RecordType, recordTypes } from '../record-kind.ts';
import type { RecordOf } from '../records.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const ruleNumbers = [
  'R010',
  'R020',
  'R030',
  'R040',
  'R050',
  'R060',
  'R070',
  'R080',
  'R110',
  'R112',
  'R114',
  'R116',
  'R120',
  'R122',
  'R124',
  'R126',
  'R130',
  'R140',
  'R142',
  'R144',
  'R150',
  'R152',
  'R160',
  'R170',
  'R172',
  'R210',
  'R220',
  'R230',
] as const;
export type RuleNumber = (typeof ruleNumbers)[number];

export const ruleFindingSchema = z.strictObject({
  rule: z.enum(ruleNumbers),
  /** An error bars sending, never saving; a warning is shown and may stand. */
  severity: z.enum(['error', 'warning']),
  subject: z.enum([...recordTypes, 'report']),
  recordId: idSchema.optional(),
  /** The record's member, or for a report `answers.<question>`: what the window leads to. */
  field: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RuleFinding = z.infer<typeof ruleFindingSchema>;

export const projectFinding = (
  rule: RuleNumber,
  severity: RuleFinding['severity'],
  project: Project,
  field: string,
  params: RuleFinding['params'] = {},
): RuleFinding => ({ rule, severity, subject: 'project', recordId: project.id, field, params });

export interface RuleContext extends Readonly<ReportContents> {
  year: number;
  vocabulary: Vocabulary;
  nothingToReport: boolean;
  /** Codes of the questions that must be answered. */
  requiredQuestions: readonly string[];
}

/** One numbered rule over one record of any kind … */
export interface RecordRule {
  number: RuleNumber;
  checkRecord: <T extends RecordType>(type: T, record: RecordOf<T>, context: RuleContext) => RuleFinding[];
}
/** … or of one kind … */
export interface ActivityRule {
  number: RuleNumber;
  checkActivity: (activity: Activity, context: RuleContext) => RuleFinding[];
}
export interface ProjectRule {
  number: RuleNumber;
  checkProject: (project: Project, context: RuleContext) => RuleFinding[];
}
/** … or over the whole report. */
export interface ReportRule {
  number: RuleNumber;
  checkReport: (context: RuleContext) => RuleFinding[];
}
export type Rule = RecordRule | ActivityRule | ProjectRule | ReportRule | (RecordRule & ProjectRule);
