import { describe, expect, it } from 'vitest';
import { countAttention, recordsWithFindings } from '../../../src-main/domain/figures/attention.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { id } from '../sample-ids.ts';

const finding = (
  rule: RuleFinding['rule'],
  severity: RuleFinding['severity'],
  subject: RuleFinding['subject'],
  recordId?: string,
): RuleFinding => ({ rule, severity, subject, recordId, params: {} });

const findings = [
  finding('R010', 'error', 'project', id(1)),
  finding('R010', 'error', 'project', id(1)),
  finding('R020', 'error', 'project', id(1)),
  finding('R020', 'error', 'activity', id(2)),
  finding('R110', 'warning', 'project', id(3)),
  finding('R110', 'warning', 'project', id(4)),
  finding('R210', 'error', 'report'),
  finding('R210', 'error', 'report'),
];

describe('what needs attention', () => {
  it('is told by kind, with what is missing apart from what is wrong, and each record once', () => {
    expect(countAttention(findings)).toEqual([
      { severity: 'missing', subject: 'project', count: 1 },
      { severity: 'missing', subject: 'report', count: 2 },
      { severity: 'error', subject: 'activity', count: 1 },
      { severity: 'error', subject: 'project', count: 1 },
      { severity: 'warning', subject: 'project', count: 2 },
    ]);
  });

  it('has the records behind each number', () => {
    expect([
      recordsWithFindings(findings, 'missing', 'project'),
      recordsWithFindings(findings, 'error', 'project'),
      recordsWithFindings(findings, 'warning', 'project'),
      recordsWithFindings(findings, 'warning', 'activity'),
    ]).toEqual([[id(1)], [id(1)], [id(3), id(4)], []]);
  });
});
