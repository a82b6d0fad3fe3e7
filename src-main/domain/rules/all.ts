import { recordsOf } from '../department-report.ts';
import { recordTypes } from '../record-kind.ts';
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
  const findings = allRules.flatMap((rule) => {
    const found: RuleFinding[] = [];
    if ('checkRecord' in rule)
      for (const type of recordTypes)
        for (const record of recordsOf(context, type)) found.push(...rule.checkRecord(type, record, context));
    if ('checkActivity' in rule)
      for (const activity of context.activities) found.push(...rule.checkActivity(activity, context));
    if ('checkProject' in rule)
      for (const project of context.projects) found.push(...rule.checkProject(project, context));
    if ('checkReport' in rule) found.push(...rule.checkReport(context));
    return found;
  });
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
}

export const isError = (finding: RuleFinding): boolean => finding.severity === 'error';

/** Not filled in yet, which is not wrong: a required field, or one of the questions. */
export const isMissing = ({ rule }: RuleFinding): boolean => rule === 'R010' || rule === 'R210';
