import type { ReportState } from '../../../src-main/contract/views.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fieldLabel } from '../../../src-main/domain/wording/fields.ts';

/** The findings of one record, or of the report itself. */
export interface FindingGroup {
  key: string;
  subject: RuleFinding['subject'];
  /** Absent for the report itself. */
  recordId: string | undefined;
  title: string;
  findings: RuleFinding[];
  errors: number;
  warnings: number;
}

/** Records that bar sending first, otherwise in the order of the findings. */
export function groupFindings({
  findings,
  titles,
}: Pick<ReportState, 'findings' | 'titles'>): FindingGroup[] {
  const groups = [...Map.groupBy(findings, ({ recordId = 'report' }) => recordId)].map(
    ([key, own]): FindingGroup => {
      const { subject = 'report', recordId } = own[0] ?? {};
      const errors = own.filter(({ severity }) => severity === 'error').length;
      return {
        key,
        subject,
        recordId,
        title: recordId === undefined ? 'Rapporten' : titles[recordId] || 'Utan rubrik',
        findings: own,
        errors,
        warnings: own.length - errors,
      };
    },
  );
  return groups.sort((first, second) => Number(second.errors > 0) - Number(first.errors > 0));
}

/** What the finding leads to, in words: a field, or one of the questions. */
export function aboutFinding(
  { subject, field = '' }: RuleFinding,
  { questions }: Pick<ReportState, 'questions'>,
): string {
  if (subject !== 'report') return fieldLabel(subject, field);
  const question = questions.findIndex(({ code }) => field === `answers.${code}`);
  return question === -1 ? 'Inget att redovisa' : `Fråga ${question + 1}`;
}
