// What a column can become, as choices under headings; found by the words that people use in their own lists too.
import type { ListMapping } from '../../../src-main/domain/list-import/mapping.ts';
import { yearsOfHeader } from '../../../src-main/domain/list-import/mapping.ts';
import { headerSynonyms } from '../../../src-main/domain/list-import/synonyms.ts';
import type { ImportTarget } from '../../../src-main/domain/list-import/target-kit.ts';
import type { ImportType } from '../../../src-main/domain/list-import/targets.ts';
import type { Option } from '../../ui/options.ts';

/** Amounts per year are offered for the years that the headers and the mapping name, and for the one in sight. */
export function yearsOf(
  { columns }: ListMapping,
  headers: readonly string[],
  yearInSight: number,
): readonly number[] {
  const mapped = columns.flatMap(({ path }) => /^funds\.years\.(\d{4})\./.exec(path)?.[1] ?? []).map(Number);
  const cells = headers.map((text) => ({ kind: 'text', text }) as const);
  return yearsOfHeader(cells, [...mapped, yearInSight]);
}

export const skipped = 'skip';

export const targetOptions = (targets: readonly ImportTarget[], recordType: ImportType): Option[] => [
  { id: skipped, label: 'Hoppa över', group: 'Hämtas inte' },
  ...targets.map((target) => ({
    id: target.path,
    label: target.label,
    also: headerSynonyms[recordType][target.path.replace(/\.\d{4}\./, '.*.')] ?? [],
    group: groupOf(target),
  })),
];

const groups: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^funds\.years\.(\d{4})\./, ([, year]) => `Belopp ${year}`],
  [/^(?:funds\.coFinancing|financing)\./, () => 'Finansiering per källa'],
  [/^(?:funds\.|cost$|financing$|applied$|granted$)/, () => 'Pengar'],
  [/^(?:contact|projectLead)/, () => 'Kontakter'],
  [/^phaseNotes\./, () => 'Faser'],
  [/^(?:decisions|claims|documents)/, () => 'Beslut, ansökningar om utbetalning och handlingar'],
];

function groupOf({ path, value }: ImportTarget): string {
  for (const [pattern, name] of groups) {
    const match = pattern.exec(path);
    if (match) return name(match);
  }
  return value.kind === 'text' && value.length === 'long' ? 'Texter' : 'Grunduppgifter';
}
