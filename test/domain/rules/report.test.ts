import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullReport, nilReport, noRecords, ruleContext } from '../samples.ts';

const found = (rule: RuleFinding['rule'], field: string): RuleFinding => ({
  rule,
  severity: 'error',
  subject: 'report',
  field,
  params: {},
});
const [first, second, ...rest] = fullReport.answers;
const nil = ruleContext(nilReport);

describe('rules on the whole report', () => {
  it.each<[string, RuleContext, RuleFinding[]]>([
    [
      'R210 for each question without an answer',
      ruleContext({ answers: rest }),
      [found('R210', `answers.${first?.question}`), found('R210', `answers.${second?.question}`)],
    ],
    [
      'R210 for an answer that says nothing',
      ruleContext({ answers: [{ question: first?.question ?? '' }, ...fullReport.answers.slice(1)] }),
      [found('R210', `answers.${first?.question}`)],
    ],
    ['no R210 in a nil report', nil, []],
    [
      'R220 when a nil report has an activity',
      { ...nil, activities: fullReport.activities.map((one) => ({ ...one, projectId: undefined })) },
      [found('R220', 'nothingToReport')],
    ],
    [
      'R220 when a nil report has a project',
      { ...nil, projects: fullReport.projects },
      [found('R220', 'nothingToReport')],
    ],
    [
      'R220 when a nil report has only a role description',
      { ...nil, roleDescriptions: fullReport.roleDescriptions },
      [found('R220', 'nothingToReport')],
    ],
    [
      'R230 when a report is empty and nobody has said that it is meant',
      ruleContext(noRecords),
      [found('R230', 'nothingToReport')],
    ],
    ['no R230 when it has only a project', ruleContext({ ...noRecords, projects: fullReport.projects }), []],
    [
      'no R230 when it has only an outreach',
      ruleContext({ ...noRecords, outreach: fullReport.outreach }),
      [],
    ],
  ])('give %s', (_, context, findings) => {
    expect(checkReport(context)).toEqual(findings);
  });
});
