// What is not finished when someone leaves the post, gathered from the register: what has a day first, in the order of the
// calendar, then what has none.
import type { CompletionPoint } from './completion.ts';
import type { PayloadOf } from './package/format.ts';
import { packageLimits } from './package/limits.ts';
import type { Deadline } from './project-life/deadlines.ts';
import { isReported } from './record-kind.ts';
import type { RuleFinding } from './rules/rule.ts';
import { cleanText } from './text.ts';
import { deadlineKindText, deadlineTitle } from './wording/deadlines.ts';
import { ruleText } from './wording/rule-findings.ts';

type Matter = PayloadOf<'handover'>['matters'][number];

interface OpenWork {
  deadlines: readonly Deadline[];
  /** Without an answer. */
  points: readonly { point: Omit<CompletionPoint, 'closedAt'>; dueOn: string | undefined }[];
  /** Errors, and warnings that nobody has explained. */
  findings: readonly RuleFinding[];
  titleOf: (recordId: string) => string | undefined;
  placeOf: (point: Omit<CompletionPoint, 'closedAt'>) => string;
}

/** The format's most. */
const most = 5000;

export function openMatters({ deadlines, points, findings, titleOf, placeOf }: OpenWork): Matter[] {
  const dated = deadlines.map((deadline) =>
    matter(`${deadlineTitle(deadline)}: ${deadlineKindText(deadline.kind)}`, {
      dueOn: deadline.date,
      recordType: deadline.subject,
      recordId: deadline.recordId,
      note: deadline.note,
    }),
  );
  const asked = points.map(({ point, dueOn }) =>
    matter(`Att komplettera: ${placeOf(point)}`, {
      dueOn,
      recordType: point.recordType,
      recordId: point.recordId,
      note: point.comment,
    }),
  );
  const remarks = [...Map.groupBy(findings, ({ recordId = '' }) => recordId)].map(([recordId, own]) =>
    matter(recordId === '' ? 'Årets rapport' : (titleOf(recordId) ?? ''), {
      ...(recordId !== '' &&
        own[0] &&
        isReported(own[0].subject) && { recordType: own[0].subject, recordId }),
      note: [...new Set(own.map(ruleText))].join('\n'),
    }),
  );
  const byDay = (first: Matter, second: Matter): number =>
    (first.dueOn ?? '9999') < (second.dueOn ?? '9999') ? -1 : 1;
  return [...[...dated, ...asked].toSorted(byDay), ...remarks].slice(0, most);
}

type Rest = { [M in keyof Omit<Matter, 'title'>]: Matter[M] | undefined };

/** Members without a value are left out: the format has no null. */
const matter = (title: string, rest: Rest): Matter => ({
  title: cut(title, packageLimits.shortStringLength) || 'Utan rubrik',
  ...Object.fromEntries(
    Object.entries(rest).flatMap(([member, value]) => {
      const kept = member === 'note' && value !== undefined ? cut(value, packageLimits.stringLength) : value;
      return kept === undefined || kept === '' ? [] : [[member, kept]];
    }),
  ),
});

const cut = (text: string, length: number): string => cleanText(text.slice(0, length).trim());
