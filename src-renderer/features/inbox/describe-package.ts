import type { PackagePreview } from '../../../src-main/contract/views.ts';
import type { PackageFinding } from '../../../src-main/domain/package/finding.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import type { FindingLine } from '../../ui/FindingList.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import type { InboxEntry } from './use-inbox.ts';

const verdicts: Readonly<Record<PackagePreview['verdict'], { tone: Tone; word: string }>> = {
  importable: { tone: 'good', word: 'Kan importeras' },
  known: { tone: 'plain', word: 'Redan importerad' },
  held: { tone: 'warning', word: 'Behöver avgöras' },
  refused: { tone: 'error', word: 'Kan inte importeras' },
};

export function verdictOf({ preview, imported, failure }: InboxEntry): { tone: Tone; word: string } {
  if (imported) return { tone: 'good', word: 'Importerad' };
  return failure ? { tone: 'error', word: 'Inte importerad' } : verdicts[preview.verdict];
}

export const purposes: Readonly<Record<'final' | 'draft' | 'test', string>> = {
  final: 'Slutlig',
  draft: 'Utkast',
  test: 'Prov',
};

export const findingTone = ({ severity }: PackageFinding): Tone => {
  if (severity === 'fatal' || severity === 'reject') return 'error';
  return severity === 'info' ? 'plain' : 'warning';
};

/** What a remark is about: one record, many of a kind, or the report itself. */
function about(subject: RuleFinding['subject'], count: number): string {
  if (subject === 'report') return count === 1 ? 'Rapporten' : `${count} svar`;
  const { one, many } = recordTypeLabels[subject];
  return `${count} ${(count === 1 ? one : many).toLocaleLowerCase('sv')}`;
}

/** The same remark on many records is one line with their number. */
export function groupRuleFindings(findings: readonly RuleFinding[]): FindingLine[] {
  const groups = new Map<string, { first: RuleFinding; count: number }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.subject} ${ruleText(finding)}`;
    const group = groups.get(key);
    groups.set(key, { first: group?.first ?? finding, count: (group?.count ?? 0) + 1 });
  }
  return [...groups].map(([key, { first, count }]) => {
    return {
      key,
      severity: first.severity,
      about: about(first.subject, count),
      text: ruleText(first),
    };
  });
}
