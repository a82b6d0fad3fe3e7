import { recordsOf } from '../department-report.ts';
import { type RecordType, reportedTypes } from '../record-kind.ts';
import type { RecordOf } from '../records.ts';
import { aggregatedBesideSingle, electedAmongParticipants, visitorsOfVisits } from './counts.ts';
import { datesInOrder, endedButOngoing, withinTheYear } from './dates.ts';
import {
  financingMeetsBudget,
  foreignAmountsHaveRate,
  grantShareAgrees,
  incurredWithinBudget,
  paidToDateHolds,
  paidWithinGranted,
} from './funds.ts';
import {
  accumulatedWithinBudget,
  lumpSumHasNoIncurred,
  lumpSumInCash,
  paidAsClaimed,
  recoveredWithinPaid,
  yearBudgetsWithinBudget,
  yearsMeetPaidToDate,
} from './funds-over-years.ts';
import { claimsInTime, phaseAfterItsGates, supportIsClaimed } from './life-cycle.ts';
import { codesAreKnown, linksAreReported } from './references.ts';
import { emptyReportIsMeant, nilReportIsEmpty, questionsAnswered } from './report.ts';
import { requiredFields } from './required-fields.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

/** Every rule, in the order in which its findings are shown. */
export const allRules: readonly Rule[] = [
  requiredFields,
  datesInOrder,
  withinTheYear,
  electedAmongParticipants,
  aggregatedBesideSingle,
  visitorsOfVisits,
  linksAreReported,
  codesAreKnown,
  endedButOngoing,
  phaseAfterItsGates,
  claimsInTime,
  supportIsClaimed,
  paidToDateHolds,
  yearsMeetPaidToDate,
  paidAsClaimed,
  recoveredWithinPaid,
  paidWithinGranted,
  incurredWithinBudget,
  accumulatedWithinBudget,
  yearBudgetsWithinBudget,
  financingMeetsBudget,
  lumpSumInCash,
  foreignAmountsHaveRate,
  grantShareAgrees,
  lumpSumHasNoIncurred,
  questionsAnswered,
  nilReportIsEmpty,
  emptyReportIsMeant,
];

/** All findings on a year's report; errors first, otherwise in the order of the rules. */
export function checkReport(context: RuleContext): RuleFinding[] {
  const findings = allRules.flatMap((rule) => [
    ...reportedTypes.flatMap((type) =>
      recordsOf(context, type).flatMap((record) => findingsOn(type, record, rule, context)),
    ),
    ...('checkReport' in rule ? rule.checkReport(context) : []),
  ]);
  return errorsFirst(findings);
}

/** The findings on one record, by the rules that look at one record; in the context is what it is linked to. */
export const checkRecord = <T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  context: RuleContext,
): RuleFinding[] => errorsFirst(allRules.flatMap((rule) => findingsOn(type, record, rule, context)));

function findingsOn<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  rule: Rule,
  context: RuleContext,
): RuleFinding[] {
  const found: RuleFinding[] = [];
  if ('checkRecord' in rule) found.push(...rule.checkRecord(type, record, context));
  if (type === 'activity' && 'checkActivity' in rule)
    found.push(...rule.checkActivity(record as RecordOf<'activity'>, context));
  if (type === 'project' && 'checkProject' in rule)
    found.push(...rule.checkProject(record as RecordOf<'project'>, context));
  return found;
}

const errorsFirst = (findings: readonly RuleFinding[]): RuleFinding[] => [
  ...findings.filter(isError),
  ...findings.filter((finding) => !isError(finding)),
];

export const isError = (finding: RuleFinding): boolean => finding.severity === 'error';

/** Of what stands in the report or not, which only concerns one who sends a report. */
export const isAboutReport = ({ rule, subject }: RuleFinding): boolean =>
  rule === 'R070' || subject === 'report';

/** Not filled in yet, which is not wrong: a required field, or one of the questions. */
export const isMissing = ({ rule }: RuleFinding): boolean => rule === 'R010' || rule === 'R210';
