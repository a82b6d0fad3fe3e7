import type { PackagePreview } from '../../../src-main/contract/views.ts';
import type { PackageFinding } from '../../../src-main/domain/package/finding.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { kindLabels } from '../../../src-main/domain/wording/messages.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import type { Role } from '../../../src-main/domain/workspace.ts';
import type { FindingLine } from '../../ui/FindingList.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import type { InboxEntry } from './use-inbox.ts';

/** A report is imported at stadskontoret; at a förvaltning a message is received. */
export const inboxWords: Readonly<
  Record<Role, { title: string; lead: string; one: string; all: string; running: string; taken: string }>
> = {
  department: {
    title: 'Meddelanden',
    lead: 'Det som stadskontoret har skickat, och det som du själv har skickat.',
    one: 'Ta emot den här',
    all: 'Ta emot alla',
    running: 'Tar emot',
    taken: 'Mottagen',
  },
  'city-office': {
    title: 'Importera',
    lead: 'Läs in rapporter från förvaltningarna. Inget sparas förrän du importerar.',
    one: 'Importera den här',
    all: 'Importera alla',
    running: 'Importerar',
    taken: 'Importerad',
  },
};

type Verdict = PackagePreview['verdict'] | 'imported';
type VerdictWord = { tone: Tone; word: string };

const tones: Readonly<Record<Verdict, Tone>> = {
  importable: 'good',
  known: 'plain',
  held: 'warning',
  refused: 'error',
  imported: 'good',
};
const verdictWords: Readonly<Record<Role, Readonly<Record<Verdict, string>>>> = {
  department: {
    importable: 'Kan tas emot',
    known: 'Redan mottagen',
    held: 'Behöver avgöras',
    refused: 'Kan inte tas emot',
    imported: 'Mottagen',
  },
  'city-office': {
    importable: 'Kan importeras',
    known: 'Redan importerad',
    held: 'Behöver avgöras',
    refused: 'Kan inte importeras',
    imported: 'Importerad',
  },
};

export const verdictWord = (verdict: Verdict, role: Role): VerdictWord => ({
  tone: tones[verdict],
  word: verdictWords[role][verdict],
});

export function verdictOf({ preview, imported, failure }: InboxEntry, role: Role): VerdictWord {
  if (imported) return verdictWord('imported', role);
  if (failure) return { tone: 'error', word: role === 'department' ? 'Inte mottagen' : 'Inte importerad' };
  return verdictWord(preview.verdict, role);
}

/** Who sent it, or the file's name where that could not be read. */
export const senderOf = ({ package: report, message, fileName }: PackagePreview): string =>
  report?.organisationName ?? message?.organisationName ?? fileName;

/** What it is called where it is open: a message by its kind, a report by who sent it. */
export const titleOf = (preview: PackagePreview): string =>
  preview.message
    ? `${kindLabels[preview.message.content.kind].one} ${preview.message.year}`
    : senderOf(preview);

export const kindWord = (kind: PackagePreview['kind']): string | undefined => kind && kindLabels[kind].one;

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
