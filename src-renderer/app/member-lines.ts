// One changed member of a record in a reader's words: the lines of the report, and what the report leaves out because it is
// the förvaltning's own business.
import { useMemo } from 'react';
import { joined, lines } from '../../src-main/domain/outline/record-words.ts';
import type { AnyRecord, RecordType } from '../../src-main/domain/record-kind.ts';
import type { DocumentReference } from '../../src-main/domain/record-parts.ts';
import type { Vocabulary } from '../../src-main/domain/vocabulary.ts';
import { fieldLabel } from '../../src-main/domain/wording/fields.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { describeChange, type LineChange } from './change-lines.ts';
import type { MemberChange } from './history-steps.ts';
import { useLinkTitles } from './link-titles.ts';

/** A linked record that the year does not have, or that is no longer there. */
const otherRecord = 'en annan post';

function memberLines(
  type: RecordType,
  { member, before, after }: MemberChange,
  vocabulary: Vocabulary,
  titles: ReadonlyMap<string, string>,
): LineChange[] {
  const label = fieldLabel(type, member);
  if (member === 'documents') return [{ label, before: documentsText(before), after: documentsText(after) }];
  if (links.has(member)) return [{ label, before: linkText(before, titles), after: linkText(after, titles) }];
  const field = { field: member, before: textOf(before), after: textOf(after) };
  return describeChange({ recordType: type, fields: [field] }, vocabulary);
}

export function useMemberLines(type: RecordType, record: AnyRecord): (change: MemberChange) => LineChange[] {
  const vocabulary = useVocabulary();
  const titles = useLinkTitles(type, record);
  return useMemo(() => (change) => memberLines(type, change, vocabulary, titles), [type, vocabulary, titles]);
}

/** Members that refer to another record. */
const links: ReadonlySet<string> = new Set(['projectId', 'opportunityId', 'carriedFrom', 'replacedBy']);

const textOf = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value);

const linkText = (id: unknown, titles: ReadonlyMap<string, string>): string =>
  typeof id === 'string' ? (titles.get(id) ?? otherRecord) : '';

const documentsText = (documents: unknown): string =>
  Array.isArray(documents)
    ? lines(
        (documents as DocumentReference[]).map(({ title, registryNumber, place, sha256 }) =>
          joined([title, registryNumber, place, sha256 && `kontrollsumma ${sha256.slice(0, 12)}`]),
        ),
      )
    : '';
