import { isAnswered } from '../asked-question.ts';
import { countRecords } from '../department-report.ts';
import type { ReportRule, RuleFinding } from './rule.ts';

const reportFinding = (rule: RuleFinding['rule'], field?: string): RuleFinding => ({
  rule,
  severity: 'error',
  subject: 'report',
  field,
  params: {},
});

/** R210: each question that must be answered is, or says why not. A nil report needs none. */
export const questionsAnswered: ReportRule = {
  number: 'R210',
  checkReport: ({ requiredQuestions, answers, nothingToReport }) =>
    nothingToReport
      ? []
      : requiredQuestions
          .filter((code) => !answers.some((answer) => answer.question === code && isAnswered(answer)))
          .map((code) => reportFinding('R210', `answers.${code}`)),
};

/** R220: "nothing to report" and records do not go together. */
export const nilReportIsEmpty: ReportRule = {
  number: 'R220',
  checkReport: (context) =>
    context.nothingToReport && countRecords(context) > 0 ? [reportFinding('R220', 'nothingToReport')] : [],
};

/** R230: an empty report is sent only on the unit's own word that there is nothing to report. */
export const emptyReportIsMeant: ReportRule = {
  number: 'R230',
  checkReport: (context) =>
    !context.nothingToReport && countRecords(context) === 0 ? [reportFinding('R230', 'nothingToReport')] : [],
};
