// What needs attention, by kind of record. A record with several findings is one record to see to.
import { z } from 'zod';
import { type ReportedType, reportedTypes } from '../record-kind.ts';
import { isError, isMissing } from '../rules/all.ts';
import type { RuleFinding } from '../rules/rule.ts';
import { type AttentionSeverity, attentionSeverities } from './figure-reference.ts';

export const attentionSchema = z.strictObject({
  severity: z.enum(attentionSeverities),
  /** `report`: the questions and the report as a whole. */
  subject: z.enum([...reportedTypes, 'report']),
  /** Records; of a report: findings. */
  count: z.int().min(1),
});
export type Attention = z.infer<typeof attentionSchema>;

const severityOf = (finding: RuleFinding): AttentionSeverity => {
  if (isMissing(finding)) return 'missing';
  return isError(finding) ? 'error' : 'warning';
};

/** @returns ids of the records of `type` that the rules say something of that severity about. */
export const recordsWithFindings = (
  findings: readonly RuleFinding[],
  severity: AttentionSeverity,
  type: ReportedType,
): string[] => [
  ...new Set(
    findings
      .filter((finding) => finding.subject === type && severityOf(finding) === severity)
      .flatMap(({ recordId }) => recordId ?? []),
  ),
];

/** Only what there is; the gravest last, as one gets to it. */
export const countAttention = (findings: readonly RuleFinding[]): Attention[] =>
  attentionSeverities.flatMap((severity) =>
    [...reportedTypes, 'report' as const].flatMap((subject) => {
      const count =
        subject === 'report'
          ? findings.filter((finding) => finding.subject === subject && severityOf(finding) === severity)
              .length
          : recordsWithFindings(findings, severity, subject).length;
      return count === 0 ? [] : [{ severity, subject, count }];
    }),
  );
